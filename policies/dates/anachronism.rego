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
#     law:
#       zh: 《{text}》{date}才{verb}，报告{when}，当时不可能{role}。
#       en: '《{text}》 was {verb} on {date}, after the report was written ({when}); it cannot have been {role} then.'
#   tables:
#     - laws
#     - plenums
#     - titles
package fazhilint.rules.dates.anachronism

import data.fazhilint.lib.finding
import data.fazhilint.lib.time

certain(row) if row.certainty in {"V", "N", "M"}

meeting(event) := data.fazhilint.tables.plenums.events[sprintf("%d-%d", [event.term, event.plenum])] if {
	event.kind == "congress"
	event.plenum == 0
}

meeting(event) := data.fazhilint.tables.plenums.events[sprintf("%d-%d", [event.term, event.plenum])] if {
	event.kind == "plenum"
	event.plenum > 0
}

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
	"span": event.span,
	"message": "event",
	"args": {
		"text": event.text,
		"name": row.name,
		"date.zh": time.zh(row.from),
		"date.en": time.en(row.from),
		"when.zh": when.zh,
		"when.en": when.en,
	},
	"related": time.evidence,
	"actual": event.text,
}) if {
	some event in input.events
	event.role != "plan"
	row := meeting(event)
	certain(row)
	row.from > time.written
}

roles := {
	"applied": {"zh": "执行", "en": "carried out"},
	"studied": {"zh": "学习宣传", "en": "studied"},
}

laws := data.fazhilint.tables.laws

law(title) := laws.laws[title.name]

law(title) := laws.laws[laws.short[title.name]]

# The day on which a law or document became known.
known(title) := {"day": object.get(law(title), "public", law(title).adopted), "verb": {"zh": "通过、公布", "en": "adopted"}} if certain(law(title))

known(title) := {"day": row.public, "verb": {"zh": "公布", "en": "published"}} if {
	row := data.fazhilint.tables.titles.documents[title.name]
	certain(row)
}

known(title) := {"day": row.public[span], "verb": {"zh": "公布", "en": "published"}} if {
	row := data.fazhilint.tables.titles.spans[title.name]
	certain(row)
	span := sprintf("%d-%d", [title.from, title.to])
	row.public[span]
}

draft(title) if {
	some word in {"草案", "征求意见", "送审", "讨论稿"}
	contains(title.text, word)
}

findings contains finding.new("dates/anachronism", {
	"span": title.span,
	"message": "law",
	"args": {
		"text": title.text,
		"date.zh": time.zh(known(title).day),
		"date.en": time.en(known(title).day),
		"verb.zh": known(title).verb.zh,
		"verb.en": known(title).verb.en,
		"role.zh": roles[title.role].zh,
		"role.en": roles[title.role].en,
		"when.zh": when.zh,
		"when.en": when.en,
	},
	"related": time.evidence,
	"actual": title.text,
}) if {
	some title in input.titles
	roles[title.role]
	not draft(title)
	known(title).day > time.written
}
