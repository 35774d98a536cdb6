// Averages with total and count.

package claims_test

import "testing"

func TestAverages(t *testing.T) {
	check(t, []reading{
		{"共召开会议9期、1820人次，平均每期202人次。", []string{
			"average certain 202人次 = 1820人次 / 9期",
		}},
		{"培训9期、1820人次，平均每期220人次。", []string{
			"average certain 220人次 = 1820人次 / 9期",
		}},
		{"惠企资金4286.5万元，惠及企业312家，平均每家13.74万元。", []string{
			"average certain 13.74万元 = 4286.5万元 / 312家",
		}},
		{"惠企资金4286.5万元，惠及企业312家，平均每家17.34万元。", []string{
			"average certain 17.34万元 = 4286.5万元 / 312家",
		}},
		{"发放补助共215万元，涉及86个社区，平均每个社区2.5万元。", []string{
			"average certain 2.5万元 = 215万元 / 86个",
		}},
		{"发放补助共215万元，涉及86个社区，平均每个社区2.8万元。", []string{
			"average certain 2.8万元 = 215万元 / 86个",
		}},
		{"办理公证12906件，收费1086万元，件均841元。", []string{
			"average certain 841元 = 1086万元 / 12906件",
		}},
		{"办理公证12906件，收费1086万元，件均814元。", []string{
			"average certain 814元 = 1086万元 / 12906件",
		}},
		{"罚款3.86万元，共42宗，案均919元。", []string{
			"average certain 919元 = 3.86万元 / 42宗",
		}},
		{"发放租赁补贴2318户、1204.6万元，户均5197元。", []string{
			"average certain 5197元 = 1204.6万元 / 2318户",
		}},
		{"发放租赁补贴2318户、1204.6万元，户均5917元。", []string{
			"average certain 5917元 = 1204.6万元 / 2318户",
		}},
		{"全年365天共接待12045人次，日均33人次。", []string{
			"average certain 33人次 = 12045人次 / 365天",
		}},
	})
}
