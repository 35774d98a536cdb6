// Markdown: which characters are syntax, and which lines are headings or items. The text itself stays where it is, so
// that every character keeps its place; the layout drops what is marked Hidden. Indented code is not read as such:
// reports indent their paragraphs.
//
// This is no CommonMark on purpose. goldmark v1.8.7, without its indented code, was tried in its place (November 2026)
// and would do harm to reports: a line like “[注]: 数据来源于街道台账，共120件” is a link's definition to it and
// vanishes; a signature and a date above “---” become a heading together with the paragraph before them; “**加强领导。**”
// before a Chinese character is no emphasis; nested quotes and items cost the square of their number (80 kB of “>” took
// 5.8 s, here 0.04 s with the whole parse). Headings, items, links and tables of the shipped reports come out alike.

package reader

import "github.com/fazhilint/fazhilint/parser/source"

// marker collects the parts of a Markdown text.
type marker struct {
	runes []rune
	parts []source.Part
	fences
}

// markdown gives the parts of a Markdown text in order of their starts.
func markdown(runes []rune) []source.Part {
	m := &marker{runes: runes}
	for start := 0; start <= len(runes); {
		end := start
		for end < len(runes) && runes[end] != '\n' {
			end++
		}
		m.line(start, end)
		start = end + 1
	}
	if len(m.closed) > 0 {
		m.parts = append(m.parts, m.closed...)
		m.sort(0)
	}
	return m.parts
}

// hide marks [start, end) as syntax.
func (m *marker) hide(start, end int) {
	if start < end {
		m.parts = append(m.parts, source.Part{Kind: source.Hidden, Start: start, End: end})
	}
}

// line reads one line from its first character on.
func (m *marker) line(start, end int) {
	i := m.skip(start, end)
	if m.fence(i, end) && m.meet(m.runes[start:min(end+1, len(m.runes))], start, i-start) || m.rule(i, end) || m.separator(i, end) {
		m.hide(start, end)
		return
	}
	for i < end && m.runes[i] == '>' {
		m.hide(i, i+1)
		i = m.skip(i+1, end)
	}
	if n := m.hashes(i, end); n > 0 {
		m.heading(i, end, n)
		return
	}
	if i+1 < end && isBullet(m.runes[i]) && isSpace(m.runes[i+1]) {
		m.parts = append(m.parts, source.Part{Kind: source.Item, Start: i, End: end})
		m.hide(i, i+1)
		i++
	}
	m.inline(i, end)
}

// skip moves over the blanks before a line's text.
func (m *marker) skip(i, end int) int {
	for i < end && (isSpace(m.runes[i]) || m.runes[i] == 0x3000) {
		i++
	}
	return i
}

// heading marks a heading with n hashes and hides the hashes at its end too.
func (m *marker) heading(start, end, n int) {
	m.parts = append(m.parts, source.Part{Kind: source.Heading, Start: start, End: end, Level: n})
	m.hide(start, start+n)
	last := end
	for last > start+n && (m.runes[last-1] == '#' || isSpace(m.runes[last-1])) {
		last--
	}
	m.inline(start+n, last)
	m.hide(last, end)
}

// hashes counts the # of a heading; 0 when the line is none.
func (m *marker) hashes(i, end int) int {
	n := 0
	for i+n < end && m.runes[i+n] == '#' {
		n++
	}
	if n == 0 || n > 6 || i+n >= end || !isSpace(m.runes[i+n]) {
		return 0
	}
	return n
}

// fence says whether the line opens or closes fenced code; what stands between is text like any other, but marked as code.
func (m *marker) fence(i, end int) bool {
	return i+2 < end && (m.runes[i] == '`' || m.runes[i] == '~') && m.runes[i+1] == m.runes[i] && m.runes[i+2] == m.runes[i]
}

// rule says whether the line is a thematic break or underlines a heading: three or more of - * _ =.
func (m *marker) rule(i, end int) bool {
	if i >= end {
		return false
	}
	mark, n := m.runes[i], 0
	if mark != '-' && mark != '*' && mark != '_' && mark != '=' {
		return false
	}
	for ; i < end; i++ {
		switch {
		case m.runes[i] == mark:
			n++
		case !isSpace(m.runes[i]):
			return false
		}
	}
	return n >= 3
}

// separator says whether the line divides a table's header from its rows: |---|:---:|.
func (m *marker) separator(i, end int) bool {
	pipes, dashes := 0, 0
	for ; i < end; i++ {
		switch r := m.runes[i]; {
		case r == '|':
			pipes++
		case r == '-':
			dashes++
		case r != ':' && !isSpace(r):
			return false
		}
	}
	return pipes > 0 && dashes > 0
}

func isBullet(r rune) bool { return r == '-' || r == '*' || r == '+' }

func isSpace(r rune) bool { return r == ' ' || r == '\t' }
