# METADATA
# scope: package
# title: 缺少应当报告的部分
# description: |
#   年度报告应当写明：主要举措和成效；存在的不足和原因；党政主要负责人履行推进法治建设第一责任人职责情况；
#   下一年度的主要安排。2019年度以前的报告还没有这项规定，只作提示。有标题（任何一级，包括段首标题）写这一部分的，就算有；只在正文中顺带提到的，不算。
# custom:
#   level: error
#   title_en: 'A required part is missing'
#   description_en: |
#     The annual report must have four parts. A part is there when a heading at any level, or one that opens a paragraph, is about it;
#     a mention in passing is not enough. Reports for years before 2019 were not yet bound by the regulation.
#   basis:
#     - zh: '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）第二十五条：年度报告应当包括的内容'
#       en: 'Regulations on inspection of law-based government (2019), art. 25 (contents of the annual report)'
#   tables: [profiles]
#   messages:
#     default:
#       zh: '缺少“{part}”部分：全文没有写这一部分的标题。'
#       en: 'The part “{part_en}” is missing: no heading is about it.'
#     mentioned:
#       zh: '缺少“{part}”部分：只在正文中提到“{word}”，没有单独写这一部分。'
#       en: 'The part “{part_en}” is missing: the text only mentions it in passing (“{word}”).'
#     causes:
#       zh: '写了存在的不足，但没有写产生不足的原因。'
#       en: 'Shortcomings are told, but not what caused them.'
package fazhilint.rules.completeness.missing_section

import data.fazhilint.lib.finding
import data.fazhilint.lib.profile
import data.fazhilint.lib.report

missing contains part if {
	report.expected
	some id, part in profile.profile.parts
	part.required
	not id in profile.present
	bound(part)
}

# The regulation on the contents is in force since 15 April 2019: reports for 2019 and later are bound by it, those for
# earlier years were not.
level := "info" if {
	input.meta.report_year > 0
	input.meta.report_year < profile.profile.binding_since
} else := "error"

# A part is required from the year on in which the duty to report it came into force.
bound(part) if input.meta.report_year >= object.get(part, "since", 0)

bound(_) if input.meta.report_year == 0

findings contains finding.new("completeness/missing-section", {
	"level": level,
	"span": report.head,
	"args": {"part": part.zh, "part_en": part.en},
	"expected": part.zh,
}) if {
	some part in missing
	not mentioned(part)
}

findings contains finding.new("completeness/missing-section", {
	"message": "mentioned",
	"level": level,
	"span": report.head,
	"args": {"part": part.zh, "part_en": part.en, "word": part.mention},
	"expected": part.zh,
	"related": [{
		"span": [at, at + count(part.mention)],
		"note": {"zh": "只在这里提到", "en": "mentioned here only"},
	}],
}) if {
	some part in missing
	at := mentioned(part)
}

mentioned(part) := at if {
	report.tells_of(part.mention)
	at := indexof(input.text, part.mention)
}

findings contains finding.new("completeness/missing-section", {
	"message": "causes",
	"level": "info",
	"span": section.span,
}) if {
	report.expected
	section := input.sections[min(chapters)]
	not causes(section)
}

# Chapters about shortcomings.
chapters := profile.headed.shortcomings

# Causes told in the chapter itself; its heading alone tells none. Words that hold one that tells a cause and tell none themselves
# (因地制宜) are taken out before.
causes(section) if {
	told := substring(input.text, section.span[1], section.extent[1] - section.span[1])
	tells(strings.replace_n(profile.profile.not_causes, told))
}

tells(text) if {
	some word in profile.profile.causes
	contains(text, word)
}

# 受…限制: both within one clause, in that order.
tells(text) if regex.match(profile.profile.cause_pattern, text)
