# METADATA
# scope: package
# description: Courts and their codes (法院代字), by the tables of divisions, provinces and special courts.
package fazhilint.lib.court

tables := data.fazhilint.tables

# METADATA
# description: the official names of the court with a code; empty when the tables do not know it
default names(_) := set()

names(code) := {tables.courts.courts[code].name} if tables.courts.courts[code]

names(code) := {tables.provinces.others[code]} if tables.provinces.others[code]

names(code) := {sprintf("%s高级人民法院", [tables.provinces.provinces[code].name])} if tables.provinces.provinces[code]

names(code) := {sprintf("%s中级人民法院", [city(code)])} if {
	not tables.courts.courts[code]
	count(code) == 3
	city(code) != ""
}

names(code) := {sprintf("%s%s人民法院", [home(code), division]) | some division in divisions(code)} if {
	not tables.courts.courts[code]
	count(code) == 5
	count(divisions(code)) > 0
}

# METADATA
# description: the name of the prefecture that a code's first two digits mean; empty in municipalities
city(code) := split(tables.divisions.codes[substring(code, 0, 1)][substring(code, 1, 2)], "|")[0]

# METADATA
# description: the divisions that stood or stand under a code of four digits
divisions(code) := {substring(row, 2, -1) |
	some row in split(tables.divisions.codes[substring(code, 0, 1)][substring(code, 1, 2)], "|")
	startswith(row, substring(code, 3, 2))
}

province(code) := tables.provinces.provinces[substring(code, 0, 1)]

# METADATA
# description: what stands before the division in the official name of a basic court
home(code) := province(code).name if province(code).municipality

home(code) := city(code) if {
	not province(code).municipality
	city(code) != ""
}

home(code) := province(code).name if {
	not province(code).municipality
	city(code) == ""
}

# METADATA
# description: is a court's name as written one of a code's, with or without the higher divisions before it?
called(text, code) if text in names(code)

called(text, code) if text in {concat("", [province(code).name, name]) | some name in names(code)}

called(text, code) if {
	count(code) == 5
	text in {sprintf("%s%s人民法院", [before, division]) |
		some division in divisions(code)
		some before in {"", home(code), province(code).name}
	}
}

# METADATA
# description: the codes of one province whose court has this name
codes_of(text, character) := ((basic | intermediate) | special) | high if {
	basic := {code |
		endswith(text, "人民法院")
		some prefix, row in tables.divisions.codes[character]
		some cell in array.slice(split(row, "|"), 1, 100)
		endswith(text, concat("", [substring(cell, 2, -1), "人民法院"]))
		code := concat("", [character, prefix, substring(cell, 0, 2)])
		called(text, code)
	}
	intermediate := {code |
		endswith(text, "中级人民法院")
		some prefix, _ in tables.divisions.codes[character]
		code := concat("", [character, prefix])
		called(text, code)
	}
	special := {code |
		some code, row in tables.courts.courts
		startswith(code, character)
		row.name == text
	}
	high := {character | called(text, character)}
}

# METADATA
# description: |
#   the codes of courts with this name: in the province that it begins with, else in the one given; intermediate courts, whose
#   cities have names of their own, also in any other
codes_named(text, character) := codes_of(text, own) if {
	some own, row in tables.provinces.provinces
	own != character
	startswith(text, row.name)
} else := found if {
	found := codes_of(text, character)
	count(found) > 0
} else := {code |
	endswith(text, "中级人民法院")
	city := concat("", [trim_suffix(text, "中级人民法院"), "|"])
	some other, rows in tables.divisions.codes
	some prefix, row in rows
	startswith(row, city)
	code := concat("", [other, prefix])
	called(text, code)
}

# METADATA
# description: the kind of court that a name says it is
level(text) := "supreme" if text == "最高人民法院"

level(text) := "high" if endswith(text, "高级人民法院")

level(text) := "intermediate" if endswith(text, "中级人民法院")

level(text) := "basic" if {
	endswith(text, "人民法院")
	not endswith(text, "级人民法院")
	text != "最高人民法院"
}

# METADATA
# description: the kind of special court that a code's first two digits mean (71 and 86 railways, 72 maritime …); undefined for others
special(code) := kind if {
	count(code) >= 3
	kind := tables.courts.special_prefixes[substring(code, 1, 2)]
	not tables.divisions.codes[substring(code, 0, 1)][substring(code, 1, 2)]
	substring(code, 1, 2) in {"71", "72", "73", "86"}
}

# METADATA
# description: is this the name of a special court, which no division's code fits?
special_name(text) if {
	some word in {"铁路运输", "海事", "知识产权", "互联网", "金融"}
	contains(text, word)
}

# METADATA
# description: is this the code of the basic court of a division, by the table of divisions alone?
of_division(code) if {
	count(code) == 5
	not tables.courts.courts[code]
	to_number(substring(code, 3, 2)) < 71
	count(divisions(code)) > 0
}

# METADATA
# description: can there be a court with this code? Special courts have numbers of their own.
possible(code) if count(names(code)) > 0

possible(code) if {
	startswith(code, "最高法")
}

possible(code) if substring(code, 0, 1) in {"兵", "军"}

possible(code) if {
	count(code) in {3, 5}
	province(code)
	to_number(substring(code, 1, 2)) >= 71
}

possible(code) if {
	count(code) == 5
	to_number(substring(code, 3, 2)) >= 71
	home_known(code)
}

# METADATA
# description: does the prefecture, or the intermediate court, that a code's first two digits name exist?
home_known(code) if tables.divisions.codes[substring(code, 0, 1)][substring(code, 1, 2)]

home_known(code) if tables.courts.courts[substring(code, 0, 3)]
