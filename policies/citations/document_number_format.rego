# METADATA
# scope: package
# title: 发文字号、决定书文号写法不规范
# description: |
#   发文字号由发文机关代字、年份、发文顺序号组成：年份写四位、用六角括号“〔〕”括起，顺序号不加“第”、不补零，后加“号”，
#   中间不空格。决定书、通知书、裁决书、公证书等的文号由作出的机关自定，引用时照原样写：“……字〔2024〕第16号”不指出，其他的“第”和补零只作提示。
# custom:
#   level: warning
#   title_en: Document number not in its prescribed form
#   description_en: |
#     A document number is made of the organ's code, the year of four digits in the brackets 〔〕, the serial number without 第 or
#     leading zeros, and 号, without blanks. Organs number decisions, notices,
#     awards and notarial deeds as they please and who quotes one keeps its form: …字〔2024〕第16号 is right, other 第 and leading zeros are merely noted.
#   basis:
#     - zh: GB/T 9704-2012《党政机关公文格式》7.2.5 发文字号
#       en: GB/T 9704-2012, 7.2.5 (document number)
#   messages:
#     default:
#       zh: 文号“{number}”写法不规范：{defects}{should}。
#       en: 'Document number “{number}” is not in its prescribed form: {defects_en}{should_en}.'
package fazhilint.rules.citations.document_number_format

import data.fazhilint.lib.finding

words := {
	"blank": {"zh": "中间有空格", "en": "blanks inside"},
	"brackets": {"zh": "年份应当用六角括号〔〕", "en": "the year belongs in 〔〕"},
	"第": {"zh": "顺序号不加“第”", "en": "no 第"},
	"leading-zero": {"zh": "顺序号不补零", "en": "no leading zeros"},
	"short-year": {"zh": "年份应当写四位", "en": "the year takes four digits"},
	"missing-号": {"zh": "缺“号”字", "en": "号 is missing"},
}

findings contains object.union(base, correction(number)) if {
	some number in input.document_numbers
	count(defects(number)) > 0
	base := finding.new("citations/document-number-format", {
		"span": number.span,
		"level": level(number),
		"actual": number.raw,
		"args": {
			"number": number.raw,
			"defects": concat("、", [words[defect].zh | some defect in defects(number)]),
			"defects_en": concat(", ", [words[defect].en | some defect in defects(number)]),
			"should": should(number).zh,
			"should_en": should(number).en,
		},
	})
}

# Papers on single cases, numbered by whoever decided them.
decisions := {"penalty", "award", "reconsideration", "decision"}

# 云政复决字〔2024〕第16号: 字 and 第 go together.
usual(number) if {
	number.kind in decisions
	"第" in number.defects
	endswith(number.stem, "字")
}

# What is wrong with a number, and how it is right.
defects(number) := [defect | some defect in number.defects; defect != "第"] if {
	usual(number)
} else := number.defects

right(number) := replace(number.canonical, "〕", "〕第") if {
	usual(number)
} else := number.canonical

level(number) := "info" if {
	number.kind in decisions
	every defect in number.defects {
		defect in {"第", "leading-zero"}
	}
} else := "info" if {
	# The layout puts a blank beside every digit.
	number.defects == ["blank"]
	input.meta.spaced_digits
} else := "warning"

should(number) := {"zh": concat("", ["，应为", right(number)]), "en": concat("", ["; right: ", right(number)])} if {
	number.canonical != ""
} else := {"zh": "", "en": ""}

correction(number) := {
	"expected": right(number),
	"fixes": finding.fixes(number.span, number.raw, right(number)),
} if {
	number.canonical != ""
} else := {}
