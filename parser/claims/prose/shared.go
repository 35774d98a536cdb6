// Whether two stretches of words name the same thing: 立案数 and 立案1180件 have 立案 in common.

package prose

import (
	"slices"
	"strings"
	"unicode"
)

// SharesPair says whether two letters that stand side by side in some words do so in a text as well. Pairs that nearly all such words have in common tell nothing and are
// left out.
func SharesPair(words, text string, empty ...string) bool {
	runes := []rune(words)
	for i := 0; i+1 < len(runes); i++ {
		pair := string(runes[i : i+2])
		if unicode.IsLetter(runes[i]) && unicode.IsLetter(runes[i+1]) && !slices.Contains(empty, pair) && strings.Contains(text, pair) {
			return true
		}
	}
	return false
}
