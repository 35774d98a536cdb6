// Lines of the page as written, with what the later steps find out about each.

package layout

import (
	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/outline/numbering"
	"github.com/fazhilint/fazhilint/parser/source"
)

// Kinds of furniture, as in tree.Furniture.
const (
	navigation  = "navigation"
	pageNumber  = "page-number"
	runningHead = "running-header"
	publication = "publication-line"
	shareLine   = "share-line"
	footer      = "footer"
	siteClock   = "site-clock"
	leftover    = "leftover"
)

// line is a line that shows something. Offsets are in the scrubbed text, blanks at both ends left out.
type line struct {
	start, end int
	indent     int    // columns of blanks before it
	width      int    // columns from the page's left edge to its end
	gap        int    // empty lines before it
	feed       bool   // a form feed stands between it and the line before
	furniture  string // kind, when it is no part of the report
	repeat     bool   // second copy of what stands before it
	row        bool   // row of a table
	level      int    // of a heading that the format marks
	item       bool   // the format says that a list's item begins here
	number     numbering.Number
	numbered   bool // a heading's number opens it
	listed     bool // 一是, 第一，, 其一 open it
}

// runes is the text of the line.
func (l *line) runes(s []rune) []rune { return s[l.start:l.end] }

// last is its last character.
func (l *line) last(s []rune) rune { return s[l.end-1] }

// opens says whether a number or a marker opens the line.
func (l *line) opens() bool { return l.numbered || l.listed || l.item || l.level > 0 }

// isText says whether the line is text of the report.
func (l *line) isText() bool { return l.furniture == "" && !l.repeat }

// split cuts the scrubbed text into lines and drops those that show nothing.
func split(clean *scrubbed, src *source.Source) []line {
	s := clean.runes
	lines := make([]line, 0, 64)
	gap, feed := 0, false
	for start := 0; start < len(s); {
		end := start
		for end < len(s) && s[end] != '\n' {
			feed = feed || s[end] == '\f'
			end++
		}
		l := measure(s, start, end)
		start = end + 1
		if l.start == l.end {
			gap++
			continue
		}
		l.gap, l.feed = gap, feed
		gap, feed = 0, false
		lines = append(lines, l)
	}
	if src.Parts != nil {
		applyParts(clean, src, lines)
	}
	return lines
}

// measure trims the line [start, end) and reads its number.
func measure(s []rune, start, end int) line {
	l := line{}
	for start < end && glyph.IsBlank(s[start]) {
		switch r := s[start]; {
		case r == '\t':
			l.indent += 4
		case r >= ' ':
			l.indent += glyph.Width(r)
		}
		start++
	}
	for end > start && glyph.IsBlank(s[end-1]) {
		end--
	}
	l.start, l.end, l.width = start, end, l.indent
	for _, r := range s[start:end] {
		l.width += glyph.Width(r)
	}
	if start < end {
		text := s[start:min(end, start+12)]
		l.number, l.numbered = numbering.Heading(text)
		if !l.numbered {
			_, l.listed = numbering.Item(text)
		}
	}
	return l
}

// applyParts takes over what the format says of lines.
func applyParts(clean *scrubbed, src *source.Source, lines []line) {
	k := 0
	for _, p := range src.Parts {
		if p.Kind == source.Hidden {
			continue
		}
		for k < len(lines) && clean.origin(lines[k].end-1) < p.Start {
			k++
		}
		if k == len(lines) || clean.origin(lines[k].start) >= p.End {
			continue
		}
		switch p.Kind {
		case source.Row:
			lines[k].row = true
		case source.Aside:
			for i := k; i < len(lines) && clean.origin(lines[i].start) < p.End; i++ {
				lines[i].furniture = p.Name
			}
		case source.Heading:
			lines[k].level = p.Level
		case source.Item:
			lines[k].item = true
		default:
		}
	}
}
