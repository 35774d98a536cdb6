# METADATA
# scope: package
# description: Builds findings. Every rule makes its findings here, so that all have one shape.
package fazhilint.lib.finding

# METADATA
# description: |
#   A finding of the rule with the public id `rule`. `details` needs `span`; it may have `args` (the named slots of
#   the message), `message` (which of the rule's messages; "default" otherwise), `level` (in place of the rule's own),
#   `related` (array of {span, note: {zh, en}}), `expected`, `actual` and `fix` ({span, text}). The words of the message
#   stand in the rule's METADATA; whoever shows the finding fills them in.
new(rule, details) := object.union(
	{"rule": rule, "message": "default", "args": {}, "related": []},
	details,
)
