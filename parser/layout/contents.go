// A table of contents repeats the headings with their pages. It is set apart, or every heading would stand twice.

package layout

import "github.com/fazhilint/fazhilint/parser/layout/glyph"

// contents is the kind of furniture of a table of contents.
const contents = "contents"

// markContents sets apart rows of lines that end in a leader and a page number, with the word 目录 above them.
func markContents(s []rune, lines []line) {
	for i := 0; i < len(lines); {
		end := i
		for end < len(lines) && lines[end].furniture == "" && isContentsLine(lines[end].runes(s)) {
			end++
		}
		if end-i >= 2 {
			for k := i; k < end; k++ {
				lines[k].furniture = contents
			}
			if i > 0 && string(glyph.Compact(lines[i-1].runes(s))) == "目录" {
				lines[i-1].furniture = contents
			}
		}
		i = max(end, i+1)
	}
}

// isContentsLine reads 一、主要举措……3 and its kin: words, a leader of dots or a tab, a page number.
func isContentsLine(text []rune) bool {
	i := len(text)
	for i > 0 && glyph.IsDigit(text[i-1]) {
		i--
	}
	digits := len(text) - i
	if digits == 0 || digits > 3 || len(text) > 80 {
		return false
	}
	k, dots, tabs := leader(text, i)
	return k >= 3 && glyph.IsHan(text[k-1]) && (dots >= 3 || tabs == 1 && headed(text[:k]))
}

// leader gives the beginning of the leader that ends at i, with its dots and tabs.
func leader(text []rune, i int) (start, dots, tabs int) {
	for i > 0 && (isLeader(text[i-1]) || glyph.IsBlank(text[i-1])) {
		i--
		switch {
		case text[i] == '\t':
			tabs++
		case text[i] == '…':
			dots += 3
		case !glyph.IsBlank(text[i]):
			dots++
		}
	}
	return i, dots, tabs
}

// headed says whether text opens as a heading does; a table's row with one number does not.
func headed(text []rune) bool {
	l := measure(text, 0, len(text))
	return l.numbered
}

func isLeader(r rune) bool {
	return r == '.' || r == '…' || r == '·' || r == '．' || r == '-' || r == '_'
}
