# METADATA
# scope: package
# title: 案号的法院代字与法院不符
# description: |
#   法院代字与法院一一对应：高级法院用省份简称，中级法院加两位数字，基层法院加四位数字（一般为行政区划代码后四位）。
#   代字不存在，或者属于另一家法院，应当改正。文中的法院名称与正式名称只差个别字的，提示核对。
#   区划更名、撤并前后的代码都认可；开发区、铁路等专门法院的代字不按区划代码推断。
# custom:
#   level: error
#   title_en: Court code of a case number does not belong to the court named
#   description_en: |
#     Each court has its code: a province's short name for a high court, two digits more for an intermediate court, four for a
#     basic court (as a rule the last four of the division's code). A code that does not exist or belongs to another court than
#     the one named is an error; a court's name that differs from its official one in a character or so is a warning. Codes from
#     before and after a change of divisions both count; special courts are not judged by the codes of divisions.
#   basis:
#     - zh: 《最高人民法院关于人民法院案件案号的若干规定》第四条、第十二条、第十三条及附件
#       en: Provisions of the Supreme People's Court on case numbers, arts. 4, 12, 13 and annexes
#   messages:
#     mismatch:
#       zh: 案号“{number}”的代字“{code}”是{owner}的，文中写的是{court}（其代字为{right}）。
#       en: 'In “{number}” the code {code} is that of {owner}, but the text names {court}, whose code is {right}.'
#     other:
#       zh: 案号“{number}”的代字“{code}”是{owner}的，与文中的{court}不符。
#       en: 'In “{number}” the code {code} is that of {owner}, not of {court}, which the text names.'
#     level:
#       zh: 案号“{number}”的代字“{code}”是{owner}的，与文中的{court}不是同一级法院。
#       en: 'In “{number}” the code {code} is that of {owner}; {court}, which the text names, is a court of another level.'
#     nonexistent:
#       zh: 案号“{number}”的法院代字“{code}”不存在。
#       en: 'No court has the code {code} of case number “{number}”.'
#     unknown:
#       zh: 案号“{number}”的法院代字“{code}”在区划代码中没有对应的法院，请核对。
#       en: 'No division has the code {code} of case number “{number}”; check it.'
#     name:
#       zh: “{court}”的正式名称是“{owner}”（代字{code}）。
#       en: 'The official name of “{court}” is “{owner}” (code {code}).'
#   tables:
#     - courts
#     - divisions
#     - provinces
package fazhilint.rules.citations.case_number_court

import data.fazhilint.lib.court
import data.fazhilint.lib.finding

modern := [number |
	some number in input.case_numbers
	number.style == "modern"
	number.year >= 2016
]

named := {number.id: input.courts[number.court_named] |
	some number in modern
	number.court_named >= 0
}

# Whose code it is: a court of the tables, or some court of a special kind.
owner(number) := concat("、", names) if {
	names := court.names(number.court)
	count(names) > 0
} else := concat("", [court.special(number.court), "法院"]) if {
	court.special(number.court)
}

details(number, message) := {
	"span": number.span,
	"message": message,
	"args": {"number": number.raw, "code": number.court},
	"actual": number.court,
}

# The court named has another code. One comprehension, because a rule with a key would be worked out anew for each
# number that asks for it.
right := {number.id: codes |
	some number in modern
	text := named[number.id].text
	not court.called(text, number.court)
	codes := court.codes_of(text, substring(number.court, 0, 1))
	count(codes) > 0
}

findings contains object.union(
	finding.new("citations/case-number-court", object.union(details(number, "mismatch"), {
		"related": [{"span": named[number.id].span, "note": {"zh": "文中的法院", "en": "the court named"}}],
		"expected": concat("、", right[number.id]),
	})),
	{"args": {
		"number": number.raw,
		"code": number.court,
		"owner": owner(number),
		"court": named[number.id].text,
		"right": concat("、", right[number.id]),
	}},
) if {
	some number in modern
	right[number.id]
	owner(number)
}

# The court named is of another level than the code.
other_level contains number.id if {
	some number in modern
	not right[number.id]
	count(court.names(number.court)) > 0
	said := court.level(named[number.id].text)
	said != number.level
}

findings contains object.union(
	finding.new("citations/case-number-court", object.union(
		details(number, "level"),
		{"related": [{"span": named[number.id].span, "note": {"zh": "文中的法院", "en": "the court named"}}]},
	)),
	{"args": {
		"number": number.raw,
		"code": number.court,
		"owner": owner(number),
		"court": named[number.id].text,
	}},
) if {
	some number in modern
	number.id in other_level
}

# The court named is a special one whose code the tables do not know, but the code is that of a division's own court.
findings contains object.union(
	finding.new("citations/case-number-court", object.union(
		details(number, "other"),
		{"related": [{"span": named[number.id].span, "note": {"zh": "文中的法院", "en": "the court named"}}]},
	)),
	{"args": {
		"number": number.raw,
		"code": number.court,
		"owner": owner(number),
		"court": named[number.id].text,
	}},
) if {
	some number in modern
	not right[number.id]
	court.special_name(named[number.id].text)
	court.of_division(number.court)
}

# No court can have such a code.
findings contains finding.new("citations/case-number-court", details(number, "nonexistent")) if {
	some number in modern
	not court.possible(number.court)
	not court.home_known(number.court)
}

findings contains finding.new("citations/case-number-court", details(number, "nonexistent")) if {
	some number in modern
	not court.possible(number.court)
	court.home_known(number.court)
	not count(number.court) in {3, 5}
}

# The prefecture exists and the division does not: courts of development zones have such codes now and then.
findings contains object.union(
	finding.new("citations/case-number-court", details(number, "unknown")),
	{"level": "warning"},
) if {
	some number in modern
	not court.possible(number.court)
	court.home_known(number.court)
	count(number.court) in {3, 5}
}

# A special court under a name that is not quite its own.
findings contains finding.new("citations/case-number-court", {
	"span": named[number.id].span,
	"level": "warning",
	"message": "name",
	"args": {"court": named[number.id].text, "owner": official, "code": number.court},
	"expected": official,
	"actual": named[number.id].text,
	"related": [{"span": number.span, "note": {"zh": "案号", "en": "case number"}}],
}) if {
	some number in modern
	official := data.fazhilint.tables.courts.courts[number.court].name
	text := named[number.id].text
	text != official
	bare(text) == bare(official)
}

# A court's name without the ranks of divisions.
bare(text) := replace(replace(replace(text, "省", ""), "市", ""), "人民法院", "法院")
