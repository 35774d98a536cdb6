// Sums that follow their parts: 建议26件、提案9件，共35件.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// sums finds totals that stand behind their parts.
func (r *reader) sums(p *paragraph) {
	for k := 2; k < len(p.mentions); k++ {
		m := &p.mentions[k]
		if !isCountable(m.Figure) {
			continue
		}
		plain, ok := p.sumSaid(k)
		if !ok || match.ContainsAny(m.gap, "其余", "另有") || strings.HasPrefix(m.gap, "等") {
			continue // 36份，其中甲类9份，其余为咨询类，共20份; 律师22名、法官6名等共38人
		}
		said, from := p.partsSaid(k)
		parts := p.partsBefore(k, from, said > 0 || r.ofTwoUnits(m))
		if len(parts) < 2 && match.EndsWithAny(m.label, "合计", "共计") {
			parts = p.seriesBefore(k)
		}
		if p.continues(parts) {
			if parts = p.partsBefore(k, from, true); !p.makesUp(m, parts) {
				continue
			}
		}
		if said > 0 && len(parts) >= said {
			parts = parts[len(parts)-said:]
		} else if said > 0 {
			continue // others stand elsewhere: 审查合同237份；审查文件2份、民约16份，三类合计255份
		}
		if len(parts) > 1 {
			r.sum(p, m, parts, plain)
		}
	}
}

// continues says whether the first of some parts goes on with a list whose members before it have another unit: 合同56份、办法1件、通知13件.
func (p *paragraph) continues(parts []int) bool {
	if len(parts) == 0 || parts[0] == 0 {
		return false
	}
	first, before := &p.mentions[parts[0]], &p.mentions[parts[0]-1]
	return first.block == before.block && first.depth == before.depth && joins(listMark(first.gap)) && isCountable(before.Figure) && !before.average && before.Unit != first.Unit
}

// makesUp says whether parts of different units add up to a sum.
func (p *paragraph) makesUp(whole *mention, parts []int) bool {
	terms, wholeTerm, _, ok := p.terms(whole, parts)
	return ok && sumFits(wholeTerm, terms)
}

// seriesBefore gathers the counts of a series whose noun follows each number and which differ in their units, one of them that of
// the sum: 178家危化单位、64家工贸企业、21座矿山，合计267家.
func (p *paragraph) seriesBefore(k int) []int {
	total, same := &p.mentions[k], false
	first := k
	for j := k - 1; j >= 0 && k-j <= 8 && p.canPrecede(j, total); j-- {
		m := &p.mentions[j]
		first, same = j, same || m.Unit == total.Unit
		if m.label != "" && !isItemUnit(m.Unit) || !joins(listMark(m.gap)) {
			break
		}
	}
	if k-first < 2 || !same || !isItemUnit(p.mentions[first].Unit) && p.mentions[first].label != "" && !p.opensClause(first) {
		return nil
	}
	return positions(first, k)
}

// positions lists the mentions from one up to another, the last left out.
func positions(from, to int) []int {
	list := make([]int, 0, to-from)
	for j := from; j < to; j++ {
		list = append(list, j)
	}
	return list
}

// canPrecede says whether figure j can be a member of the series before a sum.
func (p *paragraph) canPrecede(j int, total *mention) bool {
	m := &p.mentions[j]
	return m.block == total.block && m.depth == total.depth && m.Kind == "count" && m.Approx == "" && !m.average && !p.isComparison(j) &&
		!strings.ContainsAny(p.mentions[j+1].gap, "；;")
}

// ofTwoUnits says whether a sum is given in two units at once: 共92件（份）.
func (r *reader) ofTwoUnits(m *mention) bool {
	behind := []rune(r.words(m.Span[1], min(m.Span[1]+3, len(r.text))))
	return len(behind) == 3 && behind[0] == '（' && behind[2] == '）' && (isItemUnit(string(behind[1])) || isPlace(string(behind[1])))
}

// isItemUnit says whether a unit counts documents and the like, so that numbers in it can be added to those of cases.
func isItemUnit(unit string) bool {
	return unit == "件" || unit == "份" || unit == "项" || unit == "个" || unit == "部"
}

// isPlace says whether a unit counts firms and places.
func isPlace(unit string) bool {
	return unit == "家" || unit == "座" || unit == "处" || unit == "所" || unit == "个"
}

