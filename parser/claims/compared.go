// Where the two values of a change stand: B，比上年的A增长x%, B，增长x%（上年A）, 2022年A、2023年B，增长x%,
// A批B人次，批次、人次比上年的…分别下降x%、y%, and B，增加n，增幅x%, which gives the value before by subtraction.

package claims

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
)

// comparedWith looks for the value of the year before in B，比上年的A增长x% and B，增长x%（上年为A）; -1 when there is none.
func (p *paragraph) comparedWith(k int, fits func(int) bool) int {
	if j := k - 2; j >= 0 && fits(j) && p.mentions[j].block == p.mentions[k].block && p.priorPair(j, k) {
		return j // 2023年为415宗，2024年为498宗，增长20%
	}
	unit := p.namedUnit(k)
	for j := k - 1; j >= 0 && k-j <= 3 && p.mentions[j].block == p.mentions[k].block; j-- {
		second := unit != "" && p.mentions[j].Unit == unit && p.joinsThan(j) // 较上年的5起、3人，死亡人数下降33.3%
		if fits(j) && (second || p.isThan(j) && !p.semicolonBetween(j, k) || p.isPriorTo(j, k)) {
			return j
		}
	}
	return p.priorBehind(k, fits)
}

// isPriorTo says whether figure j is, by another wording than 比 or 较, the value that change k starts from.
func (p *paragraph) isPriorTo(j, k int) bool {
	return p.priorPair(j, k) || p.saysPrior(j) || p.isMultiplied(j, k) || p.isMean(j, k) || p.mentions[j].depth > p.mentions[k].depth && p.isPriorBracket(j)
}

// namedUnit gives the unit that the clause of change k names its values by: 人 for 死亡人数, 起 for 事故起数; empty where it names none.
func (p *paragraph) namedUnit(k int) string {
	before, _, found := strings.Cut(p.mentions[k].clause, "数")
	last, size := utf8.DecodeLastRuneInString(before)
	if !found || size == 0 || !strings.ContainsRune("人起件户处家宗场", last) {
		return ""
	}
	return string(last)
}

// joinsThan says whether a value is joined to the earlier one of a comparison: the second of 较上年的5起、3人.
func (p *paragraph) joinsThan(j int) bool {
	return j > 0 && p.mentions[j-1].block == p.mentions[j].block && joins(listMark(p.mentions[j].gap)) && p.isThan(j-1) && !p.mentions[j-1].isChange()
}

// priorBehind looks for the value of the year before behind the change: （上年为A）, ，上年为A; -1 when there is none.
func (p *paragraph) priorBehind(k int, fits func(int) bool) int {
	next := k + 1
	for next < len(p.mentions) && next <= k+2 && p.mentions[next].isChange() && p.mentions[next].depth == p.mentions[k].depth && !match.ContainsAny(p.mentions[next].label, "同比", "环比", "较", "比上", "比去") {
		next++ // 同比减少14件，下降10%（上年为140件）
	}
	if next >= len(p.mentions) || p.mentions[next].block != p.mentions[k].block || !fits(next) {
		return -1
	}
	if p.mentions[next].depth > p.mentions[k].depth && p.isPriorBracket(next) || p.saysPrior(next) {
		return next
	}
	return -1
}

// isPriorBracket says whether a figure in brackets is that of another year: （2024年移送15件）, （上年140件）.
func (p *paragraph) isPriorBracket(j int) bool {
	outside, _, found := strings.Cut(p.mentions[j].gap, "（") // 环比三季度（97.3%）上升0.5个百分点
	return p.mentions[j].words.has(priorClass) || yearIn(p.mentions[j].clause) > 0 || found && match.ContainsAny(behindLast(outside, clauseBreaks), "环比", "同比", "较", "比上")
}

// isMean says whether figure j is the mean that a value is above or below: 得分86.42分，全市平均84.96分，高出1.46分.
func (p *paragraph) isMean(j, k int) bool {
	return j == k-1 && strings.HasSuffix(p.mentions[j].label, "平均") && match.ContainsAny(p.mentions[k].label, "高出", "低于", "高于")
}

