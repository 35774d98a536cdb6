// Figures in no relation: what each of them is, so that a reviewer sees why nothing was checked.

package lint

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
	"github.com/fazhilint/fazhilint/policies"
)

// loose lists the figures that no claim ties to others.
func (p *placer) loose(tied []bool) []Loose {
	doc := p.parsed.Document
	var list []Loose
	text := []rune(doc.Text)
	change := false // of the figure before
	for i := range doc.Figures {
		figure := &doc.Figures[i]
		change = tellsChange(text, figure) || change && i > 0 && besides(text, doc.Figures[i-1].Span[1], figure.Span[0])
		if tied[i] {
			continue
		}
		list = append(list, Loose{
			Place: p.place(figure.Span), SectionPath: p.sectionPath(figure.Span[0]),
			Literal: figure.Literal, Note: figureNote(figure, change),
		})
	}
	return list
}

// figureNote says what kind of figure stands alone: most are right to do so.
func figureNote(figure *tree.Figure, change bool) policies.Text {
	notes := map[string]policies.Text{
		"target":      {ZH: "目标或者计划", EN: "target or plan"},
		"duty":        {ZH: "规定或者要求", EN: "rule or duty"},
		"cumulative":  {ZH: "累计数", EN: "cumulative"},
		"prior-year":  {ZH: "往年的数", EN: "figure of an earlier year"},
		"other-actor": {ZH: "其他单位或者地区的数", EN: "figure of another place or body"},
		"ordinal":     {ZH: "序数", EN: "ordinal"},
		"named":       {ZH: "专名中的数字", EN: "part of a name"},
		"identifier":  {ZH: "编号", EN: "identifier"},
		"duration":    {ZH: "时长", EN: "duration"},
		"age":         {ZH: "年龄", EN: "age"},
		"grade":       {ZH: "等级", EN: "grade"},
		"rate":        {ZH: "比率，没有可核对的件数", EN: "rate without counts to check it by"},
	}
	switch {
	case change && (figure.Role == "" || figure.Role == "prior-year"):
		return policies.Text{ZH: "增减，没有可核对的前后数值", EN: "change without the values to check it by"}
	case figure.Role == "" && figure.Kind == "grade" && figure.Unit == "类": // 三类案件, three kinds or the third one
		return policies.Text{ZH: "类别", EN: "kind or class"}
	}
	for _, key := range []string{figure.Role, figure.Kind} {
		if note, ok := notes[key]; ok {
			return note
		}
	}
	if figure.Quoted {
		return policies.Text{ZH: "引号中的数字", EN: "inside quotation marks"}
	}
	return policies.Text{ZH: "单独的数，没有可核对的关系", EN: "stands alone, nothing to check it by"}
}

// changeReach is how far before a figure the words are looked at that say that it is a change, in characters.
const changeReach = 24

// tellsChange says whether a figure tells by how much something grew or shrank: 较上年多办93件, 提高0.12个, 1.4个百分点; not what it
// became (增加到93件), and no bound (不少于3次).
func tellsChange(text []rune, figure *tree.Figure) bool {
	if strings.Contains(figure.Unit, "百分点") {
		return true
	}
	begin := figure.Span[0]
	for begin > 0 && figure.Span[0]-begin < changeReach && !strings.ContainsRune("，。；：（(\n", text[begin-1]) {
		begin--
	}
	words := strings.TrimRight(strings.TrimSpace(string(text[begin:figure.Span[0]])), "了约近")
	if match.EndsWithAny(words, "增加", "增长", "减少", "下降", "降低", "提高", "提升", "上升") && !strings.HasSuffix(words, "改造提升") {
		return true
	}
	if at := max(lastEnd(words, "较"), lastEnd(words, "同比"), lastEnd(words, "环比"), lastEnd(words, "比上"), lastEnd(words, "比去"), lastEnd(words, "比20")); at >= 0 {
		return moved([]rune(words[at:]))
	}
	return false
}

// lastEnd gives where the last occurrence of a word ends, in bytes; -1 for none.
func lastEnd(text, word string) int {
	if at := strings.LastIndex(text, word); at >= 0 {
		return at + len(word)
	}
	return -1
}

// moved says whether the words behind a comparison end in more or less of something: 多办, 少受理案件, but not 多达, 增至, 多的.
func moved(words []rune) bool {
	const object = 4 // 多受理案件93件
	for i := len(words) - 1; i >= 0 && i >= len(words)-1-object; i-- {
		if strings.ContainsRune("的于达过至到为", words[i]) {
			return false
		}
		if strings.ContainsRune("增减升降多少缩", words[i]) {
			return true
		}
	}
	return false
}

// besides says whether a figure only stands beside the one before it: 提高0.12个和1.4个百分点.
func besides(text []rune, from, to int) bool {
	return from <= to && slices.Contains([]string{"、", "和", "与", "及", "以及"}, strings.TrimSpace(string(text[from:to])))
}
