// Sums that follow their parts: 建议26件、提案9件，共35件.

package totals

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Sums finds totals that stand behind their parts.
func Sums(r *prose.Reader, p *prose.Paragraph) {
	for k := 2; k < len(p.Mentions); k++ {
		m := &p.Mentions[k]
		if !prose.IsCountable(m.Figure) {
			continue
		}
		said, ok := saidSum(p, k)
		if !ok || match.ContainsAny(m.Gap, "其余", "另有", "新旧") || strings.HasPrefix(m.Gap, "等") {
			continue // 36份，其中甲类9份，其余为咨询类，共20份; 律师22名、法官6名等共38人
		}
		if parts := withoutAll(p, m, partsOf(r, p, k, said)); len(parts) > 1 && !ofSeason(p, m, parts) {
			sum(r, p, m, parts, said)
		}
	}
}

// withoutAll leaves out of the parts of a sum the first where it is the sum itself, told before what became of all: 受理13件，驳回6件，成立4件，撤回3件，共办结13件.
func withoutAll(p *prose.Paragraph, sum *prose.Mention, parts []int) []int {
	const least = 4 // that one and three outcomes
	if len(parts) < least || !sum.Words.Has(lexicon.Done) {
		return parts
	}
	if m := &p.Mentions[parts[0]]; m.N == sum.N && m.Unit == sum.Unit && m.Scale == sum.Scale {
		return parts[1:]
	}
	return parts
}

// partsOf gathers the parts of sum k; nil where others stand elsewhere.
func partsOf(r *prose.Reader, p *prose.Paragraph, k int, said sumSaid) []int {
	m := &p.Mentions[k]
	parts := partsBefore(p, k, said.from, said.parts > 0 || ofTwoUnits(r, m) || isOrgans(m) || attendedInTurn(p, k))
	if len(parts) < 2 && match.EndsWithAny(m.Lead, "合计", "共计") {
		parts = seriesBefore(p, k)
	}
	if counted := said.parts > 0 && len(parts) >= said.parts; !counted && continues(p, parts) {
		if parts = partsBefore(p, k, said.from, true); !makesUp(p, m, parts) {
			return nil
		}
	}
	parts = mergedWith(p, m, parts)
	switch {
	case said.parts == 0:
		return parts
	case len(parts) < said.parts:
		return nil // 审查合同237份；审查文件2份、民约16份，三类合计255份
	default:
		return parts[len(parts)-said.parts:]
	}
}

// mergedWith puts before the parts of a sum the figure that they are said to be put together with: 第三批33项，与前两批的25项和19项合并后共77项.
func mergedWith(p *prose.Paragraph, sum *prose.Mention, parts []int) []int {
	if !strings.Contains(sum.Lead, "合并") || len(parts) == 0 {
		return parts
	}
	joined := false
	for first := parts[0]; first > 0 && p.Mentions[first-1].Block == sum.Block; first-- {
		joined = joined || strings.Contains(p.Mentions[first].Gap, "，与")
		if m := &p.Mentions[first-1]; m.Unit == sum.Unit && m.Depth == sum.Depth {
			if joined {
				return append([]int{first - 1}, parts...)
			}
			return parts
		}
	}
	return parts
}

// attendedInTurn says whether a sum of 人次 stands behind those of each occasion: 参训人数依次为53人、61人、48人、58人，总人次为220人次.
func attendedInTurn(p *prose.Paragraph, k int) bool {
	sum := &p.Mentions[k]
	for j := k - 1; sum.Family == "person-time" && j >= 0 && p.Mentions[j].Block == sum.Block && p.Mentions[j].Family == "person"; j-- {
		if match.ContainsAny(p.Mentions[j].Gap, "依次为", "分别为", "依次是", "分别是") {
			return true
		}
	}
	return false
}

