// Package match compares words with places in a text of runes, or with strings. It knows characters, not meanings.
package match

import "unicode/utf8"

// At says whether word stands in text at i, wholly before hi.
func At(text []rune, i, hi int, word string) bool {
	if i < 0 {
		return false
	}
	for _, r := range word {
		if i >= hi || i >= len(text) || text[i] != r {
			return false
		}
		i++
	}
	return true
}

// HasAt says whether word stands in text at i.
func HasAt(text []rune, i int, word string) bool { return At(text, i, len(text), word) }

// Len is the number of characters of a word.
func Len(word string) int {
	n := 0
	for range word {
		n++
	}
	return n
}

// Ends says whether word stands in text directly before i, not reaching below lo.
func Ends(text []rune, lo, i int, word string) bool {
	start := i - Len(word)
	return start >= lo && At(text, start, i, word)
}

// key is the UTF-8 form of one character. Comparing its bytes with those of a word rejects nearly all words before one is
// decoded, which is where the time goes: thousands of places are compared with lists of words.
type key struct {
	b0, b1, b2 byte
	n          int
}

// keyOf gives the key of a character.
func keyOf(r rune) key {
	var buf [utf8.UTFMax]byte
	n := utf8.EncodeRune(buf[:], r)
	return key{buf[0], buf[1], buf[2], n}
}

// opens says whether a word can begin with the character.
func (k key) opens(word string) bool {
	return len(word) >= k.n && word[0] == k.b0 && (k.n < 2 || word[1] == k.b1) && (k.n < 3 || word[2] == k.b2)
}

// closes says whether a word can end with the character.
func (k key) closes(word string) bool {
	return len(word) >= k.n && k.opens(word[len(word)-k.n:])
}

// OneAt gives the first of the words that stands at i.
func OneAt(text []rune, i, hi int, words []string) (string, bool) {
	if i < 0 || i >= hi || i >= len(text) {
		return "", false
	}
	k := keyOf(text[i])
	for _, word := range words {
		if k.opens(word) && At(text, i, hi, word) {
			return word, true
		}
	}
	return "", false
}

// OneEnds gives the first of the words that stands directly before i.
func OneEnds(text []rune, lo, i int, words []string) (string, bool) {
	if i <= lo || i <= 0 || i > len(text) {
		return "", false
	}
	k := keyOf(text[i-1])
	for _, word := range words {
		if k.closes(word) && Ends(text, lo, i, word) {
			return word, true
		}
	}
	return "", false
}

// First finds the leftmost of the words between lo and hi, and of several at one place the one named first.
// Without any it gives -1.
func First(text []rune, lo, hi int, words []string) (at int, word string) {
	for i := max(lo, 0); i < hi; i++ {
		if word, ok := OneAt(text, i, hi, words); ok {
			return i, word
		}
	}
	return -1, ""
}

// Last finds the rightmost of the words between lo and hi. Without any it gives -1.
func Last(text []rune, lo, hi int, words []string) (at int, word string) {
	for i := hi - 1; i >= max(lo, 0); i-- {
		if word, ok := OneAt(text, i, hi, words); ok {
			return i, word
		}
	}
	return -1, ""
}

// Has says whether one of the words stands between lo and hi.
func Has(text []rune, lo, hi int, words []string) bool {
	at, _ := First(text, lo, hi, words)
	return at >= 0
}

// Blank says whether r is a blank of any width or a line end.
func Blank(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\r', '\u00a0', '\u3000', '\u2002', '\u2003', '\u2009', '\u200b', '\ufeff':
		return true
	}
	return false
}

// Han says whether r is a Chinese character of running text.
func Han(r rune) bool {
	return r >= 0x4e00 && r <= 0x9fff || r >= 0x3400 && r <= 0x4dbf || r == '〇'
}

// Digit gives the value of an Arabic digit of either width.
func Digit(r rune) (int, bool) {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0'), true
	case r >= '０' && r <= '９':
		return int(r - '０'), true
	}
	return 0, false
}

// ClauseStart gives the place after the nearest of , ， ； ; 。 ： : ！ ？ or a line end before i, not below lo.
func ClauseStart(text []rune, lo, i int) int {
	for i > lo && !clauseEnd(text[i-1]) {
		i--
	}
	return i
}

// ClauseEnd gives the place of the nearest clause end at or after i, not above hi.
func ClauseEnd(text []rune, i, hi int) int {
	for i < hi && !clauseEnd(text[i]) {
		i++
	}
	return i
}

func clauseEnd(r rune) bool {
	switch r {
	case ',', '，', ';', '；', '。', '：', ':', '！', '？', '!', '?', '\n':
		return true
	}
	return false
}
