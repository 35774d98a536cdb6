# METADATA
# scope: package
# title: 一个案号用于两起案件
# description: |
#   每起案件在一个审级只有一个案号，一个案号也只对应一起案件。同一案号后面跟着不同的当事人，必有一处写错。
# custom:
#   level: warning
#   title_en: One case number for two cases
#   description_en: |
#     A case has one number at each instance, and a number belongs to one case. Where the same number is given to different
#     parties, one of the two places is wrong.
#   basis:
#     - zh: 《最高人民法院关于人民法院案件案号的若干规定》第二条、第十条
#       en: Provisions of the Supreme People's Court on case numbers, arts. 2, 10
#   messages:
#     default:
#       zh: 案号“{number}”既用于“{first}”的案件，又用于“{second}”的案件。
#       en: 'Case number “{number}” is given both to the case of “{first}” and to that of “{second}”.'
package fazhilint.rules.citations.duplicate_case

import data.fazhilint.lib.finding

# The first place of each number that names a party.
first[number.canonical] := min([other.id |
	some other in input.case_numbers
	other.canonical == number.canonical
	other.party != ""
]) if {
	some number in input.case_numbers
	number.canonical != ""
	number.party != ""
}

findings contains finding.new("citations/duplicate-case", {
	"span": number.span,
	"args": {"number": number.canonical, "first": before.party, "second": number.party},
	"related": [{"span": before.span, "note": {"zh": "同一案号", "en": "the same number"}}],
	"actual": number.raw,
}) if {
	some number in input.case_numbers
	number.party != ""
	before := input.case_numbers[first[number.canonical]]
	before.id < number.id
	different(before.party, number.party)
}

# 李某 and 李某等三人 are one party.
different(a, b) if {
	not contains(a, b)
	not contains(b, a)
	substring(a, 0, 1) != substring(b, 0, 1)
}
