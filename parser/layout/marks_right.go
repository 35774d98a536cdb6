// What puts a mark right, where only one way is right. Brackets and quotation marks come in pairs: one of a pair is
// never put right without the other.

package layout

import (
	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// pairs is what a line has shown so far of marks that come in pairs.
type pairs struct {
	open     []bracket
	straight int   // straight quotes
	paired   int   // pairs of them
	quoted   []int // indexes of the marks of those in Chinese text
	curly    bool  // quotation marks of the right kind stand beside them
}

// bracket is an opening round bracket of either width.
type bracket struct{ at, mark int } // mark: its index among the marks; -1: none

// correction puts text in the place of [start, end).
func correction(start, end int, text string) tree.Correction {
	return tree.Correction{Span: tree.Span{start, end}, Text: text}
}

// wideOf gives the full-width form of a half-width mark.
func wideOf(r rune) string { return string(r - '!' + '！') }

// wide puts a half-width stop right, unless another stop stands beside it: then one of the two may be too many.
func (m *markReader) wide(i int) []tree.Correction {
	for _, k := range [2]int{i - 1, i + 1} {
		if k >= 0 && k < len(m.s) && (isStop(m.s[k]) || isOtherStop(m.s[k])) {
			return nil
		}
	}
	return []tree.Correction{correction(i, i+1, wideOf(m.s[i]))}
}

// isOtherStop says whether r is a stop that isStop does not count.
func isOtherStop(r rune) bool {
	switch r {
	case ',', '.', ':', ';', '?', '!', '？', '！', '…':
		return true
	}
	return false
}

// single puts doubled stops right where both are the same. Three full stops and more may stand for an ellipsis.
func (m *markReader) single(start, end int) []tree.Correction {
	for _, r := range m.s[start+1 : end] {
		if r != m.s[start] {
			return nil
		}
	}
	keep := 1
	switch {
	case m.s[start] == '。' && end-start > 2:
		return nil
	case m.s[start] == '、' && end < len(m.s) && m.s[end] == '等' && !dengWord(m.s, end+1):
		keep = 0
	}
	return []tree.Correction{correction(start+keep, end, "")}
}

// bracket pairs the bracket at i, which mark marks, and puts both right.
func (m *markReader) bracket(i, mark int) {
	p := &m.pairs
	if r := m.s[i]; r == '(' || r == '（' {
		p.open = append(p.open, bracket{i, mark})
		return
	}
	n := len(p.open) - 1
	if n < 0 {
		m.unopened(i)
		return
	}
	first := p.open[n]
	p.open = p.open[:n]
	owner := first.mark
	if owner < 0 {
		owner = mark
	}
	if owner < 0 {
		return // neither stands in Chinese text
	}
	for _, side := range [2]bracket{first, {i, mark}} {
		r := m.s[side.at]
		if r != '(' && r != ')' {
			continue
		}
		to := side.mark
		if to < 0 {
			to = owner
		}
		m.marks[to].Corrections = append(m.marks[to].Corrections, correction(side.at, side.at+1, wideOf(r)))
	}
}

// unopened marks a closing bracket that nothing opened. Behind a number it is that of a list: 1）, 一）.
func (m *markReader) unopened(i int) {
	if i == 0 || m.s[i] != '）' || !glyph.IsHan(m.s[i-1]) && m.s[i-1] != '”' && m.s[i-1] != '》' || chineseDigit(m.s[i-1]) {
		return
	}
	m.add(markUnpaired, i, i+1)
}

// endLine puts the straight quotes of a line right, where all of them are paired and none stands within others, and marks the brackets that nothing
// closed.
func (m *markReader) endLine() {
	p := &m.pairs
	for _, open := range p.open {
		if m.s[open.at] == '（' {
			m.add(markUnpaired, open.at, open.at+1)
		}
	}
	if !p.curly && p.straight == 2*p.paired {
		for _, k := range p.quoted {
			span := m.marks[k].Span
			m.marks[k].Corrections = []tree.Correction{correction(span[0], span[0]+1, "“"), correction(span[1]-1, span[1], "”")}
		}
	}
	m.pairs = pairs{open: p.open[:0], quoted: p.quoted[:0]}
}
