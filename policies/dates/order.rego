# METADATA
# scope: package
# title: 时间先后颠倒
# description: |
#   起止时间中止早于起；先审议通过、后印发的文件，印发日期早于通过日期；网页发布日期早于成文日期。
# custom:
#   level: error
#   title_en: Dates that run backwards
#   description_en: |
#     The end of a span before its start; a document issued before the meeting that adopted it; a page published before the
#     report was signed.
#   basis:
#     - zh: 《党政机关公文处理工作条例》第二十条（审核时间是否准确）
#       en: Regulations on the handling of official documents (2012), art. 20 (times must be accurate)
#   messages:
#     span:
#       zh: 起止时间颠倒：“{last}”早于“{first}”。
#       en: 'The span runs backwards: “{last}” is before “{first}”.'
#     event:
#       zh: “{last}”（{last_cue}）早于“{first}”（{first_cue}），先后颠倒。
#       en: '“{last}” ({last_cue}) is before “{first}” ({first_cue}).'
#     title:
#       zh: 《{title}》的起止年份颠倒：{last}年早于{first}年。
#       en: 'The years in 《{title}》 run backwards: {last} is before {first}.'
#     published:
#       zh: 发布日期“{last}”早于成文日期“{first}”。
#       en: 'Published on {last}, before it was signed on {first}.'
package fazhilint.rules.dates.order

import data.fazhilint.lib.finding
import data.fazhilint.lib.time

findings contains finding.new("dates/order", {
	"span": date.day.span,
	"message": kind(date),
	"args": {
		"last": date.day.text,
		"first": before.day.text,
		"last_cue": date.cue,
		"first_cue": before.cue,
	},
	"related": [{"span": before.day.span, "note": {"zh": "在前的时间", "en": "what comes first"}}],
	"actual": date.day.text,
}) if {
	some date in input.dates
	date.follows >= 0
	before := input.dates[date.follows]
	date.day.valid
	before.day.valid
	date.upto < before.day.ord
}

kind(date) := "span" if {
	date.role == "span-end"
} else := "event"

# 《县法治建设规划（2025—2021年）》
findings contains finding.new("dates/order", {
	"span": title.span,
	"message": "title",
	"args": {"title": title.text, "first": years[0], "last": years[1]},
	"actual": title.version,
}) if {
	some title in input.titles
	title.from == 0
	title.version != ""
	years := regex.find_n("[0-9]{4}", title.version, 3)
	count(years) == 2
	regex.match(`^（[0-9]{4}年?[—\-–－至～~]+[0-9]{4}年?）$`, title.version)
	to_number(years[1]) < to_number(years[0])
}

findings contains finding.new("dates/order", {
	"span": input.meta.publication.span,
	"message": "published",
	"args": {"last": input.meta.publication.text, "first": input.meta.signature.date.text},
	"related": [{"span": input.meta.signature.date.span, "note": {"zh": "成文日期", "en": "date of writing"}}],
	"actual": input.meta.publication.text,
}) if {
	time.published < time.signed_from
}
