# METADATA
# scope: package
# title: 时代错置
# description: |
#   报告成文时还没有召开的党代会、中央全会，还没有通过、公布的法律和文件，不能写成已经学习、贯彻、执行。
#   没有成文日期的，与网页发布日期比较；两者都没有的，只判断报告年度次年以后的事情。迎接、筹备和下一年度安排不在此列。
# custom:
#   level: error
#   title_en: Event or law of a later time
#   description_en: |
#     A party congress, plenum, law or document that came after the report was written cannot have been studied or carried out.
#     Without a date of writing the publication date counts; without either, only what came after the year following the report year
#     is judged. What is awaited, and the part on next year's work, are left alone.
#   basis:
#     - zh: 党的历次全国代表大会、中央委员会全体会议公报；法律法规公布日期
#       en: Communiqués of congresses and plenums; dates of promulgation
#   messages:
#     event:
#       zh: “{text}”指的{name}于{date}召开，报告{when}，当时尚未召开。
#       en: '“{text}” means {name}, which met on {date}, after the report was written ({when}).'
#     event_named:
#       zh: “{text}”于{date}召开，报告{when}，当时尚未召开。
#       en: '“{text}” met on {date}, after the report was written ({when}).'
#     never:
#       zh: “{text}”：{term}届中央委员会只召开过{count}次全会。
#       en: '“{text}”: the central committee of term {term_en} held only {count} plenums.'
#     unknown:
#       zh: “{text}”：报告{when}，到那时最近一次是{last}（{date}），请核对。
#       en: '“{text}”: when the report was written ({when}), the last plenum was {last} ({date}); check it.'
#     coming:
#       zh: “{text}”：报告{when}，到那时最近一次党代会是{last}（{date}），下一次还没有召开。
#       en: '“{text}”: when the report was written ({when}), the last congress was {last} ({date}); the next was yet to come.'
#     revised:
#       zh: 写的是“新修订的《{text}》”，但《{text}》{date}才修订通过，报告{when}。
#       en: 'The text says “newly revised” of 《{text}》, which was revised on {date}; the report was written before ({when}).'
#     revised_in:
#       zh: 写的是“{said}《{text}》”，《{text}》{date}才修订通过，报告{when}。
#       en: 'The text says “{said}” of 《{text}》, which was revised on {date}; the report was written before ({when}).'
#     effect:
#       zh: 《{text}》自{date}起施行，文中写的是{said}。
#       en: '《{text}》 came into force on {date}, not on {said}.'
#     law:
#       zh: 《{text}》{date}才{verb}，报告{when}，当时不可能{role}。
#       en: '《{text}》 was {verb} on {date}, after the report was written ({when}); it cannot have been {role} then.'
#     early:
#       zh: “{text}”{date}才{verb}，这里说的却是{said}的事。
#       en: '“{text}” was {verb} on {date}, but this tells of {said}.'
#     held:
#       zh: “{text}”在{date}召开，文中写的是{said}。
#       en: '“{text}” was held on {date}, not in {said}.'
#     not_yet:
#       zh: 《{text}》自{date}起施行，{said}还没有施行。
#       en: '《{text}》 came into force on {date}; in {said} it was not yet in force.'
#   tables:
#     - laws
#     - plenums
#     - titles
package fazhilint.rules.dates.anachronism

import data.fazhilint.lib.dates
import data.fazhilint.lib.early
import data.fazhilint.lib.effect
import data.fazhilint.lib.finding
import data.fazhilint.lib.law
import data.fazhilint.lib.meetings
import data.fazhilint.lib.time
import data.fazhilint.lib.titles

when := {"zh": sprintf("成文于%s", [time.zh(time.written)]), "en": time.en(time.written)} if time.signed_to

when := {"zh": sprintf("发布于%s", [time.zh(time.written)]), "en": time.en(time.written)} if {
	not time.signed_to
	time.published
}

when := {"zh": sprintf("的年度是%d年", [input.meta.report_year]), "en": sprintf("on %d", [input.meta.report_year])} if {
	not time.signed_to
	not time.published
}

findings contains finding.new("dates/anachronism", {
	"span": entry.event.span,
	"message": event_message(entry),
	"args": {
		"text": entry.event.text,
		"name": entry.row.name,
		"date.zh": time.zh(entry.row.from),
		"date.en": time.en(entry.row.from),
		"when.zh": when.zh,
		"when.en": when.en,
	},
	"related": time.evidence,
	"actual": entry.event.text,
}) if {
	some entry in meetings.told
	law.certain(entry.row)
	entry.row.from > time.written
}

# Only where the text shortens the name does the message say what is meant.
event_message(entry) := "event_named" if {
	entry.row.name in {entry.event.text, concat("", ["党的", entry.event.text])}
} else := "event"

