// Harmful changes: each breaks a relation between figures that holds in the report.

package main

import (
	"math/big"
	"strings"

	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/parser/tree"
	"github.com/fazhilint/fazhilint/policies"
)

// harmful makes the changes of every exact relation of a report that was found right. A digit is moved by three: the last one of
// a whole number, the first one of a figure that may be rounded. What still holds within the precision of its figures (1.51万件 of 2.36万件, 占63.91% for
// 63.98%) is no fault, and no change.
func harmful(report *labelled, parsed *parser.Parsed, judged *policies.Report, holdsStill func(*tree.Claim) bool) []mutation {
	holds := map[int]bool{}
	for _, v := range judged.Verdicts {
		holds[v.Claim] = holds[v.Claim] || v.Verdict == policies.Consistent
	}
	m := &mutator{report: report, parsed: parsed, holdsStill: holdsStill}
	for i := range parsed.Document.Claims {
		claim := &parsed.Document.Claims[i]
		if holds[claim.ID] && claim.Certain && exact(claim) {
			m.claim(claim)
		}
	}
	return m.out
}

// exact says whether all figures of a claim are written without 余, 约 and the like.
func exact(claim *tree.Claim) bool {
	all := true
	claim.EachTerm(func(t *tree.Term) { all = all && t.Exact })
	return all
}

// mutator collects the changes of one report.
type mutator struct {
	report *labelled
	parsed *parser.Parsed
	out    []mutation

	holdsStill func(*tree.Claim) bool // does a claim hold with the figures that it has now?
}

// claim makes the changes of one claim.
func (m *mutator) claim(claim *tree.Claim) {
	switch claim.Kind {
	case "total", "flow", "table-total":
		m.total(claim)
	case "rate", "share", "table-rate":
		top, base := &claim.Numerators[0], &claim.Denominators[0]
		m.rateDigit(claim, claim.Rate)
		if top.Written*10 > base.Written { // of a small count another is as likely
			m.rateDigit(claim, top)
		}
		m.swap("counts of a rate swapped", top, base)
	case "change":
		m.changeDigit(claim)
		m.swap("values of a change swapped", claim.Before, claim.After)
	case "average":
		m.digit("a digit of an average", claim, claim.Rate)
	}
}

// total changes a total and its parts.
func (m *mutator) total(claim *tree.Claim) {
	if !claim.Exhaustive && claim.Kind != "table-total" || len(claim.Readings) == 0 {
		return
	}
	parts := claim.Readings[0]
	m.digit("a digit of a total", claim, claim.Whole)
	for i := range parts {
		m.digit("a digit of a part", claim, &parts[i])
	}
	for i := 1; i < len(parts) && len(parts) > 2 && claim.Kind != "table-total"; i++ {
		if saysAll(claim.Signal) || i < len(parts)-1 && strings.HasPrefix(parts[len(parts)-1].Label, "其") {
			m.drop(&parts[i-1], &parts[i])
		}
	}
	m.swap("a total and a part swapped", claim.Whole, &parts[0])
	m.unit(claim.Whole)
}

// saysAll says whether the words that open a list say that it is complete. Where the labels of its parts do (优秀、合格、不合格), what is
// left when one is dropped reads as a pick, and is no fault.
func saysAll(signal string) bool {
	return signal == "：" || signal == "分别为" || signal == "按…分" || signal == "包括"
}

// rateDigit changes a digit of a rate or its numerator where the rate then differs by more than one in its last digit.
func (m *mutator) rateDigit(claim *tree.Claim, term *tree.Term) {
	changed, value := m.changed(term)
	if changed == nil {
		return
	}
	top, base, rate := claim.Numerators[0].Written, claim.Denominators[0].Written, claim.Rate.Written
	switch term {
	case claim.Rate:
		rate = value
	default:
		top = value
	}
	if base == 0 || top > base {
		return
	}
	unit := int64(100)
	for range claim.RateScale {
		unit *= 10
	}
	want := new(big.Rat).SetFrac64(top*unit, base)
	off := new(big.Rat).Sub(want, new(big.Rat).SetInt64(rate))
	if off.Abs(off).Cmp(big.NewRat(20, 1)) > 0 && !m.fitsWith(claim, term, value) { // Written has one digit more than the text
		m.replace("a digit of a rate or its count", term, *changed)
	}
}

// changeDigit changes the size of a change.
func (m *mutator) changeDigit(claim *tree.Claim) {
	if claim.Change != nil && claim.Change.Figure >= 0 {
		m.digit("a digit of a change", claim, claim.Change)
	}
}

// fitsWith says whether a claim holds with another value of one of its terms.
func (m *mutator) fitsWith(claim *tree.Claim, term *tree.Term, value int64) bool {
	old := *term
	defer func() { *term = old }()
	by := value - old.Written
	term.Written, term.Low = value, old.Low+by
	if old.High != nil {
		high := *old.High + by
		term.High = &high
	}
	return m.holdsStill(claim)
}

