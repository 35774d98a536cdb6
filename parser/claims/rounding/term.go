// Package rounding makes terms of figures: it brings them to a common scale, with all that their wording and rounding allow (3.2万 is
// anything from 31,500 to 32,999, 680余 from 681 to 689), and says whether sums and ratios of such terms can hold.
package rounding

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// limit keeps all products of the readings within 64 bits.
const limit = int64(1) << 40

// Rounded says whether the last written digit of a figure can be the result of rounding: figures in 万 or 亿 and
// decimals, but not amounts in 元 to the 分.
func Rounded(f *tree.Figure) bool {
	if f.Family == "money" && f.Step <= 1 && f.Scale <= 2 {
		return false
	}
	return f.Scale > 0 || f.Step > 1
}

// ScaleFor gives the scale on which all figures and their rounding are whole numbers.
func ScaleFor(ms ...*prose.Mention) int {
	scale := 0
	for _, m := range ms {
		need := m.Scale
		if Rounded(m.Figure) && m.Step <= 1 {
			need++
		}
		scale = max(scale, need)
	}
	return scale
}

// Pow10 is 10^n for small n.
func Pow10(n int) int64 {
	p := int64(1)
	for range n {
		p *= 10
	}
	return p
}

// TermAt brings a figure to a scale. Rounding half up, half even and truncation are all allowed for.
func TermAt(m *prose.Mention, scale int) tree.Term {
	f := m.Figure
	factor := Pow10(scale - f.Scale)
	term := tree.Term{
		Figure: m.Index, Label: m.Lead, Text: f.Literal, Span: f.Span, Unit: f.Unit, Written: f.N * factor, Low: f.Low * factor, Exact: f.Approx == "",
	}
	var slack, over int64
	if Rounded(f) {
		step := max(f.Step, 1) * factor
		slack, over = step/2, step-1
	}
	if f.Approx == "" || f.Low == f.N {
		term.Low -= min(slack, term.Low)
	}
	if f.High != nil {
		high := *f.High * factor
		if f.Approx == "" {
			high += over
		} else if high == f.N*factor {
			high += slack
		}
		term.High = &high
	}
	return term
}

// RoundedTerm is TermAt for the members of a difference: all three are taken as rounded in one and the same way, because
// nobody rounds one of them and cuts off the others. A difference is then out by one in its last digit at most.
func RoundedTerm(m *prose.Mention, scale int) tree.Term {
	term := TermAt(m, scale)
	step := max(m.Step, 1) * Pow10(scale-m.Scale)
	if Rounded(m.Figure) && m.Approx == "" && step > 1 {
		high := term.Written + step/2 - 1
		term.Low, term.High = term.Written-step/2+1, &high
	}
	return term
}

// RateTerm brings a percentage to one digit more than it is written with, a rate per mille to percent. 100% is taken as exactly that.
func RateTerm(m *prose.Mention) (term tree.Term, scale int) {
	f := m.Figure
	scale = f.Scale + 1
	term = tree.Term{Figure: m.Index, Label: m.Lead, Text: f.Literal, Span: f.Span, Unit: f.Unit, Written: f.N * 10, Exact: f.Approx == ""}
	step := max(f.Step, 1) * 10
	whole := f.N == 100*Pow10(f.Scale)
	term.Low = f.Low * 10
	if !whole && (f.Approx == "" || f.Low == f.N) {
		term.Low -= step / 2
	}
	if f.High != nil {
		high := *f.High * 10
		if !whole {
			high += step - 1
		}
		term.High = &high
	}
	if f.Family == lexis.Permille {
		scale++
	}
	return term, scale
}

// Bounds adds up terms.
func Bounds(parts []tree.Term) (low, high int64, bounded bool) {
	bounded = true
	for _, p := range parts {
		low += p.Low
		if p.High == nil {
			bounded = false
			continue
		}
		high += *p.High
	}
	return low, high, bounded
}

// RatioFits says whether some values of numerator and denominator give the rate. All are whole numbers on their
// scales; rate is a percentage with rateScale digits.
func RatioFits(numerator, denominator, rate *tree.Term, rateScale int) bool {
	unit := 100 * Pow10(rateScale)
	if denominator.High != nil && *denominator.High <= 0 {
		return false
	}
	if rate.High != nil && denominator.High != nil && numerator.Low*unit >= (*rate.High+1)*(*denominator.High) {
		return false
	}
	if numerator.High != nil && *numerator.High*unit < rate.Low*denominator.Low {
		return false
	}
	return true
}

// Small says whether a figure is small enough for the products of a reading.
func Small(fs ...*prose.Mention) bool {
	for _, m := range fs {
		if m.N > limit || m.High != nil && *m.High > limit || m.Scale > 4 {
			return false
		}
	}
	return true
}

// AddTerms makes one term of a sum.
func AddTerms(terms []tree.Term) tree.Term {
	low, high, bounded := Bounds(terms)
	sum := tree.Term{Figure: -1, Label: terms[0].Label, Span: terms[0].Span, Unit: terms[0].Unit, Low: low, Exact: true}
	texts := make([]string, 0, len(terms))
	for i := range terms {
		sum.Written += terms[i].Written
		texts = append(texts, terms[i].Text)
		terms[i].EachFigure(func(figure int) { sum.Members = append(sum.Members, figure) })
		sum.Exact = sum.Exact && terms[i].Exact
		sum.Span = tree.Span{min(sum.Span[0], terms[i].Span[0]), max(sum.Span[1], terms[i].Span[1])}
	}
	sum.Text = strings.Join(texts, "＋")
	if bounded {
		sum.High = &high
	}
	return sum
}

// MinusTerm subtracts; it reports false where less than nothing would be left.
func MinusTerm(a, b tree.Term) (tree.Term, bool) {
	if b.High == nil || a.Low < *b.High {
		return a, false
	}
	diff := tree.Term{
		Figure: -1, Label: a.Label, Span: a.Span, Unit: a.Unit, Text: a.Text + "－" + b.Text, Written: a.Written - b.Written, Low: a.Low - *b.High, Exact: a.Exact && b.Exact,
	}
	for _, term := range []tree.Term{a, b} {
		term.EachFigure(func(figure int) { diff.Members = append(diff.Members, figure) })
	}
	if a.High != nil {
		high := *a.High - b.Low
		diff.High = &high
	}
	return diff, true
}

// HoldsFigure says whether one of the terms is the figure.
func HoldsFigure(terms []tree.Term, figure int) bool {
	for i := range terms {
		if terms[i].Figure == figure {
			return true
		}
	}
	return false
}

// RateTerms makes terms of the percentages at some mentions, at one scale, with the room that rounding leaves.
func RateTerms(p *prose.Paragraph, mentions []int) (terms []tree.Term, scale int) {
	for _, j := range mentions {
		scale = max(scale, p.Mentions[j].Scale+1)
	}
	for _, j := range mentions {
		term, own := RateTerm(&p.Mentions[j])
		factor := Pow10(scale - own)
		term.Written *= factor
		term.Low *= factor
		if term.High != nil {
			high := *term.High*factor + factor - 1
			term.High = &high
		}
		terms = append(terms, term)
	}
	return terms, scale
}

// IsHundred says whether a rate is 100%.
func IsHundred(m *prose.Mention) bool { return m.N == 100*Pow10(m.Scale) }
