// Gathers the parts of a list: which figures after a total belong to it.

// Package lists reads lists of figures that may be the parts of a total: what ties them to it (其中, 分别为, a colon), which figures
// belong to them, whether they leave nothing out (其他 at their end, 男 and 女), and what is claimed of them: 746件，其中来访205件、来信120件、其他421件.
package lists

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
)

// MaxParts bounds a list; longer ones are not met and cost time.
const MaxParts = 40

// List is a run of figures that may be the parts of a whole.
type List struct {
	Parts   []int // positions in paragraph.mentions
	cuts    []int // numbers of parts after which the list may end
	end     int   // the likeliest of the cuts; 0: the list goes on to its last part
	Shares  []int // percentages that follow the parts (占…)
	Subset  bool  // a word says that the list is only a pick
	Lifted  []int // outcomes of the first part that were taken out
	nested  bool  // the list stands inside a bracket
	Crosses bool  // words say that one case may be in two of the parts
	Comment bool  // comparisons or second measures stand between the parts
}

// Gather collects the parts from mention k on that are of the same kind as whole.
func Gather(p *prose.Paragraph, whole *prose.Mention, k int) List {
	l := List{nested: p.Mentions[k].Depth > whole.Depth, Subset: picksOut(p.Mentions[k].Gap)}
	depth := p.Mentions[k].Depth
	for j := k; j < len(p.Mentions) && len(l.Parts) < MaxParts; j++ {
		m := &p.Mentions[j]
		if m.Block == p.Mentions[k].Block && m.Depth > depth {
			continue // a bracket behind a part speaks of that part alone
		}
		if j == k+1 {
			if rest := restBehind(p, k); rest >= 0 {
				l.Parts = append(l.Parts, rest)
				break
			}
		}
		if j > k && (l.ends(p, j, depth) || leaves(m, whole) || l.isOver(&p.Mentions[k], m) || opensOther(p, k, j)) || !take(p, &l, whole, j) {
			break
		}
	}
	endClosed(p, &l)
	endUniform(p, &l)
	liftOutcomes(p, &l, whole)
	liftDetails(p, &l, whole)
	return l
}

// isOver says whether a list that begins with one figure is over before another, because that begins a clause of its own, or the first is alone in
// its clause (5个管理部中的4个，查出问题22个), or only the first is one of a respective series.
func (l *List) isOver(first, m *prose.Mention) bool {
	if len(l.Parts) == 0 && strings.ContainsAny(m.Gap, "；;") && m.Words.Has(lexicon.Fresh) {
		return true // 受理735件，上年为700件；受理法律援助案件329件
	}
	return tellsElsewhere(m) || strings.HasSuffix(first.Gap, "中的") || first.Respective && !m.Respective
}

// opensOther says whether a count behind the list that begins at mention k is, as the total of that one, followed by what it is made up of: 处罚案卷80卷中优秀62卷、
// 许可案卷45卷中优秀38卷.
func opensOther(p *prose.Paragraph, k, j int) bool {
	return j+1 < len(p.Mentions) && p.Mentions[j+1].Block == p.Mentions[j].Block && isAmong(p.Mentions[k].Gap) && isAmong(p.Mentions[j+1].Gap)
}

// isAmong says whether the words between two counts begin with 中, as a word of its own.
func isAmong(gap string) bool {
	return strings.HasPrefix(gap, "中") && !match.StartsWithAny(gap, "中心", "中介", "中央", "中小")
}

// tellsElsewhere says whether a ； and another clause stand before a figure, which tells of that: ；推行“首违不罚”，全年适用轻微免罚案件64件.
func tellsElsewhere(m *prose.Mention) bool {
	_, behind, found := strings.Cut(strings.ReplaceAll(m.Gap, ";", "；"), "；")
	clause, _, more := strings.Cut(behind, "，")
	return found && more && !strings.HasPrefix(clause, "经") && !match.ContainsAny(behind, "按", "从", "其余", "其他", "另")
}

// carriedPart says whether what was carried over is a part of a list, and no number of another year.
func carriedPart(m *prose.Mention, nested bool) bool {
	opens := strings.HasPrefix(m.Lead, "其中") || strings.HasSuffix(m.Gap, "中，"+m.Lead) // 73件信访事项中，上年结转7件
	if match.ContainsAny(m.Lead, "年存量", "年留存", "年原有") {
		return true // 包括去年存量141台和今年添置的73台
	}
	return m.Words.Has(lexicon.Carried) && (opens || nested && !strings.Contains(m.Gap, "含"))
}

// picksOut says whether the words before a list say that it names the largest of many: 三类咨询居前，分别为….
func picksOut(gap string) bool {
	gap = strings.ReplaceAll(strings.ReplaceAll(gap, "前三季度", ""), "前三个季度", "") // times, not ranks
	return match.ContainsAny(gap, "居前", "位居前", "排名前", "排在前", "前三", "前五", "前十", "最多的", "较多的", "集中在", "主要集中", "主要是", "主要为", "次之", "其次")
}

