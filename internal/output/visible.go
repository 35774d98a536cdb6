// Makes text from reports harmless: nothing in it may move a cursor, change a colour or reverse the reading direction
// where it is shown (CVE-2021-42574 describes what direction overrides can do).

package output

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// Visible writes control and direction characters as escapes such as \u202e. Line breaks and tabs stay.
func Visible(s string) string {
	return escape(s, func(r rune) bool { return r != '\n' && r != '\t' && unseen(r) })
}

// oneLine is Visible for text that must stay on one line.
func oneLine(s string) string {
	return escape(s, func(r rune) bool { return r != '\t' && unseen(r) })
}

// plainJSON does the same to JSON text, whose strings then still mean the same.
func plainJSON(text string) string {
	return escape(text, func(r rune) bool { return r >= 0x7F && unseen(r) })
}

// escape replaces the characters that must not be shown as they are.
func escape(s string, hidden func(rune) bool) string {
	if strings.IndexFunc(s, hidden) < 0 && utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if hidden(r) {
			fmt.Fprintf(&b, `\u%04x`, r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// unseen says whether a character acts on its surroundings instead of being seen: controls of ASCII and Latin-1, line and
// paragraph separators, marks, embeddings, overrides and isolates of direction.
func unseen(r rune) bool {
	switch {
	case r < 0x20, r >= 0x7F && r <= 0x9F:
		return true
	case r == 0x061C, r == 0x200E, r == 0x200F, r == 0x2028, r == 0x2029:
		return true
	case r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
		return true
	default:
		return false
	}
}
