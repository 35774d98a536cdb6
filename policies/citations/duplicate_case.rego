# METADATA
# scope: package
# title: 一个案号用于两起案件
# description: |
#   每起案件在一个审级只有一个案号，一个案号也只对应一起案件。同一案号后面跟着不同的当事人，
#   或者一审结果互相矛盾（一处驳回、一处撤诉），必有一处写错。
# custom:
#   level: warning
#   title_en: One case number for two cases
#   description_en: |
#     A case has one number at each instance, and a number belongs to one case. Where the same number is given to different
#     parties, or to outcomes of a first instance that exclude each other, one of the two places is wrong.
#   basis:
#     - zh: 《最高人民法院关于人民法院案件案号的若干规定》第二条、第十条
#       en: Provisions of the Supreme People's Court on case numbers, arts. 2, 10
#   messages:
#     default:
#       zh: 案号“{number}”既用于“{first}”的案件，又用于“{second}”的案件。
#       en: 'Case number “{number}” is given both to the case of “{first}” and to that of “{second}”.'
#     outcome:
#       zh: 案号“{number}”在两处的一审结果不同：一处是{first}，一处是{second}，疑为两起案件用了一个案号。
#       en: 'Case number “{number}” has two outcomes ({first}, then {second}); perhaps one number for two cases.'
package fazhilint.rules.citations.duplicate_case

import data.fazhilint.lib.finding

# Numbers in the order of their text and place, so that places of one number are neighbours.
sorted(numbers) := sort([[number.canonical, number.id] | some number in numbers; number.canonical != ""])

neighbours(order) := [pair |
	some i, entry in order
	i > 0
	order[i - 1][0] == entry[0]
	pair := {"before": input.case_numbers[order[i - 1][1]], "number": input.case_numbers[entry[1]]}
]

with_party := neighbours(sorted([number | some number in input.case_numbers; number.party != ""]))

findings contains finding.new("citations/duplicate-case", {
	"span": pair.number.span,
	"args": {"number": pair.number.canonical, "first": pair.before.party, "second": pair.number.party},
	"related": [{"span": pair.before.span, "note": {"zh": "同一案号", "en": "the same number"}}],
	"actual": pair.number.raw,
}) if {
	some pair in with_party
	different(pair.before.party, pair.number.party)
}

# 李某 and 李某等三人 are one party.
different(a, b) if {
	not contains(a, b)
	not contains(b, a)
	one := own_name(a)
	other := own_name(b)
	one != ""
	other != ""
	substring(one, 0, 1) != substring(other, 0, 1)
}

# What tells 某矿业公司 from 某旅游公司: 某公司 may be either.
own_name(party) := regex.replace(party, "某|有限|责任|股份|集团|公司|企业|单位|等.*$", "")

# Outcomes of a first instance, and of a second, that one case cannot have both.
outcomes := {
	"驳回起诉": "dismissed",
	"准许撤诉": "withdrawn",
	"按撤诉处理": "withdrawn",
	"驳回诉讼请求": "rejected",
	"撤销": "granted",
	"确认违法": "granted",
	"责令履行": "granted",
	"维持原判": "upheld",
	"驳回上诉": "upheld",
	"准许撤回上诉": "withdrawn",
}

in_instance(number) if {
	endswith(number.type, "初")
	not outcomes[number.outcome] == "upheld"
}

in_instance(number) if {
	endswith(number.type, "终")
	number.outcome in {"维持原判", "驳回上诉", "准许撤回上诉"}
}

with_outcome := neighbours(sorted([number |
	some number in input.case_numbers
	outcomes[number.outcome]
	in_instance(number)
]))

findings contains finding.new("citations/duplicate-case", {
	"span": pair.number.span,
	"message": "outcome",
	"args": {
		"number": pair.number.canonical,
		"first": pair.before.outcome,
		"second": pair.number.outcome,
	},
	"related": [{"span": pair.before.span, "note": {"zh": "同一案号", "en": "the same number"}}],
	"actual": pair.number.raw,
}) if {
	some pair in with_outcome
	outcomes[pair.before.outcome] != outcomes[pair.number.outcome]
	not told_by_party(pair)
}

told_by_party(pair) if {
	pair.before.party != ""
	pair.number.party != ""
	different(pair.before.party, pair.number.party)
}
