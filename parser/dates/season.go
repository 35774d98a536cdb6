// Parts of the year with the months that the text gives them: 第三季度（7月至9月）, 四季度即10月至12月.

package dates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// seasons are the parts of the year, longer names first, with their first and last months.
var seasons = []struct { //nolint:gochecknoglobals // a constant table
	name        string
	first, last int
}{
	{"前三季度", 1, 9}, {"前三个季度", 1, 9}, {"第一季度", 1, 3}, {"第二季度", 4, 6}, {"第三季度", 7, 9}, {"第四季度", 10, 12},
	{"一季度", 1, 3}, {"二季度", 4, 6}, {"三季度", 7, 9}, {"四季度", 10, 12}, {"上半年", 1, 6}, {"下半年", 7, 12},
}

// season reads the months that the text gives the part of the year whose name ends behind i+1.
func (r *reader) season(i int) {
	end := i + 2
	if c := r.char(i + 1); c != '度' && c != '年' {
		return
	}
	for k := range seasons {
		s := &seasons[k]
		if !match.Ends(r.text, r.lo, end, s.name) {
			continue
		}
		at, exactly := r.introduced(end)
		first, last, stop := r.months(at)
		if at == end || stop == at || r.at.Kind(i) == "title" {
			return
		}
		if c := r.char(stop); c == '）' || c == ')' {
			stop++
		}
		start := end - match.Len(s.name)
		if c := r.char(start - 1); c != 0 && strings.ContainsRune("、和与及至到—-~～", c) {
			return // 二、三季度（4月至9月）
		}
		r.doc.Seasons = append(r.doc.Seasons, tree.Season{
			ID: len(r.doc.Seasons), Text: string(r.text[start:stop]), Name: s.name, Months: tree.Span{s.first, s.last}, Said: tree.Span{first, last}, Exactly: exactly,
			Span: tree.Span{start, stop}, Sentence: r.at.Sentence(start),
		})
		return
	}
}

// introduced gives the place behind the mark or word that introduces the months of what ends at i, and whether it says that these are all of it.
func (r *reader) introduced(i int) (at int, exactly bool) {
	for _, opening := range []string{"（即", "(即", "，即", "即", "（", "("} {
		if match.HasAt(r.text, i, opening) {
			at = r.blanks(i + match.Len(opening))
			if year, behind := r.number(at, 4); year > 1900 && r.char(behind) == '年' {
				at = behind + 1 // （2024年7月至9月）
			}
			return at, strings.Contains(opening, "即")
		}
	}
	return i, false
}

// months reads 7月至9月 and 1—6月 at i, and nothing behind it that tells a day or picks some of them; stop is i where there are none.
func (r *reader) months(i int) (first, last, stop int) {
	first, at := r.number(i, 2)
	if at == i {
		return 0, 0, i
	}
	at = r.blanks(at)
	if r.char(at) == '月' {
		at = r.blanks(at + 1)
	}
	if c := r.char(at); c == 0 || !strings.ContainsRune("至到—–－―-~～", c) {
		return 0, 0, i
	}
	for strings.ContainsRune("至到—–－―-~～", r.char(at)) && r.char(at) != 0 {
		at++
	}
	from := r.blanks(at)
	last, at = r.number(from, 2)
	at = r.blanks(at)
	if at == from || r.char(at) != '月' || first < 1 || last < first || last > 12 {
		return 0, 0, i
	}
	at++
	if r.char(at) == '份' {
		at++
	}
	if _, day := match.Digit(r.char(r.blanks(at))); day {
		return 0, 0, i // 1月至6月15日
	}
	return first, last, at
}
