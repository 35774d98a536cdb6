// Characters of XML text, each with the bytes it stands in.

package compose

import (
	"bytes"
	"strconv"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/source"
)

const (
	cdataOpen  = "<![CDATA["
	cdataClose = "]]>"
)

// AddXML appends the characters of raw XML text, which stands at byte at of a member. Line breaks within are blanks.
func (t *Text) AddXML(raw []byte, member, at int) {
	if bytes.HasPrefix(raw, []byte(cdataOpen)) {
		raw = bytes.TrimSuffix(raw[len(cdataOpen):], []byte(cdataClose))
		t.addPlain(raw, member, at+len(cdataOpen))
		return
	}
	for len(raw) > 0 {
		i := bytes.IndexByte(raw, '&')
		if i < 0 {
			i = len(raw)
		}
		t.addPlain(raw[:i], member, at)
		raw, at = raw[i:], at+i
		if len(raw) == 0 {
			return
		}
		r, n := reference(raw)
		t.Put(r, member, at, n)
		raw, at = raw[n:], at+n
	}
}

// addPlain appends characters that stand for themselves.
func (t *Text) addPlain(raw []byte, member, at int) {
	runes := make([]rune, 0, len(raw)/2)
	from := at
	flush := func(next int) {
		t.Add(runes, member, from, source.Plain)
		runes, from = runes[:0], next
	}
	for i := 0; i < len(raw); {
		r, n := utf8.DecodeRune(raw[i:])
		switch {
		case r == '\r' && i+1 < len(raw) && raw[i+1] == '\n':
			flush(at + i + 2)
			t.Put(' ', member, at+i, 2)
			i += 2
			continue
		case r == '\r', r == '\n':
			r = ' '
		case r == utf8.RuneError && n == 1:
			flush(at + i + 1)
			t.Put(r, member, at+i, 1)
			i++
			continue
		}
		runes = append(runes, r)
		i += n
	}
	flush(0)
}

// reference reads the character or entity reference at the beginning of raw. The decoder has let it pass, so it is one
// of the five of XML or a number.
func reference(raw []byte) (r rune, n int) {
	end := bytes.IndexByte(raw[:min(len(raw), 16)], ';')
	if end < 0 {
		return '&', 1
	}
	name := string(raw[1:end])
	switch name {
	case "amp":
		r = '&'
	case "lt":
		r = '<'
	case "gt":
		r = '>'
	case "quot":
		r = '"'
	case "apos":
		r = '\''
	default:
		r = number(name)
	}
	return r, end + 1
}

// number reads #160 or #xA0; line breaks are blanks.
func number(name string) rune {
	if len(name) < 2 || name[0] != '#' {
		return utf8.RuneError
	}
	base, digits := 10, name[1:]
	if digits[0] == 'x' {
		base, digits = 16, digits[1:]
	}
	n, err := strconv.ParseInt(digits, base, 32)
	switch {
	case err != nil || !utf8.ValidRune(rune(n)):
		return utf8.RuneError
	case n == '\n' || n == '\r':
		return ' '
	}
	return rune(n)
}
