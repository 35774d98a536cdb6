// Budgets with their rate, occasions counted between a total and its parts, grades, kinds summed up in the next sentence, shares of a whole area.

package claims_test

import "testing"

// Budgets with their rate, occasions counted between a total and its parts, grades, kinds summed up in the next sentence, shares of a whole area.
func TestAmountsOfClerks(t *testing.T) {
	check(t, []reading{
		{"某街道拆违专项经费预算200万元，实际支出172万元，执行率为86%，结余38万元按规定收回。", []string{
			"total certain complete 200万元 = 172万元 + 38万元",
			"rate certain 86% = 172万元 / 200万元",
		}},
		{"全年组织培训6期，参训共计1769人次，六期分别为312人次、287人次、305人次、289人次、276人次、291人次。", []string{
			"total certain complete 1769人次 = 312人次 + 287人次 + 305人次 + 289人次 + 276人次 + 291人次",
		}},
		{"培训班共举办4期，参训人数依次为53人、61人、48人、58人，总人次为230人次。", []string{
			"total certain complete 230人次 = 53人 + 61人 + 48人 + 58人",
		}},
		{"专职网格员由年初的860名充实至年末的946名，新增96名，增长10%。", []string{
			"change certain 860名 → 946名 up percent 10%",
		}},
		{"四起典型案例罚款金额分别为3.5万元、2万元、5.5万元和1.8万元，平均3.5万元，合计12.8万元。", []string{
			"total certain complete 12.8万元 = 3.5万元 + 2万元 + 5.5万元 + 1.8万元",
			"average certain 3.5万元 = 3.5万元＋2万元＋5.5万元＋1.8万元 / 4个",
			"count certain 四起 = 4",
		}},
		{"对98所学校开展依法治校评估，优秀42所、良好49所、合格10所，没有不合格学校。", []string{
			"total certain complete 98所 = 42所 + 49所 + 10所",
		}},
		{"提出修改意见的98份；修改意见被采纳的90份，采纳率96.8%（以98份为基数）。", []string{
			"rate open(base) 96.8% = 90份 / 98份",
		}},
		{"全区行政许可办件量4.5万件，较上年3.6万件增长20%。", []string{
			"change certain 3.6万件 → 4.5万件 up percent 20%",
		}},
		{"复议申请人中，自然人160人、企业37家，合计共197名（家），其中自然人占比84.7%。", []string{
			"share open(base) 84.7% = 160人 / 197名",
		}},
		{"区交通执法大队查处非法营运320起，比上年减少80起，即上年为380起。", []string{
			"change certain 380起 → 320起 down difference 80起",
		}},
		{"全市复议案件3000件，我县收到240件，占全市10%，收案量位列全市第五。", []string{
			"share certain 10% = 240件 / 3000件",
		}},
		{"在线调解平台全年受理1500件，成功1230件，成功率82%，不成功259件，正在调解75件。", []string{
			"rate certain 82% = 1230件 / 1500件",
		}},
		{"收到行政复议申请209件，受理186件，不予受理23件；已审结170件，其中维持98件、撤销31件、驳回17件、终止24件，未审结14件结转下年。", []string{
			"total certain disjoint 209件 = 186件 + 23件",
			"total certain complete 170件 = 98件 + 31件 + 17件 + 24件",
			"total certain complete 186件 = 170件 + 14件",
		}},
		{"我县12345热线全年受理2.4万件，按月平均约为2500件。", []string{
			"average certain 约为2500件 = 2.4万件 / 12个月",
		}},
		{"开展执法检查140次，其中联合检查38次，联合检查占27.1%，单独检查112次。", []string{
			"total certain 140次 = 38次 + 112次",
			"share certain 27.1% = 38次 / 140次",
		}},
		{"拆除违法建设55处、7620平方米，上年拆除9125平方米，面积减少19.8%。", []string{
			"change open(comparison) 9125平方米 → 7620平方米 down percent 19.8%",
		}},
		{"全年抽查执法视频2400段，发现问题96个，问题率14%。", []string{
			"grim open(base) 14% =  / 96个",
		}},
		{"需整治87个，已整治79个，占90.8%，余下18个已明确时限。", []string{
			"total certain complete 87个 = 79个 + 18个",
			"share certain 90.8% = 79个 / 87个",
		}},
		{"共30栋已采取管控措施。整治销号26栋，占86.7%，剩余6栋计划2024年6月底前完成。", []string{
			"share certain 86.7% = 26栋 / 30栋",
			"total certain complete 30栋 = 26栋 + 6栋",
		}},
		{"全年组织旁听庭审6场，每场40人，参加旁听人员累计280人次，覆盖全部执法单位。", []string{
			"average certain 40人 = 280人次 / 6场",
		}},
		{"市容类126件、罚款8.42万元，安全类58件、罚款5.36万元。两类罚款合计14.78万元，最高一件1.2万元。", []string{
			"total certain complete 14.78万元 = 8.42万元 + 5.36万元",
		}},
		{"全年共开展专项整治6次，分别为春季农资、五一旅游、暑期游泳场所、中秋月饼、年末烟花爆竹整治，检查286家次。", []string{
			"count certain 6次 = 5",
		}},
		{"办理环评审批43件，总投资22.5亿元，其中报告书项目6件、12.6亿元，报告表项目37件、8.9亿元。", []string{
			"total certain 43件 = 6件 + 37件",
			"total certain complete 22.5亿元 = 12.6亿元 + 8.9亿元",
		}},
		{"年内共有五个单位获评先进集体，分别是区司法局、区税务局、区城管局、文昌街道办事处，另有7名个人受到通报表扬。", []string{
			"count certain 五个 = 4",
		}},
		{"参考120人，合格118人，优秀45人。", []string{
			"total certain disjoint 120人 = 118人",
		}},
		{"参考120人，优秀45人，合格118人。", []string{
			"total certain disjoint 120人 = 45人",
		}},
		{"对98所学校开展依法治校评估，优秀42所、良好49所、合格10所，没有不合格学校。", []string{
			"total certain complete 98所 = 42所 + 49所 + 10所",
		}},
		{"抽查案卷120卷，优秀45卷，优良率80%，合格118卷。", []string{
			"grim open(base) 80% =  / 45卷",
		}},
		{"抽查案卷120卷，优秀45卷、良好60卷、合格15卷。", []string{
			"total open(subset) disjoint 120卷 = 45卷 + 60卷 + 15卷",
		}},
		{"抽查案卷120卷，优秀45卷、良好60卷、合格18卷。", []string{
			"total certain complete 120卷 = 45卷 + 60卷 + 18卷",
		}},
		{"复议申请人中，自然人160人、企业37家，合计共197名（家），其中自然人占比84.7%。", []string{
			"share open(base) 84.7% = 160人 / 197名",
		}},
		{"自然人160人、企业37人，共197人，其中自然人占比84.7%。", []string{
			"total certain complete 197人 = 160人 + 37人",
			"share certain 84.7% = 160人 / 197人",
		}},
		{"全年共开展专项整治6次，分别为春季农资、五一旅游、暑期游泳场所、中秋月饼、年末烟花爆竹整治，检查286家次。", []string{
			"count certain 6次 = 5",
		}},
		{"全年开展专项整治6次，分别是春季农资整治、五一旅游整治、暑期游泳场所整治、中秋月饼整治、年末烟花爆竹整治。", []string{
			"count certain 6次 = 5",
		}},
		{"年内共有五个单位获评先进集体，分别是区司法局、区税务局、区城管局、文昌街道办事处，另有7名个人受到通报表扬。", []string{
			"count certain 五个 = 4",
		}},
		{"年内共有五个单位获评先进集体，分别是区司法局、区税务局、区城管局、文昌街道办事处。", []string{
			"count certain 五个 = 4",
		}},
		{"年内五个单位获评先进集体，分别是区司法局、区税务局、区城管局、区民政局、文昌街道办事处，另有7名个人受到通报表扬。", []string{
			"count certain 五个 = 5",
		}},
		{"拆违专项经费预算200万元，实际支出172万元，执行率为86%，结余28万元按规定收回", []string{
			"total open(subset) 200万元 = 172万元 + 28万元",
			"rate certain 86% = 172万元 / 200万元",
		}},
		{"全年组织培训6期，参训共计1760人次，六期分别为312人次、287人次、305人次、289人次、276人次、291人次", []string{
			"total certain complete 1760人次 = 312人次 + 287人次 + 305人次 + 289人次 + 276人次 + 291人次",
		}},
		{"培训班共举办4期，参训人数依次为53人、61人、48人、58人，总人次为220人次", []string{
			"total certain complete 220人次 = 53人 + 61人 + 48人 + 58人",
		}},
		{"专职网格员由年初的860名充实至年末的946名，增长10%", []string{
			"change certain 860名 → 946名 up percent 10%",
		}},
		{"对101所学校开展依法治校评估，优秀42所、良好49所、合格10所，没有不合格学校", []string{
			"total open(subset) disjoint 101所 = 42所 + 49所 + 10所",
		}},
		{"参考120人，合格118人，优秀45人", []string{
			"total certain disjoint 120人 = 118人",
		}},
		{"区交通执法大队查处非法营运320起，比上年减少60起，即上年为380起", []string{
			"change certain 380起 → 320起 down difference 60起",
		}},
		{"全市复议案件3000件，我县收到240件，占全市8%", []string{
			"share certain 8% = 240件 / 3000件",
		}},
		{"收到行政复议申请209件，受理186件，不予受理23件；已审结172件，其中维持100件、撤销31件、驳回17件、终止24件，未审结14件结转下年", []string{
			"total certain disjoint 209件 = 186件 + 23件",
			"total certain complete 172件 = 100件 + 31件 + 17件 + 24件",
			"total certain complete 186件 = 172件 + 14件",
		}},
		{"我县12345热线全年受理2.4万件，按月平均约为2000件", []string{
			"average certain 约为2000件 = 2.4万件 / 12个月",
		}},
		{"需整治87个，已整治79个，占90.8%，余下8个已明确时限", []string{
			"total certain complete 87个 = 79个 + 8个",
			"share certain 90.8% = 79个 / 87个",
		}},
		{"全年组织旁听庭审6场，每场40人，参加旁听人员累计240人次", []string{
			"average certain 40人 = 240人次 / 6场",
		}},
		{"办理环评审批43件，总投资21.5亿元，其中报告书项目6件、12.6亿元，报告表项目37件、8.9亿元", []string{
			"total certain 43件 = 6件 + 37件",
			"total certain complete 21.5亿元 = 12.6亿元 + 8.9亿元",
		}},
		{"全年开展专项整治5次，分别为春季农资、五一旅游、暑期游泳场所、中秋月饼、年末烟花爆竹整治", []string{
			"count certain 5次 = 5",
		}},
		{"四个单位获评先进集体，分别是区司法局、区税务局、区城管局、文昌街道办事处，另有7名个人受到表扬", []string{
			"count certain 四个 = 4",
		}},
		{"样本单位50个，得分85分以上的占66%，即33个", []string{
			"share certain 66% = 33个 / 50个",
		}},
		{"志愿者780人，同比增加30%，比2023年净增180人", nil},
		{"办理行政许可6300件，月均525件", []string{
			"average certain 525件 = 6300件 / 12个月",
		}},
		{"自然人160人、企业37人，共197人，其中自然人占比81.2%", []string{
			"total certain complete 197人 = 160人 + 37人",
			"share certain 81.2% = 160人 / 197人",
		}},
	})
}