// continues says whether the first of some parts goes on with a list whose members before it have another unit: 合同56份、办法1件、通知13件.
func continues(p *prose.Paragraph, parts []int) bool {
	if len(parts) == 0 || parts[0] == 0 {
		return false
	}
	first, before := &p.Mentions[parts[0]], &p.Mentions[parts[0]-1]
	return first.Block == before.Block && first.Depth == before.Depth && lexicon.Joins(lexicon.ListMark(first.Gap)) && prose.IsCountable(before.Figure) && !before.Average && before.Unit != first.Unit
}

// makesUp says whether parts of different units add up to a sum.
func makesUp(p *prose.Paragraph, whole *prose.Mention, parts []int) bool {
	terms, wholeTerm, _, ok := lists.Terms(p, whole, parts)
	return ok && rounding.SumFits(wholeTerm, terms)
}

// seriesBefore gathers the counts of a series whose noun follows each number and which differ in their units, one of them that of
// the sum: 178家危化单位、64家工贸企业、21座矿山，合计267家.
func seriesBefore(p *prose.Paragraph, k int) []int {
	total, same := &p.Mentions[k], false
	first := k
	for j := k - 1; j >= 0 && k-j <= 8 && canPrecede(p, j, total); j-- {
		m := &p.Mentions[j]
		first, same = j, same || m.Unit == total.Unit
		if m.Lead != "" && !lists.IsItemUnit(m.Unit) || !lexicon.Joins(lexicon.ListMark(m.Gap)) {
			break
		}
	}
	if k-first < 2 || !same || !lists.IsItemUnit(p.Mentions[first].Unit) && p.Mentions[first].Lead != "" && !opensClause(p, first) {
		return nil
	}
	return lists.Positions(first, k)
}

// canPrecede says whether figure j can be a member of the series before a sum.
func canPrecede(p *prose.Paragraph, j int, total *prose.Mention) bool {
	m := &p.Mentions[j]
	return m.Block == total.Block && m.Depth == total.Depth && m.Kind == "count" && m.Approx == "" && !m.Average && !p.IsComparison(j) &&
		!strings.ContainsAny(p.Mentions[j+1].Gap, "；;")
}

// ofTwoUnits says whether a sum is given in two units at once: 共92件（份）.
func ofTwoUnits(r *prose.Reader, m *prose.Mention) bool {
	behind := []rune(r.Words(m.Span[1], min(m.Span[1]+3, len(r.Text))))
	return len(behind) == 3 && behind[0] == '（' && behind[2] == '）' && (lists.IsItemUnit(string(behind[1])) || lists.IsPlace(string(behind[1])))
}

// isOrgans says whether a figure counts offices, whose kinds are counted in units of their own: 12个乡镇、29个部门共41家单位.
func isOrgans(m *prose.Mention) bool {
	return (m.Unit == "家" || m.Unit == "个") && match.StartsWithAny(m.Noun, "单位", "部门")
}

// partsBefore gathers the run of figures before mention from that sum k can be made of, in order.
func partsBefore(p *prose.Paragraph, k, from int, mixed bool) []int {
	total := &p.Mentions[k]
	first := from
	for j := from - 1; j >= 0 && k-j <= lists.MaxParts; j-- {
		m := &p.Mentions[j]
		if stopsRun(p.Mentions[j+1].Gap) {
			break
		}
		if isBeside(p, j, total) {
			continue
		}
		if !lists.Addable(m.Figure, total.Figure, mixed) || p.IsComparison(j) && !m.Words.Has(lexicon.Carried) || m.Depth < total.Depth {
			break
		}
		first = j
		if j > 0 && p.Mentions[j-1].Block != m.Block {
			break
		}
	}
	var parts []int
	for j := first; j < from; j++ {
		if !isBeside(p, j, total) {
			parts = append(parts, j)
		}
	}
	return parts
}