# A term that is over has no further plenums.
findings contains finding.new("dates/anachronism", {
	"span": event.span,
	"message": "never",
	"args": {
		"text": meetings.full(event),
		"term": meetings.numeral(event.term),
		"term_en": format_int(event.term, 10),
		"count": format_int(meetings.held[event.term], 10),
	},
	"actual": event.text,
}) if {
	some event in meetings.missing
	meetings.closed(event.term)
}

# The running term may have met since the table was made; a report from before that cannot know it. Where even the last
# plenum of the table was yet to come, a later one is certainly wrong.
findings contains finding.new("dates/anachronism", {
	"span": event.span,
	"message": "unknown",
	"level": unknown_level(event),
	"args": {
		"text": meetings.full(event),
		"last": last.name,
		"date.zh": time.zh(last.from),
		"date.en": time.en(last.from),
		"when.zh": when.zh,
		"when.en": when.en,
	},
	"related": time.evidence,
	"actual": event.text,
}) if {
	some event in meetings.missing
	not meetings.closed(event.term)
	time.written < meetings.plenums.known_until
	last := meetings.latest[event.term]
}

# Congresses, and plenums of a central committee, that were yet to be elected.
findings contains finding.new("dates/anachronism", {
	"span": event.span,
	"message": "coming",
	"args": {
		"text": event.text,
		"last": meetings.newest_congress.name,
		"date.zh": time.zh(meetings.newest_congress.from),
		"date.en": time.en(meetings.newest_congress.from),
		"when.zh": when.zh,
		"when.en": when.en,
	},
	"related": time.evidence,
	"actual": event.text,
}) if {
	some event in input.events
	not meetings.plenums.events[sprintf("%d-0", [event.term])]
	event.role != "plan"
	event.term > meetings.newest
	time.written < meetings.next_congress
}

early_events := [{"text": entry.event.text, "span": entry.event.span, "day": entry.row.from, "date": date, "verb": {"zh": "召开", "en": "held"}} |
	some entry in meetings.told
	law.certain(entry.row)
	entry.row.from <= time.written
	date := early.told_before(entry.event.sentence, entry.event.span, entry.row.from)
]

early_titles := [{"text": sprintf("《%s》", [title.text]), "span": title.span, "day": row.day, "date": date, "verb": row.verb} |
	some entry in law.dated_titles
	title := entry.title
	row := entry.known
	row.day <= time.written
	date := early.told_before(title.sentence, title.span, row.day)
]

findings contains finding.new("dates/anachronism", {
	"span": entry.span,
	"level": "warning",
	"message": "early",
	"args": {
		"text": entry.text,
		"date.zh": time.zh(entry.day),
		"date.en": time.en(entry.day),
		"verb.zh": entry.verb.zh,
		"verb.en": entry.verb.en,
		"said": entry.date.day.text,
	},
	"related": [{"span": entry.date.day.span, "note": {"zh": "这里的时间", "en": "the time told of"}}],
	"actual": entry.date.day.text,
}) if {
	some entry in array.concat(early_events, early_titles)
}

# 2024年8月召开的党的二十届三中全会: a time right before the meeting that is not its own.
findings contains finding.new("dates/anachronism", {
	"span": date.day.span,
	"message": "held",
	"args": {
		"text": entry.event.text,
		"date.zh": time.zh(entry.row.from),
		"date.en": time.en(entry.row.from),
		"said": date.day.text,
	},
	"actual": date.day.text,
}) if {
	some entry in meetings.told
	law.certain(entry.row)
	entry.row.from <= time.written
	some date in dates.told[entry.event.sentence]
	beside(date, entry.event)
	apart(date, entry.row)
}

beside(date, event) if {
	date.day.span[1] <= event.span[0]
	date.day.span[1] >= event.span[0] - 12
	between := substring(input.text, date.day.span[1], event.span[0] - date.day.span[1])
	regex.match("^(胜利)?(召开|举行|闭幕)的(党的|中国共产党)?(第?)$", between)
}

# 自2018年党的十九大召开以来
beside(date, event) if {
	date.day.span[1] <= event.span[0]
	date.day.span[1] >= event.span[0] - 7
	regex.match("^(党的|中国共产党)?$", substring(input.text, date.day.span[1], event.span[0] - date.day.span[1]))
	regex.match("^(胜利)?(召开|举行|闭幕)(以来|后|之后|以后|，|。)", substring(input.text, event.span[1], 8))
}

# 党的二十届三中全会于2024年8月召开
beside(date, event) if {
	date.day.span[0] >= event.span[1]
	date.day.span[0] <= event.span[1] + 3
	behind := substring(input.text, event.span[1], (date.day.span[1] - event.span[1]) + 4)
	regex.match(`^已?(于|在).{5,14}(胜利召|召开|举行|闭幕)`, behind)
}

