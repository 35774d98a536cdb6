# METADATA
# scope: package
# title: 案号写法不规范
# description: |
#   2016年起的案号由“（收案年度）＋法院代字＋类型代字＋案件编号＋号”组成，只用汉字、阿拉伯数字和圆括号：中间不空格，
#   不写“字”“第”，编号不补零，年份写四位。2015年以前的旧案号（……字第……号）不在此列。排版造成的换行不算空格。
# custom:
#   level: warning
#   title_en: Case number not in its prescribed form
#   description_en: |
#     Since 2016 a case number is made of the year in round brackets, the court's code, the type code, the serial number and 号,
#     without blanks, 字, 第 or leading zeros. Numbers of cases before 2016 keep the old form. Line breaks of the layout are no blanks.
#   basis:
#     - zh: 《最高人民法院关于人民法院案件案号的若干规定》（法〔2015〕137号，法〔2018〕335号修正）第一条、第三条、第十条
#       en: Provisions of the Supreme People's Court on case numbers (2015, amended 2018), arts. 1, 3, 10
#   messages:
#     default:
#       zh: 案号“{number}”写法不规范：{defects}{should}。
#       en: 'Case number “{number}” is not in its prescribed form: {defects_en}{should_en}.'
package fazhilint.rules.citations.case_number_format

import data.fazhilint.lib.finding

words := {
	"blank": {"zh": "中间有空格", "en": "blanks inside"},
	"brackets": {"zh": "年份应当用圆括号", "en": "the year belongs in round brackets"},
	"half-width": {"zh": "年份应当用全角圆括号", "en": "the year belongs in full-width brackets"},
	"字": {"zh": "2016年起不写“字”“第”", "en": "no 字 or 第 since 2016"},
	"第": {"zh": "不写“第”", "en": "no 第"},
	"leading-zero": {"zh": "编号不补零", "en": "no leading zeros"},
	"short-year": {"zh": "年份应当写四位", "en": "the year takes four digits"},
	"missing-号": {"zh": "缺“号”字", "en": "号 is missing"},
}

findings contains object.union(base, correction(number)) if {
	some number in input.case_numbers
	count(number.defects) > 0
	base := finding.new("citations/case-number-format", {
		"span": number.span,
		"level": level(number),
		"actual": number.raw,
		"args": {
			"number": number.raw,
			"defects": concat("、", [words[defect].zh | some defect in number.defects]),
			"defects_en": concat(", ", [words[defect].en | some defect in number.defects]),
			"should": should(number).zh,
			"should_en": should(number).en,
		},
	})
}

# In a text that has half-width marks throughout, half-width brackets are no fault of the number; nor are blanks where
# the layout puts one beside every digit.
level(number) := "info" if {
	every defect in number.defects {
		defect in habits
	}
} else := "warning"

habits contains "half-width" if half_width_text

habits contains "blank" if input.meta.spaced_digits

half_width_text if count(split(input.text, ",")) > count(split(input.text, "，"))

should(number) := {"zh": concat("", ["，应为", number.canonical]), "en": concat("", ["; right: ", number.canonical])} if {
	number.canonical != ""
} else := {"zh": "", "en": ""}

correction(number) := {"expected": number.canonical, "fix": {"span": number.span, "text": number.canonical}} if {
	number.canonical != ""
} else := {}
