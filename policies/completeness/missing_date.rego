# METADATA
# scope: package
# title: 缺少成文日期
# description: |
#   报告末尾应当写明成文日期（年、月、日）。网页上的“发布日期”是上网时间，不能代替成文日期。
# custom:
#   level: warning
#   title_en: No date of writing
#   description_en: |
#     A report ends with the date on which it was written. The publication date of a web page is not one.
#   basis:
#     - zh: GB/T 9704-2012《党政机关公文格式》7.3.5.4 成文日期
#       en: GB/T 9704-2012, 7.3.5.4 (date of writing)
#   messages:
#     default:
#       zh: 报告末尾没有成文日期。
#       en: The report ends without a date of writing.
#     published:
#       zh: 报告末尾没有成文日期；网页上的发布日期（{date}）不能代替它。
#       en: The report ends without a date of writing; the page's publication date ({date}) is not one.
package fazhilint.rules.completeness.missing_date

import data.fazhilint.lib.finding
import data.fazhilint.lib.report

findings contains finding.new("completeness/missing-date", {"span": report.tail}) if {
	report.expected
	not input.meta.signature.date
	not input.meta.publication
}

findings contains finding.new("completeness/missing-date", {
	"message": "published",
	"span": report.tail,
	"args": {"date": input.meta.publication.text},
	"related": [{"span": input.meta.publication.span, "note": {"zh": "发布日期", "en": "publication date"}}],
}) if {
	report.expected
	not input.meta.signature.date
	input.meta.publication
}
