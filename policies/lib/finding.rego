# METADATA
# scope: package
# description: Builds findings. Every rule makes its findings here, so that all have one shape.
package fazhilint.lib.finding

# METADATA
# description: |
#   A finding of the rule with the public id `rule`. `details` needs `span`; it may have `args` (the named slots of
#   the message), `message` (which of the rule's messages; "default" otherwise), `level` (in place of the rule's own),
#   `related` (array of {span, note: {zh, en}}), `expected`, `actual` and `fixes` (array of {span, text}, see `fixes`).
#   The words of the message stand in the rule's METADATA; whoever shows the finding fills them in.
new(rule, details) := object.union(
	{"rule": rule, "message": "default", "args": {}, "related": []},
	details,
)

# METADATA
# description: |
#   The fix that puts the text `right` in the place of `wrong`, which stands at `span`: none where a letter, a digit or a
#   Chinese character would change, since then it is not certain what the writer meant. What a finding expects, it says in
#   `expected`; a fix is what a program may write.
fixes(span, wrong, right) := [{"span": span, "text": right}] if {
	wrong != right
	words(wrong) == words(right)
} else := []

# METADATA
# description: |
#   How often something stands in the report, as the slots `places_zh` and `places_en` of a message: behind the words of
#   `after` ({zh, en}), and empty where it stands once.
in_all(_, 1) := {"places_zh": "", "places_en": ""}

in_all(after, times) := {
	"places_zh": sprintf("%s全文共%d处", [after.zh, times]),
	"places_en": sprintf("%s%d in all", [after.en, times]),
} if {
	times > 1
}

# METADATA
# description: a text without its marks and blanks
words(text) := regex.replace(text, `[^\p{L}\p{N}]+`, "")
