// Anniversaries, with what they are of and the years that their sentence names: 建国75周年; 2014年成立，2024年迎来十周年.

package dates

import (
	"regexp"
	"strings"

	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// anniversary reads 75周年 at the 周, with what it is the anniversary of.
func (r *reader) anniversary(i int) {
	const reach = 30
	if r.char(i+1) != '年' {
		return
	}
	from := i
	for from > r.lo && i-from < 4 {
		_, digit := match.Digit(r.text[from-1])
		if !digit && lexis.PlainDigit(r.text[from-1]) < 0 && !strings.ContainsRune("十百两", r.text[from-1]) {
			break
		}
		from--
	}
	years := r.smallNumber(from, i)
	start := max(r.lo, from-reach, r.at.SentenceSpan(i)[0])
	start = match.ClauseStart(r.text, start, from)
	if years == 0 || start == from {
		return
	}
	of := strings.NewReplacer("《", "", "》", "", "“", "", "”", "", " ", "").Replace(string(r.text[start:from]))
	r.doc.Anniversaries = append(r.doc.Anniversaries, tree.Anniversary{
		ID: len(r.doc.Anniversaries), Text: string(r.text[from : i+2]), Years: years, Of: of, Year: r.onlyYear(i), Since: r.foundedBefore(i), Plan: r.at.Plan(i), Long: r.ofYears(i),
		Span: tree.Span{from, i + 2}, Sentence: r.at.Sentence(i),
	})
}

// severalYears open what is told of more than the year of a report.
var severalYears = regexp.MustCompile(`[近过前]去?(几|两|二|三|四|五|六|七|八|九|十)年|近年来?|[两二三四五六七八九十]年(多)?(来|间)|本届政府|“[一二三四五六七八九十]+五”(规划)?(时期|期间|以来)|任期|十八大以来|新时代`)

// ofYears reports whether the sentence of a place, up to it, tells of more than one year: 过去五年，我们庆祝了新中国成立75周年.
func (r *reader) ofYears(at int) bool {
	return severalYears.MatchString(string(r.text[max(r.lo, r.at.SentenceSpan(at)[0]):at]))
}

// onlyYear gives the one year that the sentence of a place names outside of titles and of what brackets behind the place say of other things; 0 where it names none or several.
func (r *reader) onlyYear(at int) int {
	year := 0
	for _, d := range r.datesBeside(at) {
		if d.Day.Year == 0 || d.Inherits || d.Role == "title" || d.Role == "comparison" || d.Day.Span[0] > at && r.char(d.Day.Span[0]-1) == '（' {
			continue
		}
		if year > 0 && year != d.Day.Year {
			return 0
		}
		year = d.Day.Year
	}
	return year
}

// foundedBefore gives the year in which the sentence of an anniversary says that something was founded, where it names that and one other year: 2016年3月挂牌成立，2024年3月迎来
// 建所十周年. It is 0 where it does not.
func (r *reader) foundedBefore(at int) int {
	founded, years := 0, map[int]bool{}
	for _, d := range r.datesBeside(at) {
		if d.Day.Year == 0 || d.Role == "title" {
			continue
		}
		years[d.Day.Year] = true
		if end := match.ClauseEnd(r.text, d.Day.Span[1], min(d.Day.Span[1]+12, r.hi)); match.Has(r.text, d.Day.Span[1], end, []string{"成立", "设立", "组建", "建成", "创办", "揭牌", "挂牌", "建立"}) && founded == 0 {
			founded = d.Day.Year
		}
	}
	if len(years) != 2 {
		return 0
	}
	return founded
}
