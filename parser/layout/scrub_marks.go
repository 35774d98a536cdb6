// The single kinds of leftovers. Every look ahead is bounded, so that the scan stays linear.

package layout

import (
	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/match"
)

// Bounds of a leftover in characters.
const (
	maxComment = 2000
	maxTag     = 300
	maxBold    = 120
)

// angle reads comments and tags. <重庆市…方案> is no tag: a tag's name is a Latin word that HTML or a word processor knows.
func (f *finder) angle(i int) (end int, kind string) {
	switch {
	case match.HasAt(f.runes, i, "<!--"):
		end, kind = f.commentEnd(i+4), kindComment
	case match.HasAt(f.runes, i, "<!["):
		end, kind = until(f.runes, i, maxTag, ">"), kindComment
	default:
		end, kind = f.tagEnd(i), kindTag
	}
	return max(end, i), kind
}

// tagEnd gives the end of the tag that begins at i, -1 when none does.
func (f *finder) tagEnd(i int) int {
	s, name := f.runes, i+1
	if name < len(s) && s[name] == '/' {
		name++
	}
	j := name
	for j < len(s) && j-name < 16 && isNameRune(s[j]) {
		j++
	}
	if j == name || j >= len(s) || !isTagName(string(s[name:j])) {
		return -1
	}
	if s[j] != '>' && s[j] != '/' && !glyph.IsBlank(s[j]) && s[j] != '\n' {
		return -1
	}
	return until(s, j, maxTag, ">")
}

// isNameRune says whether r can stand in the name of a tag.
func isNameRune(r rune) bool { return glyph.IsASCIILetter(r) || glyph.IsDigit(r) || r == ':' }

// commentEnd gives the end of a comment whose text begins at i, 0 when it does not end within maxComment. The next
// end is looked for once and kept.
func (f *finder) commentEnd(i int) int {
	if f.comment < i {
		f.comment = len(f.runes) + maxComment
		if end := until(f.runes, i, len(f.runes), "-->"); end > 0 {
			f.comment = end - 3
		}
	}
	if f.comment-i > maxComment || f.comment >= len(f.runes) {
		return 0
	}
	return f.comment + 3
}

// isTagName knows the tags that pages and word processors leave behind.
func isTagName(name string) bool {
	b := []byte(name)
	for k, c := range b {
		if c >= 'A' && c <= 'Z' {
			b[k] = c + 'a' - 'A'
		}
		if c == ':' {
			return true // o:p, w:sdt, v:shape, st1:date
		}
	}
	switch string(b) {
	case "p", "br", "span", "div", "font", "b", "i", "u", "a", "em", "strong", "img", "table", "tbody", "thead", "tr",
		"td", "th", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "sup", "sub", "center", "section",
		"article", "script", "style", "iframe", "input", "form", "label", "button", "html", "head", "body", "meta",
		"link", "title", "pre", "code", "blockquote", "col", "colgroup", "xml", "s", "del", "big", "small", "object",
		"embed", "video", "nobr", "ins":
		return true
	}
	return false
}

// bookmark reads [bookmark: _GoBack] and [endif].
func (f *finder) bookmark(i int) int {
	if match.HasAt(f.runes, i, "[bookmark:") {
		if end := until(f.runes, i, 80, "]"); end > 0 {
			return end
		}
	}
	return i
}

// entity reads &nbsp; &#160; &ldquo; and their kin.
func (f *finder) entity(i int) int {
	s, j := f.runes, i+1
	if j < len(s) && s[j] == '#' {
		j++
	}
	name := j
	for j < len(s) && j-name < 8 && (glyph.IsASCIILetter(s[j]) || glyph.IsDigit(s[j])) {
		j++
	}
	if j-name >= 2 && j < len(s) && s[j] == ';' {
		return j + 1
	}
	return i
}

// asterisks reads ** of a **bold** stretch that a conversion left in plain text. It opens where a phrase can begin.
// ** that stands for something left out (李**, **年, ****) does not, or has no text between two runs.
func (f *finder) asterisks(i int) int {
	s := f.runes
	end := runOf(s, i)
	if !f.plain || end-i < 2 || end-i > 3 {
		return i
	}
	if f.bold == i {
		f.bold = 0
		return end
	}
	if !opensPhrase(s, i) {
		return i
	}
	for j := end; j < len(s) && j < end+maxBold && s[j] != '\n'; j++ {
		if s[j] != '*' {
			continue
		}
		if runOf(s, j)-j == end-i && isBold(s[end:j]) {
			f.bold = j
			return end
		}
		return i
	}
	return i
}

// opensPhrase says whether a phrase can begin at i: at the beginning of a line, after a blank or a mark, after 一是.
func opensPhrase(s []rune, i int) bool {
	if i == 0 || s[i-1] == '\n' || s[i-1] == '是' {
		return true
	}
	r := s[i-1]
	return !glyph.IsHan(r) && !glyph.IsASCIILetter(r) && !glyph.IsDigit(r) && r != '×' && r != '*'
}

// isBold says whether text can be a bold stretch: some characters that begin and end with no blank or pause.
func isBold(text []rune) bool {
	if len(text) < 2 {
		return false
	}
	first, last := text[0], text[len(text)-1]
	return !glyph.IsBlank(first) && !glyph.IsCloser(first) && !glyph.IsBlank(last) && !glyph.IsPause(last)
}

// hashes reads the # of a Markdown heading at the beginning of a line of plain text.
func (f *finder) hashes(i int) int {
	s, end := f.runes, runOf(f.runes, i)
	if !f.plain || end-i > 6 || end+1 >= len(s) || s[end] != ' ' {
		return i
	}
	for k := i - 1; k >= 0 && s[k] != '\n'; k-- {
		if !glyph.IsBlank(s[k]) || i-k > 40 {
			return i
		}
	}
	if r := s[end+1]; glyph.IsHan(r) || r == '（' || r == '(' || glyph.IsDigit(r) || r == '*' {
		return end
	}
	return i
}
