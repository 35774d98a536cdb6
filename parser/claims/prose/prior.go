// Which figures are values of another year, or those from which another was reached: 上年为12000件, 由12.5%升至17.7%.

package prose

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/match"
)

// IsComparison says whether a figure is a difference or belongs to another year.
func (p *Paragraph) IsComparison(j int) bool {
	m := &p.Mentions[j]
	if m.IsChange() || m.Words.Has(lexicon.Than) || m.Words.Has(lexicon.Prior) && !m.isOfSamePeriod() || strings.Contains(m.Lead, "同比") {
		return true
	}
	return match.ContainsAny(m.Lead, "较", "比") && match.ContainsAny(m.Lead, "年的", "年增", "年减", "年多", "年少", "年同")
}

// isOfSamePeriod says whether nothing but 同期 speaks of another time, and means the same: 同期被诉案件7件.
func (m *Mention) isOfSamePeriod() bool {
	return m.Role != "prior-year" && strings.HasPrefix(strings.TrimPrefix(m.Lead, "占"), "同期") && !match.ContainsAny(m.Lead, "上年", "去年", "往年", "上一年")
}

// IsComparedWith says whether figure j is what another one is set beside: 41起，与2023年的36起相比上升13.9%.
func (p *Paragraph) IsComparedWith(j int) bool {
	m := &p.Mentions[j]
	behind := m.Noun
	if j+1 < len(p.Mentions) {
		behind = p.Mentions[j+1].Gap
	}
	return match.StartsWithAny(behind, "相比", "比较") && match.StartsWithAny(strings.TrimSpace(m.Clause), "与", "同", "和", "跟")
}

// SaysPrior says whether a clause gives nothing but the value of the year before: ，上年为12000件.
func (p *Paragraph) SaysPrior(j int) bool {
	if p.IsOfNamedYear(j) {
		return p.Year == 0 || lexicon.YearIn(p.Mentions[j].Clause) != p.Year
	}
	clause := strings.TrimPrefix(strings.TrimSuffix(strings.TrimSuffix(strings.TrimSpace(p.Mentions[j].Clause), "为"), "是"), "而")
	clause = strings.TrimPrefix(strings.TrimSuffix(strings.TrimSuffix(clause, "仅"), "只有"), "即")
	lastYear := match.StartsWithAny(clause, "上年", "去年") || p.Year > 0 && strings.HasPrefix(clause, strconv.Itoa(p.Year-1)+"年")
	if p.Mentions[j].Kind == "rate" && lastYear && strings.HasSuffix(clause, "率") && len(clause) <= 12*len("率") {
		return true // 不合格率3%；上年不合格率为4.5%，下降1.5个百分点
	}
	if p.repeatsVerb(j, clause) || p.ToldBefore(j, j+1, func(i int) bool { return IsCountable(p.Mentions[i].Figure) }) >= 0 {
		return true
	}
	switch clause {
	case "上年", "去年", "上一年", "上年度", "上一年度", "上年同期", "去年同期", "上年数", "上年末", "去年末", "上年底", "去年底", "上一轮", "上轮", "前一年":
		return true
	default:
		return false
	}
}

// besideYear takes out the words that can stand beside a year without changing which one is meant.
var besideYear = strings.NewReplacer("同口径", "", "同期", "", "全年", "", "度", "", " ", "") //nolint:gochecknoglobals // a constant list

// IsOfNamedYear says whether a clause gives nothing but a value and the year it is of: ，2024年为1620件.
func (p *Paragraph) IsOfNamedYear(j int) bool {
	if !strings.Contains(p.Mentions[j].Clause, "为") {
		return false
	}
	clause := strings.TrimPrefix(besideYear.Replace(strings.TrimSpace(p.Mentions[j].Clause)), "而")
	return strings.HasSuffix(clause, "年为") && lexicon.YearIn(clause) > 0 && utf8.RuneCountInString(clause) == len("2024")+2
}

// IsOfEarlierYear says whether a bracket gives the value of an earlier year beside this year's: 9875户（2023年为8460户，增长16.7%）. Where it goes through
// several years up to this one, they are parts of what was done in all of them: 两年共40件（2023年25件、2024年15件）.
func (p *Paragraph) IsOfEarlierYear(j int) bool {
	m := &p.Mentions[j]
	open := strings.LastIndexAny(m.Gap, "（(")
	if m.Depth == 0 || open < 0 {
		return false
	}
	year := lexicon.YearIn(m.Gap[open:])
	if year == 0 || p.Year > 0 && year >= p.Year || j > 0 && match.ContainsAny(p.Mentions[j-1].Clause, "年来", "以来", "两年", "三年", "五年", "累计", "期间") {
		return false
	}
	const years = 12 // no more are gone through one by one
	for i := j + 1; i < len(p.Mentions) && i-j <= years && p.Mentions[i].Block == m.Block && p.Mentions[i].Depth >= m.Depth; i++ {
		if later := lexicon.YearIn(p.Mentions[i].Clause); later > year && (p.Year == 0 || later >= p.Year) {
			return false
		}
	}
	return true
}

