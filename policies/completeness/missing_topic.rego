# METADATA
# scope: package
# title: 没有提到通常应写的内容
# description: |
#   行政复议、行政应诉和负责人出庭、政府信息公开、行政执法三项制度，是各地报告通常都写的内容；国家规定没有强制，仅作提示。
# custom:
#   level: info
#   title_en: 'A usual topic is not mentioned'
#   description_en: |
#     Topics that nearly all reports treat; no national rule demands them.
#   basis:
#     - zh: '地方通行体例；《市县法治政府建设示范指标体系》'
#       en: 'Custom; model indicators for law-based government'
#   tables: [profiles]
#   messages:
#     default:
#       zh: '全文没有提到：{topics}。各地报告通常都写，请看是否遗漏。'
#       en: 'The report nowhere mentions: {topics_en}.'
package fazhilint.rules.completeness.missing_topic

import data.fazhilint.lib.finding
import data.fazhilint.lib.profiles
import data.fazhilint.lib.report

missing := [topic |
	some topic in profiles.profile.topics
	topic.wanted
	every word in topic.words {
		not report.tells_of(word)
	}
]

ordered := [entry[1] | some entry in sort([[topic.order, topic] | some topic in missing])]

findings contains finding.new("completeness/missing-topic", {
	"span": report.head,
	"args": {
		"topics": concat("、", [topic.zh | some topic in ordered]),
		"topics_en": concat("; ", [topic.en | some topic in ordered]),
	},
}) if {
	report.expected
	count(missing) > 0
}