// digit changes one digit of a figure.
func (m *mutator) digit(name string, claim *tree.Claim, term *tree.Term) {
	if changed, value := m.changed(term); changed != nil && !m.fitsWith(claim, term, value) {
		m.replace(name, term, *changed)
	}
}

// changed gives a figure's text with its last digit above the units moved by three, and the value in the terms of Written; nil
// where the figure is not written in plain Arabic digits.
func (m *mutator) changed(term *tree.Term) (text *string, value int64) {
	if term.Figure < 0 || strings.ContainsAny(term.Text, "＋－") {
		return nil, 0
	}
	runes := []rune(term.Text)
	at, behind := digitOf(runes, isRounded(term.Text))
	if at < 0 {
		return nil, 0
	}
	old := runes[at] - '0'
	now := (old + 3) % 10
	if now == 0 {
		now = 9 // no figure begins with 0
	}
	runes[at] = '0' + now
	changed := string(runes)
	step := m.stepOf(term)
	for range behind {
		step *= 10
	}
	return &changed, term.Written + int64(now-old)*step
}

// digitOf gives the place of the last digit, or of the first one, and how many digits stand behind it; -1 where there is none.
func digitOf(runes []rune, first bool) (at, behind int) {
	at = -1
	for i, r := range runes {
		if r < '0' || r > '9' {
			continue
		}
		if at >= 0 && first {
			behind++
			continue
		}
		at = i
	}
	return at, behind
}

// isRounded says whether the last digit of a figure can be the result of rounding: then its first digit is changed.
func isRounded(text string) bool {
	return strings.ContainsAny(text, ".万亿") && !strings.HasSuffix(text, "%")
}

// stepOf is what one of the last digit counts for in the terms of Written.
func (m *mutator) stepOf(term *tree.Term) int64 {
	figure := &m.parsed.Document.Figures[term.Figure]
	if figure.N == 0 {
		return 1
	}
	return max(term.Written/figure.N, 1) * max(figure.Step, 1)
}

// swap exchanges two figures of one report.
func (m *mutator) swap(name string, a, b *tree.Term) {
	if a.Figure < 0 || b.Figure < 0 || a.Written == b.Written {
		return
	}
	first, second := a, b
	if first.Span[0] > second.Span[0] {
		first, second = second, first
	}
	from, ok1 := m.place(first)
	to, ok2 := m.place(second)
	if !ok1 || !ok2 || from[1] > to[0] {
		return
	}
	text := m.report.Text
	out := string(text[:from[0]]) + string(text[to[0]:to[1]]) + string(text[from[1]:to[0]]) + string(text[from[0]:from[1]]) + string(text[to[1]:])
	m.out = append(m.out, mutation{name, a.Text + " ↔ " + b.Text + m.around(from), out})
}

// drop takes a part out of its list, from the end of the part before it.
func (m *mutator) drop(before, part *tree.Term) {
	from, ok1 := m.place(before)
	to, ok2 := m.place(part)
	if !ok1 || !ok2 || from[1] >= to[1] || part.Written == 0 {
		return
	}
	text := m.report.Text
	m.out = append(m.out, mutation{"a part dropped", part.Text + m.around(to), string(text[:from[1]]) + string(text[to[1]:])})
}

// unit makes a total ten thousand times larger or smaller.
func (m *mutator) unit(term *tree.Term) {
	for _, pair := range [][2]string{{"万元", "元"}, {"亿元", "万元"}} {
		if term.Figure >= 0 && strings.HasSuffix(term.Text, pair[0]) {
			m.replace("the unit of a total", term, strings.TrimSuffix(term.Text, pair[0])+pair[1])
		}
	}
}

// replace puts another text in a figure's place.
func (m *mutator) replace(name string, term *tree.Term, with string) {
	if at, ok := m.place(term); ok {
		text := m.report.Text
		m.out = append(m.out, mutation{name, term.Text + " → " + with + m.around(at), string(text[:at[0]]) + with + string(text[at[1]:])})
	}
}

// place finds a figure in the file; false where it is not written there as it is read.
func (m *mutator) place(term *tree.Term) ([2]int, bool) {
	start := offset(m.report.Text, m.parsed.Place(term.Span[0]))
	end := start + term.Span[1] - term.Span[0]
	if end > len(m.report.Text) || string(m.report.Text[start:end]) != term.Text {
		return [2]int{}, false
	}
	return [2]int{start, end}, true
}

// around gives the words on either side of a place.
func (m *mutator) around(at [2]int) string {
	const reach = 40
	words := string(m.report.Text[max(at[0]-reach, 0):min(at[1]+reach, len(m.report.Text))])
	return "  …" + strings.ReplaceAll(words, "\n", "↵") + "…"
}