// isMultiplied says whether a multiple is taken of figure j, that of an earlier year: 37件，为2023年25件的1.48倍.
func (p *paragraph) isMultiplied(j, k int) bool {
	return j == k-1 && p.mentions[k].Kind == "fold" && p.mentions[k].gap == "的" && yearIn(p.mentions[j].clause) > 0 && match.StartsWithAny(strings.TrimSpace(p.mentions[j].clause), "为", "是", "相当于")
}

// saysPrior says whether a clause gives nothing but the value of the year before: ，上年为12000件.
func (p *paragraph) saysPrior(j int) bool {
	if p.isOfNamedYear(j) {
		return true
	}
	clause := strings.TrimPrefix(strings.TrimSuffix(strings.TrimSuffix(strings.TrimSpace(p.mentions[j].clause), "为"), "是"), "而")
	clause = strings.TrimSuffix(strings.TrimSuffix(clause, "仅"), "只有")
	if p.mentions[j].Kind == "rate" && match.StartsWithAny(clause, "上年", "去年") && strings.HasSuffix(clause, "率") && len(clause) <= 12*len("率") {
		return true // 不合格率3%；上年不合格率为4.5%，下降1.5个百分点
	}
	if p.repeatsVerb(j, clause) || p.toldBefore(j, j+1, func(i int) bool { return isCountable(p.mentions[i].Figure) }) >= 0 {
		return true
	}
	switch clause {
	case "上年", "去年", "上一年", "上年度", "上一年度", "上年同期", "去年同期", "上年数", "上年末", "去年末", "上年底", "去年底", "上一轮", "上轮", "前一年":
		return true
	default:
		return false
	}
}

// repeatsVerb says whether a clause gives the value of the year before by the word that gave this year's: 追回工资2036.5万元，上年追回2412.8万元.
func (p *paragraph) repeatsVerb(j int, clause string) bool {
	for _, year := range []string{"上年同期", "上年", "去年"} {
		if verb, ok := strings.CutPrefix(clause, year); ok && utf8.RuneCountInString(verb) == 2 && j > 0 {
			for i := j - 1; i >= 0 && p.mentions[i].block == p.mentions[j].block; i-- {
				if sameKind(p.mentions[i].Figure, p.mentions[j].Figure) {
					return strings.Contains(p.mentions[i].gap, verb) || i > 0 && strings.Contains(p.mentions[i-1].gap, verb)
				}
			}
		}
	}
	return false
}

// isThan says whether a value is the earlier one of a comparison: 较上年的152起, 同上年的152起相比.
func (p *paragraph) isThan(j int) bool {
	m := &p.mentions[j]
	if scan(m.clause).has(thanClass) || match.StartsWithAny(strings.TrimSpace(m.clause), "比", "较") {
		return true
	}
	behind := m.noun
	if j+1 < len(p.mentions) {
		behind = p.mentions[j+1].gap
	}
	return match.StartsWithAny(behind, "相比", "比较") && match.StartsWithAny(strings.TrimSpace(m.clause), "与", "同", "和", "跟")
}

// priorPair says whether mention j is the earlier of two values given side by side with their years, the later of them
// between j and the size k: 2022年办理120件，2023年办理150件，增长25%.
func (p *paragraph) priorPair(j, k int) bool {
	if k-j < 2 || k-j > 3 || p.mentions[j].Family != p.mentions[j+1].Family {
		return false
	}
	first, second := yearIn(p.mentions[j].clause), yearIn(p.mentions[j+1].clause)
	return first > 0 && second == first+1 || match.StartsWithAny(p.mentions[j].clause, "去年", "上年") && match.StartsWithAny(p.mentions[j+1].clause, "今年", "本年") && sameKind(p.mentions[j].Figure, p.mentions[j+1].Figure) && !p.mentions[j+1].isChange() && !strings.Contains(p.mentions[j+1].label, "多")
}

// yearIn reads the four-digit year of a clause such as 2022年办理 or 二〇二二年; 0 when there is none.
func yearIn(clause string) int {
	at := strings.Index(clause, "年")
	if at < 4 {
		return 0
	}
	year, digits := 0, []rune(clause[:at])
	for _, ch := range digits[max(len(digits)-4, 0):] {
		d := strings.IndexRune("0123456789", ch)
		if d < 0 {
			d = lexis.PlainDigit(ch)
		}
		if d < 0 {
			return 0
		}
		year = year*10 + d
	}
	if year < 1990 || year > 2100 {
		return 0
	}
	return year
}

