// Changes whose values stand in an order of their own: 2023年3200人次，2024年增长15%，达到3680人次, and 前者156件，后者243件，相差87件.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
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
		!sameKind(from.Figure, to.Figure) || r.changes[from.index] || to.gap != "，"+to.label {
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

// apartBy reads by how much two values named before differ, whichever is the larger. It reports whether it did.
func (r *reader) apartBy(p *paragraph, k int) bool {
	m := &p.mentions[k]
	if k < 2 || m.gap != "，"+m.label || m.label != "相差" && m.label != "两者相差" {
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
