package fazhilint.lib.change_test

import data.fazhilint.lib.change
import data.fazhilint.lib.given_test as given

# A change from one value to another; size in units of 10^-scale.
stated(kind, direction, [before, after], [low, high], scale) := given.claim("change", {
	"change_kind": kind, "direction": direction, "rate_scale": scale,
	"before": given.number(0, before, "件", 0),
	"after": given.number(1, after, "件", 5),
	"change": object.union(given.term(2, [low, high], "x", 10), {"unit": "件"}),
})

test_percent if {
	change.fits(stated("percent", "up", [120, 150], [245, 259], 1))
	not change.fits(stated("percent", "up", [120, 150], [295, 309], 1))
	not change.fits(stated("percent", "up", [120, 150], [195, 209], 1))
	change.fits(stated("percent", "down", [150, 120], [195, 209], 1))
}

test_direction if {
	change.reversed(stated("percent", "up", [150, 120], [195, 209], 1))
	change.reversed(stated("difference", "down", [120, 150], [30, 30], 0))
	not change.reversed(stated("percent", "down", [150, 120], [195, 209], 1))
	not change.reversed(stated("times", "up", [150, 120], [8, 8], 1))
}

test_difference_and_points if {
	change.fits(stated("difference", "up", [120, 150], [30, 30], 0))
	not change.fits(stated("difference", "up", [120, 150], [31, 31], 0))
	not change.fits(stated("points", "down", [150, 120], [29, 29], 0))
}

test_fold_and_times if {
	change.fits(stated("fold", "up", [120, 300], [15, 15], 1))
	change.fits(stated("times", "", [120, 300], [25, 25], 1))
	not change.fits(stated("times", "", [120, 300], [15, 15], 1))
}

expected(kind, direction, pair, scale) := said.zh if {
	said := change.expected(stated(kind, direction, pair, [1, 1], scale))
}

test_expected if {
	expected("percent", "up", [286, 412], 3) == "应为增加44.06%"
	expected("percent", "up", [150, 120], 2) == "应为减少20.0%"
	expected("difference", "down", [301, 273], 0) == "应为减少28件"
	expected("points", "up", [81, 93], 0) == "应为增加12个百分点"
	expected("fold", "up", [120, 300], 1) == "应为增加1.5倍"
	expected("times", "", [120, 300], 1) == "应为2.5倍"
}

test_expected_in_english if {
	change.expected(stated("percent", "up", [286, 412], [1, 1], 3)).en == "up by 44.06%"
	change.expected(stated("times", "", [120, 300], [1, 1], 1)).en == "2.5倍"
}

test_value_before_by_subtraction if {
	growth := object.union(stated("percent", "up", [120, 150], [195, 209], 2), {"before": given.term(-1, [120, 120], "150件－30件", 0)})
	change.expected(growth).zh == "应为增加25.0%"
}
