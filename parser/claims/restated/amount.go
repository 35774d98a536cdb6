// Amounts given twice (12.35万元（折合123500元）) and values that their unit cannot take.

package restated

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Amounts finds amounts written in two units and counts that cannot be.
func Amounts(r *prose.Reader, p *prose.Paragraph) {
	hectares(r, p)
	for k := range p.Mentions {
		m := &p.Mentions[k]
		if k > 0 && !p.Mentions[k-1].IsPerUnit() && prose.SameAmount(&p.Mentions[k-1], m) && !isOfList(p, k) { // not 每家3万元，计12万元
			pair(r, &p.Mentions[k-1], m, "same-amount", "折合")
		}
		if k > 0 {
			timesOf(r, &p.Mentions[k-1], m)
		}
		if k > 0 && inBatches(&p.Mentions[k-1], m) {
			pair(r, m, &p.Mentions[k-1], "at-least", "批")
		}
		if halfUnit(p, k) && !speaksOfRatios(r, m) {
			whole := rounding.TermAt(m, m.Scale)
			r.Add(tree.Claim{
				Kind: "whole-number", Span: m.Span, Section: m.Section, Sentence: m.Sentence, Scale: m.Scale, Subject: m.Lead, Signal: m.Unit, Certain: true, Whole: &whole,
			})
		}
	}
}

// timesOf claims of persons and the times they came, side by side, that these are no fewer.
func timesOf(r *prose.Reader, before, m *prose.Mention) {
	switch {
	case before.Family == "person" && m.Family == "person-time" && (countedAgain(m) || takingPart(before, m)):
		pair(r, m, before, "at-least", "人次")
	case before.Family == "person-time" && m.Family == "person" && countedAgain(m):
		pair(r, before, m, "at-least", "人次") // 培训128人次、142人参加
	}
}

// isOfList says whether a figure opens a list of several, or is what one makes.
func isOfList(p *prose.Paragraph, k int) bool { return listGoesOn(p, k) || addsUp(p, k) }

// listGoesOn says whether a figure opens a list of several: 罚款5.9万元，即4.6万元、1.3万元.
func listGoesOn(p *prose.Paragraph, k int) bool {
	return k+1 < len(p.Mentions) && p.Mentions[k+1].Block == p.Mentions[k].Block && prose.SameKind(p.Mentions[k+1].Figure, p.Mentions[k].Figure) && lexicon.IsJoint(p.Mentions[k+1].Lead) && lexicon.Joins(lexicon.ListMark(p.Mentions[k+1].Gap))
}

// addsUp says whether a figure is what the list that ends right before it makes: 分别为3.26万元和1.48万元，计4.74万元.
func addsUp(p *prose.Paragraph, k int) bool {
	return k > 1 && strings.HasPrefix(p.Mentions[k].Gap, "，") && strings.HasSuffix(p.Mentions[k].Gap, "计") && p.Mentions[k-2].Block == p.Mentions[k].Block && prose.SameKind(p.Mentions[k-2].Figure, p.Mentions[k].Figure) && lexicon.Joins(lexicon.ListMark(p.Mentions[k-1].Gap))
}

// countedAgain says whether a figure follows another so closely that both count the same people: 238人386人次, 238人、共386人次.
func countedAgain(m *prose.Mention) bool {
	switch m.Gap {
	case "", "、", "，", "、共", "，共", "、计", "，计", "、合计", "，合计", "、累计", "，累计", "（", "（共", "，共计", "、共计":
		return true
	default:
		return false
	}
}

// inBatches says whether a figure counts the visitors who came in the batches counted right before it: 来访群众315批486人次.
func inBatches(batches, visitors *prose.Mention) bool {
	return visitors.Gap == "" && (batches.Unit == "批" || batches.Unit == "批次") && (visitors.Unit == "人次" || visitors.Unit == "人") && match.ContainsAny(batches.Clause, "来访", "上访", "接访", "接待", "群众", "走访")
}

// takingPart says whether a figure tells how often those counted before it took part: 312名执法人员参加轮训，累计参训398人次.
func takingPart(persons, times *prose.Mention) bool {
	if persons.Block != times.Block || !times.StandsAlone() && !strings.HasSuffix(times.Gap, "，"+times.Lead) || strings.Count(times.Gap, "，") != 1 {
		return false
	}
	between, _, _ := strings.Cut(times.Gap, "，") // 名调解员、仲裁员参加，累计参训…人次
	return match.StartsWithAny(times.Lead, "累计", "共计", "合计") && match.EndsWithAny(times.Lead, "参训", "参加", "参与", "培训", "参学", "轮训", "参会") && match.ContainsAny(between+persons.Lead, "参加", "参与", "参训", "轮训", "培训")
}

// pair adds a claim over two figures.
func pair(r *prose.Reader, a, b *prose.Mention, kind, signal string) {
	if !rounding.Small(a, b) {
		return
	}
	scale := rounding.ScaleFor(a, b)
	whole, base := rounding.TermAt(a, scale), rounding.TermAt(b, scale)
	r.Add(tree.Claim{
		Kind: kind, Span: prose.SpanOver(a, b), Section: a.Section, Sentence: a.Sentence, Scale: scale, Subject: a.Lead, Signal: signal, Certain: true, Whole: &whole, Base: &base,
	})
}

// wholeUnits count things that come only in whole numbers.
var wholeUnits = map[string]bool{ //nolint:gochecknoglobals // a constant table
	"件": true, "起": true, "宗": true, "例": true, "人": true, "名": true, "人次": true, "家": true, "户": true, "份": true, "场次": true, "件次": true, "批次": true,
}

// speaksOfRatios says whether the sentence gives so many of something for each of another: 每万人拥有律师由1.2名….
func speaksOfRatios(r *prose.Reader, m *prose.Mention) bool {
	span := r.Doc.Sentences[m.Sentence].Span
	return match.ContainsAny(string(r.Text[span[0]:m.Span[0]]), "每", "人均", "平均", "万人", "千人")
}

// halfUnit says whether a count has a fraction though it is neither an average nor written in 万.
func halfUnit(p *prose.Paragraph, k int) bool {
	m := &p.Mentions[k]
	if !wholeUnits[m.Unit] || m.Scale == 0 || m.Quoted || strings.ContainsAny(m.Literal, "万亿千百") {
		return false
	}
	return !match.ContainsAny(m.Clause+m.Noun, "均", "每", "率", "比", "倍", "指数", "密度", "约")
}
