package dates_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// saidTable gives texts of a report on 2022 with what they say of the calendar.
var saidTable = []struct {
	text string
	want []string
}{
	{"二、三季度（4月至9月），开展整治。", nil},
	{"四季度即2022年9月至12月，开展整治。", []string{"四季度即2022年9月至12月 [10 12] said [9 12] exactly"}},
	{"第三季度（4月至6月），开展整治。", []string{"第三季度（4月至6月） [7 9] said [4 6]"}},
	{"上半年（1—6月）办结892件。", []string{"上半年（1—6月） [1 6] said [1 6]"}},
	{"前三季度(1-10月)没有败诉案件。", []string{"前三季度(1-10月) [1 9] said [1 10]"}},
	{"第四季度，即9月至12月，开展评查。", []string{"第四季度，即9月至12月 [10 12] said [9 12] exactly"}},
	{"二季度（即4—6月份）开展评查。", []string{"二季度（即4—6月份） [4 6] said [4 6] exactly"}},
	{"上半年（1月至6月15日）办结892件。", nil},
	{"上半年（截至5月底）办结892件。", nil},
	{"下半年，3月至4月开展的检查已整改。", nil},
	{"2022年5月6日至5月15日，开展为期15天的检查。", []string{"为期15天 15 of 10"}},
	{"检查为期三个月，自2022年3月1日开始，至2022年4月30日结束。", []string{"为期三个月 84 of 61"}},
	{"培训班于2022年10月14日开班、10月18日结业，为期7天。", []string{"为期7天 7 of 5"}},
	{"2022年4月10日至4月19日公开征求意见，期限30日。", []string{"期限30日 30 of 10"}},
	{"2022年3月1日至3月15日报名，随后开展为期30天的培训。", nil},
	{"开展为期30天的检查，检查于2022年3月1日启动。", nil},
	{"2022年5月6日至5月15日，开展为期三年的行动。", nil},
	{"2022年是建国73周年。", []string{"73周年 73 of 2022年是建国 in 2022"}},
	{"恰逢《民法典》颁布两周年，开展宣传。", []string{"两周年 2 of 恰逢民法典颁布 in 0"}},
	{"从2021年到2022年，迎来建党一百零一周年。", []string{"一百零一周年 101 of 迎来建党 in 0"}},
	{"近三年先后组织庆祝建党100周年、新中国成立75周年主题活动。", []string{"100周年 100 of 近三年先后组织庆祝建党 in 0 or earlier", "75周年 75 of 近三年先后组织庆祝建党100周年、新中国成立 in 0 or earlier"}},
	{"新年伊始，迎来建党103周年。", []string{"103周年 103 of 迎来建党 in 0"}},
	{"周年庆典", nil},
}

func TestWhatTheTextSaysOfTheCalendar(t *testing.T) {
	t.Parallel()
	for _, row := range saidTable {
		t.Run(row.text, func(t *testing.T) {
			t.Parallel()
			doc := read(row.text)
			var got []string
			for _, s := range doc.Seasons {
				line := fmt.Sprintf("%s %v said %v", s.Text, s.Months, s.Said)
				if s.Exactly {
					line += " exactly"
				}
				got = append(got, line)
			}
			for _, l := range doc.Lengths {
				got = append(got, fmt.Sprintf("%s %d of %d", l.Text, l.Days, l.Covers))
			}
			for _, a := range doc.Anniversaries {
				line := fmt.Sprintf("%s %d of %s in %d", a.Text, a.Years, a.Of, a.Year)
				if a.Long {
					line += " or earlier"
				}
				got = append(got, line)
			}
			if diff := cmp.Diff(row.want, got, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
