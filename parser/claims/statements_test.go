// Announced counts, approximations, amounts in two units, indicators stated twice.

package claims_test

import "testing"

func TestStatements(t *testing.T) {
	check(t, []reading{
		{"着力抓好四项工作：一是抓学习；二是抓执法；三是抓普法。", []string{
			"count certain 四项 = 3",
		}},
		{"着力抓好三项工作：一是抓学习；二是抓执法；三是抓普法。", []string{
			"count certain 三项 = 3",
		}},
		{"主要存在以下五个问题：一是意识不强；二是能力不足；三是保障不够；四是创新不够。", []string{
			"count certain 五个 = 4",
		}},
		{"存在以下问题，主要有四个方面：（一）意识不强；（二）能力不足；（三）保障不够；（四）创新不够。", []string{
			"count certain 四个 = 4",
		}},
		{"体现在两个方面。一是意识不强；二是能力不足；三是保障不够。", []string{
			"count certain 两个 = 3",
		}},
		{"办理行政诉讼案件4起。一是张某诉街道案，已撤诉；二是李某诉街道案，已判决；三是王某诉街道案，正在审理。", []string{
			"count certain 4起 = 3",
		}},
		{"出动执法人员近300余人次。", []string{
			"approximation certain 近300余人次 double",
		}},
		{"发放资料约5000份左右。", []string{
			"approximation certain 约5000份左右 double",
		}},
		{"接待群众631批次996余人次。", []string{
			"at-least certain 996余人次 ~ 631批次",
			"approximation certain 996余人次 not-round",
		}},
		{"投入超过20万元以上。", []string{
			"approximation certain 超过20万元以上 double",
		}},
		{"排查矛盾57余件，化解54件，化解率94.74%。", []string{
			"rate certain 94.74% = 54件 / 57余件",
			"approximation certain 57余件 exact-rate",
		}},
		{"罚款12.35万元（折合12350元）。", []string{
			"same-amount certain 12.35万元 ~ 12350元",
		}},
		{"罚款12.35万元（折合123500元）。", []string{
			"same-amount certain 12.35万元 ~ 123500元",
		}},
		{"培训955人869人次。", []string{
			"at-least certain 869人次 ~ 955人",
		}},
		{"培训955人1869人次。", []string{
			"at-least certain 1869人次 ~ 955人",
		}},
		{"办结案件12.5件。", []string{
			"whole-number certain 12.5件 件",
		}},
		{"全年出台行政规范性文件12件，均按时备案。\n\n（二）规范文件管理。全年共出台行政规范性文件15件，审查率100%。", []string{
			"grim certain 100% =  / 15件",
			"restated certain 12件 ~ 15件",
		}},
		{"全年出台行政规范性文件12件，均按时备案。\n\n（二）规范文件管理。全年共出台行政规范性文件12件，审查率100%。", []string{
			"grim certain 100% =  / 12件",
			"restated certain 12件 ~ 12件",
		}},
		{"全年共办理行政复议案件43件，审结40件。\n\n（二）行政复议工作。全年办理行政复议案件45件，其中维持20件。", []string{
			"total certain disjoint 45件 = 20件",
			"restated certain 43件 ~ 45件",
		}},
		{"全年全县办理行政处罚案件5216件，罚没金额1983.4万元。\n\n（二）2023年，全县共办理行政处罚案件5261件。", []string{
			"restated certain 5216件 ~ 5261件",
		}},
	})
}
