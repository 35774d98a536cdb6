# METADATA
# scope: package
# title: 案件类型代字不存在或者与案件不符
# description: |
#   案号中的类型代字（行初、行终、行申、民初……）有统一标准，不能自造、漏字。行政案件不能用民事、刑事的代字；反过来也一样。
#   只在文字写明是行政（或者民事）案件、文书时比较。
# custom:
#   level: error
#   title_en: Case type code unknown or of another kind of case
#   description_en: |
#     The type codes of case numbers are a closed list. An administrative case cannot have a civil or criminal code, nor the
#     other way round; the two are compared only where the text says what the case is.
#   basis:
#     - zh: 《人民法院案件类型及其代字标准》（法〔2015〕137号附件，法〔2016〕237号、法〔2018〕335号修改）
#       en: Standard of case types and their codes (annex to the 2015 provisions on case numbers, as amended)
#   messages:
#     unknown:
#       zh: 案号“{number}”的类型代字“{type}”不在最高人民法院的标准之内。
#       en: 'The type code “{type}” of case number “{number}” is not in the standard of the Supreme People''s Court.'
#     incomplete:
#       zh: 案号“{number}”的类型代字“{type}”不完整或者颠倒；行政案件应为“{meant}”。
#       en: 'The type code “{type}” of case number “{number}” is incomplete or reversed; of an administrative case it is “{meant}”.'
#     mismatch:
#       zh: 案号“{number}”的类型代字“{type}”属于{family}案件，文中说的却是{said}。
#       en: 'The type code “{type}” of case number “{number}” is of another kind of case (family {family}) than the text says ({said}).'
#     enforcement:
#       zh: '案号“{number}”的类型代字是“{type}”，文中的结果却是“{outcome}”：非诉执行审查案件的代字是“行审”。'
#       en: 'The type code of case number “{number}” is “{type}”, but its outcome ({outcome}) is one of non-litigation enforcement, whose code is 行审.'
#     suit:
#       zh: '案号“{number}”的类型代字“行审”属于非诉执行审查案件，文中的结果却是“{outcome}”。'
#       en: 'The type code 行审 of case number “{number}” is of non-litigation enforcement, but its outcome ({outcome}) is one of a lawsuit.'
#   tables:
#     - case_types
package fazhilint.rules.citations.case_number_type

import data.fazhilint.lib.finding

tables := data.fazhilint.tables.case_types

modern := [number |
	some number in input.case_numbers
	number.style == "modern"
	number.year >= 2016
]

row(number) := tables.types[trim_prefix(number.type, "知")]

findings contains finding.new("citations/case-number-type", {
	"span": number.span,
	"message": "incomplete",
	"args": {"number": number.raw, "type": number.type, "meant": tables.meant[number.type]},
	"expected": tables.meant[number.type],
	"actual": number.type,
}) if {
	some number in modern
	not row(number)
	tables.meant[number.type]
}

findings contains finding.new("citations/case-number-type", {
	"span": number.span,
	"message": "unknown",
	"args": {"number": number.raw, "type": number.type},
	"actual": number.type,
}) if {
	some number in modern
	not row(number)
	not tables.meant[number.type]
}

findings contains finding.new("citations/case-number-type", {
	"span": number.span,
	"message": "mismatch",
	"args": {"number": number.raw, "type": number.type, "family": family, "said": words},
	"actual": number.type,
}) if {
	some number in modern
	words := said(number)
	opposed := families[kind(words)]
	family := row(number).family
	family in opposed
}

# What the text says: the document's name first, then what the case is called.
said(number) := concat("", [number.document_for, "裁判文书"]) if {
	number.document_for != ""
} else := number.matter if {
	number.matter in {"行政诉讼", "行政纠纷"}
} else := concat("", [number.matter, "案件"])

kind(said) := "行政" if startswith(said, "行政")

kind(said) := "民事" if startswith(said, "民事")

kind(said) := "刑事" if {
	startswith(said, "刑事")
	not startswith(said, "刑事附带民事")
}

# A civil action inside a criminal case has the criminal case's number, or one of its own.
kind(said) := "刑事附带民事" if startswith(said, "刑事附带民事")

families := {
	"行政": {"民事", "刑事"},
	"民事": {"行政", "行政赔偿", "刑事"},
	"刑事": {"行政", "行政赔偿", "民事"},
	"刑事附带民事": {"行政", "行政赔偿"},
}

# 准予强制执行 is what courts say of applications to enforce, which are no lawsuits; 驳回诉讼请求 is said of lawsuits only.
findings contains finding.new("citations/case-number-type", {
	"span": number.span,
	"message": "enforcement",
	"args": {"number": number.raw, "type": number.type, "outcome": number.outcome},
	"expected": "行审",
	"actual": number.type,
}) if {
	some number in modern
	number.outcome in {"准予执行", "不准予执行"}
	number.type in {"行初", "行终"}
}

findings contains finding.new("citations/case-number-type", {
	"span": number.span,
	"message": "suit",
	"args": {"number": number.raw, "outcome": number.outcome},
	"actual": number.type,
}) if {
	some number in modern
	number.type == "行审"
	number.outcome in {"驳回诉讼请求", "驳回上诉", "维持原判", "维持原裁定", "确认无效"}
}
