// Averages over a time that is told in words: 全年受理1032件，月均86件; 三年共办结345件，年均115件; 近三年依次为93件、128件、163件，年均128件.

package averages

import (
	"strconv"
	"strings"
	"time"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// overTime reads an average over the months of a year or over some years.
func overTime(r *prose.Reader, p *prose.Paragraph, k int, totals []int) bool {
	m := &p.Mentions[k]
	if len(totals) == 0 || totals[0] != k-1 || p.Mentions[k-1].Block != m.Block {
		return false
	}
	switch {
	case match.StartsWithAny(m.Lead, "月均", "平均每月", "每月平均", "按月平均"):
		if n := monthsTold(p, k-1); n > 0 {
			return meanOver(r, p, k, rates.Single(k-1), n, "个月")
		}
		return (match.ContainsAny(p.Mentions[k-1].Clause, "全年", "当年") || match.HasAt(r.Text, m.Span[1], "（按12个月") || overDays(p, k, 12) || exchangedOver(p, k, 12)) && meanOver(r, p, k, rates.Single(k-1), 12, "个月")
	case match.StartsWithAny(m.Lead, "年均", "平均每年", "每年平均"):
		return yearly(r, p, k)
	case match.StartsWithAny(m.Lead, "日均", "平均每天", "平均每日"):
		return daily(r, p, k)
	default:
		return false
	}
}

// monthsTold gives over how many months a total is said to be right before it, without a mark between: 全年十二个月累计检查276家次; 0 where it does not say.
func monthsTold(p *prose.Paragraph, total int) int64 {
	if total == 0 {
		return 0
	}
	m, months := &p.Mentions[total], &p.Mentions[total-1]
	if months.Kind != "duration" || months.Unit != "个月" || months.Block != m.Block || m.Gap != m.Lead || months.Scale > 0 || months.Approx != "" {
		return 0
	}
	return months.N
}

// daily reads an average over all days of a year where it comes out, or where the work is said to have gone on every day: others may be meant of working days.
func daily(r *prose.Reader, p *prose.Paragraph, k int) bool {
	if p.Year > 0 && strings.Contains(r.Words(r.Doc.Sentences[p.Mentions[k].Sentence].Span[0], p.Mentions[k].Span[0]), "全年无休") {
		days := int64(time.Date(p.Year, time.December, 31, 0, 0, 0, 0, time.UTC).YearDay())
		return meanOver(r, p, k, rates.Single(k-1), days, "天")
	}
	if _, part := r.WholeOf[p.Mentions[k-1].Index]; part {
		return false // 破获163起，其中积案42起，日均1.66起
	}
	if days := daysTold(p, k); days > 0 {
		return meanOver(r, p, k, rates.Single(k-1), days, "天")
	}
	for _, days := range []int64{365, 366} {
		if overDays(p, k, days) {
			return meanOver(r, p, k, rates.Single(k-1), days, "天")
		}
	}
	return false
}

// daysTold gives how many days something went on by the words of its sentence before average k: 宣传周持续7天，接待1477人次，平均每天211人次; 0 where they do not say, or name
// several lengths of time.
func daysTold(p *prose.Paragraph, k int) int64 {
	var days int64
	for j := k - 1; j >= 0 && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		m := &p.Mentions[j]
		if m.Kind != "duration" {
			continue
		}
		if days > 0 || m.Unit != "天" || m.Scale > 0 || m.Approx != "" || !match.EndsWithAny(m.Lead, "持续", "历时", "为期", "连续") {
			return 0
		}
		days = m.N
	}
	return days
}

// overDays says whether the total right before average k gives it over so many days or months.
func overDays(p *prose.Paragraph, k int, n int64) bool {
	total, mean := &p.Mentions[k-1], &p.Mentions[k]
	if !rounding.Small(total, mean) || total.High == nil {
		return false
	}
	whole, scale := rounding.TermAt(total, rounding.ScaleFor(total)), mean.Scale+1
	base, rate := timeTerm(n, rounding.ScaleFor(total)), averageTerm(mean, scale)
	return averageFits(&whole, &base, &rate, scale)
}

