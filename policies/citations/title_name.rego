# METADATA
# scope: package
# title: 法律、文件名称有误
# description: |
#   引用法律法规和文件应当用正式名称（可以省去“中华人民共和国”和通行的简称）：“法治政府”不写成“法制政府”，
#   实施纲要的起止年份后有“年”字，常见的误称应当改正；引用的条文应当存在。
# custom:
#   level: warning
#   title_en: Law or document under a wrong name
#   description_en: |
#     Laws and documents are cited by their official names (without 中华人民共和国, or in the usual short form): 法治政府 and not
#     法制政府, 年 after the years of an outline's period, and no made-up names. An article cited must exist.
#   basis:
#     - zh: 《党政机关公文处理工作条例》（中办发〔2012〕14号）第十九条；GB/T 9704-2012
#       en: Regulations on the handling of official documents (2012), art. 19; GB/T 9704-2012
#   messages:
#     default:
#       zh: 《{title}》的正式名称是《{right}》。
#       en: 'The official name of 《{title}》 is 《{right}》.'
#     year:
#       zh: 《{title}》起止年份后面缺“年”字，应为《{right}》。
#       en: '年 is missing after the years of 《{title}》; right: 《{right}》.'
#     dash:
#       zh: 《{title}》的起止年份之间缺一字线，应为《{right}》。
#       en: 'The dash is missing between the years of 《{title}》; right: 《{right}》.'
#     article:
#       zh: 《{title}》共{count}条，没有第{article}条。
#       en: '《{title}》 has {count} articles; there is no article {article}.'
#   tables:
#     - laws
#     - titles
package fazhilint.rules.citations.title_name

import data.fazhilint.lib.finding

tables := data.fazhilint.tables.titles

# The right name of a wrong one.
right(title) := tables.wrong[title.name]

right(title) := replace(title.name, "法制政府", "法治政府") if {
	not tables.wrong[title.name]
	contains(title.name, "法制政府")
	title.parent == -1
}

right(title) := near(title) if {
	not tables.wrong[title.name]
	not contains(title.name, "法制政府")
}

# A title of the state that no law has, and none had before the law of the same name. Without 中华人民共和国 it may be a local
# regulation under its short name.
unknown_to_the_state(title) if {
	startswith(title.text, "中华人民共和国")
	not tables.wrong[title.name]
	not laws[title.name]
	not tables.former[title.name]
}

# 《中华人民共和国…条例》 for a national law.
right(title) := law if {
	unknown_to_the_state(title)
	endswith(title.name, "条例")
	law := concat("", [trim_suffix(title.name, "条例"), "法"])
	laws[law]
}

# 《中华人民共和国…工作条例》 for a national law or regulation whose name has no 工作 or 管理.
right(title) := law if {
	unknown_to_the_state(title)
	some word in ["工作", "管理"]
	law := replace(title.name, word, "")
	law != title.name
	laws[law]
}

# 《中华人民共和国法治教育宣传法》: the characters of a national law's name in another order.
right(title) := law if {
	unknown_to_the_state(title)
	count(title.name) > 4
	sorted := sort(split(title.name, ""))
	some law, _ in laws
	count(law) == count(title.name)
	sort(split(law, "")) == sorted
}

laws := data.fazhilint.tables.laws.laws

# The official title from which a long name differs in one or two characters; the table has long titles by their first four.
# Offices have documents of their own with names like these: only one that is carried out or studied is surely meant to be
# the official one.
near(title) := name if {
	some name in tables.starts[substring(title.name, 0, 4)]
	title.role in {"applied", "studied"}
	count(name) == count(title.name)
	name != title.name
	differing := [i | some i in numbers.range(4, count(name) - 1); substring(name, i, 1) != substring(title.name, i, 1)]
	count(differing) <= 2
}

findings contains finding.new("citations/title-name", {
	"span": title.span,
	"args": {"title": title.text, "right": full},
	"expected": full,
	"actual": title.text,
}) if {
	some title in input.titles
	full := concat("", [right(title), title.version])
}

# Titles with the years of a period that the document really has, and the official form of each.
dated := [{"title": title, "official": sprintf("%s（%d—%d年）", [title.name, title.from, title.to])} |
	some title in input.titles
	title.from > 0
	sprintf("%d-%d", [title.from, title.to]) in tables.spans[title.name].spans
]

findings contains finding.new("citations/title-name", {
	"span": entry.title.span,
	"message": fault(entry.title),
	"args": {"title": entry.title.text, "right": entry.official},
	"expected": entry.official,
	"actual": entry.title.text,
	"fixes": finding.fixes(within(entry.title.span), entry.title.text, entry.official),
}) if {
	some entry in dated
	fault(entry.title)
}

# The title without its marks.
within(span) := [span[0] + 1, span[1] - 1]

fault(title) := "year" if {
	not contains(title.version, "年")
	not joined(title)
}

fault(title) := "dash" if joined(title)

joined(title) if contains(title.version, sprintf("%d%d", [title.from, title.to]))

# The table gives the number of articles where the law never had more.
findings contains finding.new("citations/title-name", {
	"span": title.span,
	"message": "article",
	"args": {"title": title.text, "count": format_int(last, 10), "article": format_int(title.article, 10)},
	"actual": format_int(title.article, 10),
}) if {
	some title in input.titles
	title.article > 0
	last := data.fazhilint.tables.laws.laws[title.name].articles
	title.article > last
}
