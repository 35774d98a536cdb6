// Footnotes: lines in a smaller font at the foot of a page, the first of them behind a mark.

package page

import "github.com/fazhilint/fazhilint/parser/layout/glyph"

// markNotes sets footnotes apart and takes the marks that call them out of the text.
func (d *document) markNotes() {
	for _, lines := range d.pages {
		if first := d.notesFrom(lines); first >= 0 {
			for _, l := range lines[first:] {
				if l.kind == "" {
					l.kind, l.note = note, "footnote"
				}
			}
			for _, l := range lines[:first] {
				l.dropCalls()
			}
		}
	}
}

// notesFrom gives the first line of the footnotes of a page, -1 for none.
func (d *document) notesFrom(lines []*line) int {
	first := -1
	for i := len(lines) - 1; i > 0; i-- {
		l := lines[i]
		if l.kind != "" {
			continue
		}
		if l.em > d.em*0.88 {
			break
		}
		if isNoteMark(l.glyphs) {
			first = i
		}
	}
	return first
}

// isNoteMark says whether a line begins with the mark of a note: a number without a dot, ①, [1], *.
func isNoteMark(glyphs []Glyph) bool {
	r := glyphs[0].Rune
	switch {
	case r >= '①' && r <= '⑳', r == '*', r == '＊', r == '※':
		return true
	case (r == '[' || r == '〔' || r == '［') && len(glyphs) > 1:
		return glyph.IsDigit(glyphs[1].Rune)
	case !glyph.IsDigit(r):
		return false
	}
	i := 0
	for i < len(glyphs) && glyph.IsDigit(glyphs[i].Rune) {
		i++
	}
	for i < len(glyphs) && glyph.IsBlank(glyphs[i].Rune) {
		i++
	}
	return i <= 3 && i < len(glyphs) && glyph.IsHan(glyphs[i].Rune)
}

// dropCalls takes raised small digits and circled numbers out of a line.
func (l *line) dropCalls() {
	out := l.glyphs[:0:0]
	for i, g := range l.glyphs {
		if i == 0 || !l.isCall(&g) {
			out = append(out, g)
		}
	}
	l.glyphs = out
}

// isCall says whether a character calls a footnote.
func (l *line) isCall(g *Glyph) bool {
	if !glyph.IsDigit(g.Rune) && (g.Rune < '①' || g.Rune > '⑳') && g.Rune != '[' && g.Rune != ']' {
		return false
	}
	size := g.Bottom - g.Top
	if g.Em > 0 {
		size = g.Em
	}
	return size < l.em*0.85 && g.Bottom < l.bottom-l.em*0.12
}
