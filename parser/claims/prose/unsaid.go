// What a qualifier adds to the words of a text: 当场 of 当场办结, where nothing before speaks of what was done on the spot.

package prose

import "strings"

// Unsaid counts the characters of words that are in none of the plain words, which add nothing, and in no two characters of a text.
func Unsaid(words, text string, plain []string) int {
	for _, w := range plain {
		words = strings.ReplaceAll(words, w, "")
	}
	runes := []rune(words)
	said := make([]bool, len(runes))
	for i := 0; i+1 < len(runes); i++ {
		if strings.Contains(text, string(runes[i:i+2])) {
			said[i], said[i+1] = true, true
		}
	}
	n := 0
	for _, is := range said {
		if !is {
			n++
		}
	}
	return n
}