apart(date, row) if date.upto < row.from

apart(date, row) if (date.day.year * 10000) + ((date.day.month * 100) + date.day.day) > row.to

unknown_level(event) := "error" if {
	meetings.plenums.events[sprintf("%d-%d", [event.term, meetings.held[event.term]])].from > time.written
} else := "info"

roles := {
	"applied": {"zh": "执行", "en": "carried out"},
	"studied": {"zh": "学习宣传", "en": "studied"},
}

# Titles of what came later than the report.
later := [entry |
	some entry in law.dated_titles
	entry.known.day > time.written
]

findings contains finding.new("dates/anachronism", {
	"span": entry.title.span,
	"message": "law",
	"args": {
		"text": entry.title.text,
		"date.zh": time.zh(entry.known.day),
		"date.en": time.en(entry.known.day),
		"verb.zh": entry.known.verb.zh,
		"verb.en": entry.known.verb.en,
		"role.zh": roles[entry.title.role].zh,
		"role.en": roles[entry.title.role].en,
		"when.zh": when.zh,
		"when.en": when.en,
	},
	"related": time.evidence,
	"actual": entry.title.text,
}) if {
	some entry in later
}

# “新修订的” of a law whose revision was yet to come, and whose last change was years ago.
findings contains finding.new("dates/anachronism", {
	"span": title.span,
	"message": "revised",
	"args": {
		"text": title.text,
		"date.zh": time.zh(next),
		"date.en": time.en(next),
		"when.zh": when.zh,
		"when.en": when.en,
	},
	"related": time.evidence,
	"actual": title.text,
}) if {
	some title in titles.revised
	law.newly_revised(title)
	roles[title.role]
	row := law.row(title.name)
	law.certain(row)
	row.adopted <= time.written
	next := min([revision.date | some revision in row.revised; revision.date > time.written])
	not law.recently_changed(row)
}

# 施行2025年修订的《…》 in a report from before that revision.
findings contains finding.new("dates/anachronism", {
	"span": title.span,
	"message": "revised_in",
	"args": {
		"text": title.text,
		"said": concat("", [date.day.text, substring(title.prefix, 1, -1)]),
		"date.zh": time.zh(next),
		"date.en": time.en(next),
		"when.zh": when.zh,
		"when.en": when.en,
	},
	"related": time.evidence,
	"actual": title.text,
}) if {
	some title in titles.revised
	roles[title.role]
	regex.match("^[年月日](修订|修正)的$", title.prefix)
	some date in input.dates
	date.day.span[1] == title.span[0] - 3
	row := law.row(title.name)
	law.certain(row)
	next := min([revision.date | some revision in row.revised; revision.date > time.written])
	time.year(next) == date.day.year
}

findings contains finding.new("dates/anachronism", {
	"span": date.day.span,
	"level": "warning",
	"message": "effect",
	"args": {
		"text": title.text,
		"date.zh": concat("、", [time.zh(day) | some day in days]),
		"date.en": concat(", ", [time.en(day) | some day in days]),
		"said": date.day.text,
	},
	"actual": date.day.text,
}) if {
	some date in dates.of.effect
	date.day.day > 0
	date.day.valid
	not date.inherits
	title := effect.title_of(date)
	row := law.row(title.name)
	row.certainty in {"V", "N"}
	not date.day.ord in law.effective(row)
	days := effect.meant(date, row)
	count(days) > 0
}

# 2024年9月…依据已经施行的新修订《…》: what is said to be in force, and is not at the time told of.
findings contains finding.new("dates/anachronism", {
	"span": title.span,
	"level": "warning",
	"message": "not_yet",
	"args": {
		"text": title.text,
		"date.zh": time.zh(day),
		"date.en": time.en(day),
		"said": date.day.text,
	},
	"related": [{"span": date.day.span, "note": {"zh": "这里的时间", "en": "the time told of"}}],
	"actual": title.text,
}) if {
	some title in input.titles
	date := early.only[title.sentence]
	row := law.row(title.name)
	row.certainty in {"V", "N"}
	said_in_force(title)
	day := max([day | some day in law.effective(row); effect_meant(title, row, day)])
	date.day.span[1] <= title.span[0]
	early.last_of(date) < day
}

said_in_force(title) if regex.match("(已经|已|正式)(施行|生效|实施)的(新修订)?的?$", title.prefix)

said_in_force(title) if regex.match("^(已经|已)(正式)?(施行|生效|实施)", title.behind)

effect_meant(_, row, day) if day == row.effective

effect_meant(title, _, _) if contains(title.prefix, "新修订")
