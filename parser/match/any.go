// Several words at a time, in a string: what strings.Contains and its like do for one.

package match

import "strings"

// ContainsAny says whether one of the words stands in s.
func ContainsAny(s string, words ...string) bool { return some(s, words, strings.Contains) }

// StartsWithAny says whether s begins with one of the words.
func StartsWithAny(s string, words ...string) bool { return some(s, words, strings.HasPrefix) }

// EndsWithAny says whether s ends with one of the words.
func EndsWithAny(s string, words ...string) bool { return some(s, words, strings.HasSuffix) }

// some says whether s holds one of the words as has wants it.
func some(s string, words []string, has func(s, word string) bool) bool {
	for _, w := range words {
		if has(s, w) {
			return true
		}
	}
	return false
}
