// One thing told twice in other words: with digits exchanged, beside a number that is the same, by 这.

package claims_test

import "testing"

func TestRetoldInOtherWords(t *testing.T) {
	check(t, []reading{
		{"县应急管理局全年检查生产经营单位728家次，排查隐患1564处。\n\n安全生产形势平稳，县应急管理局对生产经营单位检查782家次。", []string{
			"restated certain 728家次 ~ 782家次",
		}},
		{"县应急管理局全年检查生产经营单位728家次，排查隐患1564处。\n\n县消防救援大队对生产经营单位检查782家次。", nil},
		{"县信访局受理群众来信来访1452件次。\n\n县信访局受理来信来访总量为1425件次。", []string{
			"restated certain 1452件次 ~ 1425件次",
		}},
		{"县信访局受理群众来信来访1452件次。\n\n县信访局办结来信来访1425件次。", nil},
		{"上半年，全县开展各类法治宣传活动134场次。\n\n全县全年开展法治宣传活动314场次。", nil},
		{"街道和社区两级调解组织共受理矛盾纠纷243件，调解成功237件。\n\n街道和社区两级调解组织全年调解成功矛盾纠纷231件。", []string{
			"total open(carried) disjoint 243件 = 237件",
			"restated certain 237件 ~ 231件",
		}},
		{"全年举办法治宣传活动86场。\n\n虽然全年办了68场法治宣传活动，居民参与度仍然不够。", []string{
			"restated certain 86场 ~ 68场",
		}},
		{"全年清理规范性文件43件。\n\n局长牵头清理规范性文件34件。", []string{
			"restated certain 43件 ~ 34件",
		}},
		{"全镇共设人民调解委员会14个。\n\n全镇12个人民调解委员会的台账齐全。", []string{
			"restated certain 14个 ~ 12个",
		}},
		{"全县共设人民调解委员会214个。\n\n城关镇。全镇12个人民调解委员会的台账齐全。", nil},
		{"依法办理民办学校设立、变更、终止等行政许可41件。\n\n督促依法办理民办学校设立、变更、终止等行政许可45件。", []string{
			"restated certain 41件 ~ 45件",
		}},
	})
}

func TestRetoldBesideTheSame(t *testing.T) {
	check(t, []reading{
		{"县生态环境分局全年实施环境行政处罚39件，罚款286万元。\n\n县生态环境分局下达行政处罚决定36件，罚款286万元。", []string{
			"restated certain 39件 ~ 36件",
		}},
		{"县生态环境分局全年实施环境行政处罚39件，罚款286万元。\n\n县水利局实施行政处罚36件，罚款286万元。", nil},
		{"县综治中心调解纠纷214件，成功198件。\n\n县综治中心全年调解纠纷总数为231件，调解成功198件。", []string{
			"total open(carried) disjoint 231件 = 198件",
			"restated certain 214件 ~ 231件",
		}},
		{"12个行政村中有4个建成示范村，创建单位67个。\n\n全县12个行政村中有67个网格。", []string{
			"total open(base) 12个 = 4个 + 67个",
			"total open(base) disjoint 12个 = 67个",
		}},
	})
}

func TestTheseOfBefore(t *testing.T) {
	check(t, []reading{
		{"全镇共建成法治文化广场7个，其中村级6个、镇级1个。这8个法治文化广场各具特色。", []string{
			"total certain complete 7个 = 6个 + 1个",
			"restated certain 7个 ~ 8个",
		}},
		{"全镇共建成法治文化广场7个，年底又建成1个。这8个法治文化广场各具特色。", nil},
		{"全镇共建成法治文化广场7个。这7个法治文化广场各具特色。", nil},
		{"全区人民调解员1236名。1263名人民调解员中，专职的占两成以上。", []string{
			"restated certain 1236名 ~ 1263名",
		}},
	})
}
