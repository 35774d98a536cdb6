# METADATA
# scope: package
# description: The headings that policies ask for, by way of the tree's index; most reports have dozens of others.
package fazhilint.lib.sections

# METADATA
# description: the headings of the first level
chapters := [input.sections[id] | some id in ids.chapter]

# METADATA
# description: the headings that name a year
with_year := [input.sections[id] | some id in ids.year]

# METADATA
# description: the headings under which there is nothing
empty := [input.sections[id] | some id in ids.empty]

# METADATA
# description: the numbered headings whose number is not plainly the next after that of the one before
out_of_step := [input.sections[id] | some id in ids["out-of-step"]]

# METADATA
# description: the numbered headings that are the first of their level with their style of number
first_of_style := [input.sections[id] | some id in ids["first-of-style"]]

ids := input.index.section_traits if {
	input.index.section_traits
} # trees made by hand need no index

else := {
	"chapter": [id | some id, section in input.sections; section.level == 1],
	"year": [id | some id, section in input.sections; section.year > 0],
	"empty": [id | some id, section in input.sections; section.empty],
	"out-of-step": [id | some id, section in input.sections; not section.in_step; section.before >= 0],
	"first-of-style": [id | some id, section in input.sections; section.number],
}
