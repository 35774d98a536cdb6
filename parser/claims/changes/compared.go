// Where the two values of a change stand: B，比上年的A增长x%, B，增长x%（上年A）, 2022年A、2023年B，增长x%,
// A批B人次，批次、人次比上年的…分别下降x%、y%, and B，增加n，增幅x%, which gives the value before by subtraction.

package changes

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// comparedWith looks for the value of the year before in B，比上年的A增长x% and B，增长x%（上年为A）; -1 when there is none.
func comparedWith(p *prose.Paragraph, k int, fits func(int) bool) int {
	if j := k - 2; j >= 0 && fits(j) && isPair(p, j, k, fits) {
		return j // 2023年为415宗，2024年为498宗，增长20%
	}
	unit := namedUnit(p, k)
	for j := k - 1; j >= 0 && k-j <= 3 && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		second := unit != "" && p.Mentions[j].Unit == unit && joinsThan(p, j) // 较上年的5起、3人，死亡人数下降33.3%
		if fits(j) && (second || isThan(p, j) && !lists.SemicolonBetween(p, j, k) || isPriorTo(p, j, k)) {
			return j
		}
	}
	return priorBehind(p, k, fits)
}

// isPair says whether the two values right before change k are those of two years.
func isPair(p *prose.Paragraph, j, k int, fits func(int) bool) bool {
	return fits(k-1) && yearsJoined(p, j, k) || p.Mentions[j].Block == p.Mentions[k].Block && priorPair(p, j, k)
}

// yearsJoined says whether two values right before change k were handed out to a year and the next: 2023年、2024年被纠错案件分别为9件和6件，降幅33.3%.
func yearsJoined(p *prose.Paragraph, j, k int) bool {
	first, second := &p.Mentions[j], &p.Mentions[k-1]
	if first.Block != p.Mentions[k].Block || second.Block != first.Block || !lexicon.Joins(lexicon.ListMark(second.Gap)) || second.Unit != first.Unit || !match.EndsWithAny(first.Lead, "分别为", "分别是", "依次为") && !match.EndsWithAny(first.Gap, "分别为", "分别是", "依次为") {
		return false
	}
	for year := p.Year - 1; year < p.Year+1 && p.Year > 0; year++ {
		one, next := strconv.Itoa(year)+"年", strconv.Itoa(year+1)+"年"
		if match.ContainsAny(first.Gap, one+"、"+next, one+"和"+next, strconv.Itoa(year)+"、"+next) {
			return true
		}
	}
	return false
}

// isPriorTo says whether figure j is, by another wording than 比 or 较, the value that change k starts from.
func isPriorTo(p *prose.Paragraph, j, k int) bool {
	return priorPair(p, j, k) || p.SaysPrior(j) || p.IsOfEarlierYear(j) || isMultiplied(p, j, k) || isMean(p, j, k) || p.Mentions[j].Depth > p.Mentions[k].Depth && isPriorBracket(p, j)
}

// namedUnit gives the unit that the clause of change k names its values by: 人 for 死亡人数, 起 for 事故起数; empty where it names none.
func namedUnit(p *prose.Paragraph, k int) string {
	before, _, found := strings.Cut(p.Mentions[k].Clause, "数")
	last, size := utf8.DecodeLastRuneInString(before)
	if !found || size == 0 || !strings.ContainsRune("人起件户处家宗场", last) {
		return ""
	}
	return string(last)
}

// joinsThan says whether a value is joined to the earlier one of a comparison: the second of 较上年的5起、3人.
func joinsThan(p *prose.Paragraph, j int) bool {
	return j > 0 && p.Mentions[j-1].Block == p.Mentions[j].Block && lexicon.Joins(lexicon.ListMark(p.Mentions[j].Gap)) && isThan(p, j-1) && !p.Mentions[j-1].IsChange()
}

