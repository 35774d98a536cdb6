// Encodings: what the bytes are decoded with, and how that is told without being told.

package reader

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// Encodings as the tree names them.
const (
	utf8Plain = "utf-8"
	utf8BOM   = "utf-8-bom"
	gb18030   = "gb18030"
	utf16LE   = "utf-16le"
	utf16BE   = "utf-16be"
)

// Byte order marks.
const (
	bom8    = "\xEF\xBB\xBF"
	bom16LE = "\xFF\xFE"
	bom16BE = "\xFE\xFF"
)

// hasMark says whether data begins with the byte order mark.
func hasMark(data []byte, mark string) bool { return bytes.HasPrefix(data, []byte(mark)) }

// decode gives the text of data and the name of its encoding.
func decode(data []byte, asked string) (runes []rune, name string, err *Error) {
	if asked != "" {
		return decodeAs(data, asked)
	}
	switch {
	case hasMark(data, bom8):
		return decodeAs(data, utf8Plain)
	case hasMark(data, bom16LE):
		return decodeAs(data, utf16LE)
	case hasMark(data, bom16BE):
		return decodeAs(data, utf16BE)
	}
	return detect(data)
}

// detect tries what a file without a byte order mark can be, surest first.
func detect(data []byte) (runes []rune, name string, err *Error) {
	nul := bytes.IndexByte(data, 0)
	valid := utf8.Valid(data)
	if valid && nul < 0 {
		return fromUTF8(data), utf8Plain, nil
	}
	if runes, name = sniff16(data); runes != nil {
		return runes, name, nil
	}
	if nul >= 0 {
		return nil, "", errBinary(nul)
	}
	if off, damaged := damagedUTF8(data); damaged {
		return nil, "", errMisfit(utf8Plain, off)
	}
	if off := badGB18030(data); off >= 0 {
		if c := firstControl(data); c > 0 {
			return nil, "", errBinary(c)
		}
		return nil, "", errUndetected(off)
	}
	decoded, ok := fromGB18030(data)
	if !ok || !plausible(decoded) {
		return nil, "", errUndetected(firstHigh(data))
	}
	return decoded, gb18030, nil
}

// decodeAs decodes with the encoding that was asked for or that a byte order mark names.
func decodeAs(data []byte, asked string) (runes []rune, name string, err *Error) {
	switch strings.ToLower(strings.ReplaceAll(asked, "_", "-")) {
	case "utf-8", "utf8", utf8BOM:
		name = utf8Plain
		if hasMark(data, bom8) {
			data, name = data[len(bom8):], utf8BOM
		}
		if off := badUTF8(data); off >= 0 {
			return nil, "", errMisfit(utf8Plain, off)
		}
		return fromUTF8(data), name, nil
	case "gb18030", "gbk", "gb2312", "cp936":
		if off := badGB18030(data); off >= 0 {
			return nil, "", errMisfit(gb18030, off)
		}
		decoded, ok := fromGB18030(data)
		if !ok {
			return nil, "", errMisfit(gb18030, 0)
		}
		return decoded, gb18030, nil
	case "utf-16":
		if hasMark(data, bom16BE) {
			return decode16(data, utf16BE)
		}
		return decode16(data, utf16LE)
	case utf16LE, "utf16le":
		return decode16(data, utf16LE)
	case utf16BE, "utf16be":
		return decode16(data, utf16BE)
	}
	return nil, "", errUnknownEncoding(asked)
}

// decode16 decodes UTF-16 and refuses an odd byte at the end or half a surrogate pair.
func decode16(data []byte, name string) (runes []rune, encoding string, err *Error) {
	decoded, off := fromUTF16(data, name == utf16BE)
	if off >= 0 {
		return nil, "", errMisfit(name, off)
	}
	return decoded, name, nil
}

// damagedUTF8 says whether data is UTF-8 but for a few bytes, and where the first of them stands: such a file must
// not be read as GB18030, where nearly every pair of bytes means something.
func damagedUTF8(data []byte) (int, bool) {
	first, good, bad := -1, 0, 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			if first < 0 {
				first = i
			}
			bad++
		} else {
			good++
		}
		i += n
	}
	return first, bad > 0 && good >= 20*bad
}

// badUTF8 gives the offset of the first byte that is no UTF-8, -1 for none.
func badUTF8(data []byte) int {
	if utf8.Valid(data) {
		return -1
	}
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

// firstHigh is the offset of the first byte beyond ASCII.
func firstHigh(data []byte) int {
	for i, b := range data {
		if b >= utf8.RuneSelf {
			return i
		}
	}
	return 0
}

func fromUTF8(data []byte) []rune {
	runes := make([]rune, 0, len(data)/2+16)
	for _, r := range string(data) {
		runes = append(runes, r)
	}
	return runes
}
