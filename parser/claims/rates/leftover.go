// What is left of a total where a rate says how much of it was dealt with: 排查3084条，已整改2987条，整改率96.9%，尚有97条正在整改. The rate
// shows which total is meant, so that the rest must be the difference.

package rates

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Leftovers claims of each rate that holds that its count and the rest told behind it make up its base.
func Leftovers(r *prose.Reader, p *prose.Paragraph, first int) {
	for i := first; i < len(r.Doc.Claims); i++ {
		c := &r.Doc.Claims[i]
		if !givesItsRate(c) || c.Numerators[0].Written == c.Denominators[0].Written {
			continue // nothing is left of 100%
		}
		k, done, whole := p.Position(c.Rate.Figure), p.Position(c.Numerators[0].Figure), p.Position(c.Denominators[0].Figure)
		if k < 0 || done < 0 || whole < 0 || done > k || whole > done || p.Mentions[k].Block-p.Mentions[whole].Block > 1 || p.SpeaksOfCarried(whole) && !holdsAllDue(p.Mentions[whole].Lead) {
			continue
		}
		if left := leftOf(r, p, k, done, doneBy(c, &p.Mentions[done])); left >= 0 && !isOfOthers(p, whole, done, left) {
			lists.ClaimSum(r, p, whole, []int{done, left}, "其余", lists.SaysSource(&p.Mentions[left]))
		}
	}
}

// isOfOthers says whether a rest is what is left of something else than a rate's base, or not all that is left.
func isOfOthers(p *prose.Paragraph, whole, done, left int) bool {
	return goesOn(p, left) || leavesEarlier(p, whole, left) || ofOtherBase(p, whole, done, left)
}

// leavesEarlier says whether a rest is what a base leaves of a total before it: 263人，其中258人参加考试，249人通过，通过率96.5%，其余5人请假.
func leavesEarlier(p *prose.Paragraph, base, left int) bool {
	for j := base - 1; j >= 0 && p.Mentions[j].Block == p.Mentions[base].Block; j-- {
		if m := &p.Mentions[j]; prose.SameKind(m.Figure, p.Mentions[base].Figure) && m.N == p.Mentions[base].N+p.Mentions[left].N {
			return true
		}
	}
	return false
}

// ofOtherBase says whether a count and the rest behind it make up another total than the base that their share was tried with: 申请48216件，准予47983件。市本级6328件，占13.1%，其余
// 41888件.
func ofOtherBase(p *prose.Paragraph, base, done, left int) bool {
	for j := done - 1; j >= 0 && p.Mentions[done].Block-p.Mentions[j].Block <= 1; j-- {
		if m := &p.Mentions[j]; j != base && prose.SameKind(m.Figure, p.Mentions[done].Figure) && m.N == p.Mentions[done].N+p.Mentions[left].N {
			return true
		}
	}
	return false
}

// holdsAllDue says whether a total is said to hold all that there was to deal with, what was carried over included: 应审结案件165件.
func holdsAllDue(label string) bool {
	return lexicon.IsSumLabel(label) || match.ContainsAny(label, "应办", "应处理", "应答复", "应审结", "应结", "需办", "在办")
}

// doneBy gives the verb whose contrary tells what is left of a rate's base: that of the rate's name, or of a share (完成整改29个，占87.9%) that of its count.
func doneBy(c *tree.Claim, done *prose.Mention) string {
	if c.Kind == "rate" {
		return strings.TrimSuffix(c.Subject, "率")
	}
	const verb = 2 // characters
	if label := strings.TrimPrefix(done.Lead, "已"); utf8.RuneCountInString(label) >= verb {
		return lexicon.FirstRunes(label, verb)
	}
	return ""
}

// givesItsRate says whether a claim is of a rate that surely follows from one count and one base.
func givesItsRate(c *tree.Claim) bool {
	return (c.Kind == "rate" || c.Kind == "share") && c.Rate != nil && c.Certain && len(c.Numerators) == 1 && len(c.Denominators) == 1 && rounding.RatioFits(&c.Numerators[0], &c.Denominators[0], c.Rate, c.RateScale)
}

// goesOn says whether more of the rest follows: 另有9起引导诉讼、6起仍在调解.
func goesOn(p *prose.Paragraph, left int) bool {
	next := left + 1
	return next < len(p.Mentions) && p.Mentions[next].Block == p.Mentions[left].Block && prose.SameKind(p.Mentions[next].Figure, p.Mentions[left].Figure) && !strings.ContainsAny(p.Mentions[next].Gap, "；;") &&
		!strings.HasPrefix(p.Mentions[next].Gap, "，其中")
}

// leftOf finds the rest behind rate k: right behind it where it is called so, or further on in its sentence where it is called the contrary
// of what the rate counts (未参检 behind 参检率); -1 when there is none.
func leftOf(r *prose.Reader, p *prose.Paragraph, k, done int, stem string) int {
	for j := k + 1; j < len(p.Mentions) && p.Mentions[j].Block-p.Mentions[k].Block <= 1; j++ {
		m := &p.Mentions[j]
		if !prose.SameKind(m.Figure, p.Mentions[done].Figure) || m.Depth != p.Mentions[k].Depth || p.IsComparison(j) || p.Mentions[done].Depth != m.Depth {
			continue
		}
		if isContrary(m, stem) && ofOneThing(m, &p.Mentions[done], stem) || j == k+1 && isLeft(p, j) && !lists.OtherClause(p, done, j) {
			return j
		}
		if countsAgain(r, m, &p.Mentions[done], stem) || m.Block != p.Mentions[k].Block {
			break
		}
	}
	return -1
}

// isContrary says whether a figure is called the contrary of what a rate counts: 仍未整改 for 整改率.
func isContrary(m *prose.Mention, stem string) bool {
	return stem != "" && strings.HasPrefix(strings.TrimPrefix(m.Lead, "仍"), "未"+stem)
}

// ofOneThing says whether what was not done is called by no other thing than what was: 签订责任书296处 and 未签订的24处, but not 建立制度228家 and 未建立台账的15家.
func ofOneThing(left, done *prose.Mention, stem string) bool {
	_, not, _ := strings.Cut(left.Lead, stem)
	_, what, found := strings.Cut(done.Lead, stem)
	not = strings.TrimSuffix(not, "的")
	return !found || not == "" || what == "" || strings.HasPrefix(what, not) || strings.HasPrefix(not, what)
}

// countsAgain says whether a figure counts what a rate does, of others than the rate's own count, so that what is left is of these: 其中疑难纠纷64件，化解51件.
func countsAgain(r *prose.Reader, m, done *prose.Mention, stem string) bool {
	return stem != "" && strings.HasSuffix(m.Lead, stem) && !r.IsPartOf(m, done)
}

// isLeft says whether a figure is called a rest, or what is still open, in the clause right behind another.
func isLeft(p *prose.Paragraph, j int) bool {
	m := &p.Mentions[j]
	return m.Block == p.Mentions[j-1].Block && !strings.ContainsAny(m.Gap, "；;") && (lists.IsRest(m) && !lists.TellsOneMore(m) || m.Words.Starts&lexicon.Open != 0) && !strings.Contains(m.Lead, "其他")
}
