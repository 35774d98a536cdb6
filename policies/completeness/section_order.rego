# METADATA
# scope: package
# title: 各部分的次序
# description: |
#   国家规定没有限定次序；通行的写法是先写工作和不足，最后写下一年度安排。本地另有规定的，可以用自己的类型（--data）写明。
# custom:
#   level: info
#   title_en: 'Order of the parts'
#   description_en: |
#     No national rule fixes the order; custom puts next year's arrangements last. A profile of one's own can fix it.
#   basis:
#     - zh: '地方通行体例（国家没有统一规定）'
#       en: 'Custom; no national rule'
#   tables: [profiles]
#   messages:
#     default:
#       zh: '“{plan}”写在“{later}”之前，通常的次序是下一年度安排放在最后。'
#       en: '“{plan}” stands before “{later}”; arrangements for the next year usually come last.'
#     order:
#       zh: '“{part}”写在“{later}”之前，按规定的次序应当在它后面。'
#       en: '“{part}” stands before “{later}”; the prescribed order puts it behind.'
package fazhilint.rules.completeness.section_order

import data.fazhilint.lib.finding
import data.fazhilint.lib.profile
import data.fazhilint.lib.report

# The first chapter about a part.
first_of(id) := min(profile.headed[id])

# Parts that stand before one that belongs before them.
early contains {"part": part, "section": start, "later": later} if {
	report.expected
	some part, others in profile.profile.after
	start := first_of(part)
	later := min([section |
		some id in others
		section := first_of(id)
		section > start
	])
	not later in profile.headed[part]
}

findings contains finding.new("completeness/section-order", {
	"span": input.sections[entry.section].span,
	"message": message(entry.part),
	"args": {slot(entry.part): input.sections[entry.section].heading, "later": input.sections[entry.later].heading},
	"related": [{"span": input.sections[entry.later].span, "note": {"zh": "排在后面的部分", "en": "part that follows"}}],
}) if {
	some entry in early
}

message(part) := "default" if {
	part == "plan"
} else := "order"

slot(part) := "plan" if {
	part == "plan"
} else := "part"
