// Values of several years that are said to have gone one way all the time: 连续三年增长，2021年办理812件，2022年876件，2023年903件.

package changes

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// inARow claims of each two years that follow each other in such a sentence that the later value is the larger, or the smaller.
func inARow(r *prose.Reader, p *prose.Paragraph) {
	for from, to := range p.BySentence() {
		if to-from > 1 {
			yearsInARow(r, p, from, to)
		}
	}
}

// yearsInARow does so for the mentions of one sentence.
func yearsInARow(r *prose.Reader, p *prose.Paragraph, from, to int) {
	last, year := -1, 0
	word, direction := "", ""
	for k := from; k < to; k++ {
		m := &p.Mentions[k]
		own := lexicon.YearIn(m.Clause)
		if own == 0 || !isYearly(m) {
			continue
		}
		if last >= 0 && own == year+1 {
			if word == "" {
				word, direction = steady(betweenStops(r, p.Mentions[last].Span[0], m))
			}
			if direction == "" {
				return
			}
			if prose.SameKind(m.Figure, p.Mentions[last].Figure) && m.Unit == p.Mentions[last].Unit && ofOneSeries(&p.Mentions[last], m) {
				move(r, p, last, k, "direction", direction, tree.Term{Figure: -1, Text: word, Span: m.Span})
			}
		}
		last, year = k, own
	}
}

// betweenStops gives the words of a sentence around the values from one place to mention m, as far as the next ； on either side: what is said behind it is of others.
func betweenStops(r *prose.Reader, from int, m *prose.Mention) string {
	sentence := r.Doc.Sentences[m.Sentence].Span
	before, behind := r.Words(sentence[0], from), r.Words(m.Span[1], sentence[1])
	before = before[strings.LastIndexAny(before, "；;")+1:]
	if at := strings.IndexAny(behind, "；;"); at >= 0 {
		behind = behind[:at]
	}
	return before + r.Words(from, m.Span[1]) + behind
}

// ofOneSeries says whether two values are called the same but for their years, or one of them by its year alone.
func ofOneSeries(a, b *prose.Mention) bool {
	name := func(m *prose.Mention) string {
		_, after, _ := strings.Cut(m.Clause, "年")
		for _, is := range []string{"达到", "达", "为", "有", "是"} {
			after = strings.TrimSuffix(after, is)
		}
		return strings.TrimPrefix(strings.TrimPrefix(after, "度"), "全年")
	}
	one, other := name(a), name(b)
	return one == "" || other == "" || strings.HasSuffix(one, other) || strings.HasSuffix(other, one)
}

// isYearly says whether a figure can be one of a series of years.
func isYearly(m *prose.Mention) bool {
	return m.Depth == 0 && !m.Quoted && m.Role != "target" && (prose.IsCountable(m.Figure) || m.Kind == "rate")
}

// steady reads the words of a sentence for a way that values went all the time; direction is empty where there are none, or more than one.
func steady(sentence string) (word, direction string) {
	for _, opening := range []string{"连续两年", "连续三年", "连续四年", "连续五年", "连续3年", "连续4年", "连续5年", "连续2年", "逐年"} {
		_, rest, found := strings.Cut(sentence, opening)
		if !found || direction != "" {
			if found {
				return "", ""
			}
			continue
		}
		rest = strings.TrimPrefix(rest, "保持")
		switch {
		case match.StartsWithAny(rest, "增长", "上升", "增加", "递增", "攀升", "提升", "提高"):
			word, direction = opening, "up"
		case match.StartsWithAny(rest, "下降", "减少", "递减", "降低", "回落", "走低"):
			word, direction = opening, "down"
		}
	}
	return word, direction
}