// priorBehind looks for the value of the year before behind the change: （上年为A）, ，上年为A; -1 when there is none.
func priorBehind(p *prose.Paragraph, k int, fits func(int) bool) int {
	next := k + 1
	for next < len(p.Mentions) && next <= k+2 && p.Mentions[next].IsChange() && p.Mentions[next].Depth == p.Mentions[k].Depth && !match.ContainsAny(p.Mentions[next].Lead, "同比", "环比", "较", "比上", "比去") {
		next++ // 同比减少14件，下降10%（上年为140件）
	}
	if next >= len(p.Mentions) || p.Mentions[next].Block != p.Mentions[k].Block || !fits(next) || inSeries(p, k) {
		return -1
	}
	if p.Mentions[next].Depth > p.Mentions[k].Depth && isPriorBracket(p, next) || p.SaysPrior(next) || k > 0 && toldAgain(p, next, k-1, k) {
		return next
	}
	return -1
}

// inSeries says whether change k is joined to another that 分别 hands out: then a value behind it is not that of change k alone.
func inSeries(p *prose.Paragraph, k int) bool {
	return k > 0 && p.Mentions[k-1].IsChange() && lexicon.Joins(lexicon.ListMark(p.Mentions[k].Gap)) && strings.Contains(p.Mentions[k-1].Clause, "分别")
}

// isPriorBracket says whether a figure in brackets is that of another year: （2024年移送15件）, （上年140件）.
func isPriorBracket(p *prose.Paragraph, j int) bool {
	outside, _, found := strings.Cut(p.Mentions[j].Gap, "（") // 环比三季度（97.3%）上升0.5个百分点
	return p.Mentions[j].Words.Has(lexicon.Prior) || lexicon.YearIn(p.Mentions[j].Clause) > 0 || found && match.ContainsAny(prose.BehindLast(outside, prose.ClauseBreaks), "环比", "同比", "较", "比上")
}

// isPromised says whether figure j is the time that the law gives and the one behind it what was promised: 法定时限20日，承诺时限8日，压减60%.
func isPromised(p *prose.Paragraph, j, k int) bool {
	return j == k-2 && p.Mentions[j].Kind == "duration" && strings.Contains(p.Mentions[j].Clause, "法定") && match.ContainsAny(p.Mentions[j+1].Clause, "承诺", "实际") && p.Mentions[j].Unit == p.Mentions[j+1].Unit
}

// isMean says whether figure j is the mean that a value is above or below: 得分86.42分，全市平均84.96分，高出1.46分.
func isMean(p *prose.Paragraph, j, k int) bool {
	return j == k-1 && match.EndsWithAny(p.Mentions[j].Lead, "平均", "平均分", "平均值", "平均水平", "平均的", "平均水平的", "平均线") && (match.ContainsAny(p.Mentions[k].Lead, "高出", "低于", "高于", "比全") || p.Mentions[k].Lead == "高" || p.Mentions[k].Lead == "低")
}

// isMultiplied says whether a multiple is taken of figure j, that of an earlier year: 37件，为2023年25件的1.48倍.
func isMultiplied(p *prose.Paragraph, j, k int) bool {
	return j == k-1 && p.Mentions[k].Kind == "fold" && p.Mentions[k].Gap == "的" && (lexicon.YearIn(p.Mentions[j].Clause) > 0 || match.ContainsAny(p.Mentions[j].Clause, "上年", "去年", "上一年")) && match.StartsWithAny(strings.TrimSpace(p.Mentions[j].Clause), "为", "是", "相当于")
}

// isThan says whether a value is the earlier one of a comparison: 较上年的152起, 同上年的152起相比.
func isThan(p *prose.Paragraph, j int) bool {
	clause := p.Mentions[j].Clause
	return lexicon.Scan(clause).Has(lexicon.Than) || match.StartsWithAny(strings.TrimSpace(clause), "比", "较", "同比由", "环比由") || p.IsComparedWith(j)
}

// priorPair says whether mention j is the earlier of two values given side by side with their years, the later of them
// between j and the size k: 2022年办理120件，2023年办理150件，增长25%.
func priorPair(p *prose.Paragraph, j, k int) bool {
	if k-j < 2 || k-j > 3 || p.Mentions[j].Family != p.Mentions[j+1].Family {
		return false
	}
	first, second := lexicon.YearIn(p.Mentions[j].Clause), lexicon.YearIn(p.Mentions[j+1].Clause)
	return isPromised(p, j, k) || first > 0 && second == first+1 || match.StartsWithAny(p.Mentions[j].Clause, "去年", "上年") && match.StartsWithAny(p.Mentions[j+1].Clause, "今年", "本年") && prose.SameKind(p.Mentions[j].Figure, p.Mentions[j+1].Figure) && !p.Mentions[j+1].IsChange() && !strings.Contains(p.Mentions[j+1].Lead, "多")
}

