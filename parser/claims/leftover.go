// What is left of a total where a rate says how much of it was dealt with: 排查3084条，已整改2987条，整改率96.9%，尚有97条正在整改. The rate
// shows which total is meant, so that the rest must be the difference.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// leftovers claims of each rate that holds that its count and the rest told behind it make up its base.
func (r *reader) leftovers(p *paragraph, first int) {
	for i := first; i < len(r.doc.Claims); i++ {
		c := &r.doc.Claims[i]
		if !givesItsRate(c) || c.Numerators[0].Written == c.Denominators[0].Written {
			continue // nothing is left of 100%
		}
		k, done, whole := p.position(c.Rate.Figure), p.position(c.Numerators[0].Figure), p.position(c.Denominators[0].Figure)
		if k < 0 || done < 0 || whole < 0 || done > k || whole > done || p.mentions[k].block-p.mentions[whole].block > 1 || p.speaksOfCarried(whole) && !holdsAllDue(p.mentions[whole].label) {
			continue
		}
		if left := p.leftOf(k, done, c.Subject); left >= 0 && !p.goesOn(left) && !p.leavesEarlier(whole, left) {
			r.flowClaim(p, whole, []int{done, left}, "其余", false)
		}
	}
}

// leavesEarlier says whether a rest is what a base leaves of a total before it: 263人，其中258人参加考试，249人通过，通过率96.5%，其余5人请假.
func (p *paragraph) leavesEarlier(base, left int) bool {
	for j := base - 1; j >= 0 && p.mentions[j].block == p.mentions[base].block; j-- {
		if m := &p.mentions[j]; sameKind(m.Figure, p.mentions[base].Figure) && m.N == p.mentions[base].N+p.mentions[left].N {
			return true
		}
	}
	return false
}

// holdsAllDue says whether a total is said to hold all that there was to deal with, what was carried over included: 应审结案件165件.
func holdsAllDue(label string) bool {
	return isSumLabel(label) || match.ContainsAny(label, "应办", "应处理", "应答复", "应审结", "应结", "需办", "在办")
}

// givesItsRate says whether a claim is of a rate that surely follows from one count and one base.
func givesItsRate(c *tree.Claim) bool {
	return c.Kind == "rate" && c.Rate != nil && c.Certain && len(c.Numerators) == 1 && len(c.Denominators) == 1 && ratioFits(&c.Numerators[0], &c.Denominators[0], c.Rate, c.RateScale)
}

// goesOn says whether more of the rest follows: 另有9起引导诉讼、6起仍在调解.
func (p *paragraph) goesOn(left int) bool {
	next := left + 1
	return next < len(p.mentions) && p.mentions[next].block == p.mentions[left].block && sameKind(p.mentions[next].Figure, p.mentions[left].Figure) && !strings.ContainsAny(p.mentions[next].gap, "；;")
}

// leftOf finds the rest behind rate k: right behind it where it is called so, or further on in its sentence where it is called the contrary
// of what the rate counts (未参检 behind 参检率); -1 when there is none.
func (p *paragraph) leftOf(k, done int, rate string) int {
	stem := strings.TrimSuffix(rate, "率")
	for j := k + 1; j < len(p.mentions) && p.mentions[j].block-p.mentions[k].block <= 1; j++ {
		m := &p.mentions[j]
		if !sameKind(m.Figure, p.mentions[done].Figure) || m.depth != p.mentions[k].depth || p.isComparison(j) || p.mentions[done].depth != m.depth {
			continue
		}
		if stem != "" && strings.HasPrefix(strings.TrimPrefix(m.label, "仍"), "未"+stem) || j == k+1 && p.isLeft(j) {
			return j
		}
		if m.block != p.mentions[k].block {
			break
		}
	}
	return -1
}

// isLeft says whether a figure is called a rest, or what is still open, in the clause right behind another.
func (p *paragraph) isLeft(j int) bool {
	m := &p.mentions[j]
	return m.block == p.mentions[j-1].block && !strings.ContainsAny(m.gap, "；;") && (isRest(m) || m.words.starts&openClass != 0) && !strings.Contains(m.label, "其他")
}
