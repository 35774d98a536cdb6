# METADATA
# scope: package
# title: 缺少署名
# description: |
#   报告末尾应当署发文机关的全称或者规范化简称。
# custom:
#   level: warning
#   title_en: 'No issuer at the end'
#   description_en: |
#     A report ends with the name of the organ that issues it.
#   basis:
#     - zh: 'GB/T 9704-2012《党政机关公文格式》7.3.5 发文机关署名'
#       en: 'GB/T 9704-2012, 7.3.5 (name of the issuer)'
#   messages:
#     default:
#       zh: '报告末尾没有署名（发文机关名称）。'
#       en: 'The report ends without the name of its issuer.'
package fazhilint.rules.completeness.missing_issuer

import data.fazhilint.lib.finding
import data.fazhilint.lib.report

findings contains finding.new("completeness/missing-issuer", {"span": report.tail}) if {
	report.expected
	not input.meta.signature.issuer
}
