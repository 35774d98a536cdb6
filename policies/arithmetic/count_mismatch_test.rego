package fazhilint.rules.arithmetic.count_mismatch_test

import data.fazhilint.lib.given_test as given
import data.fazhilint.rules.arithmetic.count_mismatch

item(text, at) := given.term(-1, [1, 1], text, at)

announced(value, text) := given.claim("count", {
	"whole": given.term(0, [value, value], text, 0), "reason": "list",
	"items": [item("一是", 10), item("二是", 20), item("三是", 30)],
})

test_one_item_missing if {
	found := count_mismatch.findings with input as {"claims": [announced(4, "四项")]}
	found == {{
		"rule": "arithmetic/count-mismatch",
		"message": "default",
		"span": [0, 2],
		"args": {"count": "四项", "listed": "3", "first": "一是", "last": "三是"},
		"expected": "3",
		"actual": "四项",
		"related": [{"span": [at, at + 2], "note": {"zh": "所列的一项", "en": "item"}} | some at in [10, 20, 30]],
	}}
	verdicts := count_mismatch.verdicts with input as {"claims": [announced(4, "四项")]}
	[v.verdict | some v in verdicts] == ["inconsistent"]
}

test_all_items if {
	found := count_mismatch.findings with input as {"claims": [announced(3, "三项")]}
	count(found) == 0
	verdicts := count_mismatch.verdicts with input as {"claims": [announced(3, "三项")]}
	[v.verdict | some v in verdicts] == ["consistent"]
}

test_another_list if {
	open := object.union(announced(4, "四项"), {"certain": false})
	found := count_mismatch.findings with input as {"claims": [open]}
	count(found) == 0
	verdicts := count_mismatch.verdicts with input as {"claims": [open]}
	[v.reason | some v in verdicts] == ["list"]
}

test_names_before_their_number if {
	behind := object.union(announced(4, "四部门"), {"whole": given.term(0, [4, 4], "四部门", 40)})
	found := count_mismatch.findings with input as {"claims": [behind]}
	[f.message | some f in found] == ["before"]
}
