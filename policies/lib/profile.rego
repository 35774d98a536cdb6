# METADATA
# scope: package
# description: |
#   Which parts a report must have and where they stand, by the profile. A part is there
#   when a heading at any level is about it; in text without such a heading, when a paragraph opens with it.
package fazhilint.lib.profile

import data.fazhilint.lib.profiles
import data.fazhilint.lib.sections

# METADATA
# description: the profile that the report is held against
profile := profiles.profile

# METADATA
# description: the headings of the first level
chapters := sections.chapters

# METADATA
# description: parts by id with the indexes of the chapters that are about them
headed := {id: ids |
	some id, _ in profile.parts
	ids := {section | some [part, section] in about; part == id}
	count(ids) > 0
}

# Pairs of part and chapter.
about contains [id, section.id] if {
	some section in chapters
	some id, part in profile.parts
	regex.match(part.heading, section.heading)
	not other(id, section)
}

# Words that a user added.
about contains [id, section.id] if {
	some id, part in profile.parts
	some word in part.also
	some section in chapters
	contains(section.heading, word)
}

# A heading that names the coming year announces plans, whatever else it says.
about contains ["plan", section.id] if {
	some section in chapters
	section.year == input.meta.report_year + 1
}

# 下一步工作举措 and 2024年法治政府建设情况 in a plan are plans, no measures.
other("measures", section) if {
	regex.match("安排|打算|计划|下一步|下步|下一年|明年|不足|问题|第一责任人|主要负责人|改进", section.heading)
	not regex.match("成效|做法", section.heading)
}

# The parts that no chapter is about.
unheaded[id] := part if {
	some id, part in profile.parts
	not headed[id]
}

# METADATA
# description: parts that no chapter is about but a heading below one; all such headings are looked at in one go
below contains id if {
	some id, part in unheaded
	regex.match(part.below, deeper)
}

below contains id if {
	some id, part in unheaded
	some word in part.also
	contains(deeper, word)
}

deeper := concat("\n", [section.heading | some section in input.sections; section.level > 1])

# METADATA
# description: parts without a heading that open a paragraph
opened contains id if {
	some id, part in unheaded
	some paragraph in input.paragraphs
	paragraph.kind == "text"
	regex.match(part.opening, paragraph.opening)
	not tells_of_this_year(id, paragraph)
}

# 2020年，…继续… in the report on 2020 tells of its work, not of plans.
tells_of_this_year("plan", paragraph) if {
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
	not section.id in claimed
}

# The chapters about another part.
claimed contains section if {
	some [id, section] in about
	id != "measures"
}
