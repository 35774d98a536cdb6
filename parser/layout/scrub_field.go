// Field codes of a word processor that came out as text: PAGE \* MERGEFORMAT, HYPERLINK "…", TOC \o "1-3" \h.

package layout

import (
	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/match"
)

// fieldNames are the fields that reports contain.
func fieldNames() [10]string {
	return [10]string{"PAGEREF", "PAGE", "NUMPAGES", "HYPERLINK", "TOC", "SEQ", "REF", "MERGEFORMAT", "DATE", "SECTIONPAGES"}
}

// field gives the end of the field code that begins at i, or i. A name counts only with a switch, a quoted
// target or a bookmark after it: the word PAGE alone is text.
func (f *finder) field(i int) int {
	s := f.runes
	if i > 0 && (glyph.IsASCIILetter(s[i-1]) || s[i-1] == '_') {
		return i
	}
	for _, name := range fieldNames() {
		if match.HasAt(s, i, name) {
			end, certain := fieldTail(s, i+len(name))
			if certain {
				return end
			}
			return i
		}
	}
	return i
}

// fieldTail reads the switches and arguments after a field's name, on the same line.
func fieldTail(s []rune, i int) (end int, certain bool) {
	end = i
	for n := 0; n < 8; n++ {
		j := end
		for j < len(s) && (s[j] == ' ' || s[j] == '\t' || s[j] == 0xA0) {
			j++
		}
		if j >= len(s) || j == end && n > 0 && s[j] != '\\' {
			break
		}
		next, strong := fieldWord(s, j)
		if next == j {
			break
		}
		end, certain = next, certain || strong
	}
	return end, certain
}

// fieldWord reads one switch, quoted text, bookmark or keyword at i; strong ones prove a field code.
func fieldWord(s []rune, i int) (end int, strong bool) {
	switch {
	case s[i] == '\\' && i+1 < len(s):
		return i + 2, true
	case s[i] == '"' || s[i] == '“':
		for j := i + 1; j < len(s) && j < i+maxTag && s[j] != '\n'; j++ {
			if s[j] == '"' || s[j] == '”' {
				return j + 1, true
			}
		}
	case match.HasAt(s, i, "_Toc"), match.HasAt(s, i, "_Ref"), match.HasAt(s, i, "_Hlk"):
		return wordEnd(s, i+4), true
	}
	return fieldKeyword(s, i), false
}

// fieldKeyword gives the end of a format's name that stands apart at i, or i.
func fieldKeyword(s []rune, i int) int {
	if i == 0 || s[i-1] != ' ' && s[i-1] != '\t' {
		return i
	}
	for _, word := range []string{"MERGEFORMAT", "CHARFORMAT", "Arabic", "ARABIC", "CHINESENUM3", "表", "图"} {
		if match.HasAt(s, i, word) {
			return i + len([]rune(word))
		}
	}
	return i
}

// wordEnd gives the end of the letters and digits at i.
func wordEnd(s []rune, i int) int {
	for i < len(s) && (glyph.IsDigit(s[i]) || glyph.IsASCIILetter(s[i])) {
		i++
	}
	return i
}
