// Amounts given twice (12.35万元（折合123500元）) and values that their unit cannot take.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// amounts finds amounts written in two units and counts that cannot be.
func (r *reader) amounts(p *paragraph) {
	for k := range p.mentions {
		m := &p.mentions[k]
		if k > 0 && !p.mentions[k-1].isPerUnit() && sameAmount(&p.mentions[k-1], m) && !p.listGoesOn(k) { // not 每家3万元，计12万元
			r.pair(&p.mentions[k-1], m, "same-amount", "折合")
		}
		if k > 0 && countedAgain(m) && p.mentions[k-1].Family == "person" && m.Family == "person-time" {
			r.pair(m, &p.mentions[k-1], "at-least", "人次")
		}
		if halfUnit(p, k) && !r.speaksOfRatios(m) {
			whole := termAt(m, m.Scale)
			r.add(tree.Claim{
				Kind: "whole-number", Span: m.Span, Section: m.Section, Sentence: m.Sentence, Scale: m.Scale, Subject: m.label, Signal: m.Unit, Certain: true, Whole: &whole,
			})
		}
	}
}

// listGoesOn says whether a figure opens a list of several: 罚款5.9万元，即4.6万元、1.3万元.
func (p *paragraph) listGoesOn(k int) bool {
	return k+1 < len(p.mentions) && p.mentions[k+1].block == p.mentions[k].block && sameKind(p.mentions[k+1].Figure, p.mentions[k].Figure) && isJoint(p.mentions[k+1].label) && joins(listMark(p.mentions[k+1].gap))
}

// countedAgain says whether a figure follows another so closely that both count the same people: 238人386人次, 238人、共386人次.
func countedAgain(m *mention) bool {
	switch m.gap {
	case "", "、", "，", "、共", "，共", "、计", "，计", "、合计", "，合计", "、累计", "，累计", "（", "（共", "，共计", "、共计":
		return true
	default:
		return false
	}
}

// sameAmount says whether the second figure repeats the first in another unit.
func sameAmount(a, b *mention) bool {
	if a.Family != b.Family || a.Kind != "money" && a.Kind != "measure" || a.Unit == "" {
		return false
	}
	if (b.gap == "（" || b.gap == "(") && match.StartsWithAny(b.noun+"）", "）") && a.Unit != "" && magnitude(a.Literal) != magnitude(b.Literal) {
		return true // 0.87亿元（8700万元）
	}
	gap := strings.Trim(b.gap, "（( ，,")
	return gap == "折合" || gap == "合" || gap == "即" || gap == "约合" || gap == "折合人民币" || gap == "计"
}

// magnitude gives the 万 or 亿 that a figure is written in; 0 where it is written out.
func magnitude(literal string) rune {
	for _, ch := range literal {
		if ch == '万' || ch == '亿' {
			return ch
		}
	}
	return 0
}

// pair adds a claim over two figures.
func (r *reader) pair(a, b *mention, kind, signal string) {
	if !small(a, b) {
		return
	}
	scale := scaleFor(a, b)
	whole, base := termAt(a, scale), termAt(b, scale)
	r.add(tree.Claim{
		Kind: kind, Span: spanOver(a, b), Section: a.Section, Sentence: a.Sentence, Scale: scale, Subject: a.label, Signal: signal, Certain: true, Whole: &whole, Base: &base,
	})
}

// wholeUnits count things that come only in whole numbers.
var wholeUnits = map[string]bool{ //nolint:gochecknoglobals // a constant table
	"件": true, "起": true, "宗": true, "例": true, "人": true, "名": true, "人次": true, "家": true, "户": true, "份": true, "场次": true, "件次": true, "批次": true,
}

// speaksOfRatios says whether the sentence gives so many of something for each of another: 每万人拥有律师由1.2名….
func (r *reader) speaksOfRatios(m *mention) bool {
	span := r.doc.Sentences[m.Sentence].Span
	return match.ContainsAny(string(r.text[span[0]:m.Span[0]]), "每", "人均", "平均", "万人", "千人")
}

// halfUnit says whether a count has a fraction though it is neither an average nor written in 万.
func halfUnit(p *paragraph, k int) bool {
	m := &p.mentions[k]
	if !wholeUnits[m.Unit] || m.Scale == 0 || m.Quoted || strings.ContainsAny(m.Literal, "万亿千百") {
		return false
	}
	return !match.ContainsAny(m.clause+m.noun, "均", "每", "率", "比", "倍", "指数", "密度", "约")
}