// isBeside says whether a figure only tells something of a part: in a bracket, as an average, or of what was done with some of it.
func isBeside(p *prose.Paragraph, j int, total *prose.Mention) bool {
	return p.Mentions[j].Depth > total.Depth || p.Mentions[j].Average || p.IsAttached(j)
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
func sum(r *prose.Reader, p *prose.Paragraph, whole *prose.Mention, parts []int, said sumSaid) {
	terms, wholeTerm, scale, ok := lists.Terms(p, whole, parts)
	if !ok {
		return
	}
	run := tightRun(p, parts)
	if match.ContainsAny(p.Mentions[parts[run]].Gap, "依次", "分别") {
		parts, terms, run = parts[run:], terms[run:], 0 // 7个社区依次设18个、16个…
	}
	ways, holds := suffixes(wholeTerm, terms, run)
	if !holds && (toldOfEach(p, parts) || isPartDone(p, whole, parts)) {
		return // 书记、镇长各讲课1次，共2次
	}
	claim := tree.Claim{
		Kind: "total", Section: whole.Section, Sentence: whole.Sentence, Scale: scale, Subject: prose.SubjectOf(&p.Mentions[parts[0]]), Signal: "共",
		Certain: true, Exhaustive: true, Disjoint: true, Whole: &wholeTerm, Readings: ways,
		Span: tree.Span{p.Mentions[parts[run]].Span[0], whole.Span[1]},
	}
	counted := said.parts > 0 && said.parts == len(claim.Readings[0]) || wholeYear(p, parts)
	if !holds && !isClearing(p, whole, parts[run:]) && (!said.surely(p, whole, parts, run, &claim) || !counted && opensUncounted(p, parts[run:]) || !mustHold(p, whole, parts, run, &claim)) {
		return
	}
	claim.Certain = whole.Role != "target"
	if !claim.Certain {
		claim.Reason = "plan"
	}
	claimParts(r, ways[0], whole.Index)
	r.Add(claim)
}

// toldOfEach says whether the parts are told of each of several, so that a sum counts them several times; not where they are handed out one by one.
func toldOfEach(p *prose.Paragraph, parts []int) bool {
	return forEach(p, parts) && !oneEach(p, parts) && !strings.Contains(p.Mentions[parts[0]].Gap, "依次")
}

// isPartDone says whether a sum tells how many of its parts were concluded, which are fewer: 办理甲类154件、乙类246件，两类合计办结388件.
func isPartDone(p *prose.Paragraph, whole *prose.Mention, parts []int) bool {
	return whole.Words.Has(lexicon.Done) && lists.SumOfParts(p, parts) > whole.N &&
		!slices.ContainsFunc(parts, func(j int) bool { return p.Mentions[j].Words.Has(lexicon.Done) })
}

// opensUncounted says whether a series begins with a name that has no number of its own: 主要负责人、9名班子成员、42名支部书记，共52人.
func opensUncounted(p *prose.Paragraph, parts []int) bool {
	first := parts[0]
	m := &p.Mentions[first]
	if sameVerb(p, parts) {
		return false
	}
	if match.EndsWithAny(m.Gap, "和", "以及", "及") && !strings.HasPrefix(m.Gap, "和") {
		return true // 县中心和10个工作站、64个工作室，共75个
	}
	before, joined := strings.CutSuffix(strings.TrimSuffix(m.Gap, m.Lead), "、")
	if !joined || m.Respective || match.ContainsAny(m.Gap, "分别", "依次", "各") {
		return false
	}
	return first == 0 || p.Mentions[first-1].Block != m.Block || strings.ContainsAny(before, prose.LabelBreaks)
}

// sameVerb says whether the first two parts end with one verb, so that what stands before the first is who did it: 党组书记、局长出庭1次，分管负责人出庭2次，共3次.
func sameVerb(p *prose.Paragraph, parts []int) bool {
	const verb = 2 // characters
	if len(parts) < 2 {
		return false
	}
	first, second := []rune(p.Mentions[parts[0]].Lead), []rune(p.Mentions[parts[1]].Lead)
	return len(first) > verb && len(second) > verb && string(first[len(first)-verb:]) == string(second[len(second)-verb:])
}

// mustHold says whether the run of parts that begins at run is surely all that a sum is made of.
func mustHold(p *prose.Paragraph, whole *prose.Mention, parts []int, run int, claim *tree.Claim) bool {
	return len(claim.Readings[0]) > 1 && (isTight(p, parts[run:]) || run == 0 && isWholeRun(p, whole, parts, claim))
}

// plainParts says whether neither parts nor sum tell of what came in, was carried over or was dealt with: of these some can be counted twice.
func plainParts(p *prose.Paragraph, whole *prose.Mention, parts []int) bool {
	const flows = lexicon.Carried | lexicon.Fresh | lexicon.Done | lexicon.Open
	for _, j := range parts {
		if p.Mentions[j].Words.Has(flows) {
			return false
		}
	}
	return !whole.Words.Has(flows) && !lists.DoneWord(whole.Lead)
}

// suffixes lists the runs of terms that a sum can be made of, the one from run on first; where one holds it is the only one. Of a long list
// these are all of it and its last few: each repeats the terms of the others.
func suffixes(whole tree.Term, terms []tree.Term, run int) (ways [][]tree.Term, holds bool) {
	const few = 10
	ways = [][]tree.Term{terms[run:]}
	for from := range len(terms) - 1 {
		if from != run && (from == 0 || len(terms)-from <= few) {
			ways = append(ways, terms[from:])
		}
	}
	for i, way := range ways {
		if rounding.SumFits(whole, way) {
			return ways[i : i+1], true
		}
	}
	return ways, false
}

// forEach says whether one of the parts counts what each of several did: then it stands for more than its number.
func forEach(p *prose.Paragraph, parts []int) bool {
	for _, j := range parts {
		if p.Mentions[j].IsPerUnit() || strings.Contains(strings.NewReplacer("各级", "", "各类", "", "各项", "", "各种", "", "各地", "").Replace(p.Mentions[j].Lead), "各") {
			return true
		}
	}
	return false
}

// isWholeRun says whether the figures before a sum that are joined by commas only are all its parts: one unit, and either
// a run that opens its sentence or one whose sum comes near.
func isWholeRun(p *prose.Paragraph, whole *prose.Mention, parts []int, claim *tree.Claim) bool {
	return sameUnit(p, whole, parts) && (lists.Near(claim, 4) || opensClause(p, parts[0]))
}

// opensClause says whether a figure is the first of its sentence or stands behind a ；.
func opensClause(p *prose.Paragraph, k int) bool {
	return k == 0 || p.Mentions[k-1].Block != p.Mentions[k].Block || strings.ContainsAny(p.Mentions[k].Gap, "；;")
}

// sameUnit says whether the parts and their sum are counted in one and the same unit.
func sameUnit(p *prose.Paragraph, whole *prose.Mention, parts []int) bool {
	for _, j := range parts {
		if p.Mentions[j].Unit != whole.Unit {
			return false
		}
	}
	return true
}

// tightRun gives the position in parts where the run joined by 、 or 和 up to the end begins.
func tightRun(p *prose.Paragraph, parts []int) int {
	from := len(parts) - 1
	for from > 0 && lexicon.Joins(lexicon.ListMark(p.Mentions[parts[from]].Gap)) {
		from--
	}
	if from == len(parts)-1 {
		return 0
	}
	return from
}

// isTight says whether all members are joined by 、 or 和.
func isTight(p *prose.Paragraph, parts []int) bool {
	for _, j := range parts[1:] {
		if !lexicon.Joins(lexicon.ListMark(p.Mentions[j].Gap)) {
			return false
		}
	}
	return true
}

// ofSeason says whether a sum is of a season and its parts are months of which one is missing: 10月236条，第四季度合计698条，其中11月….
func ofSeason(p *prose.Paragraph, sum *prose.Mention, parts []int) bool {
	const months = 3
	if !strings.Contains(sum.Lead, "季度") || len(parts) == months {
		return false
	}
	return strings.Contains(p.Mentions[parts[len(parts)-1]].Lead, "月")
}
