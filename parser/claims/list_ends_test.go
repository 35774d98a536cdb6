// Lists that tell what became of all of a total: no subset of them is read for the sum.

package claims_test

import "testing"

// Lists that tell what became of all of a total: no subset of them is read for the sum.
func TestListsFromEndToEnd(t *testing.T) {
	check(t, []reading{
		{"全年对46件文稿开展合法性审查，其中行政规范性文件3件、合同协议28件、其他涉法文稿18件，提出审查意见132条。", []string{
			"total certain complete 46件 = 3件 + 28件 + 18件",
		}},
		{"全年对46件文稿开展合法性审查，其中行政规范性文件3件、合同协议28件、其他涉法文稿19件，提出审查意见132条。", []string{
			"total certain complete 46件 = 3件 + 28件 + 19件",
		}},
		{"全年对46件文稿开展合法性审查，其中行政规范性文件5件、合同协议28件、其他涉法文稿15件，提出审查意见132条。", []string{
			"total certain complete 46件 = 5件 + 28件 + 15件",
		}},
		{"截至12月底，立案查处各类案件26件，其中秸秆露天焚烧14件、违法占用耕地7件、私搭乱建5件、其他3件。", []string{
			"total certain complete 26件 = 14件 + 7件 + 5件 + 3件",
		}},
		{"截至12月底，立案查处各类案件26件，其中秸秆露天焚烧15件、违法占用耕地7件、私搭乱建5件、其他3件。", []string{
			"total certain complete 26件 = 15件 + 7件 + 5件 + 3件",
		}},
		{"收到依申请公开11件，予以公开7件，部分公开2件，不予公开1件，其他处理4件。", []string{
			"total certain complete 11件 = 7件 + 4件",
		}},
		{"全局收到依申请公开申请36件，予以公开9件，部分公开2件，不予公开1件，其他处理1件。", []string{
			"total certain complete 2件 = 1件 + 1件",
		}},
		{"对群众反映的执法作风问题11件逐件核查，属实3件、部分属实2件、不属实9件，处理责任人4人。", []string{
			"total certain complete 11件 = 3件 + 2件 + 9件",
		}},
		{"清理涉企文件8件，保留5件、修改5件、废止1件。", []string{
			"total certain complete 8件 = 5件 + 5件 + 1件",
		}},
		{"一审案件审结10件：驳回诉讼请求5件，驳回起诉6件，准许撤诉1件，确认违法1件；另有2件尚未审结。", []string{
			"total certain complete 10件 = 5件 + 6件 + 1件 + 1件",
		}},
		{"学校安全依法管理。全县登记校车116辆，专用校车109辆、过渡期非专用校车9辆。", []string{
			"total certain complete 116辆 = 109辆 + 9辆",
		}},
		{"提请批准逮捕312人，检察机关批准逮捕271人、不批准逮捕44人，批捕率86.9%。", []string{
			"total certain complete 312人 = 271人 + 44人",
			"rate certain 86.9% = 271人 / 312人",
		}},
		{"市人大代表提出问题11个，整改完成10个，还有4个涉及跨市协调，计划在2023年汛前完成。", []string{
			"total certain complete 11个 = 10个 + 4个",
		}},
		{"为176家企业开展“法治体检”，查出风险点403个，平均每家2.3个，已指导整改369个，其余37个属于需要长期完善的内部制度。", []string{
			"total certain complete 403个 = 369个 + 37个",
			"average certain 2.3个 = 403个 / 176家",
		}},
		{"受理税费争议23起，调解成功24起，成功率91.3%，另外2起引导当事人通过法定途径解决。", []string{
			"rate certain 91.3% = 24起 / 23起",
		}},
		{"对提出的9个问题现场答复7个，会后书面答复2个。办理人大代表建议11件、政协提案8件，19件办结率、面商率均为100%，满意19件、基本满意2件。", []string{
			"total certain complete 19件 = 19件 + 2件",
			"grim open(base) 100% =  / 19件",
		}},
		{"评查行政处罚案卷150卷，优秀96卷，占64%；合格51卷，占34%；不合格6卷，占2%。", []string{
			"share certain 64% = 96卷 / 150卷",
			"share certain 34% = 51卷 / 150卷",
			"share certain 2% = 6卷 / 150卷",
		}},
		{"年初摸排17起，年内了结12起，未了结的8起逐一报检察机关备查。", []string{
			"total open(carried) disjoint 17起 = 12起",
		}},
		{"全年共审理30件，审结27件，其中维持18件、驳回4件、确认违法2件、撤销1件、终止5件，未结3件。", []string{
			"total certain complete 27件 = 18件 + 4件 + 2件 + 1件 + 5件",
			"total certain complete 30件 = 27件 + 3件",
		}},
		{"全年收到行政复议申请34件，受理31件，不予受理3件；加上年结转4件，共办理35件，审结32件，其余3件正在审理。审结的案件中，维持18件，撤销3件，确认违法2件，责令履行1件，驳回4件，终止7件。", []string{
			"total certain disjoint 34件 = 31件 + 3件",
			"total certain complete 35件 = 32件 + 3件",
			"total certain complete 32件 = 18件 + 3件 + 2件 + 1件 + 4件 + 7件",
			"total certain complete 35件 = 31件 + 4件",
		}},
		{"行政复议案件42件，审结39件，其中维持27件、驳回申请5件、终止8件、撤销2件，尚未审结3件。", []string{
			"total certain complete 39件 = 27件 + 5件 + 8件 + 2件",
			"total certain complete 42件 = 39件 + 3件",
		}},
		{"全市立案194件，办结193件，其中作出处罚决定167件、不予处罚23件，结案率97.9%，另有4件仍在调查。", []string{
			"total certain complete 194件 = 167件 + 23件 + 4件",
			"rate certain 97.9% = 167件＋23件 / 194件",
			"total open(carried) disjoint 194件 = 193件",
		}},
		{"全年新收政府信息公开申请38件，加上年结转2件，共办理40件，其中予以公开22件、部分公开6件、不予公开3件、无法提供7件、其他处理4件，结转下年1件。", []string{
			"total certain complete 40件 = 22件 + 6件 + 3件 + 7件 + 4件",
			"total certain complete 40件 = 38件 + 2件",
		}},
		{"全年受理行政复议申请84件；加上上年结转6件，共办理90件，审结81件。其中，维持34件，驳回申请16件，撤销6件，确认违法4件，责令履行2件，经调解、和解终止22件。", []string{
			"total certain complete 81件 = 34件 + 16件 + 6件 + 4件 + 2件 + 22件",
			"total certain complete 90件 = 84件 + 6件",
		}},
		{"开展案卷评查，抽取60卷，评为优秀24卷、合格36卷、不合格3卷，合格率95%。", []string{
			"total certain complete 60卷 = 24卷 + 36卷 + 3卷",
			"rate certain 95% = 60卷－3卷 / 60卷",
		}},
	})
}

