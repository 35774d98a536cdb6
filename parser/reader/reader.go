// Package reader turns the bytes of a file into decoded text with a place for every character.
package reader

import (
	"errors"

	"github.com/fazhilint/fazhilint/parser/reader/doc"
	"github.com/fazhilint/fazhilint/parser/reader/docx"
	"github.com/fazhilint/fazhilint/parser/reader/html"
	"github.com/fazhilint/fazhilint/parser/reader/odt"
	"github.com/fazhilint/fazhilint/parser/reader/ofd"
	"github.com/fazhilint/fazhilint/parser/reader/pdf"
	"github.com/fazhilint/fazhilint/parser/reader/rtf"
	"github.com/fazhilint/fazhilint/parser/source"
)

// Limits of what Read takes.
const (
	DefaultMaxBytes = 32 << 20 // bytes of a file
	MaxLine         = 1 << 20  // code points of a line
)

// Formats that Read knows.
const (
	FormatText     = "text"
	FormatMarkdown = "markdown"
	FormatDOCX     = docx.Format
	FormatHTML     = html.Format
	FormatDOC      = doc.Format // WPS files too, which have the same layout
	FormatODT      = odt.Format
	FormatRTF      = rtf.Format
	FormatPDF      = pdf.Format
	FormatOFD      = ofd.Format
)

// Formats lists the values of Options.Format.
func Formats() []string {
	return []string{FormatText, FormatMarkdown, FormatDOCX, FormatHTML, FormatDOC, FormatODT, FormatRTF, FormatPDF, FormatOFD}
}

// Options say how to read a file. The zero value detects everything.
type Options struct {
	Encoding string // utf-8, gb18030 (also gbk, gb2312), utf-16le, utf-16be; "": detect
	MaxBytes int64  // 0: DefaultMaxBytes
	Format   string // one of Formats; "": by what the file holds, then by the name's extension
	Rejected bool   // DOCX, DOC, RTF: tracked changes are read as rejected instead of accepted
}

// Read decodes data and reads its format. The name serves for its extension and for Source.Name only. A non-nil
// error is always an *Error.
func Read(name string, data []byte, opt Options) (*source.Source, error) {
	limit := opt.MaxBytes
	if limit <= 0 {
		limit = DefaultMaxBytes
	}
	if int64(len(data)) > limit {
		return nil, errSize(int64(len(data)), limit)
	}
	format, err := formatOf(name, data, opt.Format)
	if err != nil {
		return nil, err
	}
	src, err := readAs(format, data, opt)
	if err != nil && opt.Format == "" {
		err = misnamed(name, data, err)
	}
	if err != nil {
		return nil, err
	}
	src.Name = name
	return src, nil
}

// readAs reads data in a format.
func readAs(format string, data []byte, opt Options) (src *source.Source, err *Error) {
	switch format {
	case FormatDOCX:
		return checked(docx.Read(data, docx.Options{Rejected: opt.Rejected}))
	case FormatDOC:
		return checked(doc.Read(data, doc.Options{Rejected: opt.Rejected}))
	case FormatODT:
		return checked(odt.Read(data, odt.Options{Rejected: opt.Rejected}))
	case FormatRTF:
		return checked(rtf.Read(data, rtf.Options{Rejected: opt.Rejected}))
	case FormatPDF:
		return checked(pdf.Read(data))
	case FormatOFD:
		return checked(ofd.Read(data))
	}
	if err := foreign(data); err != nil {
		return nil, err
	}
	if format == FormatHTML {
		return readHTML(data, opt.Encoding)
	}
	runes, encoding, err := decode(data, opt.Encoding)
	if err != nil {
		return nil, err
	}
	runes = foldBreaks(runes)
	if err := check(runes, data); err != nil {
		return nil, err
	}
	src = source.New(runes, format, encoding)
	if format == FormatMarkdown {
		src.Parts = markdown(runes)
	}
	return src, nil
}

// readHTML decodes a page and reads it.
func readHTML(data []byte, asked string) (src *source.Source, err *Error) {
	runes, encoding, err := decodePage(data, asked)
	if err != nil {
		return nil, err
	}
	return checked(html.Read(string(runes), encoding))
}

// checked looks at what a reader of a format gives.
func checked(src *source.Source, err error) (same *source.Source, fail *Error) {
	if err != nil {
		var known *Error
		if errors.As(err, &known) {
			return nil, known
		}
		return nil, errUnreadable(err)
	}
	if err := check(src.Runes, nil); err != nil {
		return nil, err
	}
	return src, nil
}

// foldBreaks turns CRLF, lone CR and the Unicode line separators into '\n', in place.
func foldBreaks(runes []rune) []rune {
	n := 0
	for i, r := range runes {
		switch r {
		case '\r':
			if i+1 < len(runes) && runes[i+1] == '\n' {
				continue
			}
			r = '\n'
		case 0x85, 0x2028, 0x2029:
			r = '\n'
		}
		runes[n] = r
		n++
	}
	return runes[:n]
}

// check refuses decoded text that is empty, binary or has an endless line.
func check(runes []rune, data []byte) *Error {
	controls, line, lines, shown := 0, 0, 1, false
	for _, r := range runes {
		switch {
		case r == '\n':
			line = -1
			lines++
		case r == 0 || isControl(r):
			controls++
		case r > ' ' && r != 0x3000 && r != 0xA0 && r != 0xFEFF:
			shown = true
		}
		line++
		if line > MaxLine {
			return errLine(lines)
		}
	}
	if controls > 0 && controls*200 > len(runes) {
		return errBinary(firstControl(data))
	}
	if !shown {
		return errEmpty()
	}
	return nil
}

// isControl says whether r is a control character that text files do not hold.
func isControl(r rune) bool {
	return r < ' ' && r != '\t' && r != '\n' && r != '\r' && r != '\f' && r != '\v' && r != 0x1A || r == 0x7F
}

// firstControl finds the first such byte for the message.
func firstControl(data []byte) int {
	for i, b := range data {
		if b < 0x80 && isControl(rune(b)) {
			return i
		}
	}
	return 0
}