// repeatsVerb says whether a clause gives the value of the year before by the word that gave this year's: 追回工资2036.5万元，上年追回2412.8万元.
func (p *Paragraph) repeatsVerb(j int, clause string) bool {
	years := []string{"上年同期", "上年", "去年"}
	if year := lexicon.YearIn(clause); year > 0 && year == p.Year-1 && (j == 0 || !match.StartsWithAny(p.Mentions[j-1].Clause, years...)) {
		years = []string{strconv.Itoa(year) + "年"} // 办结156件，…2023年办结110件
	}
	for _, year := range years {
		if verb, ok := strings.CutPrefix(clause, year); ok && utf8.RuneCountInString(verb) == 2 && j > 0 {
			for i := j - 1; i >= 0 && p.Mentions[i].Block == p.Mentions[j].Block; i-- {
				if SameKind(p.Mentions[i].Figure, p.Mentions[j].Figure) {
					return strings.Contains(p.Mentions[i].Gap, verb) || i > 0 && strings.Contains(p.Mentions[i-1].Gap, verb)
				}
			}
		}
	}
	return false
}

// ToldBefore gives the value of this year where that of the year before opens a sentence of its own and names it by the same verb:
// 受理27件，调解19件。上年受理35件，同比增长22.9%. It is -1 where it opens none, or where several bear the verb.
func (p *Paragraph) ToldBefore(prior, k int, fits func(int) bool) int {
	m := &p.Mentions[prior]
	if prior != k-1 || prior == 0 || p.Mentions[prior-1].Block == m.Block {
		return -1
	}
	verb := VerbOfPrior(strings.TrimSpace(m.Clause))
	found := -1
	for j := prior - 1; j >= 0 && m.Block-p.Mentions[j].Block <= 1 && verb != ""; j-- {
		if !fits(j) || !SameKind(p.Mentions[j].Figure, m.Figure) || !strings.Contains(p.Mentions[j].Lead, verb) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = j
	}
	return found
}

// VerbOfPrior gives the word by which the value of the year before is told: 审核 of 较上年审核3500件; empty where there is none.
func VerbOfPrior(clause string) string {
	for _, year := range []string{"上年同期", "去年同期", "上年", "去年"} {
		if _, verb, found := strings.Cut(clause, year); found {
			verb = strings.TrimPrefix(strings.TrimSuffix(verb, "的"), "的")
			if utf8.RuneCountInString(verb) == 2 {
				return verb
			}
			return ""
		}
	}
	return ""
}

// IsReached says whether a figure is what a value became: 增至150件, 增加到…为150件.
func (m *Mention) IsReached() bool {
	return m.Words.Ends&lexicon.To != 0 || match.EndsWithAny(m.Lead, "为", "至", "到") && lexicon.Scan(m.Clause).Has(lexicon.To) || m.isReachedAt()
}

// isReachedAt says whether the time at which a value was reached stands between it and its verb: 提高到下半年的95.2%.
func (m *Mention) isReachedAt() bool {
	words, ok := strings.CutSuffix(m.Lead, "的")
	if !ok {
		return false
	}
	for _, time := range []string{"上半年", "下半年", "年末", "年底", "今年", "本年", "本年度", "季度", "轮", "期", "月", "次"} {
		verb, found := strings.CutSuffix(words, time)
		for _, count := range []string{"一", "二", "三", "四", "五", "末", "最后一", "第"} {
			verb = strings.TrimSuffix(verb, count)
		}
		if verb = strings.TrimSuffix(verb, "第"); found && lexicon.Scan(verb).Ends&lexicon.To != 0 {
			return true
		}
	}
	return false
}

// IsStart says whether a value is the one from which the next was reached: 由12.5%升至17.7%.
func (p *Paragraph) IsStart(k int) bool {
	next := k + 1
	return next < len(p.Mentions) && p.Mentions[next].Block == p.Mentions[k].Block && p.Mentions[next].IsReached() && SameKind(p.Mentions[next].Figure, p.Mentions[k].Figure) &&
		(match.ContainsAny(p.Mentions[k].Clause, "由", "从") || p.Mentions[k].Lead == "" && k > 0 && p.Mentions[k].Depth > p.Mentions[k-1].Depth)
}
