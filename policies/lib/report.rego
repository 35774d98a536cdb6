# METADATA
# scope: package
# description: What several families ask of the report as a whole.
package fazhilint.lib.report

# METADATA
# description: |
#   true for an annual report on law-based government, which must have certain parts; other documents (work reports,
#   laws, reports on open government) are outside the profile
expected if input.meta.kind == "law-government-report"

# METADATA
# description: span of the body's last paragraph that is no table, where something missing at the end is shown
tail := last.span if {
	last := input.paragraphs[count(input.paragraphs) - 1]
	not last.kind == "table"
} else := texts[count(texts) - 1] if {
	texts := [paragraph.span | some paragraph in input.paragraphs; paragraph.kind != "table"]
	count(texts) > 0
} else := input.body

# METADATA
# description: span of the title, or else of the body's first paragraph, where something missing is shown
head := input.meta.title.span

head := input.paragraphs[0].span if not input.meta.title

head := input.body if {
	not input.meta.title
	count(input.paragraphs) == 0
}

# METADATA
# description: does the report hold these words? Where the whole text does not, its body need not be cut out to see it
tells_of(words) if {
	contains(input.text, words)
	contains(body, words)
}

# METADATA
# description: the text of the report without the furniture that follows it
body := substring(input.text, input.body[0], input.body[1] - input.body[0])
