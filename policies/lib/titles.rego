# METADATA
# scope: package
# description: The titles of a report by what is done with them or what they bear, by way of the tree's index.
package fazhilint.lib.titles

# METADATA
# description: the titles of what is carried out or studied, in the order of the text
in_use := [input.titles[id] | some id in ids["in-use"]]

# METADATA
# description: the titles that bear the years of a span
with_years := [input.titles[id] | some id in ids.years]

# METADATA
# description: the titles with the number of an article behind them
with_article := [input.titles[id] | some id in ids.article]

# METADATA
# description: the titles that are called newly revised, or revised in a year
revised := [input.titles[id] | some id in ids.revised]

# METADATA
# description: the titles said to be of 中华人民共和国 or of 国务院
of_the_state := [input.titles[id] | some id in ids["of-the-state"]]

# METADATA
# description: the titles that end in 法, no 办法
laws := [input.titles[id] | some id in ids.law]

ids := input.index.title_traits if {
	input.index.title_traits
} # trees made by hand need no index

else := {
	"in-use": [id | some id, title in input.titles; title.role in {"applied", "studied"}],
	"years": [id | some id, title in input.titles; title.from > 0],
	"article": [id | some id, title in input.titles; title.article > 0],
	"revised": [id | some id, title in input.titles; regex.match("新修订|[年月日](修订|修正)的", title.prefix)],
	"of-the-state": [id | some id, title in input.titles; stately(title)],
	"law": [id | some id, title in input.titles; endswith(title.name, "法"); not endswith(title.name, "办法")],
}

stately(title) if startswith(title.text, "中华人民共和国")

stately(title) if endswith(title.prefix, "国务院")
