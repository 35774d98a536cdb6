package fazhilint.ledger_test

import data.fazhilint.ledger
import data.fazhilint.lib.given_test as given

computed(claim) := text if {
	some entry in ledger.computed with input as {"claims": [claim]}
	text := entry.computed
}

item(figure, value) := given.number(figure, value, "件", 5 * figure)

# Bounds as the parser gives them: half a step below, a whole step above, for every way of rounding.
rate(scale, low, text) := object.union(given.term(9, [low - 5, low + 9], text, 60), {"written": low}) if scale > 0

percent(value) := object.union(rate(1, value * 10, sprintf("%d%%", [value])), {"unit": "%"})

test_total if {
	computed(given.complete(item(0, 9), [[item(1, 1), item(2, 3), item(3, 5)]])) == "1件＋3件＋5件＝9件"
}

test_total_by_the_reading_that_fits if {
	computed(given.complete(item(0, 5), [[item(1, 2), item(2, 3), item(3, 4)], [item(1, 2), item(2, 3)]])) == "2件＋3件＝5件"
}

test_total_that_does_not_fit if {
	computed(given.complete(item(0, 10), [[item(1, 2), item(2, 3)]])) == "2件＋3件＝5件"
}

test_subset if {
	claim := given.claim("total", {"whole": item(0, 9), "readings": [[item(1, 4)]]})
	computed(claim) == "4件≤9件"
	several := given.claim("total", {"whole": item(0, 9), "readings": [[item(1, 4), item(2, 3)]]})
	computed(several) == "4件＋3件＝7件≤9件"
}

test_subset_that_is_all_or_more if {
	computed(given.claim("total", {"whole": item(0, 9), "readings": [[item(1, 4), item(2, 5)]]})) == "4件＋5件＝9件"
	computed(given.claim("total", {"whole": item(0, 9), "readings": [[item(1, 12)]]})) == "12件"
}

test_approximate_parts if {
	about := given.term(2, [41, 49], "40余件", 10)
	computed(given.claim("total", {"whole": item(0, 90), "readings": [[item(1, 4), about]]})) == "4件＋40余件≈45件≤90件"
}

test_rate_by_the_pair_that_fits if {
	claim := given.claim("rate", {
		"rate": rate(3, 94740, "94.74%"), "rate_scale": 3,
		"numerators": [item(1, 50), item(2, 54)], "denominators": [item(0, 57)],
	})
	computed(claim) == "54件÷57件≈94.74%"
}

test_rate_that_does_not_fit if {
	claim := given.claim("rate", {
		"rate": rate(3, 95740, "95.74%"), "rate_scale": 3,
		"numerators": [item(2, 54)], "denominators": [item(0, 57)],
	})
	computed(claim) == "54件÷57件≈94.74%"
}

test_rate_of_parts_taken_together if {
	together := object.union(item(1, 50), {"figure": -1, "text": "46件＋4件"})
	claim := given.claim("share", {
		"rate": rate(1, 500, "50%"), "rate_scale": 1,
		"numerators": [together], "denominators": [item(0, 100)],
	})
	computed(claim) == "（46件＋4件）÷100件＝50%"
}

test_exact_rate_and_approximate_counts if {
	claim := given.claim("rate", {"rate": rate(2, 9375, "93.75%"), "rate_scale": 3, "numerators": [item(1, 90)], "denominators": [item(0, 96)]})
	computed(claim) == "90件÷96件＝93.75%"
	about := object.union(claim, {"numerators": [given.term(1, [90, 91], "近90件", 10)]})
	computed(about) == "近90件÷96件≈93.75%"
}

test_shares if {
	claim := given.claim("shares", {"rates": [percent(60), percent(40)], "rate_scale": 1})
	computed(claim) == "60%＋40%＝100%"
}

test_change if {
	claim := given.claim("change", {
		"before": item(0, 120), "after": item(1, 150), "change": percent(25),
		"change_kind": "percent", "direction": "up", "rate_scale": 1,
	})
	computed(claim) == "（150件－120件）÷120件＝25%"
}

test_count if {
	computed(given.claim("count", {"whole": item(0, 3), "items": [item(-1, 1), item(-1, 1)]})) == "列出2项"
}

test_average if {
	claim := given.claim("average", {
		"whole": given.number(0, 71184, "件", 0), "base": given.number(1, 7, "天", 10),
		"rate": given.number(2, 10169, "件", 20),
	})
	computed(claim) == "71184件÷7天≈10169.14件"
	exact := object.union(claim, {"whole": given.number(0, 70, "件", 0), "base": given.number(1, 4, "天", 10)})
	computed(exact) == "70件÷4天＝17.5件"
}

test_pairs if {
	same := given.claim("same-amount", {"whole": object.union(item(0, 3900), {"text": "3900元"}), "base": object.union(item(1, 3900), {"unit": "元", "text": "0.39万元"})})
	computed(same) == "3900元＝0.39万元"
	computed(given.claim("at-least", {"whole": item(0, 9), "base": item(1, 4)})) == "9件≥4件"
	computed(given.claim("restated", {"whole": item(0, 9), "base": item(1, 9)})) == "9件＝9件"
	computed(given.claim("restated", {"whole": item(0, 9), "base": item(1, 8)})) == "9件≠8件"
	computed(given.claim("restated", {"whole": item(0, 8), "base": item(1, 9)})) == "8件≠9件"
	computed(given.claim("at-least", {"whole": item(0, 3), "base": item(1, 4)})) == "3件＜4件"
	not computed(given.claim("approximation", {"whole": item(0, 9)}))
}
