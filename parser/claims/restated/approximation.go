// Approximations that contradict themselves: 近300余, 996余人次, 57余件 with a rate of 94.74%.

package restated

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Approximations finds wordings that contradict themselves.
func Approximations(r *prose.Reader, p *prose.Paragraph) {
	for k := range p.Mentions {
		m := &p.Mentions[k]
		if m.Quoted || m.Approx == "" || m.Approx == "至" || m.Approx == "数" {
			continue
		}
		rate, rateScale := rateFrom(r, m.Index)
		var signal string
		switch {
		case doubled(m.Approx):
			signal = "double"
		case rate != nil && !isBound(m.Approx) && !listedBehind(p, k) && !strings.ContainsAny(m.Literal, "万亿"): // whoever writes 1.9万余件 has rounded, and knows more
			signal = "exact-rate"
		case notRound(m.Figure):
			signal = "not-round"
		default:
			continue
		}
		whole := tree.Term{Figure: m.Index, Label: m.Lead, Text: m.Literal, Span: m.Span, Unit: m.Unit, Written: m.N, Low: m.Low, High: m.High}
		claim := tree.Claim{
			Kind: "approximation", Span: m.Span, Section: m.Section, Sentence: m.Sentence, Scale: m.Scale, Subject: m.Lead, Signal: signal, Certain: true, Whole: &whole,
		}
		if signal == "exact-rate" {
			claim.Rate, claim.RateScale = rate, rateScale
		}
		r.Add(claim)
	}
}

// isBound says whether a word makes a number a bound, which mostly says what is counted (1000万元以上的29份, 法制人员不足2人的12家), not how many.
func isBound(approx string) bool {
	return match.EndsWithAny(approx, "以上", "以下", "以内") || match.StartsWithAny(approx, "不足", "不到", "不满", "未满", "至少", "不少于", "不低于", "高于", "低于", "少于", "大于", "小于")
}

// doubled says whether two approximators stand on one number, before and behind it: 近300余, 约…左右, 超过…以上.
func doubled(approx string) bool {
	n := 0
	for _, w := range []string{"以上", "以下", "以内", "左右", "上下", "之多"} {
		if rest, ok := strings.CutSuffix(approx, w); ok {
			approx = rest
			n++
			break
		}
	}
	if rest, ok := strings.CutSuffix(approx, "余"); ok {
		approx = rest
		n++
	} else if rest, ok := strings.CutSuffix(approx, "多"); ok && rest != "至" && rest != "最" {
		approx = rest
		n++
	}
	if approx != "" {
		n++
	}
	return n > 1
}

// notRound says whether 余 or 多 stands behind a number that is not round.
func notRound(f *tree.Figure) bool {
	if !strings.HasSuffix(f.Approx, "余") && !strings.HasSuffix(f.Approx, "多") || match.EndsWithAny(f.Approx, "最多", "至多") {
		return false
	}
	switch f.Kind {
	case "count", "money", "measure":
		return f.N > 10 && f.N%10 != 0 && f.Scale == 0 && f.Step == 1
	default:
		return false
	}
}

// rateFrom finds a rate with decimals whose counts include the figure.
func rateFrom(r *prose.Reader, figure int) (rate *tree.Term, scale int) {
	for c := range r.Recent(59) {
		if c.Kind != "rate" && c.Kind != "share" || c.RateScale < 2 || !c.Rate.Exact {
			continue
		}
		if (rounding.HoldsFigure(c.Numerators, figure) || rounding.HoldsFigure(c.Denominators, figure)) && !apart(r, figure, c.Rate) {
			return c.Rate, c.RateScale
		}
	}
	return nil, 0
}

// apart says whether a ； or 。 stands between a figure and a rate, so that the one is hardly of the other.
func apart(r *prose.Reader, figure int, rate *tree.Term) bool {
	f := &r.Doc.Figures[figure]
	return f.Span[1] < rate.Span[0] && strings.ContainsAny(r.Words(f.Span[1], rate.Span[0]), "；;。")
}

// listedBehind says whether the exact numbers follow one that is exceeded: 3个街镇超过100次，分别为136次、121次、104次.
func listedBehind(p *prose.Paragraph, k int) bool {
	next := k + 1
	return next < len(p.Mentions) && p.Mentions[next].Block == p.Mentions[k].Block && p.Mentions[next].Unit == p.Mentions[k].Unit && strings.HasPrefix(p.Mentions[next].Lead, "分别")
}
