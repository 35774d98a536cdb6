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
#     order:
#       zh: 《{title}》由国务院令第{right}号公布，文中写的是第{said}号。
#       en: '《{title}》 was promulgated by State Council order {right_en}, not {said}.'
#     term:
#       zh: “{text}”应写作“{right}”{places_zh}。
#       en: '“{text}” should read “{right}”{places_en}.'
#   tables:
#     - laws
#     - titles
package fazhilint.rules.citations.title_name

import data.fazhilint.lib.finding
import data.fazhilint.lib.titles

tables := data.fazhilint.tables.titles

laws := data.fazhilint.tables.laws.laws

# National laws, also those of which no table has the dates.
national := object.keys(laws) | object.keys(tables.statutes)

of_the_nation(name) if laws[name]

of_the_nation(name) if tables.statutes[name]

# Titles that are not right as they stand and may be meant for others. Nearly all are neither.
suspects := [title |
	some id in (((misworded | official_ones) | (renamed | laws_of_its_own)) | of_no_state)
	title := input.titles[id]
	not of_the_nation(title.name)
	not tables.documents[title.name]
	not tables.spans[title.name]
]

misworded := {title.id | some title in input.titles; tables.wrong[title.name]} | wrong_words

wrong_words := {title.id | some title in input.titles; regex.match("法制政府|条列", title.text)}

# Offices have documents of their own with names like these: only one that is carried out or studied is surely meant to be
# the official one.
official_ones := {title.id | some title in titles.in_use; title.parent == -1; count(title.name) > 7}

# 新修订的《行政复议条例》: what was revised has another name by now.
renamed := {title.id | some title in titles.revised; tables.former[title.name]}

# Only the nation makes what is called a law. A name that it had before is right.
laws_of_its_own := {title.id |
	some title in titles.laws
	title.role != "made"
	not of_the_nation(title.name) # most are right, and comparing each with all others is dear
	not tables.former[title.name]
}

of_no_state := {title.id | some title in titles.of_the_state}

# 国务院《…》: what is said to be the State Council's.
by_state_council(title) if {
	endswith(title.prefix, "国务院")
	regex.match("(条例|办法|规定)$", title.name)
}

# The right names of the wrong ones. Where two names could be meant nothing is said.
right := {title.id: name |
	some title in suspects
	names := answers(title)
	count(names) == 1
	some name in names
}

# Listed slips come first; then what is wrong with the words; then what is close to an official title.
answers(title) := {tables.wrong[title.name]} if {
	title.role != "made" # what an office makes bears the name it was given
	tables.wrong[title.name]
} else := {tables.former[title.name].replaced_by} if {
	title.id in renamed
} else := {replace(title.name, "法制政府", "法治政府")} if {
	contains(title.name, "法制政府")
	title.parent == -1
} else := {replace(title.name, "条列", "条例")} if {
	endswith(title.name, "条列")
} else := (of_the_state(title) | like_official(title)) | mistaken(title)

# A title of the state that no law has, and none had before the law of the same name. Without 中华人民共和国 it may be a local
# regulation under its short name.
of_the_state(title) := (other_kind(title) | superfluous(title)) | reordered(title) if {
	startswith(title.text, "中华人民共和国")
	not tables.former[title.name]
} else := other_kind(title) if {
	by_state_council(title)
} else := reordered(title) | regulation(title) if {
	title.id in laws_of_its_own
} else := set()

like_official(title) := (near_document(title) | near_law(title)) | ((shortened(title) | lengthened(title)) | (linked(title) | abridged(title))) if {
	title.id in official_ones
} else := set()

# 《公平竞争审查法》 for a national regulation.
regulation(title) := {name |
	endswith(title.name, "法")
	name := concat("", [trim_suffix(title.name, "法"), "条例"])
	of_the_nation(name)
}

# 《中华人民共和国…条例》 for a national law, 《中华人民共和国…办法》 for a regulation.
other_kind(title) := {name |
	some [kind, official] in [["条例", "法"], ["办法", "条例"], ["规定", "条例"]]
	endswith(title.name, kind)
	name := concat("", [trim_suffix(title.name, kind), official])
	of_the_nation(name)
}

# 《中华人民共和国…工作条例》 for a national law or regulation whose name has no 工作 or 管理.
superfluous(title) := {name |
	some word in ["工作", "管理"]
	name := replace(title.name, word, "")
	name != title.name
	of_the_nation(name)
}

# 《中华人民共和国环境影响评估法》, 《行政复义法》: one character for another in the name of a national law. What offices make is called no law.
mistaken(title) := {name |
	endswith(title.name, "法")
	title.role != "made"
	count(title.name) > 4
	some name in national
	count(name) == count(title.name)
	startswith(name, substring(title.name, 0, 2))
	same := alike(title.name, name)
	same.before + same.behind == count(name) - 1
}

# 《中华人民共和国法治教育宣传法》: the characters of a national law's name in another order.
reordered(title) := {name |
	count(title.name) > 4
	sorted := sort(split(title.name, ""))
	some name in national
	count(name) == count(title.name)
	sort(split(name, "")) == sorted
}

# The official documents of which a title differs in one short stretch: a few characters put in, left out or changed. A place
# before the name or other words behind it make it one of its own.
near_document(title) := {name |
	size := count(title.name)
	resembles(title.name, size, official)
	some name in official
	abs(size - count(name)) <= 2
	resembles(title.name, size, [name])
	same := alike(title.name, name)
	same.before + same.behind >= 6
	(count(title.name) - (same.before + same.behind)) in {0, 1, 2}
	(count(name) - (same.before + same.behind)) in {0, 1, 2}
	meant(title, name, same)
}

meant(title, name, same) if one_of_these(title.name, name, same)

