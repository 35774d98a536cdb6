// Files that are not what their name says: a damaged Word file is no text either, but to be told so helps nobody.

package reader

import (
	"archive/zip"
	"bytes"
	"fmt"
	"path/filepath"
	"strings"
)

// documentNames says what files with these extensions are.
func documentNames() map[string][2]string {
	word, wps := [2]string{"Word 文件", "a Word file"}, [2]string{"WPS 文件", "a WPS file"}
	return map[string][2]string{
		".docx": word, ".doc": word, ".wps": wps,
		".odt": {"ODT 文件", "an ODT file"}, ".rtf": {"RTF 文件", "an RTF file"},
		".pdf": {"PDF 文件", "a PDF file"}, ".ofd": {"OFD 文件", "an OFD file"},
	}
}

// misnamed gives a better error for data that was read as text, or as a bare container, because nothing in it told its
// format, although its name does.
func misnamed(name string, data []byte, err *Error) *Error {
	extension := strings.ToLower(filepath.Ext(name))
	document, known := documentNames()[extension]
	if !known || !formless(data, err) {
		return err
	}
	return errMisnamed(extension, document)
}

// formless says whether the error only says that data is no text, or a container of which no more can be told.
func formless(data []byte, err *Error) bool {
	switch {
	case err.Kind == KindBinary, err.Kind == KindEncoding:
		return true
	case err.Kind != KindFormat:
		return false
	case bytes.HasPrefix(data, []byte("PK")):
		_, broken := zip.NewReader(bytes.NewReader(data), int64(len(data)))
		return broken != nil
	}
	return bytes.HasPrefix(data, []byte(ole))
}

func errMisnamed(extension string, document [2]string) *Error {
	return &Error{
		Kind: KindDamaged,
		ZH: fmt.Sprintf("扩展名是 %s，内容却不是 %s：文件可能已损坏、没有下载完整，或者改过扩展名；请重新下载，或打开看看，另存后再检查",
			extension, document[0]),
		EN: fmt.Sprintf("it is called %s, but what it holds is not %s: it may be damaged, cut off or renamed; fetch it again, or open it and save it anew",
			extension, document[1]),
	}
}
