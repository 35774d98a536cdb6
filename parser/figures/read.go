// Package figures finds the numbers of a report that count something: their exact value, what the wording allows them
// to be, their unit, and the words that name them. Numbers that count nothing (dates, case and document numbers,
// articles of laws, hotlines, ordinals, names such as 5G) are left out.
package figures

import (
	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// reader walks over the sentences and tables of one document.
type reader struct {
	doc     *tree.Document
	text    []rune
	covered []bool // characters that belong to a citation or a date
	plan    []bool // by section: it speaks of what is to come
}

// Read fills doc.Figures and the figure of each table cell. Citations, dates, sections, sentences and tables must be
// there already. Figures come in the order of the text.
func Read(doc *tree.Document, text []rune) {
	r := &reader{doc: doc, text: text, covered: make([]bool, len(text)+1)}
	r.cover()
	r.plan = planSections(doc)
	for _, sentence := range doc.Sentences {
		if r.inTable(sentence) {
			continue
		}
		r.sentence(sentence)
	}
	for t := range doc.Tables {
		r.table(&doc.Tables[t])
	}
	for i := range doc.Figures {
		doc.Figures[i].ID = i
	}
}

// inTable says whether a sentence is a row of a table; its cells are read one by one instead.
func (r *reader) inTable(s tree.Sentence) bool {
	return s.Paragraph >= 0 && s.Paragraph < len(r.doc.Paragraphs) && r.doc.Paragraphs[s.Paragraph].Kind == "table"
}

// cover marks what other steps have read as citations, titles or dates.
func (r *reader) cover() {
	mark := func(span tree.Span) {
		for i := max(span[0], 0); i < span[1] && i < len(r.covered); i++ {
			r.covered[i] = true
		}
	}
	for i := range r.doc.CaseNumbers {
		mark(r.doc.CaseNumbers[i].Span)
	}
	for i := range r.doc.DocumentNumbers {
		mark(r.doc.DocumentNumbers[i].Span)
	}
	for i := range r.doc.Titles {
		mark(r.doc.Titles[i].Span)
	}
	for i := range r.doc.Dates {
		mark(r.doc.Dates[i].Day.Span)
	}
}

// sentence reads the figures of one sentence.
func (r *reader) sentence(s tree.Sentence) {
	first := len(r.doc.Figures)
	quoted := false
	for i := s.Span[0]; i < s.Span[1]; {
		switch ch := r.text[i]; {
		case ch == '“' || ch == '「':
			quoted = true
		case ch == '”' || ch == '」':
			quoted = false
		case !glyph.IsDigit(ch) && !isChineseStart(ch):
			i++ // nearly all characters
			continue
		}
		figure, end, found := r.figureAt(i, s.Span)
		if !found {
			i = end
			continue
		}
		figure.Quoted = quoted
		if quoted {
			figure.Kind = "named"
		}
		figure.Sentence, figure.Section = s.ID, s.Section
		r.doc.Figures = append(r.doc.Figures, figure)
		i = end
	}
	r.shareUnits(first)
	for i := first; i < len(r.doc.Figures); i++ {
		after := s.Span[0]
		if i > first {
			after = r.doc.Figures[i-1].Span[1]
		}
		r.describe(&r.doc.Figures[i], after, s.Span)
	}
}

// figureAt reads a figure at i. When there is none, end is where to look next.
func (r *reader) figureAt(i int, within tree.Span) (figure tree.Figure, end int, found bool) {
	if r.covered[i] {
		return figure, i + 1, false
	}
	var num lexis.Number
	var ok bool
	switch ch := r.text[i]; {
	case glyph.IsDigit(ch):
		num, ok = lexis.ScanArabic(r.text[:within[1]], i)
		if !ok || r.isIdentifier(&num, within) {
			return figure, skipDigits(r.text, max(i+1, num.End), within[1]), false
		}
	case isChineseStart(ch):
		num, ok = lexis.ScanChinese(r.text[:within[1]], i)
		if !ok || !r.chineseCounts(&num, within) {
			return figure, max(i+1, num.End), false
		}
	default:
		return figure, i + 1, false
	}
	figure, end, ok = r.withUnit(&num, within)
	if !ok {
		return figure, max(end, num.End), false
	}
	return figure, end, true
}

// skipDigits gives the first place from i on that is no digit, so that the rest of an identifier is not read as a number.
func skipDigits(text []rune, i, limit int) int {
	for i < limit {
		if _, ok := match.Digit(text[i]); !ok {
			return i
		}
		i++
	}
	return i
}

// isChineseStart says whether a Chinese numeral can begin with r.
func isChineseStart(r rune) bool {
	return lexis.IsChineseNumeral(r) && r != '亿' || r == '几' || r == '数' || r == '上'
}

// shareUnits gives the unit of the last member of a series to those before it: 12、15和20件.
func (r *reader) shareUnits(first int) {
	figures := r.doc.Figures
	for i := len(figures) - 2; i >= first; i-- {
		next := &figures[i+1]
		if figures[i].Unit != "" || next.Unit == "" || !seriesGap(r.text[figures[i].Span[1]:next.Span[0]]) {
			continue
		}
		figures[i].Unit, figures[i].Family, figures[i].Kind = next.Unit, next.Family, next.Kind
	}
	kept := figures[:first]
	for i := first; i < len(figures); i++ {
		if figures[i].Unit != "" {
			kept = append(kept, figures[i])
		}
	}
	r.doc.Figures = kept
}

// seriesGap says whether only a list mark stands between two numbers.
func seriesGap(gap []rune) bool {
	n := 0
	for _, ch := range gap {
		switch {
		case ch == '、' || ch == '和' || ch == '及' || ch == '与' || ch == '，' || ch == ',':
			n++
		case lexis.IsBlank(ch):
		default:
			return false
		}
	}
	return n == 1
}
