// Amounts given twice (12.35万元（折合123500元）), values that their unit cannot take, and approximations that
// contradict themselves.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// amounts finds amounts written in two units and counts that cannot be.
func (r *reader) amounts(p paragraph) {
	for k := range p.mentions {
		m := &p.mentions[k]
		if k > 0 && sameAmount(&p.mentions[k-1], m) {
			r.pair(&p.mentions[k-1], m, "same-amount", "折合")
		}
		if k > 0 && m.gap == "" && p.mentions[k-1].Family == "person" && m.Family == "person-time" {
			r.pair(m, &p.mentions[k-1], "at-least", "人次")
		}
		if halfUnit(&p, k) {
			whole := termAt(m, m.Scale)
			r.add(tree.Claim{
				Kind: "whole-number", Span: m.Span, Section: m.Section, Sentence: m.Sentence, Scale: m.Scale, Subject: m.label, Signal: m.Unit, Certain: true, Whole: &whole,
			})
		}
	}
}

// sameAmount says whether the second figure repeats the first in another unit.
func sameAmount(a, b *mention) bool {
	if a.Family != b.Family || a.Kind != "money" && a.Kind != "measure" || a.Unit == "" {
		return false
	}
	gap := strings.Trim(b.gap, "（( ，,")
	return gap == "折合" || gap == "合" || gap == "即" || gap == "约合" || gap == "折合人民币" || gap == "计"
}

// pair adds a claim over two figures.
func (r *reader) pair(a, b *mention, kind, signal string) {
	if !small(a, b) {
		return
	}
	scale := scaleFor(a.Figure, b.Figure)
	whole, base := termAt(a, scale), termAt(b, scale)
	r.add(tree.Claim{
		Kind: kind, Span: spanOver(a, b), Section: a.Section, Sentence: a.Sentence, Scale: scale, Subject: a.label, Signal: signal, Certain: true, Whole: &whole, Base: &base,
	})
}

// wholeUnits count things that come only in whole numbers.
var wholeUnits = map[string]bool{"件": true, "起": true, "宗": true, "例": true, "人": true, "名": true, "人次": true, "家": true, "户": true, "份": true, "场次": true, "件次": true, "批次": true}

// halfUnit says whether a count has a fraction though it is neither an average nor written in 万.
func halfUnit(p *paragraph, k int) bool {
	m := &p.mentions[k]
	if !wholeUnits[m.Unit] || m.Scale == 0 || m.Quoted || strings.ContainsAny(m.Literal, "万亿千百") {
		return false
	}
	return !hasAny(p.clauseOf(k)+m.noun, []string{"均", "每", "率", "比", "倍", "指数", "密度", "约"})
}

// approximations finds wordings that contradict themselves.
func (r *reader) approximations(p paragraph) {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.Quoted || m.Approx == "" || m.Approx == "至" || m.Approx == "数" {
			continue
		}
		signal := ""
		switch {
		case doubled(m.Approx):
			signal = "double"
		case r.exactRateFrom(m.index):
			signal = "exact-rate"
		case notRound(m.Figure):
			signal = "not-round"
		default:
			continue
		}
		whole := tree.Term{Figure: m.index, Label: m.label, Text: m.Literal, Span: m.Span, Low: m.Low, High: m.High}
		claim := tree.Claim{Kind: "approximation", Span: m.Span, Section: m.Section, Sentence: m.Sentence, Scale: m.Scale, Subject: m.label, Signal: signal, Certain: true, Whole: &whole}
		if signal == "exact-rate" {
			claim.Rate, claim.RateScale = r.rateFrom(m.index)
		}
		r.add(claim)
	}
}

// doubled says whether two approximators of different effect stand on one number: 近300余, 约…左右, 超过…以上.
func doubled(approx string) bool {
	n := 0
	for _, w := range []string{"余", "多", "近", "约", "左右", "上下", "超", "逾", "突破", "以上", "以下", "以内", "不足", "不到", "至少", "不少于", "不低于", "不超过"} {
		if strings.Contains(approx, w) {
			n++
		}
	}
	if strings.Contains(approx, "多于") || strings.Contains(approx, "不多于") || strings.Contains(approx, "至多") || strings.Contains(approx, "最多") {
		n--
	}
	return n > 1
}

// notRound says whether 余 or 多 stands behind a number that is not round.
func notRound(f *tree.Figure) bool {
	return (strings.HasSuffix(f.Approx, "余") || strings.HasSuffix(f.Approx, "多")) && f.Kind != "fold" && f.Kind != "duration" && f.Kind != "age" && f.N%10 != 0 && f.Scale == 0 && f.N > 10 && f.Step == 1 && f.Kind != "bare"
}

// exactRateFrom says whether a rate with decimals is computed from this approximate figure.
func (r *reader) exactRateFrom(figure int) bool {
	rate, _ := r.rateFrom(figure)
	return rate != nil
}

// rateFrom finds a rate with decimals whose counts include the figure.
func (r *reader) rateFrom(figure int) (*tree.Term, int) {
	for i := len(r.doc.Claims) - 1; i >= 0 && len(r.doc.Claims)-i < 60; i-- {
		c := &r.doc.Claims[i]
		if c.Kind != "rate" && c.Kind != "share" || c.RateScale < 2 || !c.Rate.Exact {
			continue
		}
		for _, t := range append(append([]tree.Term{}, c.Numerators...), c.Denominators...) {
			if t.Figure == figure {
				return c.Rate, c.RateScale
			}
		}
	}
	return nil, 0
}
