package fazhilint.lib.rate_test

import data.fazhilint.lib.given_test as given
import data.fazhilint.lib.rate

stated(low, high) := given.claim("rate", {
	"subject": "化解率", "rate_scale": 3,
	"rate": given.term(2, [low, high], "94.74%", 9),
	"numerators": [given.number(0, 54, "件", 0)],
	"denominators": [given.number(1, 57, "件", 4)],
})

document := {"claims": []}

test_fits if {
	rate.fits(stated(94735, 94749))
	rate.verdict(stated(94735, 94749)) == {"claim": 0, "verdict": "consistent", "computed": "", "reason": ""} with input as document
}

test_mismatched if {
	wrong := stated(95735, 95749)
	rate.mismatched(wrong) with input as document
	rate.verdict(wrong).verdict == "inconsistent" with input as document
	rate.args(wrong) == {"name": "化解率", "rate": "94.74%", "numerator": "54件", "denominator": "57件", "expected": "94.74%", "sign": "≈", "sign_en": "≈", "hint.zh": "", "hint.en": ""} with input as document
}

test_uncertain if {
	open := object.union(stated(95735, 95749), {"certain": false, "reason": "base"})
	not rate.mismatched(open) with input as document
	rate.verdict(open).reason == "base" with input as document
}

test_counts_in_doubt if {
	total := given.complete(given.number(1, 57, "件", 4), [[given.number(0, 54, "件", 0), given.number(5, 4, "件", 20)]])
	wrong := stated(95735, 95749)
	in_doubt := object.union(document, {"claims": [total, wrong]})
	not rate.mismatched(wrong) with input as in_doubt
	rate.verdict(wrong).reason == "counts" with input as in_doubt
}

test_sign if {
	exact := object.union(stated(93745, 93754), {"numerators": [given.number(0, 90, "件", 0)], "denominators": [given.number(1, 96, "件", 4)]})
	rate.sign(exact) == "＝"
	rate.sign(object.union(exact, {"numerators": [given.term(0, [90, 91], "近90件", 0)]})) == "≈"
}

test_sum_as_numerator if {
	sum := object.union(stated(94735, 94749), {"numerators": [given.term(-1, [54, 54], "50件＋4件", 0)]})
	rate.computed(sum) == "94.74%" with input as document
	rate.sign(sum) == "≈" with input as document
	rate.places(sum)[0].span == [0, 6]
}

# The total does not add up, and neither it nor the sum of its parts gives the rate.
test_wrong_whatever_the_total_is if {
	total := given.complete(given.number(1, 57, "件", 4), [[given.number(5, 50, "件", 20), given.number(6, 8, "件", 30)]])
	wrong := stated(80000, 80999)
	rate.mismatched(wrong) with input as object.union(document, {"claims": [total, wrong]})
	near := stated(93100, 93110) # 54 of 58
	not rate.mismatched(near) with input as object.union(document, {"claims": [total, near]})
}
