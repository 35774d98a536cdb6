// A figure where it stands, with the words that belong to it.

package prose

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Mention is a figure in its paragraph.
type Mention struct {
	*tree.Figure
	Index      int           // in Document.Figures
	Gap        string        // everything between the figure before (or the paragraph's start) and this one
	Clause     string        // the end of Gap behind its last ，；。 or colon
	Lead       string        // the end of Clause behind its last mark of any kind: the words that belong to this figure alone
	Noun       string        // words behind the figure up to the next mark or figure
	Behind     string        // the words behind the figure up to the next figure, at most a few
	Name       string        // what the figure counts: Lead without 其中 and the like, or Noun where nothing stands before
	Words      lexicon.Marks // classes of the words in Lead
	Named      lexicon.Marks // classes of the words in Name
	Cues       Cue           // what stands in Gap
	Depth      int           // how many brackets are open
	isChange   bool          // what IsChange says, worked out once
	compared   bool          // the size of a difference by 多 or 少 behind the value compared with: 比上年的152起多27起
	Average    bool          // an average, which is no count and no part of a list
	Respective bool          // Name was handed to it from a series of names: 甲、乙分别为3件、5件
	Block      int           // counts sentences
}

// IsChange says whether a figure is the size of a change: 增加32件, 比上年多32件.
func (m *Mention) IsChange() bool { return m.isChange }

// tellsChange reads from its words whether a figure is the size of a change.
func (m *Mention) tellsChange() bool {
	if strings.Contains(m.Lead, "增减幅") {
		return false // of several at once, each its own way
	}
	if m.compared || m.Words.Ends&lexicon.Change != 0 || lexicon.ByOneWord(m.Lead) != "" {
		return true
	}
	if lexicon.MoreOrLess(m.Lead) != "" {
		return true // 同比多办21场, 一年间多收46件
	}
	compares := match.ContainsAny(m.Clause, "比", "较") || match.ContainsAny(m.Gap, "与上年比，", "与去年比，", "比上年，", "较上年，", "相比，")
	if compares && match.EndsWithAny(m.Lead, "多", "少", "高", "低", "多了", "少了", "高了", "低了") {
		return true
	}
	return m.Words.Has(lexicon.Than) && match.ContainsAny(m.Lead, "年多", "年少", "同期多", "同期少") // 比上年多挽回204.8万元
}

// TakesAway says whether a figure tells how much of a thing was taken away, the thing standing between verb and number: 减少检查1200次,
// 压减会议12次. It is a difference as 检查减少1200次 is, and no value.
func (m *Mention) TakesAway() bool {
	return m.Words.Starts&lexicon.Down != 0 && !m.Words.Has(lexicon.To) && !match.EndsWithAny(m.Lead, "至", "到", "为", "后", "成") && !strings.Contains(m.Lead, "后的")
}

// exceeds says whether a figure tells by how much a value is above or below the one before it: 比上年的152起多27起.
func (m *Mention) exceeds(before *Mention) bool {
	switch m.Gap {
	case "多", "少", "高", "低", "多了", "少了", "高了", "低了":
		return before.Block == m.Block && (match.StartsWithAny(before.Clause, "比", "较", "相比") || lexicon.Scan(before.Clause).Has(lexicon.Than)) // 立案数比2018年的2654起少337起
	default:
		return false
	}
}

// IsPerUnit says whether a figure is told of each of several: 分6期培训，每期80人.
func (m *Mention) IsPerUnit() bool {
	if strings.HasSuffix(m.Lead, "在") && strings.HasPrefix(m.Noun, "之间") {
		return true // 其他乡镇在40至65次之间
	}
	at := strings.LastIndex(m.Lead, "每")
	return at >= 0 && len(m.Lead)-at <= 8*len("每") && !strings.Contains(m.Lead, "平均") && !strings.Contains(m.Lead, "每年")
}

// isCarried says whether a figure counts what was left over from the year before: not 结转下年度继续办理1件.
func (m *Mention) isCarried() bool {
	return m.Words.Has(lexicon.Carried) && !match.ContainsAny(m.Lead, "结转下", "结转至下", "转下年", "结转次年")
}

// holdsEarlier says whether the words before a figure say that cases of an earlier year were dealt with as well: 系含2023年未结案件118件.
func (m *Mention) holdsEarlier() bool {
	return strings.Contains(m.Clause, "含") && match.ContainsAny(m.Clause, "年未结", "年结转", "以前年度", "往年", "历年") || match.ContainsAny(m.Clause, "此前转入", "以前转入", "往年转入")
}

// StandsAlone says whether nothing but a comma stands between the figure before and the words of this one.
func (m *Mention) StandsAlone() bool { return m.Gap == "，"+m.Lead }

// SubjectOf gives the words that name what a figure counts.
func SubjectOf(m *Mention) string {
	if m.Lead != "" {
		return m.Lead
	}
	return m.Noun
}

// SameKind says whether two figures can be added or compared.
func SameKind(a, b *tree.Figure) bool {
	return a.Family != "" && a.Family == b.Family && (a.Kind == b.Kind || IsCountable(a) && IsCountable(b))
}

// IsCountable says whether a figure counts or measures something that parts can make up.
func IsCountable(f *tree.Figure) bool {
	return !f.Quoted && (f.Kind == "count" || f.Kind == "money" || f.Kind == "measure" || f.Kind == "bare")
}

// SameAmount says whether the second figure repeats the first in another unit.
func SameAmount(a, b *Mention) bool {
	if a.Family != b.Family || a.Kind != "money" && a.Kind != "measure" || a.Unit == "" {
		return false
	}
	if (b.Gap == "（" || b.Gap == "(") && match.StartsWithAny(b.Noun+"）", "）") && a.Unit != "" && magnitude(a.Literal) != magnitude(b.Literal) {
		return true // 0.87亿元（8700万元）
	}
	gap := strings.Trim(b.Gap, "（( ，,")
	return gap == "折合" || gap == "合" || gap == "即" || gap == "约合" || gap == "折合人民币" || gap == "计"
}

// magnitude gives the 万 or 亿 that a figure is written in; 0 where it is written out.
func magnitude(literal string) rune {
	for _, ch := range literal {
		if ch == '万' || ch == '亿' {
			return ch
		}
	}
	return 0
}

// SpanOver gives the span from the first to the last of several figures.
func SpanOver(ms ...*Mention) tree.Span {
	span := ms[0].Span
	for _, m := range ms[1:] {
		span[0] = min(span[0], m.Span[0])
		span[1] = max(span[1], m.Span[1])
	}
	return span
}
