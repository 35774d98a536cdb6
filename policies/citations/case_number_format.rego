# METADATA
# scope: package
# title: 案号写法不规范
# description: |
#   2016年起的案号由“（收案年度）＋法院代字＋类型代字＋案件编号＋号”组成，只用汉字、阿拉伯数字和圆括号：中间不空格，
#   不写“字”“第”，编号不补零，年份写四位。2015年以前的旧案号（……字第……号）不在此列。排版造成的换行不算空格。
#   全文的案号都用半角圆括号的，只在第一处指出一次。
# custom:
#   level: warning
#   title_en: Case number not in its prescribed form
#   description_en: |
#     Since 2016 a case number is made of the year in round brackets, the court's code, the type code, the serial number and 号,
#     without blanks, 字, 第 or leading zeros. Numbers of cases before 2016 keep the old form. Line breaks of the layout are no blanks.
#     Half-width brackets throughout the text are one finding, at the first number.
#   basis:
#     - zh: 《最高人民法院关于人民法院案件案号的若干规定》（法〔2015〕137号，法〔2018〕335号修正）第一条、第三条、第十条
#       en: Provisions of the Supreme People's Court on case numbers (2015, amended 2018), arts. 1, 3, 10
#   messages:
#     default:
#       zh: 案号“{number}”写法不规范：{defects}{should}。
#       en: 'Case number “{number}” is not in its prescribed form: {defects_en}{should_en}.'
#     habit:
#       zh: 案号“{number}”等全文共{count}处的年份用了半角圆括号，应当用全角圆括号{should}。
#       en: 'Case number “{number}” and others, {count} in all, have the year in half-width brackets instead of full-width ones{should_en}.'
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
	"extra-号": {"zh": "法院代字后面多了“号”字", "en": "a 号 too many behind the court's code"},
	"no-court": {"zh": "缺法院代字", "en": "the court's code is missing"},
}

# Numbers whose brackets alone are wrong: a habit of the writer when there are several.
brackets := [number |
	some number in input.case_numbers
	number.defects == ["half-width"]
]

default habit := false

habit if count(brackets) > 1

judged := [number |
	some number in input.case_numbers
	count(number.defects) > 0
	not by_habit(number)
]

by_habit(number) if {
	habit
	number.defects == ["half-width"]
}

findings contains object.union(base, {"expected": brackets[0].canonical, "fixes": round_brackets}) if {
	habit
	base := finding.new("citations/case-number-format", {
		"span": brackets[0].span,
		"message": "habit",
		"level": level(brackets[0]),
		"actual": brackets[0].raw,
		"args": {
			"number": brackets[0].raw,
			"count": format_int(count(brackets), 10),
			"should": should(brackets[0]).zh,
			"should_en": should(brackets[0]).en,
		},
		"related": [{"span": number.span, "note": {"zh": "同样的案号", "en": "another of them"}} |
			some number in array.slice(brackets, 1, count(brackets))
		],
	})
}

# In numbers with no other fault.
round_brackets := [fix |
	some number in brackets
	some fix in finding.fixes(number.span, number.raw, regex.replace(number.raw, `^[(（](.*?)[)）]`, "（$1）"))
]

findings contains object.union(base, correction(number)) if {
	some number in judged
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

should(number) := {
	"zh": sprintf("，%s应为%s", [only(number).zh, number.canonical]),
	"en": sprintf("; right%s: %s", [only(number).en, number.canonical]),
} if {
	number.canonical != ""
} else := {"zh": "", "en": ""}

# Where only blanks and brackets change, it is said, since another rule may find the number itself wrong.
only(number) := {
	"zh": sprintf("只改%s", [concat("、", names)]),
	"en": " as far as blanks and brackets go",
} if {
	every defect in number.defects {
		marks[defect]
	}
	names := {marks[defect] | some defect in number.defects}
} else := {"zh": "", "en": ""}

marks := {"blank": "空格", "brackets": "括号", "half-width": "括号"}

correction(number) := {
	"expected": number.canonical,
	"fixes": finding.fixes(number.span, number.raw, number.canonical),
} if {
	number.canonical != ""
} else := {}
