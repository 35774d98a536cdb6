// Values of the parts of a year, what else happened at the same time, lists of last year beside those of this one, and extremes.

package claims_test

import "testing"

func TestHalvesOfAYear(t *testing.T) {
	check(t, []reading{
		{"上半年排查矛盾纠纷146件、化解141件，下半年排查172件、化解169件，全年化解率97.48%，其中上半年96.58%、下半年98.26%。", []string{
			"rate certain 97.48% = 141件＋169件 / 146件＋172件",
		}},
		{"上半年排查矛盾纠纷146件、化解141件，下半年排查172件、化解169件，全年化解率96.48%。", []string{
			"rate open(base) 96.48% = 169件 / 172件",
			"total open(carried) disjoint 146件 = 141件",
		}},
	})
}

func TestSameTime(t *testing.T) {
	check(t, []reading{
		{"2022年5件、2023年3件、2024年1件，三年共9件；同期被诉案件依次为7件、8件、4件，共19件。", []string{
			"total certain complete 9件 = 5件 + 3件 + 1件",
			"total certain complete 19件 = 7件 + 8件 + 4件",
		}},
		{"受理申请120件，同期为100件，增长20%。", nil},
		{"上年同期受理100件，今年受理120件。", nil},
	})
}

func TestOtherLists(t *testing.T) {
	check(t, []reading{
		{"申请强制执行31件，裁定准予执行28件，不准予执行3件，准予率90.32%，上年申请43件、准予36件、准予率83.72%。", []string{
			"total certain complete 31件 = 28件 + 3件",
			"rate certain 90.32% = 31件－3件 / 31件",
		}},
		{"诉求全年收到267件，办结261件；在办结的261件中，资金类49件、用地类36件、用工类58件、政策兑现类77件、其他41件，不在受理范围的另有13件。", []string{
			"total certain complete 261件 = 49件 + 36件 + 58件 + 77件 + 41件",
			"total open(carried) disjoint 267件 = 261件",
		}},
		{"台账问题29个，含上年遗留3个、省级交办5个，当年新发现21个，已整改27个，余下2个延至明年。", []string{
			"total open(carried) complete 29个 = 5个 + 21个 + 27个 + 2个",
		}},
	})
}

func TestWordsOfExtremes(t *testing.T) {
	check(t, []reading{
		{"平均每镇23件，其中城关镇最多47件，柳河乡最少6件。", nil},
		{"全县16个乡镇全部完成执法事项清单公布；清单内事项实际办理率为41.6%。", []string{
			"grim open(base) 41.6% =  / 16个",
		}},
		{"全镇8个村、3个社区共11个村居全年举办法治讲座66场，平均每个村居8场。", []string{
			"total certain complete 11个 = 8个 + 3个",
			"average certain 8场 = 66场 / 11个",
		}},
	})
}
