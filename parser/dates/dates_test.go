package dates_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/internal/treetest"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// summary writes a date in the form of dateTable.
func summary(d *tree.Date) string {
	out := fmt.Sprint(d.Day.Ord)
	if plain := covered(d); d.Upto != plain {
		out += fmt.Sprintf("..%d", d.Upto)
	}
	role := d.Role
	if role == "" {
		role = "-"
	}
	out += " " + role
	if d.Inherits {
		out += " ~"
	}
	if !d.Day.Valid {
		out += " !"
	}
	if d.Weekday > 0 {
		out += fmt.Sprintf(" w%d", d.Weekday)
	}
	if d.Follows >= 0 {
		out += fmt.Sprintf(" >%d", d.Follows)
	}
	return out
}

// covered is the last day of a date's month or year, without a wording that says more.
func covered(d *tree.Date) int {
	days := []int{31, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}
	switch {
	case d.Day.Month == 0 && d.Day.Day == 0:
		return d.Day.Year*10000 + 1231
	case d.Day.Day == 0 && d.Day.Month <= 12:
		return d.Day.Ord + days[d.Day.Month]
	}
	return d.Day.Ord
}

func TestDates(t *testing.T) {
	t.Parallel()
	for _, row := range dateTable {
		doc := read(row[0])
		got := make([]string, len(doc.Dates))
		for i := range doc.Dates {
			got[i] = summary(&doc.Dates[i])
		}
		if s := strings.Join(got, ";"); s != row[1] {
			t.Errorf("%q: read %q, want %q", row[0], s, row[1])
		}
	}
}

func TestCues(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"经2022年9月20日召开的常务会议审议通过，于2022年9月26日以云政发〔2022〕4号印发": "通过 印发",
		"2022年7月立案受理": "立案",
		"截至2022年底":    "截至",
		"2022年以来，":    "以来",
		"比2021年多3件":   "比",
	} {
		doc := read(text)
		var cues []string
		for i := range doc.Dates {
			cues = append(cues, doc.Dates[i].Cue)
		}
		if got := strings.Join(cues, " "); got != want {
			t.Errorf("%q: cues %q, want %q", text, got, want)
		}
	}
}

func TestFollows(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int{
		"经2022年9月20日召开的常务会议审议通过，于2022年9月6日印发":    0,
		"《甲办法》于2022年9月20日审议通过，《乙办法》于2022年9月6日印发": -1,
		"2022年9月20日审议通过；2022年9月6日印发":             -1,
		"2022年9月20日审议通过，后于2022年10月6日公布":          0,
		"法院于2022年9月20日立案，于2022年8月6日作出判决":         0,
		"2022年9月20日召开会议，2022年9月6日印发通知":           -1,
	} {
		doc := read(text)
		if len(doc.Dates) != 2 || doc.Dates[1].Follows != want {
			t.Errorf("%q: read %+v, want the second to follow %d", text, doc.Dates, want)
		}
	}
}

// TestCountedDays reads the number of a named day, with its date or without.
func TestCountedDays(t *testing.T) {
	for text, want := range map[string][]int{
		"12月4日是第九个国家宪法日，开展宣讲。":         {9},
		"在第九个国家宪法日来临之际，开展宣讲。":          {9},
		"第7个全民国家安全教育日期间，发放手册。":         {7},
		"2022年12月4日国家宪法日，开展宣讲。":        {0},
		"第九个国家宪法日和第七个全民国家安全教育日期间开展宣讲。": {9, 7},
	} {
		var got []int
		for _, date := range treetest.Parse(t, text).Dates {
			if date.Role == "named-day" {
				got = append(got, date.Nth)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}
