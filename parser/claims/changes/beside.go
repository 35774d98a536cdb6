// Changes whose values stand in an order of their own: 2023年3200人次，2024年增长15%，达到3680人次, and 前者156件，后者243件，相差87件.

package changes

import (
	"cmp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// reachedBehind reads a growth in the year after an earlier value, with what was reached right behind it. It reports whether it did.
func reachedBehind(r *prose.Reader, p *prose.Paragraph, k int) bool {
	before, after := k-1, k+1
	if before < 0 || after >= len(p.Mentions) || changeKind(&p.Mentions[k]) != "percent" {
		return false
	}
	from, size, to := &p.Mentions[before], &p.Mentions[k], &p.Mentions[after]
	year := lexicon.YearIn(from.Clause)
	if from.Block != size.Block || to.Block != size.Block || year == 0 || lexicon.YearIn(size.Clause) != year+1 || !match.StartsWithAny(to.Gap, "，达到", "，达", "，降至", "，增至", "，升至", "，减至", "，降到", "，增到") ||
		!prose.SameKind(from.Figure, to.Figure) || r.Changes[from.Index] || !to.StandsAlone() {
		return false
	}
	direction := directionOf(size.Lead)
	claim, ok := changeClaim(p, before, after, k, "percent", direction)
	if !ok || direction == "" {
		return false
	}
	r.AddCertain(claim)
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
	unit := 100 * rounding.Pow10(c.RateScale-1)
	right, written := (2*gap*unit+c.Before.Written)/(2*c.Before.Written), c.Change.Written/10
	return written >= 100 && (rounding.Exchanged(right, written) || rounding.WrongDigit(right, written))
}

// lessBehind reads 由1640次降至1148次，下降30%，减少检查次数492次: a difference with its noun behind the two values. It reports whether it did.
func lessBehind(r *prose.Reader, p *prose.Paragraph, k int) bool {
	m := &p.Mentions[k]
	if m.IsChange() || !match.StartsWithAny(m.Lead, "减少", "增加", "节省", "节约", "缩短", "压减") || !m.StandsAlone() {
		return false
	}
	for after := k - 1; after > 0 && k-after <= 2 && p.Mentions[after].Block == m.Block; after-- {
		before := startFor(p, after, func(j int) bool { return prose.SameKind(p.Mentions[j].Figure, m.Figure) })
		if !p.Mentions[after].IsReached() || before != after-1 || p.Mentions[after].Unit != m.Unit || p.Mentions[before].Unit != m.Unit {
			continue
		}
		claim, ok := changeClaim(p, before, after, k, "difference", cmp.Or(directionOf(lexicon.FirstRunes(m.Lead, 2)), "down")) // what is saved is less
		if ok {
			r.Changes[m.Index] = true
			r.AddCertain(claim)
		}
		return ok
	}
	return false
}

// fallenBehind reads B，同比下降x%，减少n and B，增长x%，较上年多n: what was before follows from the value and the difference behind the percentage. It reports whether it
// did.
func fallenBehind(r *prose.Reader, p *prose.Paragraph, k int) bool {
	if k < 1 || k+1 >= len(p.Mentions) {
		return false
	}
	value, size, diff := &p.Mentions[k-1], &p.Mentions[k], &p.Mentions[k+1]
	if changeKind(size) != "percent" || !size.StandsAlone() || !diff.StandsAlone() {
		return false
	}
	than := strings.Replace(diff.Lead, strconv.Itoa(p.Year-1)+"年", "上年", 1)
	bare := strings.HasPrefix(size.Lead, "同比") && utf8.RuneCountInString(diff.Lead) <= 3
	compared := ownWords(strings.TrimSpace(size.Clause)) == "" && match.StartsWithAny(than, "较上年", "比上年", "较去年", "比去年", "较前一年") && ownWords(than) == "" // 增长9.3%，较上年多办83件
	if !bare && !compared || !isOwnValue(r, value, diff) {
		return false
	}
	direction := directionOf(size.Lead)
	if direction == "" || !growsBy(diff, size, direction) {
		return false
	}
	claim, ok := growthClaim(p, k-1, k+1, k, direction)
	if ok {
		r.AddCertain(claim)
	}
	return ok
}

// isOwnValue says whether a figure can be this year's value that a difference is one of.
func isOwnValue(r *prose.Reader, value, diff *prose.Mention) bool {
	return value.Block == diff.Block && value.Unit == diff.Unit && value.Approx == "" && !r.Changes[value.Index] && !value.Words.Has(lexicon.Prior)
}

// setApart says whether a figure is the difference of the two before it: 前者156件，后者243件，相差87件; …87.2分，…82.9分，两者相差4.3分.
func setApart(a, b, m *prose.Mention) bool {
	if a.Block != m.Block || b.Block != m.Block || a.Unit != m.Unit || b.Unit != m.Unit || !prose.SameKind(a.Figure, m.Figure) || !prose.SameKind(b.Figure, m.Figure) || !m.StandsAlone() {
		return false
	}
	ofBoth := m.Lead == "两者相差" || m.Lead == "二者相差"
	return ofBoth || m.Lead == "相差" && strings.HasPrefix(a.Lead, "前者") && strings.HasPrefix(b.Lead, "后者")
}

// apartBy reads by how much two values named before differ, whichever is the larger. It reports whether it did.
func apartBy(r *prose.Reader, p *prose.Paragraph, k int) bool {
	if k < 2 || !setApart(&p.Mentions[k-2], &p.Mentions[k-1], &p.Mentions[k]) {
		return false
	}
	a, b := &p.Mentions[k-2], &p.Mentions[k-1]
	before, after := k-2, k-1
	if b.N*rounding.Pow10(a.Scale) < a.N*rounding.Pow10(b.Scale) {
		before, after = after, before
	}
	claim, ok := changeClaim(p, before, after, k, "difference", "up")
	if ok {
		r.AddCertain(claim)
	}
	return ok
}