// addable says whether a part can be added to a sum; with mixed set, also when both count documents in different units.
func addable(part, sum *tree.Figure, mixed bool) bool {
	if mixed && part.Kind == "count" && sum.Kind == "count" && isPlace(part.Unit) && isPlace(sum.Unit) {
		return true
	}
	return sameKind(part, sum) || mixed && part.Kind == "count" && sum.Kind == "count" && isItemUnit(part.Unit) && isItemUnit(sum.Unit)
}

// partsBefore gathers the run of figures before mention from that sum k can be made of, in order.
func (p *paragraph) partsBefore(k, from int, mixed bool) []int {
	total := &p.mentions[k]
	first := from
	for j := from - 1; j >= 0 && k-j <= maxParts; j-- {
		m := &p.mentions[j]
		if stopsRun(p.mentions[j+1].gap) {
			break
		}
		if p.isBeside(j, total) {
			continue
		}
		if !addable(m.Figure, total.Figure, mixed) || p.isComparison(j) && !m.words.has(carriedClass) || m.depth < total.depth {
			break
		}
		first = j
		if j > 0 && p.mentions[j-1].block != m.block {
			break
		}
	}
	var parts []int
	for j := first; j < from; j++ {
		if !p.isBeside(j, total) {
			parts = append(parts, j)
		}
	}
	return parts
}

// isBeside says whether a figure only tells something of a part: in a bracket, as an average, or of what was done with some of it.
func (p *paragraph) isBeside(j int, total *mention) bool {
	return p.mentions[j].depth > total.depth || p.mentions[j].average || p.isAttached(j)
}

// isAttached says whether a figure tells without a mark what was done with a part of the one before it: 限期整改35个销号34个.
func (p *paragraph) isAttached(j int) bool {
	m := &p.mentions[j]
	return j > 0 && m.gap != "" && m.gap == m.label && !strings.ContainsAny(m.gap, "和及与共") && p.mentions[j-1].block == m.block && p.mentions[j-1].depth == m.depth && sameKind(p.mentions[j-1].Figure, m.Figure)
}

// stopsRun says whether a gap outside brackets ends a run of parts.
func stopsRun(gap string) bool {
	if match.ContainsAny(gap, "其中") {
		return true
	}
	depth := 0
	for _, ch := range gap {
		switch ch {
		case '（', '(':
			depth++
		case '）', ')':
			depth--
		case '。', '；', ';', '：', ':':
			if depth == 0 {
				return true
			}
		}
	}
	return false
}

// sum makes the claim that the figures before a sum make it up. Where the run may begin later, each suffix is a reading.
func (r *reader) sum(p *paragraph, whole *mention, parts []int, plain bool) {
	terms, wholeTerm, scale, ok := p.terms(whole, parts)
	if !ok {
		return
	}
	run := p.tightRun(parts)
	ways, holds := suffixes(wholeTerm, terms, run)
	if !holds && p.forEach(parts) && !p.oneEach(parts) {
		return // 书记、镇长各讲课1次，共2次
	}
	claim := tree.Claim{
		Kind: "total", Section: whole.Section, Sentence: whole.Sentence, Scale: scale, Subject: subjectOf(&p.mentions[parts[0]]), Signal: "共",
		Certain: true, Exhaustive: true, Disjoint: true, Whole: &wholeTerm, Readings: ways,
		Span: tree.Span{p.mentions[parts[run]].Span[0], whole.Span[1]},
	}
	plain = plain || strings.HasPrefix(whole.label, "全年") && p.wholeYear(parts)
	plain = plain || run == 0 && (p.isNearSum(whole, parts, &claim) || p.isSaidSum(whole, parts, &claim) || p.takesAllUp(whole, parts, &claim))
	if !holds && (!plain || !p.mustHold(whole, parts, run, &claim)) {
		return
	}
	if whole.Role == "target" {
		claim.Certain, claim.Reason = false, "plan"
	}
	r.claimParts(ways[0], whole.index)
	r.add(claim)
}

// opensUncounted says whether a series begins with a name that has no number of its own: 主要负责人、9名班子成员、42名支部书记，共52人.
func (p *paragraph) opensUncounted(first int) bool {
	m := &p.mentions[first]
	before, joined := strings.CutSuffix(strings.TrimSuffix(m.gap, m.label), "、")
	if !joined || m.respective || match.ContainsAny(m.gap, "分别", "依次", "各") {
		return false
	}
	return first == 0 || p.mentions[first-1].block != m.block || strings.ContainsAny(before, labelBreaks)
}

