package fazhilint.rules.arithmetic.approximation_test

import data.fazhilint.lib.given_test as given
import data.fazhilint.rules.arithmetic.approximation

doubtful(signal, text, more) := given.claim("approximation", object.union({"signal": signal, "whole": given.term(0, [57, 59], text, 4)}, more))

test_not_round if {
	found := approximation.findings with input as {"claims": [doubtful("not-round", "996余人次", {})]}
	found == {{
		"rule": "arithmetic/approximation",
		"message": "not-round",
		"span": [4, 10],
		"args": {"figure": "996余人次", "rate": ""},
		"actual": "996余人次",
		"related": [],
	}}
	verdicts := approximation.verdicts with input as {"claims": [doubtful("not-round", "996余人次", {})]}
	[[v.verdict, v.reason] | some v in verdicts] == [["inconsistent", "approx-not-round"]]
}

test_two_approximators if {
	found := approximation.findings with input as {"claims": [doubtful("double", "近300余人次", {})]}
	[f.message | some f in found] == ["double"]
}

test_exact_rate if {
	rate := {"rate": given.term(1, [94735, 94749], "94.74%", 20)}
	found := approximation.findings with input as {"claims": [doubtful("exact-rate", "57余件", rate)]}
	[[f.message, f.args.rate] | some f in found] == [["exact-rate", "94.74%"]]
	[f.related[0].span | some f in found] == [[20, 26]]
}

test_nothing_doubtful if {
	found := approximation.findings with input as {"claims": []}
	count(found) == 0
}
