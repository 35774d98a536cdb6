// Package edit finds the smallest changes that turn one text into another with the same words: marks and blanks only, no
// letter, digit or Chinese character. What stands between the changes, markup and line breaks of a file, stays as it is.
package edit

import (
	"slices"
	"unicode"
)

// Edit puts Text in the place of [Start, End), counted in code points.
type Edit struct {
	Start, End int
	Text       string
}

// IsWord says whether a change of r would change words or numbers: letters, digits, Chinese characters.
func IsWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }

// Words gives the characters of a text that no edit changes, in order.
func Words(text []rune) []rune {
	words := make([]rune, 0, len(text))
	for _, r := range text {
		if IsWord(r) {
			words = append(words, r)
		}
	}
	return words
}

// Between gives the edits that turn old into other, in order; false where their words differ.
func Between(old, other []rune) ([]Edit, bool) {
	if !slices.Equal(Words(old), Words(other)) {
		return nil, false
	}
	var edits []Edit
	i, k := 0, 0
	for i < len(old) || k < len(other) {
		from, to := gap(old, i), gap(other, k)
		if change, ok := between(old[i:from], other[k:to]); ok {
			change.Start, change.End = change.Start+i, change.End+i
			edits = append(edits, change)
		}
		i, k = from+1, to+1 // past a word's character, which both have
	}
	return edits, true
}

// gap gives the end of the marks and blanks that begin at i.
func gap(text []rune, i int) int {
	for i < len(text) && !IsWord(text[i]) {
		i++
	}
	return i
}

// between is the edit that turns one gap into another, without what both begin and end with.
func between(old, other []rune) (Edit, bool) {
	if slices.Equal(old, other) {
		return Edit{}, false
	}
	start := 0
	for start < min(len(old), len(other)) && old[start] == other[start] {
		start++
	}
	end, otherEnd := len(old), len(other)
	for end > start && otherEnd > start && old[end-1] == other[otherEnd-1] {
		end, otherEnd = end-1, otherEnd-1
	}
	return Edit{Start: start, End: end, Text: string(other[start:otherEnd])}, true
}