// exchangedOver says whether an exchange of two digits leads from the mean of the total right before average k over so many months to the one written: 2016次，月均186次
// for 168.
func exchangedOver(p *prose.Paragraph, k int, n int64) bool {
	total, mean := &p.Mentions[k-1], &p.Mentions[k]
	return total.Approx == "" && mean.Approx == "" && total.Scale == 0 && mean.Scale == 0 && total.N%n == 0 && mean.N >= 10 && (rounding.Exchanged(total.N/n, mean.N) || mean.N >= 100 && rounding.WrongDigit(total.N/n, mean.N))
}

// yearly reads an average over years: their number stands in words before the total, or before a series with a number for each.
func yearly(r *prose.Reader, p *prose.Paragraph, k int) bool {
	first := k - 1
	for first > 0 && p.Mentions[first-1].Block == p.Mentions[k].Block && lexicon.Joins(lexicon.ListMark(p.Mentions[first].Gap)) && lexicon.IsJoint(p.Mentions[first].Lead) {
		first--
	}
	years := yearsTold(p.Mentions[first].Clause)
	if years == 0 {
		years = yearsNamed(p.Mentions[first].Gap)
	}
	if series := k - first; years == 0 || series > 1 && series != years {
		return false
	}
	return meanOver(r, p, k, rates.Sum{Members: lists.Positions(first, k), Minus: -1}, int64(years), "年")
}

// yearsNamed counts the years that 分别 gives a value each: 2022年、2023年、2024年分别办理; 0 where none are so named.
func yearsNamed(gap string) int {
	named, _, found := strings.Cut(gap, "分别")
	if !found || strings.Count(named, "、") == 0 {
		return 0
	}
	n := strings.Count(named, "年")
	if n != strings.Count(named, "、")+strings.Count(named, "和")+1 {
		return 0
	}
	return n
}

// yearsTold reads over how many years a clause counts: 近五年, 2022年至2024年三年共; 0 where it does not say.
func yearsTold(clause string) int {
	for n, digit := range []string{"两", "三", "四", "五", "六"} {
		at := strings.Index(clause, digit+"年")
		if at < 0 {
			continue
		}
		before, after := clause[:at], clause[at+len(digit+"年"):]
		if match.EndsWithAny(before, "近", "前", "过去", "年") || match.StartsWithAny(after, "来", "间", "共", "累计", "合计") {
			return n + 2
		}
	}
	return 0
}

// meanOver adds the claim that a total, taken over n months or years, gives the average at mention k.
func meanOver(r *prose.Reader, p *prose.Paragraph, k int, total rates.Sum, n int64, unit string) bool {
	m, first := &p.Mentions[k], &p.Mentions[total.Members[0]]
	if !rounding.Small(first, m) {
		return false
	}
	claim := tree.Claim{
		Kind: "average", Scale: rounding.ScaleFor(first), Span: prose.SpanOver(first, m), Section: m.Section, Sentence: m.Sentence, Subject: m.Lead, Signal: "平均", Certain: true, Reason: "base",
	}
	whole, ok := rates.SumTerm(p, total, claim.Scale)
	if !ok {
		return false
	}
	count := timeTerm(n, claim.Scale)
	count.Text, count.Span, count.Unit = strconv.FormatInt(n, 10)+unit, first.Span, unit
	claim.RateScale = m.Scale + 1
	mean := averageTerm(m, claim.RateScale)
	claim.Whole, claim.Base, claim.Rate = &whole, &count, &mean
	r.Add(claim)
	return true
}

// timeTerm is a number of days, months or years that stands in words or nowhere.
func timeTerm(n int64, scale int) tree.Term {
	size := n * rounding.Pow10(scale)
	return tree.Term{Figure: -1, Written: size, Low: size, High: &size, Exact: true}
}
