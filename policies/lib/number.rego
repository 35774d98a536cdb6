# METADATA
# scope: package
# description: Exact numbers. All values are whole numbers on a power of ten; nothing here divides into fractions.
package fazhilint.lib.number

powers := [1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000, 10000000000, 100000000000, 1000000000000, 10000000000000, 100000000000000, 1000000000000000, 10000000000000000]

# METADATA
# description: a divided by b, rounded down (both whole, b above 0)
quotient(a, b) := (a - (a % b)) / b

# METADATA
# description: a divided by b, rounded half up
nearest(a, b) := quotient((2 * a) + b, 2 * b)

# METADATA
# description: value / 10^scale as text without trailing zeros
decimal(value, scale) := format_int(value, 10) if scale == 0

decimal(value, scale) := trimmed if {
	scale > 0
	value >= 0
	unit := powers[scale]
	digits := substring(format_int(unit + (value % unit), 10), 1, -1)
	trimmed := trim_suffix(trim_right(sprintf("%d.%s", [quotient(value, unit), digits]), "0"), ".")
}

# METADATA
# description: value / 10^scale in the magnitude (万, 亿) that the text beside it is written in
like(value, scale, text) := concat("", [decimal(value, scale + 8), "亿"]) if contains(text, "亿")

like(value, scale, text) := concat("", [decimal(value, scale + 4), "万"]) if {
	contains(text, "万")
	not contains(text, "亿")
}

like(value, scale, text) := decimal(value, scale) if {
	not contains(text, "万")
	not contains(text, "亿")
}

# METADATA
# description: the percentage n/d, rounded half up to so many decimals, as text with its %
percent(n, d, decimals) := concat("", [fixed(nearest((n * 100) * powers[decimals], d), decimals), "%"])

# METADATA
# description: |
#   the rate n/d in the unit that the text gives it in, of a percentage with so many decimals; per mille it has one less
rate(n, d, decimals, unit) := concat("", [fixed(nearest((n * 100) * powers[decimals], d), decimals - 1), "‰"]) if {
	unit == "‰"
} else := percent(n, d, decimals)

# METADATA
# description: the sign before that percentage, ＝ where nothing was rounded away
percent_sign(n, d, decimals) := sign((n * 100) * powers[decimals], d)

# METADATA
# description: the sign between a quotient and its whole value, ＝ where the division leaves nothing over
sign(n, d) := "＝" if {
	n % d == 0
} else := "≈"

# METADATA
# description: those signs as English messages have them
sign_en := {"＝": "=", "≈": "≈"}

# METADATA
# description: value / 10^scale as text with exactly that many decimals
fixed(value, scale) := format_int(value, 10) if scale == 0

fixed(value, scale) := sprintf("%d.%s", [quotient(value, unit), substring(format_int(unit + (value % unit), 10), 1, -1)]) if {
	scale > 0
	unit := powers[scale]
}
