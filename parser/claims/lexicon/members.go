// How many members words say something has: 两类, 三者, 四项.

package lexicon

import (
	"strings"
	"unicode/utf8"
)

// MembersSaid reads at the beginning of some words how many members something is said to have, in one of the given units of one character, and gives the words behind it:
// 2 and 罚款合计 of 两类罚款合计. It is 0 where the words do not begin so.
func MembersSaid(words, units string) (n int, rest string) {
	digit, size := utf8.DecodeRuneInString(words)
	switch digit {
	case '两', '二':
		n = 2
	default:
		n = strings.IndexRune("三四五六七八九", digit)
		if n < 0 || size == 0 {
			return 0, words
		}
		n = n/size + 3
	}
	unit, length := utf8.DecodeRuneInString(words[size:])
	if length == 0 || !strings.ContainsRune(units, unit) {
		return 0, words
	}
	return n, words[size+length:]
}
