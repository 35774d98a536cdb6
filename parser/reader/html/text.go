// Characters of a page, each with the bytes it stands in.

package html

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"

	"github.com/fazhilint/fazhilint/parser/reader/compose"
	"github.com/fazhilint/fazhilint/parser/source"
)

// addText appends the characters of raw text, which stands at byte at of the file.
func addText(out *compose.Text, raw []byte, at int) {
	plain := make([]rune, 0, len(raw)/2)
	from := at
	flush := func(next int) {
		out.Add(plain, 0, from, source.Plain)
		plain, from = plain[:0], next
	}
	for i := 0; i < len(raw); {
		if raw[i] == '&' {
			if value, n := entity(raw[i:]); n > 0 {
				flush(at + i + n)
				for k, r := range []rune(value) {
					if k == 0 {
						out.Put(r, 0, at+i, n)
					} else {
						out.Put(r, 0, at+i+n, source.Made)
					}
				}
				i += n
				continue
			}
		}
		r, n := utf8.DecodeRune(raw[i:])
		switch {
		case r == utf8.RuneError && n == 1, r == 0:
			flush(at + i + 1)
			i++
			from = at + i
			continue
		}
		plain = append(plain, r)
		i += n
	}
	flush(0)
}

// maxEntity bounds how long the name of a character is.
const maxEntity = 34

// entity reads the reference to a character at the beginning of raw; n is 0 when there is none.
func entity(raw []byte) (value string, n int) {
	i := 1
	if i < len(raw) && raw[i] == '#' {
		i++
	}
	for i < len(raw) && i < maxEntity && isNameByte(raw[i]) {
		i++
	}
	if i < len(raw) && raw[i] == ';' {
		i++
	}
	text := string(raw[:i])
	value = html.UnescapeString(text)
	if value == text || value == "" {
		return "", 0
	}
	// &nbspA is a blank and an A: what was not part of the name is text of its own.
	for k := i - 1; k > 1; k-- {
		rest := text[k:]
		if !strings.HasSuffix(value, rest) || len(value) <= len(rest) || html.UnescapeString(text[:k]) != value[:len(value)-len(rest)] {
			break
		}
		i = k
	}
	return html.UnescapeString(string(raw[:i])), i
}

// isNameByte says whether c can stand in the name of a character.
func isNameByte(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}
