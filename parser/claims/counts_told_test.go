// Counts beside the names of what they count, and numbers that are taken up again in the same paragraph.

package claims_test

import "testing"

// Counts beside the names of what they count, and numbers that are taken up again in the same paragraph.
func TestCountsAndIndicatorsTakenUp(t *testing.T) {
	check(t, []reading{
		{"在建华区、铁锋区2个区和讷河市、龙江县、依安县、泰来县3个县（市）开展试点。", []string{
			"count certain 2个 = 2",
			"count certain 3个 = 4",
		}},
		{"城区道路、排水管网4个项目完工。", nil},
		{"对下列五类事项实行集体讨论：较大数额罚款、责令停产停业、吊销许可证件、重大行政许可，讨论记录一律归档。", []string{
			"count certain 五类 = 4",
		}},
		{"共建2个法官工作站，分别设在建设路社区、滨河社区和新苑社区，驻站法官每周轮值一天。", []string{
			"count certain 2个 = 3",
		}},
		{"行政诉讼案件共三起。第一起为李某诉信息公开答复案，原告撤诉；第二起为某养殖场诉强制拆除案，法院判决驳回。", []string{
			"count certain 三起 = 2",
		}},
		{"存在的差距主要有三个方面，其中前两个方面上年已经指出：一是审核力量不足；二是程序问题偏高；三是部分职权没有行使。", []string{
			"total certain disjoint 三个 = 两个",
		}},
		{"县政府受理行政复议案件186件，审结159件。在全年受理的168件行政复议案件中，以公安机关为被申请人的居首位。", []string{
			"restated certain 186件 ~ 168件",
		}},
		{"执法大队2023年罚款总额为35.6万元，无一起引发诉讼。经财政部门核对，该大队全年罚款总额36.5万元，已足额缴入国库。", []string{
			"restated certain 35.6万元 ~ 36.5万元",
		}},
		{"街道持有行政执法证件的人员共27名。年内，上述24名持证人员全部参加了培训。", []string{
			"restated certain 27名 ~ 24名",
		}},
		{"全区养老机构共有52家，均已完成评估。对全区55家养老机构逐一开展了检查。", []string{
			"restated certain 52家 ~ 55家",
		}},
		{"全区养老机构共有52家，均已完成评估。对全区48家养老机构开展了检查。", nil},
		{"2023年全区政府信息公开申请按期答复率为98.6%，未被纠错。总体而言，2023年全区政府信息公开申请按期答复率达到96.8%。", []string{
			"restated certain 98.6% ~ 96.8%",
		}},
		{"2023年全区政府信息公开申请按期答复率为98.6%，未被纠错。总体而言，2023年全区政府信息公开申请按期答复率达到99%。", nil},
		{"全年检查学校食堂312家次，下达责令改正通知书29份。对全年下达的39份责令改正通知书逐份复查，问题均已整改。", []string{
			"restated certain 29份 ~ 39份",
		}},
	})
}
