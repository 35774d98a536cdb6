// What is claimed of a list: that its members make up a total.

package lists

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// TotalClaim fills in the claim: terms, readings and how sure the reading is.
func TotalClaim(p *prose.Paragraph, whole *prose.Mention, l *List, signal string) (tree.Claim, bool) {
	ms := make([]*prose.Mention, 0, len(l.Parts)+1)
	ms = append(ms, whole)
	for _, j := range l.Parts {
		ms = append(ms, &p.Mentions[j])
	}
	if !rounding.Small(ms...) || len(l.Parts) == 0 {
		return tree.Claim{}, false
	}
	scale := rounding.ScaleFor(ms...)
	terms := make([]tree.Term, 0, len(l.Parts))
	for _, j := range l.Parts {
		term := rounding.TermAt(&p.Mentions[j], scale)
		term.Label = p.Mentions[j].Name
		terms = append(terms, term)
	}
	wholeTerm := rounding.TermAt(whole, scale)
	if l.end > 0 {
		if s := Survey(p, whole, l, len(l.Parts)); (s.Rest || s.Closed || s.Full) && !l.turnsBehind(p, whole) {
			l.end = 0 // the labels say that the list goes on to its last part
		}
	}
	claim := tree.Claim{
		Kind: "total", Span: prose.SpanOver(ms...), Section: whole.Section, Sentence: whole.Sentence, Scale: scale,
		Subject: prose.SubjectOf(whole), Signal: signal, Whole: &wholeTerm, Readings: readings(wholeTerm, terms, l),
	}
	judgeList(&claim, p, whole, l)
	if whole.Role == "target" {
		claim.Certain, claim.Reason = false, "plan"
	}
	return claim, true
}

// readings lists the ways to cut the list. Where one of them makes up the whole it is the only one: the figures behind its cut are none of
// the claim, and the ledger says so.
func readings(whole tree.Term, terms []tree.Term, l *List) [][]tree.Term {
	const most = 8 // cuts of one list; more are not met, and each repeats the terms before it
	terms = withinWhole(whole, terms, l)
	preferred := len(terms)
	if l.end > 0 && l.end < preferred {
		preferred = l.end
	}
	ways := [][]tree.Term{terms[:preferred]}
	for _, cut := range append(slices.Clone(l.cuts[:min(len(l.cuts), most)]), len(terms)) {
		if cut != preferred && cut >= 1 && cut <= len(terms) {
			ways = append(ways, terms[:cut])
		}
	}
	for i, way := range ways {
		if rounding.SumFits(whole, way) {
			return ways[i : i+1]
		}
	}
	if n := makingUp(whole, terms); n > 0 {
		return [][]tree.Term{terms[:n]}
	}
	nearestFirst(whole, ways)
	return ways
}

// nearestFirst puts a way that comes near the whole before one that is far from it: 52个，分别为甲14个、乙23个、丙18个，已整改50个.
func nearestFirst(whole tree.Term, ways [][]tree.Term) {
	if len(ways[0]) < 3 {
		return
	}
	for i := range ways {
		if Near(&tree.Claim{Whole: &whole, Readings: ways[i : i+1]}, 2) && len(ways[i]) > 1 {
			ways[0], ways[i] = ways[i], ways[0]
			return
		}
	}
}

// makingUp gives how many of the first terms make up a whole exactly, where what follows tells of some of them again; 0 where none do, and where so few of
// so small a number may do so by chance: 维持291件，驳回108件，撤销63件，终止176件，直接纠错104件; 1620户，关闭84户，实际检查1536户，发现违法并查处107户.
func makingUp(whole tree.Term, terms []tree.Term) int {
	const large = 100
	var sum int64
	for i := range terms {
		sum += terms[i].Written
		if !terms[i].Exact || sum > whole.Written {
			return 0
		}
		if enough := i >= 2 || i == 1 && whole.Written >= large; !enough || !whole.Exact || sum != whole.Written || i+1 >= len(terms) {
			continue
		}
		if again := terms[i+1].Label; strings.Contains(again, "纠错") || match.StartsWithAny(again, "发现", "查处", "立案", "整改", "查实") {
			return i + 1
		}
	}
	return 0
}

// withinWhole ends a list before a member that alone is larger than the total and that another measure sets apart from those before: 1260万元：甲420万元，
// 乙380万元，丙460万元，核销率92.6%，带动消费2.4亿元.
func withinWhole(whole tree.Term, terms []tree.Term, l *List) []tree.Term {
	for i := 2; i < len(terms); i++ {
		if whole.High != nil && terms[i].Low > *whole.High && l.Parts[i] > l.Parts[i-1]+1 {
			return terms[:i]
		}
	}
	return terms
}