// laterValues lists the figures that can be the value compared with the earlier one, the nearest first.
func (p *paragraph) laterValues(prior, k int, fits func(int) bool) []int {
	if p.priorPair(prior, k) {
		return []int{prior + 1}
	}
	if own := p.toldBefore(prior, k, fits); own >= 0 {
		return []int{own}
	}
	if prior == k-2 && fits(k-1) && sameKind(p.mentions[k-1].Figure, p.mentions[prior].Figure) && match.StartsWithAny(p.mentions[k-1].gap, "相比，", "比较，") {
		return []int{k - 1} // 与上年的57起相比，今年为49起，下降14%
	}
	var values []int
	from := min(prior, k) - 1
	for j := from; j >= 0 && from-j <= 8 && p.mentions[j].block == p.mentions[k].block; j-- {
		m := &p.mentions[j]
		if fits(j) && sameKind(m.Figure, p.mentions[prior].Figure) && !p.isThan(j) && m.depth <= p.mentions[prior].depth {
			values = append(values, j)
		}
	}
	return values
}

// toldBefore gives the value of this year where that of the year before opens a sentence of its own and names it by the same verb:
// 受理27件，调解19件。上年受理35件，同比增长22.9%. It is -1 where it opens none, or where several bear the verb.
func (p *paragraph) toldBefore(prior, k int, fits func(int) bool) int {
	m := &p.mentions[prior]
	if prior != k-1 || prior == 0 || p.mentions[prior-1].block == m.block {
		return -1
	}
	verb := verbOfPrior(strings.TrimSpace(m.clause))
	found := -1
	for j := prior - 1; j >= 0 && m.block-p.mentions[j].block <= 1 && verb != ""; j-- {
		if !fits(j) || !sameKind(p.mentions[j].Figure, m.Figure) || !strings.Contains(p.mentions[j].label, verb) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = j
	}
	return found
}

// respectiveChanges reads 216批684人次，批次、人次比上年的255批843人次分别下降15.3%、18.9%. It gives the number of figures read.
func (r *reader) respectiveChanges(p *paragraph, k int) int {
	size := &p.mentions[k]
	if changeKind(size) != "percent" || !strings.Contains(size.clause, "分别") {
		return 0
	}
	n := p.seriesOfRates(k)
	direction := directionOf(size.label)
	if n < 2 || k < 2*n || direction == "" || !scan(p.mentions[k-n].clause).has(thanClass) && !match.StartsWithAny(p.mentions[k-n].clause, "上年分别", "去年分别", "上年同期分别", "去年同期分别") || !p.inPairs(k, n) {
		return 0
	}
	for i := range n {
		r.changes[p.mentions[k+i].index] = true
		if claim, ok := changeClaim(p, k-n+i, k-2*n+i, k+i, "percent", direction); ok {
			claim.Certain = true
			claim.Signal = size.label
			r.add(claim)
		}
	}
	return n
}

// seriesOfRates counts the percentages joined by 、 or 和 from mention k on.
func (p *paragraph) seriesOfRates(k int) int {
	n := 1
	for k+n < len(p.mentions) && p.mentions[k+n].Kind == "rate" && isJoint(p.mentions[k+n].label) && joins(listMark(p.mentions[k+n].gap)) {
		n++
	}
	return n
}

// isJoint says whether a label is no more than the word that joins a figure to the one before it.
func isJoint(label string) bool {
	return label == "" || label == "和" || label == "及" || label == "以及"
}

// inPairs says whether the n figures before mention k and the n before these are of the same kinds in turn.
func (p *paragraph) inPairs(k, n int) bool {
	for i := range n {
		before, after := &p.mentions[k-n+i], &p.mentions[k-2*n+i]
		if before.block != p.mentions[k].block || after.block != before.block || !isCountable(before.Figure) || before.Unit == "" || !sameKind(before.Figure, after.Figure) {
			return false
		}
	}
	return true
}
