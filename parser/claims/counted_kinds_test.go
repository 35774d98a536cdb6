// Numbers of mechanisms, levels, cases and meetings beside what is named one by one.

package claims_test

import "testing"

// Numbers of mechanisms, levels, cases and meetings beside what is named one by one.
func TestCountsOfWhatIsNamed(t *testing.T) {
	check(t, []reading{
		{"年内印发《行政合同审查办法》《涉企检查备案办法》《执法评议办法》两项制度，堵塞管理漏洞。", []string{
			"count certain 两项 = 3",
		}},
		{"年内印发《行政合同审查办法》《涉企检查备案办法》《执法评议办法》三项制度，堵塞管理漏洞。", nil},
		{"年内印发《行政合同审查办法》《涉企检查备案办法》《执法评议办法》等两项制度，堵塞管理漏洞。", nil},
		{"聚焦危化品、建筑施工、消防、燃气、道路交通四大领域开展专项执法，消除了一批风险隐患。", []string{
			"count certain 四大 = 5",
		}},
		{"聚焦危化品、建筑施工、消防、燃气四大领域开展专项执法，消除了一批风险隐患。", []string{
			"count certain 四大 = 4",
		}},
		{"中心组开展了3次专题学法，分别安排在3月、6月、9月和11月。", []string{
			"count certain 3次 = 4",
		}},
		{"本年度败诉的行政案件2件，一件为工伤认定案，一件为不履行职责案，还有一件为行政强制案。", []string{
			"count certain 2件 = 3",
		}},
		{"本年度败诉的行政案件3件，一件为工伤认定案，一件为不履行职责案，还有一件为行政强制案。", []string{
			"count certain 3件 = 3",
		}},
		{"存在上述问题的原因主要有两条：首先是学习不够深入，其次是监督手段单一，再次是基层力量不足。", []string{
			"count certain 两条 = 3",
		}},
		{"推行“周调度、月通报、季点评、年考核”三项工作机制，压实各科室责任。", []string{
			"count certain 三项 = 4",
		}},
		{"推行“周调度、月通报、季点评、年考核”四项工作机制，压实各科室责任。", []string{
			"count certain 四项 = 4",
		}},
		{"积极构建县、镇、村四级人民调解网络，力争小事不出村、大事不出镇。", []string{
			"count certain 四级 = 3",
		}},
		{"积极构建县、镇、村三级人民调解网络，力争小事不出村、大事不出镇。", []string{
			"count certain 三级 = 3",
		}},
		{"县政府全年召开常务会议22次，在这24次常务会议上均安排了会前学法。", []string{
			"restated certain 22次 ~ 24次",
		}},
		{"推行“周调度、月通报、季点评、年考核”三项机制，压实责任。", []string{
			"count certain 三项 = 4",
		}},
		{"积极构建县、镇、村四级调解网络。", []string{
			"count certain 四级 = 3",
		}},
		{"构建县、镇、村四级调解网络。", []string{
			"count certain 四级 = 3",
		}},
		{"推行“一网通办、一窗受理、一次办成”三项机制。", []string{
			"count certain 三项 = 3",
		}},
		{"落实“双随机、一公开”两项机制。", nil},
		{"推行“首违不罚、轻微免罚、审慎执法、柔性监管”等三项机制。", nil},
		{"年内发生复议案件2件，一件为维持，一件为驳回。", []string{
			"count certain 2件 = 2",
		}},
		{"年内发生复议案件3件，一件为维持，两件为驳回。", nil},
		{"败诉案件2件，其中一件为工伤认定案，一件为不履行职责案；纠错案件1件，一件为强制案。", []string{
			"count certain 2件 = 2",
		}},
		{"构建县、镇、村四级网络。", []string{
			"count certain 四级 = 3",
		}},
		{"健全县、镇、村四级体系。", []string{
			"count certain 四级 = 3",
		}},
		{"构建县、镇、村三级调解网络。", []string{
			"count certain 三级 = 3",
		}},
		{"健全市、县、乡、村三级公共法律服务体系。", []string{
			"count certain 三级 = 4",
		}},
		{"健全市、县、乡、村四级公共法律服务体系。", []string{
			"count certain 四级 = 4",
		}},
		{"健全市、县、镇（街道）、村（社区）四级调解网络。", nil},
		{"健全区、街道、社区三级调解网络。", nil},
		{"健全省市、县、乡、村五级书记抓普法格局。", nil},
		{"落实市、县、乡镇、村组五级责任体系。", nil},
	})
}
