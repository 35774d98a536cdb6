package rtf_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/fazhilint/fazhilint/parser/reader/rtf"
	"github.com/fazhilint/fazhilint/parser/source"
)

// gb writes text as the bytes of GBK in hexadecimal.
func gb(tb testing.TB, text string) string {
	tb.Helper()
	data, err := simplifiedchinese.GB18030.NewEncoder().String(text)
	if err != nil {
		tb.Fatal(err)
	}
	var out strings.Builder
	for i := range len(data) {
		const digits = "0123456789abcdef"
		out.WriteString(`\'` + string(digits[data[i]>>4]) + string(digits[data[i]&15]))
	}
	return out.String()
}

// head opens a file with a font for Chinese text and headings.
const head = `{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fnil\fcharset134 \'cb\'ce\'cc\'e5;}{\f2\fcharset2 Wingdings;}{\f3\fcharset238 x;}{\f4\fcharset128 x;}}` +
	`{\colortbl;\red0\green0\blue0;}{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2 heading 2;}{\s3 toc 1;}{\*\cs9 x;}}{\*\generator x}{\info{\title t}}`

func TestRead(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"code units", `\uc1\u30002?\u20057 ?\u-28509?\u55360?\u56320?\par`, "甲乙那𠀀\n"},
		{"half of a character", `\u55360?x\par`, "\uFFFDx\n"},
		{"more characters for one", `\uc2\u30002\'bc\'d7{\uc0\u20057}x\par`, "甲乙x\n"},
		{"bytes", `\f1 ` + gb(t, "甲，乙") + `\f0 ` + gb(t, "丙") + ` a\par`, "甲，乙丙 a\n"},
		{"a second byte that looks like a letter", `\f1\'81A\par`, "丄\n"},
		{"marks and symbols", `\ldblquote x\rdblquote\emdash\~y\_z\-w\\\{\}\tab v\line u\u12290?\par`, "“x”—\u00a0y-zw\\{} v\nu。\n"},
		{"symbols of a font", `{\f2\'fc}x\par`, "✓x\n"},
		{"groups that are no text", `{\*\bkmkstart a}{\pict\pngblip 89504e47}{\object{\*\objdata 01}{\result x}}{\field{\*\fldinst PAGE}{\fldrslt 3}}{\xe y}{\*\unknown z}\par`, "x3\n"},
		{"bytes that are no text", `x{\pict\bin5 }}}{{}y\par`, "xy\n"},
		{"other code pages", `{\f3\'f8}{\f4\'82\'b1}\par`, "ř\uFFFD\uFFFD\n"},
		{"a star within a group says nothing", `{\b\*\cs7\cf0 x}\par`, "x\n"},
		{"hidden and tracked", `a{\v b}{\deleted c}{\revised d}\plain e\par`, "ade\n"},
		{"a deleted mark joins", `a{\deleted\par}b\par`, "ab\n"},
		{"numbers as they stand", `{\listtext\pard\plain ` + gb(t, "一、") + `\tab}x\par{\pntext 1.\tab}y\par{\listtext ` + gb(t, "●") + `\tab}z\par`, "一、x\n1. y\n● z\n"},
		{"a table", `\trowd\cellx100\cellx200\pard\intbl a\cell b\cell\row\trowd\cellx100\cellx200\pard\intbl 1\cell 2\cell\row\pard c\par`, "|a|b|\n|1|2|\n\n\nc\n"},
		{"merged cells", `\trowd\cellx100\cellx300\pard\intbl a\cell b\cell\row\trowd\clvmrg\cellx100\cellx200\cellx300 x\cell 2\cell 3\cell\row\trowd\cellx100\clmrg\cellx200\cellx300 4\cell 5\cell 6\cell\row`, "|a|b||\n||2|3|\n|4||6|\n"},
		{"a table within a table", `\trowd\cellx300\pard\intbl\itap2 a\nestcell b\nestcell{\*\nesttableprops\trowd\cellx100\cellx200\nestrow}{\nonesttables\par}\pard\intbl\itap1 c\cell\row`, "|a|b|\n\n\nc\n"},
		{"headers, notes and boxes", `{\header h\par}{\footerr f}a{\footnote\chftn n}{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt b\par}}{\shprslt c}}d\par`, "ad\nb\nh\nf\nn\n"},
		{"the same text twice", `{\upr{x}{\*\ud{\u30002?}}}\par`, "甲\n"},
		{"no mark at the end", `a\par b`, "a\nb\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			data := []byte(head + c.text + "}\r\n")
			if !rtf.Is(data) {
				t.Error("not taken for what it is")
			}
			src, err := rtf.Read(data, rtf.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, string(src.Runes)); diff != "" {
				t.Error(diff)
			}
		})
	}
	src, err := rtf.Read([]byte(head+`a{\deleted c}{\revised d}\par}`), rtf.Options{Rejected: true})
	if err != nil || string(src.Runes) != "ac\n" {
		t.Errorf("rejected: %q, %v", string(src.Runes), err)
	}
}

// TestPartsAndPlaces wants headings, furniture, and the way back to the bytes.
func TestPartsAndPlaces(t *testing.T) {
	data := head + `\pard\s3 toc\par\pard\s1 one\par\pard\plain\s2 two\par\pard x\u30002?\par{\footer f}}`
	src, err := rtf.Read([]byte(data), rtf.Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := []source.Part{
		{Kind: source.Aside, Start: 0, End: 3, Name: "contents"},
		{Kind: source.Heading, Start: 4, End: 7, Level: 1},
		{Kind: source.Heading, Start: 8, End: 11, Level: 2},
		{Kind: source.Aside, Start: 15, End: 16, Name: "footer"},
	}
	if diff := cmp.Diff(want, src.Parts); diff != "" {
		t.Error(string(src.Runes), diff)
	}
	if diff := cmp.Diff(source.Place{Line: 4, Column: 2, Paragraph: 4}, src.Place(13)); diff != "" {
		t.Error(diff)
	}
	if o, ok := src.Origin(13); !ok || data[o.Start:o.End] != `\u30002` {
		t.Errorf("origin %+v", o)
	}
	if src.Encoding != "gb18030" || src.Place(15).Note != "footer" {
		t.Errorf("encoding %s, place %+v", src.Encoding, src.Place(15))
	}
}