// mustHold says whether the run of parts that begins at run is surely all that a sum is made of.
func (p *paragraph) mustHold(whole *mention, parts []int, run int, claim *tree.Claim) bool {
	return len(claim.Readings[0]) > 1 && !p.opensUncounted(parts[run]) && (p.isTight(parts[run:]) || run == 0 && p.isWholeRun(whole, parts, claim))
}

// plainParts says whether neither parts nor sum tell of what came in, was carried over or was dealt with: of these some can be counted twice.
func (p *paragraph) plainParts(whole *mention, parts []int) bool {
	const flows = carriedClass | freshClass | doneClass | openClass
	for _, j := range parts {
		if p.mentions[j].words.has(flows) {
			return false
		}
	}
	return !whole.words.has(flows) && !doneWord(whole.label)
}

// suffixes lists the runs of terms that a sum can be made of: the one from run on first, unless another one holds.
func suffixes(whole tree.Term, terms []tree.Term, run int) (ways [][]tree.Term, holds bool) {
	ways = [][]tree.Term{terms[run:]}
	for from := range len(terms) - 1 {
		if from != run {
			ways = append(ways, terms[from:])
		}
	}
	for i, way := range ways {
		if sumFits(whole, way) {
			ways[0], ways[i] = ways[i], ways[0]
			return ways, true
		}
	}
	return ways, false
}

// forEach says whether one of the parts counts what each of several did: then it stands for more than its number.
func (p *paragraph) forEach(parts []int) bool {
	for _, j := range parts {
		if p.mentions[j].isPerUnit() || strings.Contains(strings.NewReplacer("各级", "", "各类", "", "各项", "", "各种", "", "各地", "").Replace(p.mentions[j].label), "各") {
			return true
		}
	}
	return false
}

// isWholeRun says whether the figures before a sum that are joined by commas only are all its parts: one unit, and either
// a run that opens its sentence or one whose sum comes near.
func (p *paragraph) isWholeRun(whole *mention, parts []int, claim *tree.Claim) bool {
	return p.sameUnit(whole, parts) && (near(claim, 4) || p.opensClause(parts[0]))
}

// opensClause says whether a figure is the first of its sentence or stands behind a ；.
func (p *paragraph) opensClause(k int) bool {
	return k == 0 || p.mentions[k-1].block != p.mentions[k].block || strings.ContainsAny(p.mentions[k].gap, "；;")
}

// terms brings a whole and its parts to one scale; it reports false where they are too large to compute with.
func (p *paragraph) terms(whole *mention, parts []int) (terms []tree.Term, wholeTerm tree.Term, scale int, ok bool) {
	ms := make([]*mention, 0, len(parts)+1)
	ms = append(ms, whole)
	for _, j := range parts {
		if !addable(p.mentions[j].Figure, whole.Figure, true) {
			return nil, wholeTerm, 0, false
		}
		ms = append(ms, &p.mentions[j])
	}
	if !small(ms...) {
		return nil, wholeTerm, 0, false
	}
	scale = scaleFor(ms...)
	terms = make([]tree.Term, 0, len(parts))
	for _, m := range ms[1:] {
		term := termAt(m, scale)
		term.Label = m.name
		terms = append(terms, term)
	}
	return terms, termAt(whole, scale), scale, true
}

// sameUnit says whether the parts and their sum are counted in one and the same unit.
func (p *paragraph) sameUnit(whole *mention, parts []int) bool {
	for _, j := range parts {
		if p.mentions[j].Unit != whole.Unit {
			return false
		}
	}
	return true
}

// tightRun gives the position in parts where the run joined by 、 or 和 up to the end begins.
func (p *paragraph) tightRun(parts []int) int {
	from := len(parts) - 1
	for from > 0 && joins(listMark(p.mentions[parts[from]].gap)) {
		from--
	}
	if from == len(parts)-1 {
		return 0
	}
	return from
}

// isTight says whether all members are joined by 、 or 和.
func (p *paragraph) isTight(parts []int) bool {
	for _, j := range parts[1:] {
		if !joins(listMark(p.mentions[j].gap)) {
			return false
		}
	}
	return true
}
