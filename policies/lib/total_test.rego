package fazhilint.lib.total_test

import data.fazhilint.lib.given_test as given
import data.fazhilint.lib.total

whole(value) := given.number(0, value, "件", 0)

parts(values) := [given.number(i + 1, value, "件", 5 * (i + 1)) | some i, value in values]

document(claims) := {"claims": claims}

test_fits_one_of_its_readings if {
	claim := given.complete(whole(5), [parts([2, 3, 4]), parts([2, 3])])
	total.fits(claim)
	count(total.mismatched) == 0 with input as document([claim])
}

test_mismatched if {
	claim := given.complete(whole(10), [parts([2, 3, 4])])
	total.mismatched == {claim} with input as document([claim])
	total.doubtful == {0, 1, 2, 3} with input as document([claim])
	total.doubts([whole(10)]) with input as document([claim])
	not total.doubts([given.number(7, 1, "件", 0)]) with input as document([claim])
}

test_open_list_is_not_mismatched if {
	claim := object.union(given.complete(whole(10), [parts([2, 3])]), {"certain": false})
	count(total.mismatched) == 0 with input as document([claim])
}

subset(value, values, disjoint) := object.union(
	given.complete(whole(value), [parts(values)]),
	{"exhaustive": false, "disjoint": disjoint, "reason": "subset"},
)

test_narrow_miss_of_a_uniform_list if {
	claim := subset(42, [17, 8, 5, 11], true)
	total.narrow == {claim} with input as document([claim])
}

test_narrow_miss_of_any_four if {
	claim := subset(2130, [40, 20, 210, 1850], false)
	total.narrow == {claim} with input as document([claim])
}

test_wide_miss_is_a_subset if {
	every claim in [subset(42, [17, 8, 5], true), subset(213, [4, 2, 21, 150], false), subset(500, [300, 190], false)] {
		count(total.narrow) == 0 with input as document([claim])
	}
}

test_overlap_is_never_narrow if {
	claim := object.union(subset(42, [17, 8, 5, 11], true), {"reason": "overlap"})
	count(total.narrow) == 0 with input as document([claim])
}

test_approximate_is_never_narrow if {
	claim := object.union(subset(42, [17, 8, 5, 11], true), {"whole": given.term(0, [42, 49], "42余件", 0)})
	count(total.narrow) == 0 with input as document([claim])
}

test_swapped if {
	total.swapped(given.complete(whole(54), [parts([26, 19])]))
	total.swapped(given.complete(whole(48), [parts([30, 81])]))
	not total.swapped(given.complete(whole(47), [parts([26, 19])]))
	not total.swapped(given.complete(whole(9), [parts([2, 3])]))
}

test_swapped_leaves_no_leading_zero if not total.swapped(given.complete(whole(10), [parts([0, 1])]))

test_narrow_by_a_swap if {
	claim := subset(2454, [1200, 900, 300, 36], true)
	count(total.narrow) == 0 with input as document([claim])
	swap := subset(2463, [1200, 900, 300, 36], true)
	total.narrow == {swap} with input as document([swap])
}

test_narrow_miss_of_two_behind_a_comma if {
	claim := object.union(subset(1847, [1352, 485], true), {"signal": "，"})
	total.narrow == {claim} with input as document([claim])
	announced := object.union(claim, {"signal": "其中"})
	count(total.narrow) == 0 with input as document([announced])
}

test_narrow_miss_of_two_outcomes if {
	claim := object.union(subset(2874, [2511, 353], true), {"signal": "中"})
	total.narrow == {claim} with input as document([claim])
	one := object.union(subset(2874, [2511, 362], true), {"signal": "中"})
	count(total.narrow) == 0 with input as document([one])
}

# More than the total by very little: nothing was left out.
test_narrow_excess_of_a_list_of_any_kind if {
	three := object.union(subset(142, [131, 7, 5], false), {"signal": "其中"})
	total.narrow == {three} with input as document([three])
	counted_twice := object.union(subset(142, [131, 11, 1], false), {"signal": "其中"})
	count(total.narrow) == 0 with input as document([counted_twice])
	bare := object.union(three, {"signal": "，"})
	count(total.narrow) == 0 with input as document([bare])
	far := object.union(subset(142, [131, 7, 9], false), {"signal": "其中"})
	count(total.narrow) == 0 with input as document([far])
	by_ten := object.union(subset(218, [109, 41, 78], false), {"signal": "中"})
	total.narrow == {by_ten} with input as document([by_ten])
}
