// Package dates reads when a report says things happened: its dates with the role that the words around them give,
// the programme periods it names (十四五, “八五”普法, 2021—2025年), and party congresses and plenums. A date that
// does not exist is read as written.
package dates

import (
	"github.com/fazhilint/fazhilint/parser/locate"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// reader holds one document while it is read.
type reader struct {
	doc      *tree.Document
	text     []rune
	lo, hi   int // the body
	at       *locate.Index
	titleEnd int         // a title in 《》 is open up to here
	context  yearContext // where a date without a year takes it from
}

// Read fills the document's dates, periods and events. text is doc.Text as runes; the body, sections, paragraphs and
// sentences must be there already, and Meta.ReportYear when the text tells it.
func Read(doc *tree.Document, text []rune) {
	r := &reader{doc: doc, text: text, lo: max(doc.Body[0], 0), hi: min(doc.Body[1], len(text)), at: locate.New(doc)}
	doc.Dates, doc.Periods, doc.Events = []tree.Date{}, []tree.Period{}, []tree.Event{}
	doc.Seasons, doc.Lengths, doc.Anniversaries = []tree.Season{}, []tree.Length{}, []tree.Anniversary{}
	for i := r.lo; i < r.hi; {
		i = max(r.readAt(i), i+1)
	}
	r.link()
	alone(doc.Dates)
	r.calendar()
}

// alone notes which dates are the only ones of their sentences. Dates stand in the order of the text.
func alone(dates []tree.Date) {
	for i := range dates {
		before := i > 0 && dates[i-1].Sentence == dates[i].Sentence
		behind := i+1 < len(dates) && dates[i+1].Sentence == dates[i].Sentence
		dates[i].Alone = !before && !behind
	}
}

// readAt tries what can begin at i and gives where to go on.
func (r *reader) readAt(i int) int {
	switch r.text[i] {
	case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '０', '１', '２', '３', '４', '５', '６', '７', '８', '９':
		return r.arabic(i)
	case '《':
		r.openTitle(i)
	case '二', '一':
		if end := r.chinese(i); end > i {
			return end
		}
		return r.named(i)
	case '三', '四', '五', '六', '七', '八', '九', '十':
		return r.named(i)
	case '第', '首':
		return r.nthDay(i)
	case '届':
		return r.plenums(i)
	case '大':
		r.congress(i)
	case '次':
		r.longCongress(i)
	case '今', '本', '去', '上':
		r.relativeYear(i)
	case '年':
		return r.bareYearEnd(i)
	}
	return i + 1
}

// openTitle notes how far the title that opens at i reaches; one that is not closed reaches nowhere.
func (r *reader) openTitle(i int) {
	for j := i + 1; j < r.hi && j < i+160; j++ {
		switch r.text[j] {
		case '》':
			r.titleEnd = max(r.titleEnd, j)
			return
		case '。', '\n':
			return
		}
	}
}

// inTitle says whether a place stands inside 《》.
func (r *reader) inTitle(i int) bool { return i < r.titleEnd }

// maxAround bounds how far a sentence is searched on either side of a place.
const maxAround = 200

// around gives the bounds of the sentence of a place, cut where it is very long.
func (r *reader) around(at int) (lo, hi int) {
	span := r.at.SentenceSpan(at)
	return max(span[0], at-maxAround, r.lo), min(span[1], at+maxAround, r.hi)
}

// blanks passes over blanks beside digits.
func (r *reader) blanks(i int) int {
	for i < r.hi && match.Blank(r.text[i]) && r.text[i] != '\n' {
		i++
	}
	return i
}

// char gives the character at i, 0 outside of the body.
func (r *reader) char(i int) rune {
	if i >= r.lo && i < r.hi {
		return r.text[i]
	}
	return 0
}

// number reads up to limit Arabic digits at i.
func (r *reader) number(i, limit int) (value, end int) {
	for end = i; end < r.hi && end-i < limit; end++ {
		d, ok := match.Digit(r.text[end])
		if !ok {
			break
		}
		value = value*10 + d
	}
	return value, end
}
