// Changes whose values stand in an order of their own: 2023年3200人次，2024年增长15%，达到3680人次, and 前者156件，后者243件，相差87件.

package claims

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// reachedBehind reads a growth in the year after an earlier value, with what was reached right behind it. It reports whether it did.
func (r *reader) reachedBehind(p *paragraph, k int) bool {
	before, after := k-1, k+1
	if before < 0 || after >= len(p.mentions) || changeKind(&p.mentions[k]) != "percent" {
		return false
	}
	from, size, to := &p.mentions[before], &p.mentions[k], &p.mentions[after]
	year := yearIn(from.clause)
	if from.block != size.block || to.block != size.block || year == 0 || yearIn(size.clause) != year+1 || !match.StartsWithAny(to.gap, "，达到", "，达", "，降至", "，增至", "，升至", "，减至", "，降到", "，增到") ||
		!sameKind(from.Figure, to.Figure) || r.changes[from.index] || !to.standsAlone() {
		return false
	}
	direction := directionOf(size.label)
	claim, ok := changeClaim(p, before, after, k, "percent", direction)
	if !ok || direction == "" {
		return false
	}
	claim.Certain = true
	r.add(claim)
	return true
}

// slippedChange says whether one slip leads from the percentage that two values give to the one written.
func slippedChange(c *tree.Claim) bool {
	if c.ChangeKind != "percent" || !c.Before.Exact || !c.After.Exact || !c.Change.Exact || c.Before.Written <= 0 || c.RateScale < 2 {
		return false
	}
	gap := c.After.Written - c.Before.Written
	if c.Direction == "down" {
		gap = -gap
	}
	if gap <= 0 {
		return false
	}
	unit := 100 * pow10(c.RateScale-1)
	right, written := (2*gap*unit+c.Before.Written)/(2*c.Before.Written), c.Change.Written/10
	return written >= 100 && (slices.Contains(neighbours(right), written) || wrongDigit(right, written))
}

// lessBehind reads 由1640次降至1148次，下降30%，减少检查次数492次: a difference with its noun behind the two values. It reports whether it did.
func (r *reader) lessBehind(p *paragraph, k int) bool {
	m := &p.mentions[k]
	if m.isChange() || !match.StartsWithAny(m.label, "减少", "增加") || !m.standsAlone() {
		return false
	}
	for after := k - 1; after > 0 && k-after <= 2 && p.mentions[after].block == m.block; after-- {
		before := p.startFor(after, func(j int) bool { return sameKind(p.mentions[j].Figure, m.Figure) })
		if !p.mentions[after].isReached() || before != after-1 || p.mentions[after].Unit != m.Unit || p.mentions[before].Unit != m.Unit {
			continue
		}
		claim, ok := changeClaim(p, before, after, k, "difference", directionOf(firstRunes(m.label, 2)))
		if ok {
			claim.Certain = true
			r.changes[m.index] = true
			r.add(claim)
		}
		return ok
	}
	return false
}

// fallenBehind reads B，同比下降x%，减少n: what was before follows from the value and the difference behind the percentage. It reports whether it
// did.
func (r *reader) fallenBehind(p *paragraph, k int) bool {
	if k < 1 || k+1 >= len(p.mentions) {
		return false
	}
	value, size, diff := &p.mentions[k-1], &p.mentions[k], &p.mentions[k+1]
	direction := directionOf(size.label)
	behind := changeKind(size) == "percent" && strings.HasPrefix(size.label, "同比") && size.standsAlone() && diff.standsAlone() && utf8.RuneCountInString(diff.label) <= 3
	if direction == "" || !behind || !r.isOwnValue(value, diff) || !growsBy(diff, size, direction) {
		return false
	}
	claim, ok := growthClaim(p, k-1, k+1, k, direction)
	if ok {
		claim.Certain = true
		r.add(claim)
	}
	return ok
}

// isOwnValue says whether a figure can be this year's value that a difference is one of.
func (r *reader) isOwnValue(value, diff *mention) bool {
	return value.block == diff.block && value.Unit == diff.Unit && value.Approx == "" && !r.changes[value.index] && !value.words.has(priorClass)
}

// standsAlone says whether nothing but a comma stands between the figure before and the words of this one.
func (m *mention) standsAlone() bool { return m.gap == "，"+m.label }

// apartBy reads by how much two values named before differ, whichever is the larger. It reports whether it did.
func (r *reader) apartBy(p *paragraph, k int) bool {
	m := &p.mentions[k]
	if k < 2 || !m.standsAlone() || m.label != "相差" && m.label != "两者相差" {
		return false
	}
	a, b := &p.mentions[k-2], &p.mentions[k-1]
	if a.block != m.block || b.block != m.block || !sameKind(a.Figure, m.Figure) || !sameKind(b.Figure, m.Figure) || !strings.HasPrefix(a.label, "前者") || !strings.HasPrefix(b.label, "后者") {
		return false
	}
	before, after := k-2, k-1
	if b.N*pow10(a.Scale) < a.N*pow10(b.Scale) {
		before, after = after, before
	}
	claim, ok := changeClaim(p, before, after, k, "difference", "up")
	if ok {
		claim.Certain = true
		r.add(claim)
	}
	return ok
}
