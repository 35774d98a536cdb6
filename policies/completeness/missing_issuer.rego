# METADATA
# scope: package
# title: 缺少署名
# description: |
#   报告末尾应当署发文机关的全称或者规范化简称。署名的县、市、区、乡镇与标题里的不是同一个的，疑为沿用别处的报告。
# custom:
#   level: warning
#   title_en: 'No issuer at the end'
#   description_en: |
#     A report ends with the name of the organ that issues it. A signature of another county, city, district, town or township
#     than the title names may be left over from another place's report.
#   basis:
#     - zh: 'GB/T 9704-2012《党政机关公文格式》7.3.5 发文机关署名'
#       en: 'GB/T 9704-2012, 7.3.5 (name of the issuer)'
#   messages:
#     default:
#       zh: '报告末尾没有署名（发文机关名称）。'
#       en: 'The report ends without the name of its issuer.'
#     other:
#       zh: '署名“{signed}”与标题中的“{issuer}”不是同一个地方，请核对。'
#       en: 'The signature “{signed}” and the title''s “{issuer}” are of different places; check them.'
package fazhilint.rules.completeness.missing_issuer

import data.fazhilint.lib.finding
import data.fazhilint.lib.report

findings contains finding.new("completeness/missing-issuer", {"span": report.tail}) if {
	report.expected
	not input.meta.signature.issuer
}

# The divisions named, by kind. Names with words of an office or of a development zone are no divisions of the table of
# administrative divisions, and 东乡 is a nationality.
divisions(text) := {kind: names |
	some kind in ["县", "市", "区", "镇", "乡", "街道"]
	names := {trim_suffix(trim_suffix(found, kind), "自治") |
		some found in regex.find_n("[^省市区县旗镇乡]{2,12}?(?:县|市|区|镇|乡|街道)", replace(text, "东乡族", ""), -1)
		endswith(found, kind)
		not regex.match("法治|新区|开发|高新|园区|示范|功能|合作|[林矿景辖]区|度假|保税|委|领导|建设|办公|部门", found)
	}
	count(names) > 0
}

same(a, b) if contains(a, b)

same(a, b) if contains(b, a)

# The short form of an autonomous county: 五峰县, 五峰土家族自治县.
same(a, b) if substring(a, 0, 2) == substring(b, 0, 2)

shared(names, others) if {
	some name in names
	some other in others
	same(name, other)
}

titled := divisions(input.meta.issuer.text)

signed := divisions(input.meta.signature.issuer.text)

findings contains finding.new("completeness/missing-issuer", {
	"span": input.meta.signature.issuer.span,
	"message": "other",
	"args": {"signed": input.meta.signature.issuer.text, "issuer": input.meta.issuer.text},
	"related": [{"span": input.meta.title.span, "note": {"zh": "标题", "en": "title"}}],
	"actual": input.meta.signature.issuer.text,
}) if {
	report.expected
	input.meta.signature.issuer.text != input.meta.issuer.text
	regex.match("(人民政府|办事处|局|厅|管理委员会|委员会)$", input.meta.signature.issuer.text)
	some kind, names in titled
	not shared(names, signed[kind])
	signed[kind]
}
