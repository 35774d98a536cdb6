# METADATA
# scope: package
# description: Words quoted in a message.
package fazhilint.lib.quote

# METADATA
# description: text for use between “ and ”, its own quotation marks made single ones (GB/T 15834-2011, 4.8)
inner(text) := replace(replace(text, "“", "‘"), "”", "’")
