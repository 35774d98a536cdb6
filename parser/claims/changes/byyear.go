// Changes among the values of several years: 2022年接待612人次，2023年486人次，2024年402人次，与上年相比下降17.3%，与2022年相比下降34.3%; 两年共减少210人次.

package changes

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// amongYears reads a change among three values or more that each name their year. It reports whether mention k is such a change, also where it
// tells of no two of these years: then no other values are looked for.
func amongYears(r *prose.Reader, p *prose.Paragraph, k int) bool {
	size := &p.Mentions[k]
	kind, direction := changeKind(size), directionOf(size.Lead)
	told := kind == "times" || direction != "" && (kind == "percent" || kind == "difference" || kind == "points")
	if !told || k < 3 {
		return false
	}
	values := valuesByYear(r, p, k, kind)
	if len(values) < 3 {
		return false
	}
	from, to, told := yearsCompared(p, k, kind, values)
	if !told || ofElse(r, p, k) {
		return told
	}
	before, hasBefore := values[from]
	after, hasAfter := values[to]
	if claim, ok := changeClaim(p, before, after, k, kind, direction); hasBefore && hasAfter && ok {
		r.AddCertain(claim)
	}
	return true
}

// valuesByYear gives the values before change k in its sentence by the year that each names; none where one names no year, or two the same.
func valuesByYear(r *prose.Reader, p *prose.Paragraph, k int, kind string) map[int]int {
	const reach = 10
	values := map[int]int{}
	last := -1
	for j := k - 1; j >= 0 && k-j <= reach && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		m := &p.Mentions[j]
		if r.Changes[m.Index] || m.Kind == "duration" || m.Depth != p.Mentions[k].Depth {
			continue
		}
		year := lexicon.YearIn(m.Clause)
		if year == 0 && last >= 0 {
			break // what stands before the first year
		}
		if _, twice := values[year]; twice || year == 0 || !isValue(r, m, &p.Mentions[k], kind) || last >= 0 && !prose.SameKind(m.Figure, p.Mentions[last].Figure) {
			return nil
		}
		values[year], last = j, j
	}
	return values
}

// yearsCompared reads from the words before change k between which two years it is: 与2022年相比, 2024年减少, 较上年, 两年共减少.
func yearsCompared(p *prose.Paragraph, k int, kind string, values map[int]int) (from, to int, told bool) {
	words := p.Mentions[k].Gap
	for year := range values {
		to = max(to, year)
	}
	if match.ContainsAny(p.Mentions[k].Lead, "多增", "多减", "少增", "少减", "多下降", "多上升") {
		return 0, 0, true // 比2023年多减少4人 compares two changes
	}
	if kind == "times" {
		for _, is := range []string{"是", "为", "达", "相当于"} { // 2024年是2022年的2.2倍
			if before, behind, found := strings.Cut(p.Mentions[k].Clause, is); found {
				from, to = lexicon.YearIn(behind), max(lexicon.YearIn(before), to)
				return from, to, from > 0 && from < to
			}
		}
		return 0, 0, false
	}
	base, rest := baseYear(words, to)
	if own := lexicon.YearIn(prose.BehindLast(rest, prose.ClauseBreaks)); own > 0 {
		to = own
		if base == 0 || match.ContainsAny(words, "上年", "去年", "上一年") {
			base = own - 1
		}
	}
	if base > 0 {
		return base, to, true
	}
	if n := yearsTogether(p.Mentions[k].Clause); n > 0 {
		return to - n, to, true
	}
	return 0, 0, false
}

// baseYear finds the year that words compare with (与2022年相比, 较上年), given the last year of which there is a value; 0 where they name none. It gives
// what follows as well.
func baseYear(words string, last int) (year int, rest string) {
	for _, than := range []string{"与", "较", "比", "同", "和"} {
		_, behind, found := strings.Cut(words, than)
		if !found {
			continue
		}
		if match.StartsWithAny(behind, "上年", "去年", "上一年") {
			return last - 1, behind
		}
		named, after, _ := strings.Cut(behind, "年")
		if year = lexicon.YearIn(named + "年"); year > 0 && len(named) == 4 {
			return year, after
		}
	}
	return 0, words
}

// yearsTogether reads over how many years a change is told: 两年共减少, 三年累计增加; 0 where none.
func yearsTogether(clause string) int {
	for i, n := range []string{"两", "三", "四", "五"} {
		if _, behind, found := strings.Cut(clause, n+"年"); found && match.StartsWithAny(behind, "共", "累计", "合计", "间", "来", "内", "增长", "增加", "上升", "下降", "减少") {
			return i + 2
		}
	}
	return 0
}

// ofElse says whether the clause of change k names something of which its sentence says nothing before.
func ofElse(r *prose.Reader, p *prose.Paragraph, k int) bool {
	size := &p.Mentions[k]
	subject := []rune(ownWords(strings.TrimSpace(size.Clause)))
	if len(subject) < 2 || size.Sentence < 0 || size.Sentence >= len(r.Doc.Sentences) {
		return false
	}
	told := r.Words(r.Doc.Sentences[size.Sentence].Span[0], max(p.Mentions[k-1].Span[1], r.Doc.Sentences[size.Sentence].Span[0]))
	return !strings.Contains(told, string(subject[:2])) // 乡镇办案增加12件, behind what the county's own offices did
}
