package dates_test

import (
	"fmt"
	"strings"
	"testing"
)

func TestExplains(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int{
		"“八五”普法规划（2021—2025年）":   0,
		"“八五”普法(2020-2024年)工作":   0,
		"“十三五”期间（2016—2020年）":    0,
		"“八五”普法中期（2021—2023年）":   -1,
		"“八五”普法规划2021—2025年":     -1,
		"“八五”普法规划（2021—2025年实施）": -1,
		"“十四五”法治建设（2021—2025年）":  -1,
	} {
		doc := read(text)
		if n := len(doc.Periods); n == 0 || doc.Periods[n-1].Explains != want {
			t.Errorf("%q: %+v, want %d", text, doc.Periods, want)
		}
	}
}

// periodTable holds a phrase and its periods: series, ordinal, years, role.
var periodTable = [][2]string{
	{"深入实施“七五”普法规划", "law-education 7 2016-2020 current"},
	{"扎实推进七五普法", "law-education 7 2016-2020 current"},
	{"落实“八五”普法规划", "law-education 8 2021-2025 current"},
	{"扎实推进“八五”法治宣传教育", "law-education 8 2021-2025 current"},
	{"完成“七五”普法总结验收", "law-education 7 2016-2020 closing"},
	{"总结“七五”普法经验，启动“八五”普法规划", "law-education 7 2016-2020 closing;law-education 8 2021-2025 opening"},
	{"“七五”普法中期检查", "law-education 7 2016-2020 midterm"},
	{"“七五”普法期间，培训30期", "law-education 7 2016-2020 history"},
	{"“八五”普法五年来，培训30期", "law-education 8 2021-2025 history"},
	{"巩固“七五”普法成果", "law-education 7 2016-2020 history"},
	{"编制“九五”普法规划", "law-education 9 2026-2030 opening"},
	{"六五普法", "law-education 6 2011-2015 "},
	{"2025年是“十四五”规划和“八五”普法的收官之年", "plan 14 2021-2025 closing;law-education 8 2021-2025 closing"},
	{"2026年是“十五五”开局之年", "plan 15 2026-2030 opening"},
	{"编制“十五五”规划", "plan 15 2026-2030 opening"},
	{"推进十四五规划", "plan 14 2021-2025 current"},
	{"“十三五”时期，", "plan 13 2016-2020 history"},
	{"“十三五”以来，", "plan 13 2016-2020 history"},
	{"较“十三五”增长5%", "plan 13 2016-2020 comparison"},
	{"《云溪县“十四五”规划》", "plan 14 2021-2025 title"},
	{"按照《纲要（2021—2025年）》", "span 0 2021-2025 title"},
	{"2021—2025年五年间", "span 0 2021-2025 "},
	{"2021-2025年", "span 0 2021-2025 "},
	{"2021年至2025年", "span 0 2021-2025 "},
	{"2021年—2025年", "span 0 2021-2025 "},
	{"2021至2025年", "span 0 2021-2025 "},
	{"深化“885”体系", ""},
	{"一五一十地说", ""},
	{"打八五折", ""},
	{"二五仓", ""},
	{"十四五名队员", ""},
	{"十五五岁", ""},
	{"二十四五个", ""},
	{"四五件", ""},
	{"“七五”成果展", ""},
	{"电话七五三一", ""},
}

func TestPeriods(t *testing.T) {
	t.Parallel()
	for _, row := range periodTable {
		doc := read(row[0])
		var got []string
		for i := range doc.Periods {
			p := &doc.Periods[i]
			got = append(got, fmt.Sprintf("%s %d %d-%d %s", p.Series, p.Ordinal, p.From, p.To, p.Role))
		}
		if s := strings.Join(got, ";"); s != row[1] {
			t.Errorf("%q: read %q, want %q", row[0], s, row[1])
		}
	}
}

// eventTable holds a phrase and its congresses and plenums: term/plenum and role.
var eventTable = [][2]string{
	{"贯彻党的十九大精神", "congress 19/0 mentioned"},
	{"贯彻党的二十大和二十届二中、三中全会精神", "congress 20/0 mentioned;plenum 20/2 mentioned;plenum 20/3 mentioned"},
	{"贯彻十九大、十九届四中全会精神", "congress 19/0 mentioned;plenum 19/4 mentioned"},
	{"十八届三中、四中、五中、六中全会", "plenum 18/3 mentioned;plenum 18/4 mentioned;plenum 18/5 mentioned;plenum 18/6 mentioned"},
	{"十九届二中三中全会", "plenum 19/2 mentioned;plenum 19/3 mentioned"},
	{"二十届历次全会精神", "plenum 20/0 mentioned"},
	{"喜迎党的二十大", "congress 20/0 plan"},
	{"迎接二十大召开", "congress 20/0 plan"},
	{"为党的二十一大召开营造良好环境", "congress 21/0 plan"},
	{"做好党的二十一大代表选举工作", "congress 21/0 plan"},
	{"党的二十一大召开后，为其营造环境", "congress 21/0 mentioned"},
	{"中国共产党第二十次全国代表大会", "congress 20/0 mentioned"},
	{"党的第十九次全国代表大会", "congress 19/0 mentioned"},
	{"市委十一届十次全会", ""},
	{"区委四届六次全会", ""},
	{"省第十二次党代会", ""},
	{"第十七届人民政府", ""},
	{"十三届全国人大", ""},
	{"二十大类事项", ""},
	{"二十大项", ""},
	{"十四届县政府", ""},
	{"第二十届运动会", ""},
}

func TestEvents(t *testing.T) {
	t.Parallel()
	for _, row := range eventTable {
		doc := read(row[0])
		var got []string
		for i := range doc.Events {
			e := &doc.Events[i]
			got = append(got, fmt.Sprintf("%s %d/%d %s", e.Kind, e.Term, e.Plenum, e.Role))
		}
		if s := strings.Join(got, ";"); s != row[1] {
			t.Errorf("%q: read %q, want %q", row[0], s, row[1])
		}
	}
}
