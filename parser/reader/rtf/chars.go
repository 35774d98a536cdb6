// Characters: bytes in the code page of their font, and code units of UTF-16.

package rtf

import (
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"

	"github.com/fazhilint/fazhilint/parser/reader/autonumber"
	"github.com/fazhilint/fazhilint/parser/source"
)

// Code pages.
const (
	ansi      = 1252
	gbk       = 936
	big5      = 950
	dos       = 437
	macintosh = 10000
	signs     = 42 // of symbol fonts: the characters mean nothing outside of them
)

// pageName names a code page as the tree names encodings.
func pageName(page int) string {
	switch page {
	case gbk:
		return "gb18030"
	case big5:
		return "big5"
	}
	return "windows-1252"
}

// decoder gives the encoding of a code page; nil for one that reports are not written in. GBK is read as GB18030, which
// holds it.
func decoder(page int) encoding.Encoding {
	pages := map[int]encoding.Encoding{
		gbk: simplifiedchinese.GB18030, 54936: simplifiedchinese.GB18030, big5: traditionalchinese.Big5,
		dos: charmap.CodePage437, 850: charmap.CodePage850, macintosh: charmap.Macintosh,
		1250: charmap.Windows1250, 1251: charmap.Windows1251, ansi: charmap.Windows1252, 1253: charmap.Windows1253,
		1254: charmap.Windows1254, 1257: charmap.Windows1257,
	}
	return pages[page]
}

// pageOf gives the code page of text in the font that is set. Western fonts say nothing: programs leave them set for
// Chinese text too.
func (r *reading) pageOf() int {
	if page, ok := r.fonts[r.now.font]; ok && page != ansi {
		return page
	}
	return r.page
}

// fontWord reads a word in the table of fonts.
func (r *reading) fontWord(t *token) {
	switch t.name {
	case "f":
		r.now.font = t.value
	case "fcharset":
		pages := map[int]int{2: signs, 128: 932, 129: 949, 134: gbk, 136: big5, 161: 1253, 162: 1254, 186: 1257, 204: 1251, 238: 1250}
		page, ok := pages[t.value]
		if !ok {
			page = ansi
		}
		r.fonts[r.now.font] = page
	case "cpg":
		r.fonts[r.now.font] = t.value
	}
}

// char reads one byte of text. The second one of a character can look like a letter.
func (r *reading) char(t *token) {
	if r.passed() {
		return
	}
	if t.plain && t.value < 0x80 && !r.half {
		r.flush()
		r.put(rune(t.value), t) //nolint:gosec // the value is that of a byte
		return
	}
	if len(r.bytes) == 0 {
		r.from = t.at
	}
	r.bytes, r.to = append(r.bytes, byte(t.value)), t.end //nolint:gosec // as above
	page := r.pageOf()
	r.half = !r.half && t.value >= 0x81 && (page == gbk || page == big5)
}

// flush decodes the bytes that wait. A character has an equal part of the file's bytes that they were read from.
func (r *reading) flush() {
	if len(r.bytes) == 0 {
		return
	}
	data := r.bytes
	r.bytes, r.half = r.bytes[:0], false
	runes := decoded(data, r.pageOf())
	for i, c := range runes {
		from := r.from + (r.to-r.from)*i/len(runes)
		r.character(c, from, r.from+(r.to-r.from)*(i+1)/len(runes))
	}
}

// decoded gives the characters of bytes in a code page. What has no meaning in it, or in a page that is not known,
// becomes U+FFFD.
func decoded(data []byte, page int) []rune {
	if d := decoder(page); d != nil {
		text, err := d.NewDecoder().Bytes(data)
		if err != nil { // these decoders give none
			return nil
		}
		return []rune(string(text))
	}
	runes := make([]rune, len(data))
	for i, b := range data {
		switch {
		case page == signs:
			runes[i] = autonumber.Symbol(0xF000 | rune(b))
		case b < 0x80:
			runes[i] = rune(b)
		default:
			runes[i] = utf8.RuneError
		}
	}
	return runes
}

// unicode reads \u, whose number is a code unit of UTF-16, in a signed 16-bit number.
func (r *reading) unicode(t *token) {
	r.skip = r.now.skipped
	unit := rune(uint16(t.value)) //nolint:gosec // negative ones are those from 0x8000
	switch {
	case r.high != 0 && unit >= 0xDC00 && unit < 0xE000:
		whole := utf16.DecodeRune(r.high, unit)
		r.high = 0
		r.character(whole, r.highAt, t.end)
	case unit >= 0xD800 && unit < 0xDC00:
		r.high, r.highAt = unit, t.at
	default:
		r.put(unit, t)
	}
}

// put adds the character that a token stands for.
func (r *reading) put(c rune, t *token) { r.character(c, t.at, t.end) }

// character adds a character that stands in [from, to) of the file to what is being read.
func (r *reading) character(c rune, from, to int) {
	if r.high != 0 { // half of a character without the other
		r.high = 0
		r.character(utf8.RuneError, r.highAt, r.highAt+1)
	}
	n := &r.now
	switch n.place {
	case inText:
	case inFonts:
		return
	case inStyles:
		r.styleName(c)
		return
	case inNumber:
		n.sink.label = append(n.sink.label, c)
		return
	}
	if n.hidden || r.dropped() || c < ' ' && c != '\t' && c != '\n' {
		return
	}
	width := max(to-from, 1)
	if width == 1 && c >= 0x80 {
		width = source.Made
	}
	n.sink.text.Put(c, 0, from, width)
}

// dropped says whether a tracked change takes out what comes.
func (r *reading) dropped() bool {
	if r.opt.Rejected {
		return r.now.added
	}
	return r.now.deleted
}
