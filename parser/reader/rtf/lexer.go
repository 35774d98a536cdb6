// The tokens of a file: groups, control words with their numbers, control symbols, bytes of text.

package rtf

import "bytes"

// kind says what a token is.
type kind uint8

const (
	groupBegin kind = iota + 1
	groupEnd
	word   // \par, \u123
	symbol // \~ and its like
	char   // one byte of text, written as it is or as \'xx
)

// token is one token. It stands in [at, end) of the file.
type token struct {
	kind    kind
	name    string // of a word, the character of a symbol
	value   int    // of a word with a number, the byte of a char
	valued  bool   // the word has a number
	plain   bool   // the char is written as it is
	at, end int
}

// lexer cuts a file into tokens.
type lexer struct {
	data []byte
	at   int
}

// maxDigits bounds the number of a word: longer ones mean nothing.
const maxDigits = 10

// next gives the next token; false at the end. Line breaks of the file mean nothing.
func (l *lexer) next() (token, bool) {
	for l.at < len(l.data) && (l.data[l.at] == '\r' || l.data[l.at] == '\n' || l.data[l.at] == 0) {
		l.at++
	}
	if l.at >= len(l.data) {
		return token{}, false
	}
	t := token{at: l.at}
	c := l.data[l.at]
	l.at++
	switch {
	case c == '{':
		t.kind = groupBegin
	case c == '}':
		t.kind = groupEnd
	case c == '\\' && l.at < len(l.data):
		l.control(&t)
	default:
		t.kind, t.value, t.plain = char, int(c), true
	}
	t.end = l.at
	return t, true
}

// control reads what follows a backslash.
func (l *lexer) control(t *token) {
	c := l.data[l.at]
	switch {
	case isLetter(c):
		l.word(t)
	case c == '\'' && l.at+2 < len(l.data) && hex(l.data[l.at+1]) >= 0 && hex(l.data[l.at+2]) >= 0:
		t.kind, t.value = char, hex(l.data[l.at+1])<<4|hex(l.data[l.at+2])
		l.at += 3
	case c == '\r' || c == '\n':
		t.kind, t.name = word, "par"
		l.at++
	default:
		t.kind, t.name = symbol, string(rune(c))
		l.at++
	}
}

// word reads a control word, its number, and the blank that ends it. The bytes of \bin are passed over.
func (l *lexer) word(t *token) {
	from := l.at
	for l.at < len(l.data) && isLetter(l.data[l.at]) {
		l.at++
	}
	t.kind, t.name = word, string(l.data[from:l.at])
	negative := l.at+1 < len(l.data) && l.data[l.at] == '-' && isDigit(l.data[l.at+1])
	if negative {
		l.at++
	}
	for n := 0; l.at < len(l.data) && isDigit(l.data[l.at]); l.at++ {
		if n < maxDigits {
			t.value = t.value*10 + int(l.data[l.at]-'0')
		}
		n++
		t.valued = true
	}
	if negative {
		t.value = -t.value
	}
	if l.at < len(l.data) && l.data[l.at] == ' ' {
		l.at++
	}
	if t.name == "bin" && t.value > 0 {
		l.at = min(l.at+t.value, len(l.data))
	}
}

// skipGroup passes over the rest of the group that was entered last, its end too; false when it has none. Pictures are
// megabytes of digits, so this looks for nothing but braces and what can hide them.
func (l *lexer) skipGroup() bool {
	depth := 1
	for l.at < len(l.data) {
		i := bytes.IndexAny(l.data[l.at:], "{}\\")
		if i < 0 {
			break
		}
		l.at += i
		switch l.data[l.at] {
		case '{':
			depth++
		case '}':
			depth--
		case '\\':
			l.next() // a control word can hold braces in its bytes
			continue
		}
		l.at++
		if depth == 0 {
			return true
		}
	}
	l.at = len(l.data)
	return false
}

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// hex gives the value of a digit, -1 for none.
func hex(c byte) int {
	switch {
	case isDigit(c):
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}
