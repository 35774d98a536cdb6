package fazhilint.rules.arithmetic.part_exceeds_total_test

import data.fazhilint.lib.given_test as given
import data.fazhilint.rules.arithmetic.part_exceeds_total
import data.fazhilint.rules.arithmetic.sum_mismatch

subset(whole, parts) := given.claim("total", {"whole": whole, "readings": [parts], "signal": "其中", "disjoint": true, "reason": "subset"})

meetings := subset(given.number(0, 36, "次", 0), [given.number(1, 38, "次", 10)])

test_one_part if {
	found := part_exceeds_total.findings with input as {"claims": [meetings]}
	found == {{
		"rule": "arithmetic/part-exceeds-total",
		"message": "default",
		"span": [10, 13],
		"args": {"part": "38次", "whole": "36次"},
		"actual": "38次",
		"related": [{"span": [0, 3], "note": {"zh": "总数", "en": "total"}}],
	}}
	verdicts := part_exceeds_total.verdicts with input as {"claims": [meetings]}
	[v.verdict | some v in verdicts] == ["inconsistent"]
}

test_part_within if {
	within := subset(given.number(0, 36, "次", 0), [given.number(1, 36, "次", 10)])
	found := part_exceeds_total.findings with input as {"claims": [within]}
	count(found) == 0
	verdicts := part_exceeds_total.verdicts with input as {"claims": [within]}
	[v.verdict | some v in verdicts] == ["consistent"]
}

letters := subset(given.term(0, [680, 689], "680余件", 0), [
	given.term(1, [140, 149], "140余件", 10), given.number(2, 56, "件", 20),
	given.number(3, 143, "件", 30), given.term(4, [400, 499], "400余件", 40),
])

test_parts_together if {
	found := part_exceeds_total.findings with input as {"claims": [letters]}
	[[f.message, f.span, f.args.computation] | some f in found] == [["together", [0, 5], "140余件＋56件＋143件＋400余件≥739"]]
}

test_exact_parts_together if {
	exact := subset(given.number(0, 42, "宗", 0), [given.number(1, 27, "宗", 10), given.number(2, 18, "宗", 20)])
	found := part_exceeds_total.findings with input as {"claims": [exact]}
	[f.args.computation | some f in found] == ["27宗＋18宗＝45宗"]
}

test_overlapping_parts if {
	overlap := object.union(letters, {"disjoint": false, "reason": "overlap"})
	found := part_exceeds_total.findings with input as {"claims": [overlap]}
	count(found) == 0
	verdicts := part_exceeds_total.verdicts with input as {"claims": [overlap]}
	[v.reason | some v in verdicts] == ["overlap"]
}

test_subset_is_not_checkable if {
	some_parts := subset(given.number(0, 100, "件", 0), [given.number(1, 30, "件", 10), given.number(2, 20, "件", 20)])
	verdicts := part_exceeds_total.verdicts with input as {"claims": [some_parts]}
	[v.verdict | some v in verdicts] == ["not-checkable"]
}

test_parts_that_fill_the_whole if {
	all_parts := subset(given.number(0, 50, "件", 0), [given.number(1, 30, "件", 10), given.number(2, 20, "件", 20)])
	verdicts := part_exceeds_total.verdicts with input as {"claims": [all_parts]}
	[v.verdict | some v in verdicts] == ["consistent"]
}

test_shorter_reading_holds if {
	cut := object.union(meetings, {"readings": [[given.number(1, 38, "次", 10), given.number(2, 1, "次", 20)], [given.number(2, 1, "次", 20)]]})
	found := part_exceeds_total.findings with input as {"claims": [cut]}
	count(found) == 0
}

test_not_certain if {
	found := part_exceeds_total.findings with input as {"claims": [object.union(meetings, {"certain": false})]}
	count(found) == 0
}

test_told_by_the_sum if {
	total := given.complete(given.number(1, 38, "次", 10), [[given.number(5, 20, "次", 50), given.number(6, 10, "次", 60)]])
	found := part_exceeds_total.findings with input as {"claims": [meetings, total]}
	count(found) == 0
}

# Told by arithmetic/sum-mismatch.
test_list_without_a_word_is_a_sum if {
	bare := object.union(
		subset(given.number(0, 88, "个", 0), [
			given.number(1, 19, "个", 10), given.number(2, 6, "个", 20),
			given.number(3, 41, "个", 30), given.number(4, 23, "个", 40),
		]),
		{"signal": "，"},
	)
	found := part_exceeds_total.findings with input as {"claims": [bare]}
	count(found) == 0
	sums := sum_mismatch.findings with input as {"claims": [bare]}
	[[f.message, f.args.difference] | some f in sums] == [["narrow", "比总数多1个"]]
}