// laterValues lists the figures that can be the value compared with the earlier one, the nearest first.
func laterValues(p *prose.Paragraph, prior, k int, fits func(int) bool) []int {
	if priorPair(p, prior, k) || prior == k-2 && yearsJoined(p, prior, k) {
		return []int{prior + 1}
	}
	if own := p.ToldBefore(prior, k, fits); own >= 0 {
		return []int{own}
	}
	if prior == k-2 && fits(k-1) && prose.SameKind(p.Mentions[k-1].Figure, p.Mentions[prior].Figure) && match.StartsWithAny(p.Mentions[k-1].Gap, "相比，", "比较，") {
		return []int{k - 1} // 与上年的57起相比，今年为49起，下降14%
	}
	var values []int
	from := min(prior, k) - 1
	for j := from; j >= 0 && from-j <= 8 && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		if fits(j) && canBeLater(p, j, prior) && !isMovement(p, j, k) {
			values = append(values, j)
		}
	}
	return values
}

// canBeLater says whether a figure can be the later value of what the earlier one measures.
func canBeLater(p *prose.Paragraph, j, prior int) bool {
	m := &p.Mentions[j]
	return prose.SameKind(m.Figure, p.Mentions[prior].Figure) && !isThan(p, j) && m.Depth <= p.Mentions[prior].Depth
}

// isMovement says whether a figure tells what came or went of a stock whose net change is told of, which no value of the stock is:
// 新取得13名，退出4名，较上年末的85名净增9名.
func isMovement(p *prose.Paragraph, j, k int) bool {
	return strings.Contains(p.Mentions[k].Lead, "净") && p.Mentions[j].Words.Has(lexicon.Enter|lexicon.Leave)
}

// respectiveChanges reads 216批684人次，批次、人次比上年的255批843人次分别下降15.3%、18.9%, and 分别减少39批、159人次. It gives the number of figures read.
func respectiveChanges(r *prose.Reader, p *prose.Paragraph, k int) int {
	size := &p.Mentions[k]
	kind := changeKind(size)
	if kind != "percent" && kind != "difference" || !strings.Contains(size.Clause, "分别") {
		return 0
	}
	n := p.SeriesOfRates(k)
	if kind == "difference" {
		n = seriesOfCounts(p, k)
	}
	direction := directionOf(size.Lead)
	if n < 2 || k < 2*n || direction == "" || !isThan(p, k-n) && !match.StartsWithAny(p.Mentions[k-n].Clause, "上年分别", "去年分别", "上年同期分别", "去年同期分别") || !inPairs(p, k, n) {
		return 0
	}
	for i := range n {
		r.Changes[p.Mentions[k+i].Index] = true
		if claim, ok := changeClaim(p, k-n+i, k-2*n+i, k+i, kind, direction); ok {
			claim.Certain = true
			claim.Signal = size.Lead
			r.Add(claim)
		}
	}
	return n
}

// seriesOfCounts gives how many counts are joined from mention k on, each in the unit of the value it changes: 分别减少17批和49人次; 0 where the units are others.
func seriesOfCounts(p *prose.Paragraph, k int) int {
	n := p.SeriesOf(k, prose.IsCountable)
	if k < 2*n {
		return 0
	}
	for i := range n {
		if p.Mentions[k+i].Unit != p.Mentions[k-n+i].Unit {
			return 0
		}
	}
	return n
}

// inPairs says whether the n figures before mention k and the n before these are of the same kinds in turn.
func inPairs(p *prose.Paragraph, k, n int) bool {
	for i := range n {
		before, after := &p.Mentions[k-n+i], &p.Mentions[k-2*n+i]
		if before.Block != p.Mentions[k].Block || after.Block != before.Block || !prose.IsCountable(before.Figure) || before.Unit == "" || !prose.SameKind(before.Figure, after.Figure) {
			return false
		}
	}
	return true
}
