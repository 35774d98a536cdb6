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

computed(kind, direction, pair, scale) := change.computation(stated(kind, direction, pair, [1, 1], scale))

test_computation if {
	computed("percent", "up", [286, 412], 3) == "（412件－286件）÷286件≈44.06%"
	computed("percent", "up", [150, 120], 2) == "（150件－120件）÷150件＝20.0%"
	computed("difference", "down", [301, 273], 0) == "301件－273件＝28件"
	computed("points", "up", [81, 93], 0) == "93件－81件＝12个百分点"
	computed("fold", "up", [130, 300], 1) == "（300件－130件）÷130件≈1.3倍"
	computed("times", "", [130, 300], 1) == "300件÷130件≈2.3倍"
	computed("fold", "up", [120, 300], 1) == "（300件－120件）÷120件＝1.5倍"
	computed("times", "", [120, 300], 1) == "300件÷120件＝2.5倍"
}

test_approximate_values if {
	about := object.union(stated("percent", "up", [100, 120], [1, 1], 1), {"before": object.union(given.number(0, 100, "件", 0), {"text": "100余件", "exact": false})})
	change.computation(about) == "（120件－100余件）÷100余件≈20%"
	change.computation(object.union(about, {"change_kind": "points"})) == "120件－100余件≈20个百分点"
}

test_way_of_moving if {
	change.actual_direction(stated("percent", "up", [150, 120], [1, 1], 1)) == "down"
	change.moved_zh.down == "减少"
	change.moved_en.up == "an increase"
}

test_value_before_by_subtraction if {
	before := object.union(given.term(-1, [120, 120], "150件－30件", 0), {"unit": "件"})
	growth := object.union(stated("percent", "up", [120, 150], [195, 209], 2), {"before": before})
	change.computation(growth) == "30件÷（150件－30件）＝25.0%"
}

test_direction_alone if {
	change.fits(stated("direction", "down", [150, 120], [0, 0], 1))
	not change.fits(stated("direction", "up", [150, 120], [0, 0], 1))
	change.computation(stated("direction", "up", [150, 120], [0, 0], 1)) == "150件→120件"
	change.size(stated("direction", "up", [150, 120], [0, 0], 1)) == "减少"
}

test_doubled if {
	doubled := {"change": object.remove(stated("times", "up", [1, 2], [19, 19], 1).change, ["high"])}
	change.fits(object.union(object.remove(stated("times", "up", [36, 72], [19, 19], 1), ["change"]), doubled))
	not change.fits(object.union(object.remove(stated("times", "up", [36, 61], [19, 19], 1), ["change"]), doubled))
}

test_value_without_upper_bound if {
	open := object.remove(stated("percent", "up", [100, 200], [495, 509], 1).after, ["high"])
	change.fits(object.union(object.remove(stated("percent", "up", [100, 200], [495, 509], 1), ["after"]), {"after": open}))
}