# Of the very years of the official one: 《法治政府建设实施规划（2015—2020年）》. Plans for carrying it out bear the same years.
meant(title, name, _) if {
	title.from > 0
	not endswith(title.name, "方案")
	sprintf("%d-%d", [title.from, title.to]) in tables.spans[name].spans
}

# What is like an official title begins as one does or has the last words of one; comparing each character is dear.
resembles(name, _, names) if strings.any_prefix_match(names, substring(name, 0, 2))

resembles(name, size, names) if strings.any_suffix_match(names, substring(name, size - 8, 8))

one_of_these(said, name, same) if {
	same.before > 1
	same.behind > 1
	said != name
}

# A character or two changed near the beginning, or at the end of a name so long that nobody else's is like it.
one_of_these(said, name, same) if {
	count(said) == count(name)
	same.behind > 7
}

one_of_these(said, name, same) if {
	count(said) == count(name)
	same.before > 11
}

official := object.keys(tables.documents) | object.keys(tables.spans)

# A document with so long a name that nobody else's is like it, from which several words of the kind that are easily forgotten were left out:
# 《党政主要负责人推进法治建设第一责任人规定》.
abridged(title) := {name |
	count(title.name) >= 14
	core := strings.replace_n(forgotten, title.name)
	some name in official
	count(name) > count(title.name)
	startswith(name, substring(title.name, 0, 4))
	strings.replace_n(forgotten, name) == core
}

forgotten := {word: "" | some word in ["履行", "推进", "职责", "建设", "实施", "工作", "落实", "责任"]}

# A national law or regulation with a word put into its name that many others have.
near_law(title) := {name |
	regex.match("(管理|工作|实施|建设|监督|权益).*(条例|法)$", title.name)
	some word in ["管理", "工作", "实施", "建设", "监督", "权益"]
	parts := split(title.name, word)
	count(parts) == 2
	count(parts[0]) > 1
	name := concat("", parts)
	long_enough(name)
	of_the_nation(name)
}

long_enough(name) if count(name) > 7

# Shorter ones of which the table has the dates are as well known.
long_enough(name) if {
	count(name) > 5
	laws[name]
}

# The national laws that begin and end as a name does; only these are compared character by character.
like_law(said) := {name |
	endswith(said, "法")
	not endswith(said, "办法")
	ends := {"first": substring(said, 0, 2), "last": substring(said, count(said) - 3, 3)}
	some name in national
	startswith(name, ends.first)
	endswith(name, ends.last)
}

# A national law with a word left out of its name: 《固体废物污染防治法》. Offices make no laws, so that no other can be meant.
shortened(title) := {name |
	some name in like_law(title.name)
	(count(name) - count(title.name)) in {1, 2}
	same := alike(title.name, name)
	same.before + same.behind == count(title.name)
}

# 《基本医疗卫生和健康促进法》: 和 for 与.
linked(title) := {name |
	regex.match("[和与及]", title.name)
	some [said, right_word] in [["和", "与"], ["与", "和"], ["及", "和"], ["及", "与"]]
	name := replace(title.name, said, right_word)
	name != title.name
	of_the_nation(name)
}

# A national law with a word put into its name: 《劳动人事争议调解仲裁法》.
lengthened(title) := {name |
	some name in like_law(title.name)
	(count(title.name) - count(name)) in {1, 2}
	same := alike(title.name, name)
	same.before + same.behind == count(name)
}

# How many characters two names share at the beginning, and behind those at the end.
alike(one, other) := {"before": before, "behind": behind} if {
	shorter := min([count(one), count(other)])
	before := max({0} | {n | some n in numbers.range(1, shorter); substring(one, 0, n) == substring(other, 0, n)})
	behind := max({0} | {n |
		some n in numbers.range(1, shorter - before)
		substring(one, count(one) - n, -1) == substring(other, count(other) - n, -1)
	})
}

findings contains finding.new("citations/title-name", {
	"span": title.span,
	"args": {"title": title.text, "right": full},
	"expected": full,
	"actual": title.text,
}) if {
	some title in suspects
	full := concat("", [right[title.id], title.version])
}

# 法制政府 outside titles, the title of the report included.
findings contains finding.new("citations/title-name", {
	"span": mark.span,
	"message": "term",
	"args": object.union({"text": mark.text, "right": replace(mark.text, "法制", "法治")}, finding.in_all({"zh": "，", "en": ", "}, mark.count)),
	"expected": replace(mark.text, "法制", "法治"),
	"actual": mark.text,
}) if {
	some mark in input.marks
	mark.kind == "legal-term"
}

# Titles with the years of a period that the document really has, and the official form of each.
dated := [{"title": title, "official": sprintf("%s（%d—%d年）", [title.name, title.from, title.to])} |
	some title in titles.with_years
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
	some title in titles.with_article
	last := data.fazhilint.tables.laws.laws[title.name].articles
	title.article > last
}

# 《政府信息公开条例》（国务院令第492号）: a regulation bears the number of the order by which it was made or revised.
findings contains finding.new("citations/title-name", {
	"span": title.span,
	"message": "order",
	"args": {
		"title": title.text,
		"right": concat("号、第", numbers),
		"right_en": concat(" or ", numbers),
		"said": said,
	},
	"actual": said,
	"expected": concat("、", numbers),
}) if {
	some title in input.titles
	numbers := [format_int(number, 10) | some number in laws[title.name].orders]
	count(numbers) > 0
	behind := substring(input.text, title.span[1], 24)
	regex.match(`^[（(](中华人民共和国)?国务院(令第[0-9]{2,4}号|第[0-9]{2,4}号令)`, behind)
	said := regex.find_n("[0-9]+", behind, 1)[0]
	not said in numbers
}
