// Whose change it is: 由312项精简到298项，办理时限压缩71.5% speaks of the time, not of the number of items.

package changes

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// notSubject are words of a change's clause that name no subject of their own.
var notSubject = []string{
	"上年同期相比", "去年同期相比", "上年相比", "去年相比",
	"同口径", "上年是", "去年是", "相比", "同比", "环比", "较上年同期", "比上年同期", "较去年同期", "比去年同期", "较上年", "比上年", "较去年", "比去年", "同期", "分别", "累计", "平均", "总体", "整体", "比例", "总量", "总数", "数量", "件数", "人数", "案件数", "幅度", "其中", "全年", "实际",
	"清理前", "整治前", "压减前", "改革前", "优化前", "精简前", "调整前", "整合前", "整整", "刚好", "恰好", "足足", "上一年度", "前一年度", "上一年", "前一年", "一年间", "两年间", "三年间", "五年间", "两年", "三年", "年间", "增幅", "降幅", "增速", "达到", "改善", "约为", "共", "又", "再", "均", "也", "仅", "约", "为", "达", "了", "的", "净",
}

// plainSubjects are words of a change's clause that leave its subject what it was.
var plainSubjects = []string{"案件", "受理", "办理", "收到", "新收", "收案", "办案", "办件", "申请", "工作", "开展", "组织", "数量", "规模", "总", "数", "量", "额", "值"} //nolint:gochecknoglobals // a constant list

// onlyChanges says whether nothing but differences stands between two figures: another value there would be what the
// change is about.
func onlyChanges(r *prose.Reader, p *prose.Paragraph, from, to int) bool {
	for j := from + 1; j < to; j++ {
		if !r.Changes[p.Mentions[j].Index] {
			return false
		}
	}
	return true
}

// namedAgain gives the later value that the clause of the comparison names once more: 发生事故11起、死亡8人，事故起数较上年的13起….
// It gives -1 where none or several are meant.
func namedAgain(p *prose.Paragraph, prior int, later []int) int {
	clause := strings.TrimSpace(p.Mentions[prior].Clause)
	at := strings.IndexAny(clause, "较比")
	if at < 0 {
		return -1
	}
	name := lexicon.FirstRunes(strings.TrimSpace(clause[:at]), 2)
	if at == 0 {
		name = prose.VerbOfPrior(clause)
	}
	found := -1
	for _, j := range later {
		if name == "" || !strings.Contains(p.Mentions[j].Clause+p.Mentions[j].Unit, name) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = j
	}
	return found
}

// noneLike says whether no other value of the same kind stands between two figures: 52处、4180平方米，与上年的65处相比.
func noneLike(r *prose.Reader, p *prose.Paragraph, from, to int) bool {
	for j := from + 1; j < to; j++ {
		if !r.Changes[p.Mentions[j].Index] && (prose.SameKind(p.Mentions[j].Figure, p.Mentions[from].Figure) || p.Mentions[j].Kind == "count") {
			return false
		}
	}
	return true
}

// ownWords leaves of a clause the words that name a subject.
func ownWords(clause string) string {
	clause = strings.ReplaceAll(strings.ReplaceAll(clause, "同比", ""), "环比", "") // before 同 and 比增, which they can hold a part of
	if lexicon.MoreOrLess(clause) != "" {
		clause = clause[:max(strings.LastIndex(clause, "多"), strings.LastIndex(clause, "少"))] // 同比多办21场
	}
	for _, w := range []string{"与", "同", "和", "跟"} {
		clause = strings.TrimPrefix(clause, w) // 与2019年的65处相比
	}
	if rest, ok := strings.CutSuffix(clause, "的"); ok && match.StartsWithAny(rest, "较", "比") && match.EndsWithAny(rest, "月", "月份", "季度", "半年") {
		return "" // 较3月份的82件
	}
	clause = withoutYearDigits(clause)
	for _, ch := range clause {
		for _, l := range lexicon.Beginning(ch) {
			if l.Class&(lexicon.Up|lexicon.Down|lexicon.To|lexicon.Than) != 0 {
				clause = strings.ReplaceAll(clause, l.Word, "")
			}
		}
	}
	for _, w := range notSubject {
		clause = strings.ReplaceAll(clause, w, "")
	}
	clause = strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' || r == '年' || r == ' ' || strings.ContainsRune(prose.LabelBreaks, r) {
			return -1
		}
		return r
	}, clause)
	return clause
}

// withoutYearDigits leaves out the four digits of a year, in either script: 二〇一九年为.
func withoutYearDigits(clause string) string {
	at := strings.Index(clause, "年")
	if lexicon.YearIn(clause) == 0 {
		return clause
	}
	digits := []rune(clause[:at])
	return string(digits[:len(digits)-4]) + clause[at:]
}

// ownSubject says whether the clause of change k names something that the later value's own words do not: then the
// change may be that thing's, whose values are not given. A base of its own (比法定期限) counts too.
func ownSubject(p *prose.Paragraph, k, after int) bool {
	clause := strings.TrimSpace(p.Mentions[k].Clause)
	if p.Mentions[k].Gap != "" && strings.Contains(p.Mentions[k].Gap, "其中") {
		return true
	}
	runes := []rune(ownWords(clause))
	if m := &p.Mentions[k]; len(runes) == 0 && k > after+1 && p.Mentions[k-1].IsChange() && p.Mentions[k-1].Block == m.Block && m.Gap == "，"+m.Lead {
		return ownSubject(p, k-1, after) // 乡镇办案较上年增加12件，增长15%
	}
	if len(runes) < 2 || string(runes) == p.Mentions[after].Unit+"数" || string(runes) == "面积" && match.ContainsAny(p.Mentions[after].Unit, "平方", "亩", "公顷") {
		return false // 由64户扩大到208户，户数增长225%
	}
	named := p.Mentions[after].Clause + p.Mentions[after].Noun
	if prose.Unsaid(string(runes), named, plainSubjects) > 1 {
		return true // 受理复议案件735件，上年为700件，涉企案件增加42件
	}
	return !prose.SharesPair(string(runes), named)
}

// doubtSecond takes the certainty from a change that does not hold between two values between which another told the same way does: 由31.6件降至28.9件，下降8.5%；
// 纠纷总量…，仅下降6.9%. That one is of something else, whose values are not given.
func doubtSecond(r *prose.Reader, first int) {
	claims := r.Doc.Claims[first:]
	for i := range claims {
		if c := &claims[i]; c.Kind != "change" || !c.Certain || rounding.ChangeFits(c) {
			continue
		}
		for j := max(0, i-4); j < i; j++ {
			if holdsBetween(&claims[j], &claims[i]) {
				claims[i].Certain, claims[i].Reason = false, "comparison"
			}
		}
	}
}

// holdsBetween says whether a change holds between the same two values as another, told the same way.
func holdsBetween(c, other *tree.Claim) bool {
	return c.Kind == "change" && c.ChangeKind == other.ChangeKind && c.Direction == other.Direction && c.Before.Figure == other.Before.Figure && c.After.Figure == other.After.Figure && c.Before.Figure >= 0 && rounding.ChangeFits(c)
}
