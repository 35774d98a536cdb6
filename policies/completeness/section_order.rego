# METADATA
# scope: package
# title: 各部分的次序
# description: |
#   国家规定没有限定次序；通行的写法是先写工作和不足，最后写下一年度安排。
# custom:
#   level: info
#   title_en: 'Order of the parts'
#   description_en: |
#     No national rule fixes the order; custom puts next year's arrangements last.
#   basis:
#     - zh: '地方通行体例（国家没有统一规定）'
#       en: 'Custom; no national rule'
#   tables: [profile]
#   messages:
#     default:
#       zh: '“{plan}”写在“{later}”之前，通常的次序是下一年度安排放在最后。'
#       en: '“{plan}” stands before “{later}”; arrangements for the next year usually come last.'
package fazhilint.rules.completeness.section_order

import data.fazhilint.lib.finding
import data.fazhilint.lib.profile
import data.fazhilint.lib.report

# The first chapter about a part.
first_of(id) := min(profile.headed[id])

findings contains finding.new("completeness/section-order", {
	"span": input.sections[plan].span,
	"args": {"plan": input.sections[plan].heading, "later": input.sections[later].heading},
	"related": [{"span": input.sections[later].span, "note": {"zh": "排在后面的部分", "en": "part that follows"}}],
}) if {
	report.expected
	plan := first_of(profile.profile.last)
	others := [section |
		some id in ["measures", "shortcomings"]
		section := first_of(id)
		section > plan
	]
	later := min(others)
	not later in profile.headed[profile.profile.last]
}