// Lists of kinds that leave none out, and what follows them and is of something else.
func TestKindsOfAll(t *testing.T) {
	check(t, []reading{
		{"全年提请批准逮捕312人，检察机关批准逮捕271人、不批准逮捕44人。", []string{
			"total certain complete 312人 = 271人 + 44人",
		}},
		{"全年收到申请312件，批准271件、不批准44件。", []string{
			"total certain complete 312件 = 271件 + 44件",
		}},
		{"全年收到申请312件，批准271件，不批准44件。", []string{
			"total certain complete 312件 = 271件 + 44件",
		}},
		{"全县登记校车116辆，专用校车109辆、非专用校车9辆。", []string{
			"total certain complete 116辆 = 109辆 + 9辆",
		}},
		{"全县登记校车116辆，其中专用校车109辆、过渡期非专用校车9辆。", []string{
			"total certain complete 116辆 = 109辆 + 9辆",
		}},
		{"抽检产品312批次，合格301批次、不合格15批次。", []string{
			"total certain complete 312批次 = 301批次 + 15批次",
		}},
		{"全年办理投诉举报129件，其中重点督办1件，城区34件、镇区58件、其他37件；司法所5名工作人员全年参与调解165件。", []string{
			"total certain complete 129件 = 34件 + 58件 + 37件",
		}},
		{"全年办理投诉举报129件，其中重点督办1件，城区34件、镇区58件、其他37件。", []string{
			"total certain complete 129件 = 34件 + 58件 + 37件",
		}},
		{"全年办理投诉举报129件，其中重点督办3件，城区34件、镇区58件、其他37件。", []string{
			"total certain complete 129件 = 34件 + 58件 + 37件",
		}},
		{"全年办理投诉举报129件，其中重点督办1件，城区34件、镇区58件、其他37件；参与调解165件。", []string{
			"total certain complete 129件 = 34件 + 58件 + 37件",
		}},
		{"全年办理投诉举报129件，其中重点督办1件，城区34件、镇区58件、其他37件；参与调解65件。", []string{
			"total certain complete 129件 = 34件 + 58件 + 37件",
		}},
		{"全年办理投诉举报129件，其中重点督办1件，城区34件、镇区58件、其他37件，工作人员5名。", []string{
			"total certain complete 129件 = 34件 + 58件 + 37件",
		}},
		{"全年办理投诉举报129件，其中重点督办1件，城区34件、镇区58件、其他37件；工作人员5名。", []string{
			"total certain complete 129件 = 34件 + 58件 + 37件",
		}},
	})
}

// Grades behind which it is said that none failed, and growth that 达到 tells.
func TestGradesOfWhichNoneFailed(t *testing.T) {
	check(t, []reading{
		{"司法所共12个，其中优秀4个、良好6个、合格3个，没有不合格单位。", []string{"total certain complete 12个 = 4个 + 6个 + 3个"}},
		{"抽查98卷，其中优秀42卷，良好20卷，没有不合格案卷。", []string{"total certain 98卷 = 42卷 + 20卷"}},
		{"检查260户次，较上年200户次增加60户次，增幅达到36%。", []string{
			"change certain 200户次 → 260户次 up difference 60户次",
			"change certain 200户次 → 260户次 up percent 36%",
		}},
	})
}
