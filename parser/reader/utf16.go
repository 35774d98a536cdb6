// UTF-16: decoding, and telling it without a byte order mark.

package reader

import "unicode/utf16"

// fromUTF16 decodes data in the given byte order, without its byte order mark. The offset is that of the first byte
// that fits nowhere, -1 for none.
func fromUTF16(data []byte, big bool) (runes []rune, bad int) {
	runes = make([]rune, 0, len(data)/2)
	for i := 0; i+1 < len(data); i += 2 {
		r := unit(data, i, big)
		if i == 0 && r == 0xFEFF {
			continue
		}
		if utf16.IsSurrogate(r) {
			if i+3 >= len(data) {
				return nil, i
			}
			r = utf16.DecodeRune(r, unit(data, i+2, big))
			if r == 0xFFFD {
				return nil, i
			}
			i += 2
		}
		runes = append(runes, r)
	}
	if len(data)%2 != 0 {
		return nil, len(data) - 1
	}
	return runes, -1
}

// unit is the code unit at i.
func unit(data []byte, i int, big bool) rune {
	if big {
		return rune(data[i])<<8 | rune(data[i+1])
	}
	return rune(data[i+1])<<8 | rune(data[i])
}

// sniff16 decodes data as UTF-16 where that is what it must be: zero bytes beside ASCII digits, blanks and line breaks
// on one side only, or hardly anything but Chinese once decoded. Nil when neither holds.
func sniff16(data []byte) (text []rune, encoding string) {
	if len(data) < 4 || len(data)%2 != 0 {
		return nil, ""
	}
	little, big := 0, 0
	for i := 0; i+1 < len(data); i += 2 {
		if data[i] == 0 && data[i+1] != 0 && data[i+1] < 0x80 {
			big++
		}
		if data[i+1] == 0 && data[i] != 0 && data[i] < 0x80 {
			little++
		}
	}
	order := little < big
	if little == big {
		order = chineseShare(data, true) > chineseShare(data, false)
	}
	runes, off := fromUTF16(data, order)
	if off >= 0 || !readable(runes) {
		return nil, ""
	}
	if order {
		return runes, utf16BE
	}
	return runes, utf16LE
}

// chineseShare counts units that are common Chinese characters in the given order.
func chineseShare(data []byte, big bool) int {
	n := 0
	for i := 0; i+1 < len(data); i += 2 {
		if r := unit(data, i, big); r >= 0x4E00 && r <= 0x9FA5 {
			n++
		}
	}
	return n
}

// readable says whether nearly all of runes is what a Chinese text holds.
func readable(runes []rune) bool {
	good := 0
	for _, r := range runes {
		switch {
		case r >= 0x4E00 && r <= 0x9FA5, r >= 0x3000 && r <= 0x303F, r >= 0xFF00 && r <= 0xFF5E,
			r >= 0x20 && r < 0x7F, r == '\n', r == '\r', r == '\t', r >= 0x2010 && r <= 0x2027:
			good++
		}
	}
	return len(runes) > 0 && good*10 >= len(runes)*9
}
