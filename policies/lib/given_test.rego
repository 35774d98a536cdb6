# METADATA
# scope: package
# description: What the unit tests of the arithmetic rules are given, in short words.
package fazhilint.lib.given_test

# METADATA
# description: an exact figure's term at a place; the text is as long as it is
number(figure, value, unit, at) := object.union(
	term(figure, [value, value], sprintf("%d%s", [value, unit]), at),
	{"unit": unit},
)

# METADATA
# description: a term with bounds
term(figure, [low, high], text, at) := {
	"figure": figure, "label": "", "text": text, "span": [at, at + count(text)],
	"low": low, "high": high, "exact": low == high, "written": low, "unit": "",
}

# METADATA
# description: a term without an upper bound
atleast(figure, low, text, at) := object.remove(term(figure, [low, low + 1], text, at), ["high"])

# METADATA
# description: a claim with what every claim has
claim(kind, members) := object.union(
	{
		"id": 0, "kind": kind, "span": [0, 20], "section": 0, "sentence": 0, "scale": 0, "subject": "", "signal": "",
		"certain": true, "reason": "", "exhaustive": false, "disjoint": false, "rate_scale": 0,
	},
	members,
)

# METADATA
# description: a complete list of parts
complete(whole, readings) := claim("total", {"whole": whole, "readings": readings, "exhaustive": true, "disjoint": true, "signal": "："})
