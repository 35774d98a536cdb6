// Which format a file has: told by what it holds, by its name only where that says nothing.

package reader

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/reader/doc"
	"github.com/fazhilint/fazhilint/parser/reader/docx"
	"github.com/fazhilint/fazhilint/parser/reader/html"
	"github.com/fazhilint/fazhilint/parser/reader/odt"
	"github.com/fazhilint/fazhilint/parser/reader/ofd"
	"github.com/fazhilint/fazhilint/parser/reader/pdf"
	"github.com/fazhilint/fazhilint/parser/reader/rtf"
)

// formatOf tells the format from what was asked for, from the data, or from the extension.
func formatOf(name string, data []byte, asked string) (format string, err *Error) {
	switch {
	case slices.Contains(Formats(), asked):
		return asked, nil
	case asked != "":
		return "", errUnknownFormat(asked)
	}
	extension := strings.ToLower(filepath.Ext(name))
	switch {
	case docx.Is(data):
		return FormatDOCX, nil
	case doc.Is(data):
		return FormatDOC, nil
	case odt.Is(data):
		return FormatODT, nil
	case rtf.Is(data):
		return FormatRTF, nil
	case pdf.Is(data):
		return FormatPDF, nil
	case ofd.Is(data):
		return FormatOFD, nil
	case isForeign(data): // refused when it is read
		return FormatText, nil
	case extension == ".md", extension == ".markdown":
		return FormatMarkdown, nil
	case html.Is(data), (extension == ".html" || extension == ".htm" || extension == ".xhtml") && html.HasTags(data):
		return FormatHTML, nil
	}
	return FormatText, nil
}

// decodePage decodes a web page: with the encoding asked for, by its byte order mark, as UTF-8 when it is that, with
// the encoding that it declares, or by detection. GB2312 and GBK are read as GB18030, which holds both.
func decodePage(data []byte, asked string) (runes []rune, name string, err *Error) {
	if asked != "" {
		return decode(data, asked)
	}
	runes, name, err = decode(data, "")
	if err == nil && name != gb18030 {
		return runes, name, nil
	}
	declared := html.Charset(data)
	switch declared {
	case "gb2312", "gbk", "gb18030", "cp936", "x-gbk", "gb_2312-80":
		if decoded, _, failed := decodeAs(data, gb18030); failed == nil {
			return decoded, gb18030, nil
		}
	}
	return runes, name, err
}
