// Averages of values that are listed one by one, and totals of what each of several did: 得分分别为97分、98分、99分，平均98分; 38家单位每家监测2次，全年共监测
// 76次.

package claims

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// meanOfSeries claims that an average right behind a series of values is theirs.
func (r *reader) meanOfSeries(p *paragraph, k int) bool {
	m := &p.mentions[k]
	if !slices.Contains([]string{"平均", "平均为", "平均得分", "平均值为", "平均分为"}, m.label) || m.gap != "，"+m.label {
		return false
	}
	first := k - 1
	for first > 0 && isJoint(p.mentions[first].label) && joins(listMark(p.mentions[first].gap)) && p.mentions[first].block == m.block {
		first--
	}
	series := positions(first, k)
	if len(series) < 3 || !match.EndsWithAny(p.mentions[first].label, "分别为", "分别是", "依次为", "依次是") {
		return false
	}
	for _, j := range series {
		if p.mentions[j].Unit != m.Unit || p.mentions[j].Approx != "" {
			return false
		}
	}
	return r.meanOver(p, k, sumOf{members: series, minus: -1}, int64(len(series)), "个")
}

// products claims of what each of several did and all of them together that the one makes the other.
func (r *reader) products(p *paragraph) {
	for k := 2; k < len(p.mentions); k++ {
		count, each, total := &p.mentions[k-2], &p.mentions[k-1], &p.mentions[k]
		if !p.sideBySide(k-2, k) || count.Kind != "count" || each.Unit != total.Unit || each.Unit == count.Unit || each.Approx != "" || count.Approx != "" ||
			strings.ContainsAny(each.gap, "，。；、,;：（(") || !strings.Contains(total.label, "共") && !match.EndsWithAny(total.label, "合计", "总计") {
			continue
		}
		at := strings.LastIndex(each.gap, "每"+count.Unit)
		if at < 0 || match.ContainsAny(each.gap[:at], "平均", "按") || match.ContainsAny(each.gap[at:], "不少于", "至少", "以上", "年", "月", "周", "最多") {
			continue
		}
		r.productClaim(p, k)
	}
}

// sideBySide says whether all mentions from one to another stand in one sentence, at one depth of brackets.
func (p *paragraph) sideBySide(from, to int) bool {
	for j := from; j <= to; j++ {
		if p.mentions[j].block != p.mentions[from].block || p.mentions[j].depth != p.mentions[from].depth {
			return false
		}
	}
	return true
}

// productClaim adds the claim that the total k, divided by the count, gives what each did, exactly.
func (r *reader) productClaim(p *paragraph, k int) {
	count, each, total := &p.mentions[k-2], &p.mentions[k-1], &p.mentions[k]
	if !small(count, each, total) || count.N == 0 || total.Approx != "" {
		return
	}
	claim := tree.Claim{
		Kind: "average", Scale: scaleFor(count, total), Span: spanOver(count, each, total), Section: total.Section, Sentence: total.Sentence,
		Subject: each.label, Signal: "每", Certain: true, Reason: "base", RateScale: each.Scale + 3,
	}
	whole, base, mean := termAt(total, claim.Scale), termAt(count, claim.Scale), termAt(each, claim.RateScale) // nothing was rounded
	claim.Whole, claim.Base, claim.Rate = &whole, &base, &mean
	r.add(claim)
}
