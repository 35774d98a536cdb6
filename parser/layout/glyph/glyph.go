// Package glyph sorts single characters as the layout of a Chinese page sees them: Han, blanks, marks, widths.
package glyph

// IsHan says whether r is a Chinese character, 〇 included.
func IsHan(r rune) bool {
	return r >= 0x4E00 && r <= 0x9FFF || r >= 0x3400 && r <= 0x4DBF || r == '〇' || r >= 0x20000 && r <= 0x323AF
}

// IsDigit says whether r is an Arabic digit of either width.
func IsDigit(r rune) bool { return r >= '0' && r <= '9' || r >= '０' && r <= '９' }

// IsASCIILetter says whether r is one of A–Z, a–z.
func IsASCIILetter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }

// IsBlank says whether r shows nothing within a line: blanks of every width, zero-width characters and control
// characters. A line break is none.
func IsBlank(r rune) bool {
	switch {
	case r == '\n':
		return false
	case r <= ' ':
		return true
	case r < 0x7F:
		return false
	case r <= 0xA0:
		return true
	case r >= 0x2000 && r <= 0x200F, r >= 0x2028 && r <= 0x202F, r == 0x205F, r == 0x2060:
		return true
	}
	return r == 0x3000 || r == 0xFEFF || r == 0x00AD
}

// Width is the number of columns r takes on a typeset page, where a Chinese character takes two.
func Width(r rune) int {
	switch {
	case r < 0x7F:
		return 1
	case r >= 0x200B && r <= 0x200F, r == 0xFEFF, r == 0x2060, r == 0x00AD:
		return 0
	case r == '“', r == '”', r == '‘', r == '’', r == '—', r == '…', r == '·', r == '×', r == '℃':
		return 2
	case r < 0x2460:
		return 1
	}
	return 2
}

// IsHalfStop says whether the dot at i ends a sentence, as half-width texts write it: it stands behind a Chinese
// character or a closing mark and before a Chinese character or the end of the text. A dot beside a digit or a Latin
// letter belongs to a number or a name.
func IsHalfStop(text []rune, i, limit int) bool {
	if text[i] != '.' || i == 0 {
		return false
	}
	before := text[i-1]
	if !IsHan(before) && before != '”' && before != '"' && before != '）' && before != ')' && before != '%' && before != '》' {
		return false
	}
	return i+1 >= limit || text[i+1] == '\n' || IsHan(text[i+1])
}

// EndsSentence says whether r ends a sentence in full-width punctuation.
func EndsSentence(r rune) bool { return r == '。' || r == '！' || r == '？' }

// IsCloser says whether r is a mark that never opens a typeset line.
func IsCloser(r rune) bool {
	switch r {
	case '，', '。', '、', '；', '：', '！', '？', '）', '》', '〉', '”', '’', '】', '〕', '」', '』', '％', '%', ',', ';':
		return true
	}
	return false
}

// IsPause says whether r is a mark after which a sentence must go on.
func IsPause(r rune) bool {
	switch r {
	case '，', '、', '（', '《', '〈', '“', '‘', '〔', '【', ',', '(', '「':
		return true
	}
	return false
}

// Compact gives s without its blanks.
func Compact(s []rune) []rune {
	for i, r := range s {
		if IsBlank(r) || r == '\n' {
			return compactFrom(s, i)
		}
	}
	return s
}

// compactFrom copies s without blanks; the first one stands at i.
func compactFrom(s []rune, i int) []rune {
	out := make([]rune, i, len(s))
	copy(out, s[:i])
	for _, r := range s[i:] {
		if !IsBlank(r) && r != '\n' {
			out = append(out, r)
		}
	}
	return out
}

// Trim moves start and end inwards over blanks and line breaks of s.
func Trim(s []rune, start, end int) (from, to int) {
	for start < end && (IsBlank(s[start]) || s[start] == '\n') {
		start++
	}
	for end > start && (IsBlank(s[end-1]) || s[end-1] == '\n') {
		end--
	}
	return start, end
}
