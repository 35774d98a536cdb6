package pdf_test

import (
	"bytes"
	"encoding/binary"
	"flag"
	"os"
	"slices"
	"testing"
	"unicode/utf16"
)

var update = flag.Bool("update", false, "write the font anew")

const fontFile = "fonts/filler.ttf"

// TestFiller makes the font again that stands in for Chinese fonts which a file does not hold, and compares it with the
// one that is built in.
func TestFiller(t *testing.T) {
	want := filler()
	if *update {
		if err := os.WriteFile(fontFile, want, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(fontFile)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("the font differs from what this test makes: run it with -update")
	}
}

// pack writes numbers one after the other, big end first.
func pack(values ...any) []byte {
	var out bytes.Buffer
	for _, v := range values {
		if s, ok := v.(string); ok {
			v = []byte(s)
		}
		if err := binary.Write(&out, binary.BigEndian, v); err != nil {
			panic(err)
		}
	}
	return out.Bytes()
}

// bar makes a glyph: a box of a width.
func bar(width int16) []byte {
	return pack(int16(1), int16(50), int16(-70), 50+width, int16(830), uint16(3), uint16(0),
		[]byte{1, 1, 1, 1}, int16(50), width, int16(0), -width, int16(-70), int16(0), int16(900), int16(0))
}

// filler makes a TrueType font (ISO/IEC 14496-22) of two glyphs: a narrow box for ASCII, narrower than any character is
// set, and a square one for all others. PDFium takes it for a font of that name that the machine has.
func filler() []byte {
	const em = int16(1000)
	narrow, square := bar(150), bar(900)
	tables := []struct {
		tag  string
		data []byte
	}{
		{"OS/2", pack(uint16(1), em, uint16(400), uint16(5), uint16(0), [10]int16{}, int16(0), [10]byte{}, [4]uint32{}, "FZLT",
			uint16(0x40), uint16(0x21), uint16(0xFFFF), int16(880), int16(-120), int16(0), uint16(880), uint16(120), uint32(1<<17|1<<18|1<<20), uint32(0))},
		{"cmap", pack(uint16(0), uint16(1), uint16(3), uint16(10), uint32(12),
			uint16(13), uint16(0), uint32(40), uint32(0), uint32(2), uint32(0x21), uint32(0x7E), uint32(1), uint32(0xA1), uint32(0x2FA1F), uint32(2))},
		{"glyf", slices.Concat(narrow, square)},
		{"head", pack(uint32(0x10000), uint32(0x10000), uint32(0), uint32(0x5F0F3CF5), uint16(0), uint16(em), int64(0), int64(0),
			int16(0), int16(-120), int16(1000), int16(880), uint16(0), uint16(8), int16(2), int16(1), int16(0))},
		{"hhea", pack(uint32(0x10000), int16(880), int16(-120), int16(0), uint16(em), int16(0), int16(0), em, int16(1), [6]int16{}, int16(0), uint16(3))},
		{"hmtx", pack(uint16(em), int16(0), uint16(em/2), int16(50), uint16(em), int16(50))},
		{"loca", pack(uint32(0), uint32(0), uint32(len(narrow)), uint32(len(narrow)+len(square)))},
		{"maxp", pack(uint32(0x10000), uint16(3), uint16(4), uint16(1), [11]uint16{})},
		{"name", names("WenQuanYi Micro Hei", "Regular")},
		{"post", pack(uint32(0x30000), uint32(0), int32(0), [5]uint32{})},
	}
	out := pack(uint32(0x10000), uint16(len(tables)), uint16(128), uint16(3), uint16(len(tables)*16-128))
	at := 12 + 16*len(tables)
	var body []byte
	for _, table := range tables {
		padded := append(bytes.Clone(table.data), make([]byte, -len(table.data)&3)...)
		out = append(out, pack(table.tag, checksum(padded), uint32(at+len(body)), uint32(len(table.data)))...)
		body = append(body, padded...)
	}
	return append(out, body...)
}

// checksum adds up a table.
func checksum(data []byte) (sum uint32) {
	for i := 0; i < len(data); i += 4 {
		sum += binary.BigEndian.Uint32(data[i:])
	}
	return sum
}

// names makes the table of names, for the Macintosh and for Windows.
func names(family, style string) []byte {
	var records, strings []byte
	add := func(platform, language uint16, id int, text []byte) {
		encoding := platform / 3
		records = append(records, pack(platform, encoding, language, uint16(id), uint16(len(text)), uint16(len(strings)))...)
		strings = append(strings, text...)
	}
	texts := []string{family, style}
	for i, text := range texts {
		add(1, 0, i+1, []byte(text))
	}
	for i, text := range texts {
		add(3, 0x409, i+1, pack(utf16.Encode([]rune(text))))
	}
	return append(pack(uint16(0), uint16(4), uint16(6+len(records))), append(records, strings...)...)
}
