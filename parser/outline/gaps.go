// A number left out of a run inside its paragraph: 一是…。二是…。四是….

package outline

import (
	"slices"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// numerals are the first numbers in Chinese characters, by value.
const numerals = "〇一二三四五六七八九十"

// gapOf finds where a run that begins with 1 leaves out a number and then goes on in order to its end; nil where there is no such place, or
// more than one.
func (b *builder) gapOf(items []tree.ListItem) *tree.Gap {
	last := len(items) - 1
	if last < 1 || items[0].Ordinal != 1 || items[last].Ordinal != last+2 {
		return nil
	}
	for i := 1; i <= last; i++ {
		if items[i].Ordinal == i+2 && items[i-1].Ordinal == i {
			return &tree.Gap{Before: items[i-1], Item: items[i], Told: b.toldBetween(items[i-1].Span[1], items[i].Span[0], i+1)}
		}
	}
	return nil
}

// toldBetween says whether a number stands between two places in other words (三要…), or a line ends there.
func (b *builder) toldBetween(from, to, number int) bool {
	digits := []rune(numerals)
	return slices.ContainsFunc(b.text[from:to], func(c rune) bool {
		return c == '\n' || number < len(digits) && c == digits[number]
	})
}
