package lexis_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/lexis"
)

// value is what a test wants of a Number: n / 10^scale, the size of its last digit, the approximator, and how many
// characters it takes.
type value struct {
	N     int64
	Scale int
	Step  int64
	Above string
	End   int
}

func valueOf(n *lexis.Number) value {
	return value{n.N, n.Scale, n.Step, n.Above, n.End}
}

func TestScanArabic(t *testing.T) {
	for text, want := range map[string]value{
		"328件":       {328, 0, 1, "", 3},
		"３２８件":       {328, 0, 1, "", 3},
		"12,345家":    {12345, 0, 1, "", 6},
		"1 043件":     {1043, 0, 1, "", 5},
		"1,234,567元": {1234567, 0, 1, "", 9},
		"12,34":      {12, 0, 1, "", 2}, // not a grouping
		"12,3456":    {12, 0, 1, "", 2},
		"24，125":     {24, 0, 1, "", 2}, // a comma of the sentence
		"98.07%":     {9807, 2, 1, "", 5},
		"3.2万":       {32000, 0, 1000, "", 4},
		"0.39万元":     {3900, 0, 100, "", 5},
		"2.5亿元":      {250000000, 0, 10000000, "", 4},
		"1.37万亿":     {1370000000000, 0, 10000000000, "", 6},
		"3千万元":       {30000000, 0, 10000000, "", 3},
		"3千米":        {3, 0, 1, "", 1},
		"300余万":      {3000000, 0, 10000, "余", 5},
		"300万余元":     {3000000, 0, 10000, "余", 5},
		"680余件":      {680, 0, 1, "余", 4},
		"10多次":       {10, 0, 1, "多", 3},
		"20多数":       {20, 0, 1, "", 2}, // 多数 is a word of its own
	} {
		t.Run(text, func(t *testing.T) {
			num, ok := lexis.ScanArabic([]rune(text), 0)
			if !ok {
				t.Fatal("no number")
			}
			if diff := cmp.Diff(want, valueOf(&num)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
	for _, text := range []string{"件", "1234567890123456"} {
		if num, ok := lexis.ScanArabic([]rune(text), 0); ok {
			t.Errorf("%s read as %+v", text, num)
		}
	}
}

func TestScanChinese(t *testing.T) {
	for text, want := range map[string]value{
		"三百二十八件": {328, 0, 1, "", 5},
		"十二起":    {12, 0, 1, "", 2},
		"二十项":    {20, 0, 1, "", 2},
		"一百二十项":  {120, 0, 1, "", 4},
		"一千零五件":  {1005, 0, 1, "", 4},
		"两万余份":   {20000, 0, 1, "余", 3},
		"五百余人":   {500, 0, 1, "余", 3},
		"十余户":    {10, 0, 1, "余", 2},
		"百余次":    {100, 0, 1, "余", 2},
		"十余万元":   {100000, 0, 1, "余", 3},
		"三亿元":    {300000000, 0, 1, "", 2},
		"二〇二三年":  {2023, 0, 1, "", 4},
	} {
		t.Run(text, func(t *testing.T) {
			num, ok := lexis.ScanChinese([]rune(text), 0)
			if !ok {
				t.Fatal("no number")
			}
			if diff := cmp.Diff(want, valueOf(&num)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
	for _, text := range []string{"一起", "万众", "千方百计", "百姓", "三四个", "几个", "数据", "上级", "〇"} {
		if num, ok := lexis.ScanChinese([]rune(text), 0); ok && num.N != 0 {
			t.Errorf("%s read as %+v", text, num)
		}
	}
}

func TestVague(t *testing.T) {
	for text, want := range map[string][2]int64{
		"数十起": {20, 100}, "几十次": {20, 100}, "上百件": {100, 1000}, "上千人": {1000, 10000}, "几百户": {200, 1000}, "数万元": {20000, 100000},
	} {
		num, ok := lexis.ScanChinese([]rune(text), 0)
		if !ok || !num.Vague || num.N != want[0] || num.High != want[1] {
			t.Errorf("%s: %+v", text, num)
		}
	}
}

func TestLoneMagnitudeBehindAnApproximator(t *testing.T) {
	text := []rune("近千份")
	if num, ok := lexis.ScanChinese(text, 1); !ok || num.N != 1000 {
		t.Errorf("近千: %+v %v", num, ok)
	}
}

func TestChineseInt(t *testing.T) {
	for text, want := range map[string]int64{"十": 10, "二十三": 23, "一百零一": 101, "三万五千": 35000, "一亿二千万": 120000000, "七": 7, "二〇二六": 2026} {
		if got, ok := lexis.ChineseInt([]rune(text)); !ok || got != want {
			t.Errorf("%s = %d, %v; want %d", text, got, ok, want)
		}
	}
	for _, text := range []string{"", "人", "十人", "一一二三四五六七八九十一二三四五六七", "万", "两两"} {
		if got, ok := lexis.ChineseInt([]rune(text)); ok {
			t.Errorf("%s = %d", text, got)
		}
	}
}

func TestUnits(t *testing.T) {
	for text, want := range map[string]string{
		"件次": lexis.Batch, "件": lexis.Case, "宗案": lexis.Case, "人次": lexis.PersonTime, "人（次）": lexis.PersonTime, "名干部": lexis.Person, "批次": lexis.Batch,
		"万元": "", "元": lexis.Money, "%": lexis.Percent, "％": lexis.Percent, "个百分点": lexis.Point, "倍": lexis.Fold, "平方米": lexis.Area, "㎡": lexis.Area,
		"个工作日": lexis.Duration, "岁": lexis.Age, "家次": "家次", "家": "家", "场次": lexis.Session,
		"人民": "", "人大": "", "处罚": "", "部分": "", "名称": "", "期间": "", "起诉": "", "条例": "", "个人": "", "本级": "",
	} {
		unit, end, ok := lexis.UnitAt([]rune(text), 0)
		if ok != (want != "") || unit.Family != want {
			t.Errorf("%s: %q (%v, ends %d), want %q", text, unit.Family, ok, end, want)
		}
	}
}

// FuzzNumbers wants a number to stay inside its text and to be bounded, whatever the text.
func FuzzNumbers(f *testing.F) {
	for _, seed := range []string{"3.2万余件", "1 043", "一百二十", "数十", "99999999999999999999", "0.000000000000001亿", "百分之", "三亿亿"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		text := []rune(s)
		for i := range text {
			if num, ok := lexis.ScanArabic(text, i); ok && (num.End <= i || num.End > len(text) || num.N < 0 || num.Scale < 0) {
				t.Fatalf("%q at %d: %+v", s, i, num)
			}
			if num, ok := lexis.ScanChinese(text, i); ok && (num.End <= i || num.End > len(text) || num.N < 0) {
				t.Fatalf("%q at %d: %+v", s, i, num)
			}
			if unit, end, ok := lexis.UnitAt(text, i); ok && (end <= i || end > len(text) || unit.Family == "") {
				t.Fatalf("%q at %d: %+v ends %d", s, i, unit, end)
			}
		}
	})
}
