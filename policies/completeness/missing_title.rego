# METADATA
# scope: package
# title: 没有标题或标题不完整
# description: |
#   报告应当有标题，写明年度和文种（法治政府建设情况报告）。
# custom:
#   level: error
#   title_en: 'No title, or an incomplete one'
#   description_en: |
#     A report has a title that names the year and the kind of report.
#   basis:
#     - zh: 'GB/T 9704-2012《党政机关公文格式》7.3.1 标题'
#       en: 'GB/T 9704-2012, 7.3.1 (title)'
#   messages:
#     default:
#       zh: '报告没有标题。'
#       en: 'The report has no title.'
#     year:
#       zh: '标题没有写明是哪一年度的报告。'
#       en: 'The title does not say which year the report is about.'
package fazhilint.rules.completeness.missing_title

import data.fazhilint.lib.finding
import data.fazhilint.lib.report

findings contains finding.new("completeness/missing-title", {"span": report.head}) if {
	report.expected
	not input.meta.title
}

findings contains finding.new("completeness/missing-title", {
	"message": "year",
	"level": "warning",
	"span": input.meta.title.span,
}) if {
	report.expected
	input.meta.title.year == 0
	not fixed_name
}

# Some provinces prescribe a title without a year.
fixed_name if endswith(input.meta.title.text, "法治政府建设年度报告")
