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
#     unowned:
#       zh: 案号“{number}”的代字“{code}”没有对应的法院，文中写的是{court}（其代字为{right}），请核对。
#       en: 'In “{number}” no court is known to have the code {code}; that of {court}, which the text names, is {right}. Check it.'
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
	number.court != ""
]

# Everything that hangs on the code alone, or on the code and the court named, is worked out once for each, however often
# a report repeats it.
codes := {number.court | some number in modern}

names := {code: found |
	some code in codes
	found := court.names(code)
	count(found) > 0
}

# Whose code it is: a court of the tables, or some court of a special kind.
owners := object.union(
	{code: concat("", [court.special(code), "法院"]) | some code in codes},
	{code: concat("、", found) | some code, found in names},
)

impossible := {code | some code in codes; not court.possible(code)}

# Numbers of which the text names the court.
named := [{"number": number, "court": input.courts[number.court_named], "key": key} |
	some number in modern
	number.court_named >= 0
	key := concat("|", [number.court, input.courts[number.court_named].text])
]

pairs := {entry.key: {"code": entry.number.court, "text": entry.court.text, "level": entry.number.level} |
	some entry in named
}

# The court named has another code.
right := {key: found |
	some key, pair in pairs
	not court.called(pair.text, pair.code)
	found := court.codes_named(pair.text, substring(pair.code, 0, 1))
	count(found) > 0
}

# What is wrong with a code and the court named beside it.
faults := {key: fault(key, pair) | some key, pair in pairs}

fault(key, pair) := "mismatch" if {
	right[key]
	owners[pair.code]
} else := "unowned" if {
	# The court named has a code of its own, and nobody is known to have this one.
	right[key]
	not pair.code in impossible
} else := "level" if {
	# The court named is of another level than the code.
	not right[key]
	names[pair.code]
	court.level(pair.text) != pair.level
} else := "other" if {
	# The court named is a special one whose code the tables do not know, but the code is that of a division's own court.
	not right[key]
	court.special_name(pair.text)
	court.of_division(pair.code)
}

findings contains object.union(
	finding.new("citations/case-number-court", {
		"span": entry.number.span,
		"message": faults[entry.key],
		"args": {
			"number": entry.number.raw,
			"code": entry.number.court,
			"owner": object.get(owners, entry.number.court, ""),
			"court": entry.court.text,
			"right": concat("、", object.get(right, entry.key, [])),
		},
		"actual": entry.number.court,
		"related": [{"span": entry.court.span, "note": {"zh": "文中的法院", "en": "the court named"}}],
	}),
	expected(entry.key),
) if {
	some entry in named
	faults[entry.key]
}

expected(key) := {"expected": concat("、", right[key]), "level": "warning"} if {
	faults[key] == "unowned"
} else := {"expected": concat("、", right[key])} if {
	right[key]
} else := {}

# No court has such a code. Where the prefecture exists and the division does not, it may be that of a development zone.
findings contains finding.new("citations/case-number-court", {
	"span": number.span,
	"message": lack(number.court),
	"level": levels[lack(number.court)],
	"args": {"number": number.raw, "code": number.court},
	"actual": number.court,
}) if {
	some number in modern
	number.court in impossible
}

levels := {"unknown": "warning", "nonexistent": "error"}

lack(code) := "unknown" if {
	court.home_known(code)
	count(code) in {3, 5}
} else := "nonexistent"

# A special court under a name that is not quite its own.
findings contains finding.new("citations/case-number-court", {
	"span": entry.court.span,
	"level": "warning",
	"message": "name",
	"args": {"court": entry.court.text, "owner": official, "code": entry.number.court},
	"expected": official,
	"actual": entry.court.text,
	"related": [{"span": entry.number.span, "note": {"zh": "案号", "en": "case number"}}],
}) if {
	some entry in named
	official := data.fazhilint.tables.courts.courts[entry.number.court].name
	entry.court.text != official
	bare(entry.court.text) == bare(official)
}

# A court's name without the ranks of divisions.
bare(text) := replace(replace(replace(text, "省", ""), "市", ""), "人民法院", "法院")
