// Tabs of word processors.

package compose

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/outline/numbering"
)

// Tabs turns the tabs of running text into blanks: after a number, or in a sentence, they part no cells. A leader to a
// page number at the end stays.
func Tabs(text []rune) {
	last, n := -1, 0
	for i, r := range text {
		if r == '\t' {
			last = i
			n++
		}
	}
	if n == 0 || allDigits(text[last+1:]) {
		return
	}
	from, to := glyph.Trim(text, 0, len(text))
	if from >= to {
		return
	}
	_, numbered := numbering.Heading(text[from:to])
	if !numbered && !glyph.EndsSentence(text[to-1]) && to-from <= 200 {
		return
	}
	for i, r := range text {
		if r == '\t' {
			text[i] = ' '
		}
	}
}

func allDigits(text []rune) bool {
	s := strings.TrimSpace(string(text))
	for _, r := range s {
		if r < '0' || r > '9' {
			return false
		}
	}
	return s != "" && len(s) <= 3
}
