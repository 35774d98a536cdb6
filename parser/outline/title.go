// The top of a report: its title over one line or several, the addressee, a date in brackets.

package outline

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/outline/numbering"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// topBlocks bounds how far down the title can stand, maxTitle how long one is without its blanks.
const (
	topBlocks = 10
	maxTitle  = 70
)

// findTitle marks the blocks of the title, the salutation and what stands between them.
func (b *builder) findTitle() {
	top := b.topEnd()
	last := -1
	for i := 0; i < top; i++ {
		if endsTitle(b.topText(i)) {
			last = i
		}
	}
	if last < 0 {
		for i := 0; i < top && last < 0; i++ {
			if isAbout(b.topText(i)) {
				last = i
			}
		}
	}
	if last >= 0 {
		for i := b.titleStart(last); i <= last; i++ {
			b.blocks[i].kind = kindTitle
			b.title = append(b.title, i)
		}
		if next := last + 1; next < top && isBracketedYear(b.runes(next)) {
			b.blocks[next].kind = kindTitle
			b.title = append(b.title, next)
		}
	}
	b.markTop(top)
}

// isBracketedYear reads a line that gives the title's year in brackets: （2023年度）.
func isBracketedYear(s []rune) bool {
	s = glyph.Compact(s)
	if len(s) < 7 || len(s) > 14 || s[0] != '（' && s[0] != '(' || s[len(s)-1] != '）' && s[len(s)-1] != ')' {
		return false
	}
	year, _ := leadingYear(s[1:])
	return year > 0 && !isBareDay(s)
}

// topText is the text of block i without blanks.
func (b *builder) topText(i int) string { return string(glyph.Compact(b.runes(i))) }

// topEnd gives the index of the first block that is text and no part of the top.
func (b *builder) topEnd() int {
	for i := range b.blocks {
		s := b.runes(i)
		if i >= topBlocks || b.blocks[i].Row || len(s) > maxTitle+20 || glyph.EndsSentence(s[len(s)-1]) {
			return i
		}
		if _, ok := numbering.Heading(s); ok {
			return i
		}
	}
	return len(b.blocks)
}

// markTop names the other blocks above the text.
func (b *builder) markTop(top int) {
	for i := 0; i < top; i++ {
		if b.blocks[i].kind != kindText {
			continue
		}
		s := b.runes(i)
		switch text := b.topText(i); {
		case isSalutation(text):
			b.blocks[i].kind = kindSalutation
		case isBareDay(s):
			b.blocks[i].kind = kindDate
		case len(b.title) > 0 && i < b.title[0], isFileNumber(text):
			b.blocks[i].kind = kindNote
		}
	}
}

// isFileNumber reads a line that is nothing but the document's own number: 松政报〔2022〕3号.
func isFileNumber(text string) bool {
	return strings.HasSuffix(text, "号") && strings.ContainsAny(text, "〔[（(") && len([]rune(text)) < 24 && !strings.ContainsAny(text, "，。《")
}

// isSalutation reads the line that names the addressees: 县委、县人大常委会，市人民政府：.
func isSalutation(text string) bool {
	if !strings.HasSuffix(text, "：") && !strings.HasSuffix(text, ":") || strings.Contains(text, "如下") || strings.Contains(text, "。") {
		return false
	}
	for _, w := range []string{"委", "府", "局", "人大", "办公室", "厅", "代表", "领导", "同志", "院", "会", "办", "部"} {
		if strings.HasSuffix(strings.TrimRight(text, "：:"), w) {
			return true
		}
	}
	return false
}

// endsTitle says whether a line without blanks ends as the title of a report does.
func endsTitle(text string) bool {
	text = dropBracketed(text)
	if len([]rune(text)) > maxTitle {
		return false
	}
	for _, w := range []string{"报告", "总结", "汇报", "报告书"} {
		if strings.HasSuffix(text, w) {
			return true
		}
	}
	return isAbout(text) && (strings.HasSuffix(text, "情况") || strings.HasSuffix(text, "要点") || strings.HasSuffix(text, "方案") || strings.HasSuffix(text, "计划"))
}

// dropBracketed takes a note in brackets off the end: （公开版）, (摘要).
func dropBracketed(text string) string {
	if !strings.HasSuffix(text, "）") && !strings.HasSuffix(text, ")") {
		return text
	}
	if i := strings.LastIndexAny(text, "（("); i > 0 {
		return text[:i]
	}
	return text
}

// isAbout says whether a line is about building a government under law.
func isAbout(text string) bool {
	if len([]rune(text)) > maxTitle || strings.ContainsAny(text, "。：；") {
		return false
	}
	for _, w := range subjects() {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}

// subjects name what the reports are about, the old name and a common slip included.
func subjects() []string {
	return []string{"法治政府", "依法行政", "法制政府", "法治建设", "依法治", "法治工作"}
}

// titleStart gives the first block of the title that ends at block last: lines above belong to it when they name the
// office that the last line leaves out, or when the last line begins in the middle of a phrase.
func (b *builder) titleStart(last int) int {
	text := b.topText(last)
	for i := last - 1; i >= 0 && last-i < 4; i-- {
		above := b.topText(i)
		if len([]rune(above)) > 40 || isBareDay(b.runes(i)) || strings.ContainsAny(above, "：:〔。") || endsTitle(above) {
			return i + 1
		}
		if !lacksIssuer(text) && isWholeTitle(text) {
			return i + 1
		}
		text = above + text
	}
	return max(last-3, 0)
}

// lacksIssuer says whether a title begins with what follows the name of an office.
func lacksIssuer(text string) bool {
	r := []rune(text)
	if len(r) > 4 && (glyph.IsDigit(r[0]) || isYearDigit(r[0])) {
		_, n := leadingYear(r)
		if n == 0 {
			return true
		}
		name, _ := issuerIn(r[n:])
		return name == 0
	}
	for _, w := range []string{"关于", "法治", "依法", "年度", "推进", "建设", "工作", "度", "情况", "法制", "政府建设"} {
		if strings.HasPrefix(text, w) {
			return true
		}
	}
	return false
}

// isWholeTitle says whether text names what the report is about.
func isWholeTitle(text string) bool {
	for _, w := range subjects() {
		if strings.Contains(text, w) {
			return true
		}
	}
	return strings.Contains(text, "工作报告") || strings.Contains(text, "年度报告")
}

// phrase makes a Phrase of [start, end), blanks and line breaks left out of its text.
func (b *builder) phrase(start, end int) *tree.Phrase {
	start, end = glyph.Trim(b.text, start, end)
	text := glyph.Compact(b.text[start:end])
	return &tree.Phrase{Text: string(text), Span: tree.Span{start, end}, Year: firstYear(text)}
}
