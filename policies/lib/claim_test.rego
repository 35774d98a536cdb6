package fazhilint.lib.claim_test

import data.fazhilint.lib.claim
import data.fazhilint.lib.given_test as given

test_of_kind if {
	found := claim.of.total with input as {"claims": [given.claim("total", {}), given.claim("rate", {})]}
	[c.kind | some c in found] == ["total"]
}

test_sums if {
	parts := [given.number(0, 3, "件", 0), given.term(1, [40, 49], "40余件", 4)]
	claim.lowest(parts) == 43
	claim.highest(parts) == 52
	claim.joined(parts) == "3件＋40余件"
	claim.places(parts, "x") == [{"span": [0, 2], "note": "x"}, {"span": [4, 8], "note": "x"}]
}

test_sum_fits if {
	claim.sum_fits(given.number(0, 5, "件", 0), [given.number(1, 2, "件", 3), given.number(2, 3, "件", 6)])
	not claim.sum_fits(given.number(0, 6, "件", 0), [given.number(1, 2, "件", 3), given.number(2, 3, "件", 6)])
	not claim.sum_fits(given.number(0, 4, "件", 0), [given.number(1, 2, "件", 3), given.number(2, 3, "件", 6)])
}

test_without_upper_bound if {
	parts := [given.atleast(1, 300, "300件以上", 3)]
	claim.sum_fits(given.number(0, 500, "件", 0), parts)
	not claim.highest(parts)
	claim.sum_fits(given.atleast(0, 500, "500件以上", 0), [given.number(1, 600, "件", 3)])
}

test_ratio if {
	rate := given.term(2, [94735, 94749], "94.74%", 9)
	claim.ratio_fits(given.number(0, 54, "件", 0), given.number(1, 57, "件", 4), rate, 3)
	not claim.ratio_fits(given.number(0, 53, "件", 0), given.number(1, 57, "件", 4), rate, 3)
	not claim.ratio_fits(given.number(0, 55, "件", 0), given.number(1, 57, "件", 4), rate, 3)
}

test_verdicts if {
	claim.verdict({"id": 3}, "consistent", "1＋1＝2") == {"claim": 3, "verdict": "consistent", "computed": "1＋1＝2", "reason": ""}
	claim.open({"id": 3, "reason": "base"}, "x") == {"claim": 3, "verdict": "not-checkable", "computed": "x", "reason": "base"}
	claim.unjudged({"id": 3, "reason": "base"}, "x", "counts").reason == "counts"
}
