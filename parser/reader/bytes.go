// Bytes: from the characters of a text, Markdown or HTML file to the bytes they stand in, for whoever writes into it.

package reader

import (
	"errors"
	"fmt"
	"sort"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/fazhilint/fazhilint/parser/source"
)

// ErrNoBytes says that the characters of a file are not bytes of it one by one, as in DOCX.
var ErrNoBytes = errors.New("a file of this format is no text that can be written into")

// Bytes knows the bytes of every character of a file.
type Bytes struct {
	encoding string
	text     []rune // the file decoded, line breaks as they are
	starts   []int  // byte of each character of text, and the end of the file
	folded   []int  // index in text of each character of Source.Runes; nil for HTML
	offsets  []int  // byte in the UTF-8 form of each character of text; nil but for HTML
	src      *source.Source
}

// Locate finds the bytes of src, which was read from data. The error is ErrNoBytes for formats other than text, Markdown
// and HTML.
func Locate(data []byte, src *source.Source) (*Bytes, error) {
	if src.Format != FormatText && src.Format != FormatMarkdown && src.Format != FormatHTML {
		return nil, ErrNoBytes
	}
	b := &Bytes{encoding: src.Encoding, src: src}
	text, _, fail := decodeAs(data, b.encoding)
	if fail != nil {
		return nil, fail
	}
	b.text = text
	if b.starts = startsOf(data, b.encoding); len(b.starts) != len(text)+1 {
		return nil, fmt.Errorf("%s: %d characters in %d places", b.encoding, len(text), len(b.starts)-1)
	}
	if src.Format == FormatHTML {
		b.offsets = offsetsOf(text)
		return b, nil
	}
	if b.folded = foldedPlaces(text); len(b.folded) != len(src.Runes)+1 {
		return nil, fmt.Errorf("%s: %d characters read, %d found", b.encoding, len(src.Runes), len(b.folded)-1)
	}
	return b, nil
}

// Text is the whole file decoded, line breaks and markup as they stand in it.
func (b *Bytes) Text() []rune { return b.text }

// Range gives the characters of Text that the character at off of Source.Runes was read from: more than one for an entity
// of HTML. False for a character that the file does not hold.
func (b *Bytes) Range(off int) (start, end int, ok bool) {
	if off < 0 || off >= len(b.src.Runes) {
		return 0, 0, false
	}
	if b.folded != nil {
		return b.folded[off], b.folded[off] + 1, true
	}
	origin, ok := b.src.Origin(off)
	if !ok || origin.Start >= origin.End {
		return 0, 0, false
	}
	start, end = sort.SearchInts(b.offsets, origin.Start), sort.SearchInts(b.offsets, origin.End)
	return start, end, end < len(b.offsets) && b.offsets[start] == origin.Start && b.offsets[end] == origin.End
}

// Span gives the bytes of the characters [start, end) of Text.
func (b *Bytes) Span(start, end int) (from, to int) { return b.starts[start], b.starts[end] }

// Encode gives text in the file's encoding.
func (b *Bytes) Encode(text string) ([]byte, error) {
	switch b.encoding {
	case gb18030:
		encoded, err := simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(text))
		if err != nil {
			return nil, fmt.Errorf("encode as GB18030: %w", err)
		}
		return encoded, nil
	case utf16LE, utf16BE:
		var encoded []byte
		for _, unit := range utf16.Encode([]rune(text)) {
			low, high := byte(unit), byte(unit>>8) //nolint:gosec // the two halves of a unit
			if b.encoding == utf16BE {
				low, high = high, low
			}
			encoded = append(encoded, low, high)
		}
		return encoded, nil
	default:
		return []byte(text), nil
	}
}

// startsOf gives the byte at which each character of data begins, and its end. A byte order mark is no character.
func startsOf(data []byte, encoding string) []int {
	at := 0
	switch {
	case encoding == utf8BOM:
		at = len(bom8)
	case encoding == utf16LE && hasMark(data, bom16LE), encoding == utf16BE && hasMark(data, bom16BE):
		at = len(bom16LE)
	}
	var starts []int
	for at < len(data) {
		starts = append(starts, at)
		at += lengthOf(data[at:], encoding)
	}
	return append(starts, at)
}

// lengthOf is the number of bytes of the character at the beginning of data, which is known to be well formed.
func lengthOf(data []byte, encoding string) int {
	switch encoding {
	case gb18030:
		return max(gbLen(data), 1)
	case utf16LE, utf16BE:
		if len(data) >= 4 && utf16.IsSurrogate(unit(data, 0, encoding == utf16BE)) {
			return 4
		}
		return 2
	default:
		_, n := utf8.DecodeRune(data)
		return n
	}
}

// offsetsOf gives the byte at which each character stands in the UTF-8 form of text, and its end.
func offsetsOf(text []rune) []int {
	offsets := make([]int, 0, len(text)+1)
	at := 0
	for _, r := range text {
		offsets = append(offsets, at)
		at += utf8.RuneLen(r)
	}
	return append(offsets, at)
}

// foldedPlaces gives the place in text of each character that foldBreaks keeps, and its end.
func foldedPlaces(text []rune) []int {
	places := make([]int, 0, len(text)+1)
	for i, r := range text {
		if r == '\r' && i+1 < len(text) && text[i+1] == '\n' {
			continue
		}
		places = append(places, i)
	}
	return append(places, len(text))
}