// ClaimShares adds the claim that the shares of a complete list make 100%, where each of them fits its own count.
func ClaimShares(r *prose.Reader, p *prose.Paragraph, l List, whole *prose.Mention) {
	ms := make([]*prose.Mention, 0, len(l.Shares)+1)
	ms = append(ms, whole)
	for _, j := range l.Shares {
		ms = append(ms, &p.Mentions[j])
	}
	terms, scale := rounding.RateTerms(p, l.Shares)
	r.Add(tree.Claim{
		Kind: "shares", Span: prose.SpanOver(ms...), Section: whole.Section, Sentence: whole.Sentence, RateScale: scale, Subject: prose.SubjectOf(whole), Signal: "占",
		Certain: true, Exhaustive: true, Rates: terms,
	})
}

// ClaimSum adds the claim unless the same figures were already read as a sum. With onlyFitting set it is added only
// where it holds. It reports whether the claim was added.
func ClaimSum(r *prose.Reader, p *prose.Paragraph, whole int, parts []int, signal string, onlyFitting bool) bool {
	w := &p.Mentions[whole]
	terms, wholeTerm, scale, ok := Terms(p, w, parts)
	if !ok || AlreadySum(r, w.Index, p.Mentions[parts[0]].Index) || onlyFitting && !rounding.SumFits(wholeTerm, terms) {
		return false
	}
	ms := []*prose.Mention{w}
	for _, j := range parts {
		ms = append(ms, &p.Mentions[j])
	}
	r.Add(tree.Claim{
		Kind: "total", Span: prose.SpanOver(ms...), Section: w.Section, Sentence: w.Sentence, Scale: scale, Subject: prose.SubjectOf(w),
		Signal: signal, Certain: w.Role != "target", Exhaustive: true, Disjoint: true, Whole: &wholeTerm, Readings: [][]tree.Term{terms},
	})
	return true
}

// ClaimAll adds the claim that these parts are all of a whole. Where they were read as its parts already and nobody knew whether they are all, that claim
// says so from now on.
func ClaimAll(r *prose.Reader, p *prose.Paragraph, whole int, parts []int, signal string) {
	for c := range r.Recent(39) {
		if c.Kind == "total" && c.Whole.Figure == p.Mentions[whole].Index && madeOf(p, c.Readings[0], parts) {
			c.Certain, c.Exhaustive, c.Disjoint = true, true, true
			return
		}
	}
	ClaimSum(r, p, whole, parts, signal, false)
}

// madeOf says whether terms are those of some mentions, in any order.
func madeOf(p *prose.Paragraph, terms []tree.Term, parts []int) bool {
	return len(terms) == len(parts) && !slices.ContainsFunc(parts, func(j int) bool { return !rounding.HoldsFigure(terms, p.Mentions[j].Index) })
}

// AlreadySum says whether a total claim ties these two figures already.
func AlreadySum(r *prose.Reader, whole, part int) bool {
	for c := range r.Recent(39) {
		if c.Kind != "total" || c.Whole.Figure != whole {
			continue
		}
		for j := range c.Readings[0] {
			if c.Readings[0][j].Figure == part {
				return true
			}
		}
	}
	return false
}

// Terms brings a whole and its parts to one scale; it reports false where they are too large to compute with.
func Terms(p *prose.Paragraph, whole *prose.Mention, parts []int) (terms []tree.Term, wholeTerm tree.Term, scale int, ok bool) {
	ms := make([]*prose.Mention, 0, len(parts)+1)
	ms = append(ms, whole)
	for _, j := range parts {
		if !Addable(p.Mentions[j].Figure, whole.Figure, true) {
			return nil, wholeTerm, 0, false
		}
		ms = append(ms, &p.Mentions[j])
	}
	if !rounding.Small(ms...) {
		return nil, wholeTerm, 0, false
	}
	scale = rounding.ScaleFor(ms...)
	terms = make([]tree.Term, 0, len(parts))
	for _, m := range ms[1:] {
		term := rounding.TermAt(m, scale)
		term.Label = m.Name
		terms = append(terms, term)
	}
	return terms, rounding.TermAt(whole, scale), scale, true
}

// Addable says whether a part can be added to a sum; with mixed set, also when both count documents in different units.
func Addable(part, sum *tree.Figure, mixed bool) bool {
	thing := func(unit string) bool { return IsPlace(unit) || IsItemUnit(unit) }
	if mixed && part.Family == "person" && sum.Family == "person-time" {
		return true // those of each occasion, as told by 依次 or 分别
	}
	return prose.SameKind(part, sum) || mixed && part.Kind == "count" && sum.Kind == "count" && thing(part.Unit) && thing(sum.Unit)
}

// IsItemUnit says whether a unit counts documents and the like, so that numbers in it can be added to those of cases.
func IsItemUnit(unit string) bool {
	return unit == "件" || unit == "份" || unit == "项" || unit == "个" || unit == "部" || unit == "条"
}

// IsPlace says whether a unit counts firms and places.
func IsPlace(unit string) bool {
	return unit == "家" || unit == "座" || unit == "处" || unit == "所" || unit == "个"
}

// Positions lists the mentions from one up to another, the last left out.
func Positions(from, to int) []int {
	list := make([]int, 0, to-from)
	for j := from; j < to; j++ {
		list = append(list, j)
	}
	return list
}
