// Averages of values that are listed one by one, and totals of what each of several did: 得分分别为97分、98分、99分，平均98分; 38家单位每家监测2次，全年共监测
// 76次.

package averages

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// meanOfSeries claims that an average right behind a series of values is theirs.
func meanOfSeries(r *prose.Reader, p *prose.Paragraph, k int) bool {
	m := &p.Mentions[k]
	if !slices.Contains([]string{"平均", "平均为", "平均得分", "平均值为", "平均分为"}, m.Lead) || m.Gap != "，"+m.Lead {
		return false
	}
	first := k - 1
	for first > 0 && lexicon.IsJoint(p.Mentions[first].Lead) && lexicon.Joins(lexicon.ListMark(p.Mentions[first].Gap)) && p.Mentions[first].Block == m.Block {
		first--
	}
	series := lists.Positions(first, k)
	if len(series) < 3 || !match.EndsWithAny(p.Mentions[first].Lead, "分别为", "分别是", "依次为", "依次是") {
		return false
	}
	for _, j := range series {
		if p.Mentions[j].Unit != m.Unit || p.Mentions[j].Approx != "" {
			return false
		}
	}
	return meanOver(r, p, k, rates.Sum{Members: series, Minus: -1}, int64(len(series)), "个")
}

// Products claims of what each of several did and all of them together that the one makes the other.
func Products(r *prose.Reader, p *prose.Paragraph) {
	for k := 2; k < len(p.Mentions); k++ {
		count, each, total := &p.Mentions[k-2], &p.Mentions[k-1], &p.Mentions[k]
		eachFirst(r, p, k)
		if !sideBySide(p, k-2, k) || !canMultiply(count, each) || !countsAlike(each, total) || !sumsUp(total.Lead) {
			continue
		}
		at := eachAt(count, each)
		if at > 0 && strings.ContainsAny(each.Gap, "，各") && isOneOfMore(p, k-1) {
			continue // 9个村和3个社区各8名，共96名
		}
		if at < 0 || match.ContainsAny(each.Gap[:at], "平均", "按") || match.ContainsAny(each.Gap[at:], "不少于", "至少", "以上", "年", "月", "周", "最多", "学期", "季度") {
			continue
		}
		productOf(r, &p.Mentions[k-2], &p.Mentions[k-1], &p.Mentions[k])
	}
}

// canMultiply says whether a count and what each of them did are exact, and the count is of all and not of others: not 另两家各1件.
func canMultiply(count, each *prose.Mention) bool {
	return count.Kind == "count" && each.Unit != count.Unit && each.Approx == "" && count.Approx == "" && !match.ContainsAny(count.Lead, "另", "其余", "其他", "剩余")
}

// eachFirst claims the same where what each of them gets is told first: 每村补助5万元，17个村共兑现85万元.
func eachFirst(r *prose.Reader, p *prose.Paragraph, k int) {
	each, count, total := &p.Mentions[k-2], &p.Mentions[k-1], &p.Mentions[k]
	if !sideBySide(p, k-2, k) || !canMultiply(count, each) || each.Unit != total.Unit || count.Lead != "" || count.Gap != "，" || total.Gap != total.Lead || !strings.Contains(total.Lead, "共") {
		return
	}
	what, found := strings.CutPrefix(each.Lead, "每")
	noun := lexicon.FirstRunes(count.Noun, 1)
	if !found || noun == "" || !strings.HasPrefix(strings.TrimPrefix(what, count.Unit), noun) {
		return
	}
	productOf(r, count, each, total)
}

// countsAlike says whether what each did is counted as all of it is: persons of one occasion are 人次 of all.
func countsAlike(each, total *prose.Mention) bool {
	return each.Unit == total.Unit || each.Family == "person" && total.Family == "person-time"
}

// sumsUp says whether a label tells of all together: 共, 合计, 累计旁听.
func sumsUp(label string) bool {
	return strings.Contains(label, "共") || match.EndsWithAny(label, "合计", "总计", "累计") || match.StartsWithAny(label, "累计", "合计", "总计")
}

// eachAt gives where the words before a number say that it is told of each of those counted before it: 11个社区每个社区5名, 11个社区，每个社区5名, 三个中队各有16人.
// It is -1 where they say nothing of the kind.
func eachAt(count, each *prose.Mention) int {
	at := strings.LastIndex(each.Gap, "每"+count.Unit)
	if at < 0 && !strings.Contains(each.Gap, "各级") {
		at = strings.LastIndex(each.Gap, "各")
	}
	if at < 0 || !strings.ContainsAny(each.Gap, "，。；、,;：（(") || each.Gap == "，每"+count.Unit {
		return at
	}
	named := lexicon.FirstRunes(strings.TrimPrefix(each.Gap[at:], "每"+count.Unit), 2)
	if strings.Count(each.Gap, "，") != 1 || strings.ContainsAny(each.Gap, "。；、,;：（(") || !strings.HasSuffix(each.Gap[:at], "，") || named == "" || !strings.HasPrefix(each.Gap, named) {
		return -1
	}
	return at
}

// isOneOfMore says whether what is told of each of several is told of others as well, so that a total holds more than these.
func isOneOfMore(p *prose.Paragraph, each int) bool {
	m := &p.Mentions[each]
	if p.JoinedBefore(each - 1) {
		return true
	}
	for j := each - 2; j >= 0 && each-j <= rates.Reach && p.Mentions[j].Block == m.Block; j-- {
		if prose.SameKind(p.Mentions[j].Figure, m.Figure) {
			return true
		}
	}
	return false
}

// sideBySide says whether all mentions from one to another stand in one sentence, at one depth of brackets.
func sideBySide(p *prose.Paragraph, from, to int) bool {
	for j := from; j <= to; j++ {
		if p.Mentions[j].Block != p.Mentions[from].Block || p.Mentions[j].Depth != p.Mentions[from].Depth {
			return false
		}
	}
	return true
}

// productOf adds the claim that the total k, divided by the count, gives what each did, exactly.
func productOf(r *prose.Reader, count, each, total *prose.Mention) {
	if !rounding.Small(count, each, total) || count.N == 0 || total.Approx != "" {
		return
	}
	claim := tree.Claim{
		Kind: "average", Scale: rounding.ScaleFor(count, total), Span: prose.SpanOver(count, each, total), Section: total.Section, Sentence: total.Sentence,
		Subject: each.Lead, Signal: "每", Certain: true, Reason: "base", RateScale: each.Scale + 3,
	}
	whole, base, mean := rounding.TermAt(total, claim.Scale), rounding.TermAt(count, claim.Scale), rounding.TermAt(each, claim.RateScale) // nothing was rounded
	claim.Whole, claim.Base, claim.Rate = &whole, &base, &mean
	r.Add(claim)
}