// take adds mention j to a list where it is a part; it reports false where the list ends instead.
func take(p *prose.Paragraph, l *List, whole *prose.Mention, j int) bool {
	m := &p.Mentions[j]
	switch {
	case !prose.SameKind(whole.Figure, m.Figure):
		return skips(p, l, j)
	case len(l.Parts) > 0 && besideWhole(m, whole):
		return false
	case ofMoreYears(m, whole), takesUp(p, j, whole), stillOpen(m, whole), whole.IsChange() && p.IsStart(j):
		return false // also 减少23个（47个减至24个）
	case p.IsComparison(j) && !carriedPart(m, l.nested):
		l.Comment = true // but not 66件，其中上年结转7件、本年新立59件; 66件（上年结转7件、新收59件）
	case m.Average, p.IsStart(j): // 由640件降至560件
	case j+1 < len(p.Mentions) && p.OfNamed(j+1):
		// 化解2.38亿元，占台账金额2.56亿元的93.0%: what a share is taken of is no part
	default:
		l.noteCut(p, whole, j)
		l.Crosses = l.Crosses || crosses(m)
		l.Parts = append(l.Parts, j)
		l.Subset = l.Subset || m.Words.Has(lexicon.Subset) || andSoOn(m.Lead) || match.StartsWithAny(m.Noun, "等", "居首", "居多", "居前", "位居", "最多")
	}
	return true
}

// crosses says whether the words around a part say that what it counts is counted in another part as well: 有219件同时反映两项以上问题,
// 3日内（含当日）化解164起.
func crosses(m *prose.Mention) bool {
	return match.StartsWithAny(m.Noun, "同时", "兼", "既") || match.ContainsAny(strings.ReplaceAll(m.Lead, "重复信访", ""), "同时", "兼有", "重复") || strings.Contains(m.Gap, "（含") && strings.Contains(m.Gap, "）") && !match.ContainsAny(m.Gap, "结转", "旧存", "上年", "往年", "存案")
}

// besideWhole says whether a figure behind a comma, more than the total, is called what that is called, and by another name before it: 中心组学法8次，其中专题2次，主任办公会会前学法12次.
func besideWhole(m, whole *prose.Mention) bool {
	const verb = 2 // characters
	runes := []rune(whole.Lead)
	return m.StandsAlone() && m.N > whole.N && len(runes) > verb && strings.HasSuffix(m.Lead, string(runes[len(runes)-verb:])) && utf8.RuneCountInString(m.Lead) > 2*verb
}

// PlainCounts says whether a total and its parts are exact numbers of one unit.
func PlainCounts(p *prose.Paragraph, whole *prose.Mention, parts []int) bool {
	for _, j := range parts {
		if m := &p.Mentions[j]; m.Approx != "" || m.Scale != whole.Scale || m.Unit != whole.Unit || rounding.Rounded(m.Figure) {
			return false
		}
	}
	return whole.Approx == "" && rounding.Small(whole)
}

// SumOfParts adds up figures of one scale.
func SumOfParts(p *prose.Paragraph, parts []int) int64 {
	var sum int64
	for _, j := range parts {
		sum += p.Mentions[j].N
	}
	return sum
}

// andSoOn says whether 等 stands inside a label as 'and so on'. At its end (驳回、终止等) it closes the name of one part.
func andSoOn(label string) bool {
	at := strings.Index(label, "等")
	if at < 0 {
		return false
	}
	rest := label[at+len("等"):]
	if lexicon.Scan(rest).Starts&lexicon.Outcome != 0 {
		return false // 因调解、和解等终止: one outcome with its reasons
	}
	return rest != "" && !match.StartsWithAny(rest, "次", "级", "额", "待", "候", "值", "同", "价", "距", "比例", "效") && !match.EndsWithAny(label[:at], "平", "中", "高", "初", "均", "优", "对", "何") // 中等职业学校
}

// skips says whether a figure of another kind may stand inside the list: a second measure right behind a part
// (140余件、900余人次), a share (占40%), or a measure closed by a ；.
func skips(p *prose.Paragraph, l *List, j int) bool {
	m := &p.Mentions[j]
	if m.Kind == "rate" && strings.Contains(m.Lead, "占") {
		if strings.ContainsAny(m.Gap, "；;") && strings.Index(m.Lead, "占") > 2*len("约") {
			return false // ；热线转办占23%: told of others
		}
		l.Shares = append(l.Shares, j)
		return true
	}
	if m.Kind == "rate" || m.Kind == "point" {
		l.Comment = l.Comment || m.IsChange() || m.Kind == "point"
		return true
	}
	if m.Lead == "" || m.Gap == "" || namesNext(p, j) {
		return true
	}
	return j+1 < len(p.Mentions) && strings.ContainsAny(p.Mentions[j+1].Gap, "；;")
}

// namesNext says whether a figure stands within the name of the one behind it, without a mark between: 10所学校食堂105家次.
func namesNext(p *prose.Paragraph, j int) bool {
	next := j + 1
	return next < len(p.Mentions) && p.Mentions[next].Block == p.Mentions[j].Block && lexicon.ListMark(p.Mentions[j].Gap) != 0 && p.Mentions[next].Gap != "" && p.Mentions[next].Gap == p.Mentions[next].Lead
}
