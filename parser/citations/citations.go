// Package citations reads what a report cites: court case numbers (案号) with what is said of them, document numbers
// (发文字号 and the numbers of decisions), titles in 《》 and the names of courts. It reads and does not judge: a
// number that is written wrongly is read as far as it goes, with its defects named.
package citations

import (
	"sort"
	"strconv"
	"strings"

	"github.com/fazhilint/fazhilint/parser/locate"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// reader holds one document while it is read.
type reader struct {
	doc     *tree.Document
	text    []rune
	lo, hi  int // the body
	at      *locate.Index
	marks   []int // places of 《 》 〈 〉 < > in reading order
	terms   []tree.Mark
	decided []int // places of 判决 and 裁定
	code    []tree.Span
	inCode  bool // the marks being paired stand in code
}

// Read fills the document's case numbers, document numbers, titles, brackets and courts. text is doc.Text as runes;
// the body, sections, paragraphs, sentences and lists must be there already.
func Read(doc *tree.Document, text []rune) { ReadAround(doc, text, nil) }

// ReadAround does so where stretches of the text, sorted by place, are code: the marks in them have no faults and do not pair
// with those outside.
func ReadAround(doc *tree.Document, text []rune, code []tree.Span) {
	r := &reader{doc: doc, text: text, lo: max(doc.Body[0], 0), hi: min(doc.Body[1], len(text)), at: locate.New(doc), code: code}
	doc.CaseNumbers, doc.DocumentNumbers = []tree.CaseNumber{}, []tree.DocumentNumber{}
	doc.Titles, doc.Brackets, doc.Courts = []tree.Title{}, []tree.Bracket{}, []tree.Court{}
	doc.Meta.SpacedDigits = r.spacedDigits()
	r.scan()
	r.titles()
	r.markTerms()
	r.bind()
	r.papers()
}

// scan passes over the body once and tries at each anchor what can begin or end there.
func (r *reader) scan() {
	for i := r.lo; i < r.hi; i++ {
		switch r.text[i] {
		case '（', '(', '〔', '[', '［', '【':
			if end := r.numberAt(i); end > i {
				i = end - 1
			}
		case '《', '》', '〈', '〉', '<', '>', '＜', '＞':
			r.marks = append(r.marks, i)
		case '1', '2':
			if end := r.bareNumberAt(i); end > i {
				i = end - 1
			}
		case '判', '裁':
			r.decides(i)
		case '法':
			if i+1 < r.hi && r.text[i+1] == '院' {
				r.court(i)
			}
			r.termAt(i)
		}
	}
}

// numberAt reads a case or document number whose year stands in the bracket at i and gives its end, or i.
func (r *reader) numberAt(i int) int {
	c := cursor{text: r.text, i: i, hi: r.hi}
	y, ok := c.year()
	if !ok {
		return i
	}
	if n, ok := caseNumber(c, y); ok {
		return r.addCase(n, i)
	}
	if n, ok := r.documentNumber(c, y, i); ok {
		n.ID = len(r.doc.DocumentNumbers)
		n.Sentence, n.Section = r.at.Sentence(n.Span[0]), r.at.Section(n.Span[0])
		n.Raw = string(r.text[n.Span[0]:n.Span[1]])
		n.Broken = n.Broken || r.broken(n.Span)
		r.doc.DocumentNumbers = append(r.doc.DocumentNumbers, n)
		return n.Span[1]
	}
	return i
}

// addCase records the case number that begins at start and gives its end.
func (r *reader) addCase(n tree.CaseNumber, start int) int {
	n.Span[0] = start
	n.Raw = string(r.text[n.Span[0]:n.Span[1]])
	n.ID, n.CourtNamed, n.Chain = len(r.doc.CaseNumbers), -1, -1
	n.Sentence, n.Section = r.at.Sentence(start), r.at.Section(start)
	n.Broken = n.Broken || r.broken(n.Span)
	r.doc.CaseNumbers = append(r.doc.CaseNumbers, n)
	return n.Span[1]
}

// bareNumberAt reads a case number whose year has no brackets (2021川0107行初33号) and gives its end, or i.
func (r *reader) bareNumberAt(i int) int {
	const digits = 4
	if i+digits+1 >= r.hi || !strings.ContainsRune(provinces, r.text[i+digits]) {
		return i
	}
	if _, more := match.Digit(r.text[max(i-1, 0)]); more && i > 0 {
		return i
	}
	c := cursor{text: r.text, i: i, hi: r.hi}
	value, err := strconv.Atoi(c.digits(digits))
	if err != nil || c.i != i+digits || value < 2000 || value > 2099 {
		return i
	}
	if n, ok := caseNumber(c, year{value: value, digits: digits}); ok && n.Level != "" {
		return r.addCase(n, i)
	}
	return i
}

// broken says whether the layout broke the text inside a span.
func (r *reader) broken(span tree.Span) bool {
	i := sort.SearchInts(r.doc.Breaks, span[0]+1)
	return i < len(r.doc.Breaks) && r.doc.Breaks[i] < span[1]
}

// plain gives the text between two places without its blanks.
func plain(text []rune) string {
	out := make([]rune, 0, len(text))
	for _, r := range text {
		if !match.Blank(r) {
			out = append(out, r)
		}
	}
	return string(out)
}
