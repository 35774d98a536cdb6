// Fenced code of Markdown (CommonMark 0.31.2, 4.5): which lines belong to it. A fence that is never closed is a slip in a
// report and opens nothing: its rest would not be read as prose.

package reader

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/source"
)

// fences follows the fences of a text.
type fences struct {
	mark   rune // of the open fence; 0: none is open
	length int  // how many marks it has
	from   int  // where its code begins
	closed []source.Part
}

// meet takes in a line that begins with a fence behind so many blanks: it opens code, closes it or is a part of it. It says
// whether the line is a fence at all: with further ticks it has code within itself.
func (f *fences) meet(line []rune, start, blanks int) bool {
	text := strings.TrimRight(string(line[blanks:]), " \t\n")
	mark := rune(text[0])
	rest := strings.TrimLeft(text, string(mark))
	length := len(text) - len(rest)
	switch {
	case mark == '`' && strings.ContainsRune(rest, '`'):
		return false
	case f.mark == 0:
		f.mark, f.length, f.from = mark, length, start+len(line)
	case mark == f.mark && length >= f.length && rest == "":
		if f.from < start {
			f.closed = append(f.closed, source.Part{Kind: source.Code, Start: f.from, End: start})
		}
		f.mark = 0
	}
	return true
}
