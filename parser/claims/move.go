// Moves: two values and a word for the way from one to the other, without a number for its size: 由986件下降至1134件, and
// 由36场增至61场，实现翻番.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// moves finds pairs of values of which only the way is told.
func (r *reader) moves(p *paragraph) {
	for after := 1; after < len(p.mentions); after++ {
		m := &p.mentions[after]
		if m.Quoted || m.Role == "target" || m.words.ends&toClass == 0 {
			continue
		}
		before := p.startFor(after, func(j int) bool { return !r.changes[p.mentions[j].index] && sameKind(p.mentions[j].Figure, m.Figure) })
		if before != after-1 {
			continue
		}
		if direction := directionOf(m.label); direction != "" {
			r.move(p, before, after, "direction", direction, tree.Term{Figure: -1, Text: m.label, Span: m.Span})
		}
		if word := doubling(p, after); word != "" {
			// 实现翻番 is said of twice as many, or of nearly so.
			r.move(p, before, after, "times", "up", tree.Term{Figure: -1, Text: word, Span: m.Span, Unit: "倍", Written: 20, Low: 19, Exact: true})
		}
	}
}

// doubling gives the word behind a value that says that it doubled; empty where there is none.
func doubling(p *paragraph, after int) string {
	behind := p.mentions[after].noun
	if after+1 < len(p.mentions) {
		behind = p.mentions[after+1].gap
	}
	clause := behind
	if at := strings.IndexAny(clause, "。；;"); at >= 0 {
		clause = clause[:at]
	}
	if match.ContainsAny(clause, "翻两番", "近", "约", "几乎", "计划", "力争", "目标") || len(clause) > 60 {
		return ""
	}
	for _, word := range []string{"翻番", "翻了一番", "翻一番"} {
		if at := strings.Index(clause, word); at >= 0 && !strings.Contains(clause[:at], "、") && strings.Count(clause[:at], "，") <= 1 {
			return word
		}
	}
	return ""
}

// move adds the claim. A pair whose change is given as a number as well is claimed already.
func (r *reader) move(p *paragraph, before, after int, kind, direction string, change tree.Term) {
	a, b := &p.mentions[before], &p.mentions[after]
	if !small(a, b) || a.N == 0 || kind == "direction" && r.hasChange(a.index, b.index) {
		return
	}
	scale := scaleFor(a, b)
	from, to := termAt(a, scale), termAt(b, scale)
	r.add(tree.Claim{
		Kind: "change", Span: spanOver(a, b), Section: b.Section, Sentence: b.Sentence, Scale: scale, RateScale: 1, Subject: subjectOf(b), Signal: change.Text,
		Certain: true, ChangeKind: kind, Direction: direction, Before: &from, After: &to, Change: &change,
	})
}

// hasChange says whether a change between two figures is claimed already.
func (r *reader) hasChange(before, after int) bool {
	for i := len(r.doc.Claims) - 1; i >= 0 && len(r.doc.Claims)-i < 40; i-- {
		c := &r.doc.Claims[i]
		if c.Kind == "change" && c.Before.Figure == before && c.After.Figure == after {
			return true
		}
	}
	return false
}
