# METADATA
# scope: package
# description: |
#   Which parts a report must have and where they stand, by the profile. A part is there
#   when a heading at any level is about it; in text without such a heading, when a paragraph opens with it.
package fazhilint.lib.profile

import data.fazhilint.lib.profiles

# METADATA
# description: the profile that the report is held against
profile := profiles.profile

# METADATA
# description: the parts of a report, each with its id
parts := [object.union(part, {"id": id}) | some id, part in profile.parts]

# METADATA
# description: the headings of the first level
chapters := [section | some section in input.sections; section.level == 1]

# METADATA
# description: parts by id with the indexes of the chapters that are about them
headed := {part.id: ids |
	some part in parts
	ids := (by_wording(part) | by_own_words(part)) | by_year(part)
	count(ids) > 0
}

by_wording(part) := {section.id |
	some section in chapters
	regex.match(part.heading, section.heading)
	not other(part, section)
}

# Words that a user added.
by_own_words(part) := {section.id |
	some word in part.also
	some section in chapters
	contains(section.heading, word)
}

# A heading that names the coming year announces plans, whatever else it says.
by_year(part) := {section.id |
	part.id == "plan"
	some section in chapters
	section.year == input.meta.report_year + 1
}

# 下一步工作举措 and 2024年法治政府建设情况 in a plan are plans, no measures.
other(part, section) if {
	part.id == "measures"
	regex.match("安排|打算|计划|下一步|下步|下一年|明年|不足|问题|第一责任人|主要负责人|改进", section.heading)
	not regex.match("成效|做法", section.heading)
}

# METADATA
# description: parts that no chapter is about but a heading below one; all such headings are looked at in one go
below contains part.id if {
	some part in parts
	not headed[part.id]
	regex.match(part.below, deeper)
}

below contains part.id if {
	some part in parts
	not headed[part.id]
	some word in part.also
	contains(deeper, word)
}

deeper := concat("\n", [section.heading | some section in input.sections; section.level > 1])

# METADATA
# description: parts without a heading that open a paragraph
opened contains part.id if {
	some part in parts
	not headed[part.id]
	some paragraph in input.paragraphs
	paragraph.kind == "text"
	regex.match(part.opening, paragraph.opening)
	not tells_of_this_year(part, paragraph)
}

# 2020年，…继续… in the report on 2020 tells of its work, not of plans.
tells_of_this_year(part, paragraph) if {
	part.id == "plan"
	startswith(paragraph.opening, sprintf("%d年", [input.meta.report_year]))
}

# METADATA
# description: ids of the parts that the report has
present contains id if some id, _ in headed

present contains id if some id in below

present contains id if some id in opened

# Reports in plain prose, without chapters, tell of measures in what is not said of the other parts.
present contains "measures" if {
	count(chapters) == 0
	count([paragraph | some paragraph in input.paragraphs; paragraph.kind == "text"]) > 2
}

# Reports that go through their topics chapter by chapter tell of measures and results without a heading that says so.
present contains "measures" if {
	some section in chapters
	not claimed(section)
}

claimed(section) if {
	some id, sections in headed
	id != "measures"
	section.id in sections
}
