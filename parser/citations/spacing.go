// The habit of a layout to put a blank between digits and Chinese characters. In such a text a blank inside a number
// is no slip of the writer.

package citations

import "github.com/fazhilint/fazhilint/parser/match"

// minBorders is how many borders between digits and Chinese characters are needed to speak of a habit.
const minBorders = 12

// spacedDigits says whether more than half of the borders between digits and Chinese characters hold a blank.
func (r *reader) spacedDigits() bool {
	tight, spaced := 0, 0
	for i := r.lo + 1; i < r.hi; i++ {
		switch {
		case border(r.text[i-1], r.text[i]):
			tight++
		case r.text[i-1] == ' ' && i-2 >= r.lo && border(r.text[i-2], r.text[i]):
			spaced++
		}
	}
	return tight+spaced >= minBorders && spaced > tight
}

// border says whether one of two characters is a digit and the other Chinese.
func border(a, b rune) bool {
	_, first := match.Digit(a)
	_, second := match.Digit(b)
	return first && match.Han(b) || second && match.Han(a)
}
