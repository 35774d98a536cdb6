// Pages as PDF.

package pagetest

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"unicode/utf16"
)

// PDF writes pages as a PDF file (ISO 32000-1) with a Chinese font that it does not hold.
func PDF(pages []Page) []byte {
	contents := make([]string, len(pages))
	for i, p := range pages {
		contents[i] = Content(p)
	}
	return RawPDF(contents, "")
}

// Content writes what stands on a page as a content stream.
func Content(p Page) string {
	var out bytes.Buffer
	for _, r := range p.Runs {
		fmt.Fprintf(&out, "BT /F1 %.2f Tf 1 0 0 1 %.2f %.2f Tm <%X> Tj ET\n", r.Size, r.X, height-r.Y, utf16BE(r.Text))
	}
	for _, r := range p.Rules {
		fmt.Fprintf(&out, "0.5 w %.2f %.2f m %.2f %.2f l S\n", r.X1, height-r.Y1, r.X2, height-r.Y2)
	}
	return out.String()
}

// utf16BE encodes text.
func utf16BE(text string) []byte {
	units := utf16.Encode([]rune(text))
	out := make([]byte, 0, 2*len(units))
	for _, u := range units {
		out = binary.BigEndian.AppendUint16(out, u)
	}
	return out
}

// RawPDF writes a PDF file of content streams; more is added to the dictionary of every page.
func RawPDF(contents []string, more string) []byte {
	objects := append(make([]string, 0, 5+2*len(contents)),
		"<< /Type /Catalog /Pages 2 0 R >>",
		"",
		"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
		"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>"+
			" /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor 5 0 R >>",
		"<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120"+
			" /CapHeight 880 /StemV 90 >>",
	)
	var kids bytes.Buffer
	for _, c := range contents {
		fmt.Fprintf(&kids, "%d 0 R ", len(objects)+1)
		objects = append(objects,
			fmt.Sprintf("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %g %g] /Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R %s >>", width, height, len(objects)+2, more),
			fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", len(c), c))
	}
	objects[1] = fmt.Sprintf("<< /Type /Pages /Count %d /Kids [%s] >>", len(contents), kids.String())
	return assemble(objects)
}

// assemble writes objects with their table.
func assemble(objects []string) []byte {
	out := bytes.NewBufferString("%PDF-1.4\n")
	var table bytes.Buffer
	for i, o := range objects {
		fmt.Fprintf(&table, "%010d 00000 n \n", out.Len())
		fmt.Fprintf(out, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	start := out.Len()
	fmt.Fprintf(out, "xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, table.String(), len(objects)+1, start)
	return out.Bytes()
}
