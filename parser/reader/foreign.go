// Formats that have a signature and no reader: better a clear refusal than a page of binary read as text.

package reader

import (
	"bytes"

	"github.com/fazhilint/fazhilint/parser/reader/fault"
)

// The old container of Word files, which holds new ones too when they are encrypted, then with a stream of this name.
const (
	ole       = "\xD0\xCF\x11\xE0"
	encrypted = "E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00"
)

// foreignZip names a zipped format by the names of its members, which stand in the file as they are.
func foreignZip(data []byte) *Error {
	for _, s := range []signature{
		{"opendocument.spreadsheet", "ODS 表格", "an ODS workbook"},
		{"opendocument.presentation", "ODP 演示文稿", "an ODP presentation"},
		{"xl/workbook", "Excel 表格", "an Excel workbook"},
		{"ppt/presentation", "PowerPoint 演示文稿", "a PowerPoint file"},
	} {
		if bytes.Contains(data, []byte(s.magic)) {
			return errFormat(s.zh, s.en)
		}
	}
	return errFormat("压缩格式文件（其中没有 Word 文档）", "a zipped file without a Word document (DOCX) in it")
}

// signature names a format by its first bytes.
type signature struct{ magic, zh, en string }

// signatures are those of formats that people hand in by mistake.
func signatures() []signature {
	return []signature{
		{ole, "旧版 Office 文件，其中没有 Word（DOC）或 WPS 文档", "an old Office file without a Word document (DOC) or a WPS one in it"},
		{"MIME-Version:", "网页存档（MHT）文件", "a web archive (MHT)"},
		{"\x89PNG", "图片文件", "an image"},
		{"\xFF\xD8\xFF", "图片文件", "an image"},
		{"GIF8", "图片文件", "an image"},
		{"\x1F\x8B", "压缩文件", "a compressed file"},
		{"Rar!", "压缩文件", "a compressed file"},
		{"7z\xBC\xAF", "压缩文件", "a compressed file"},
	}
}

// isForeign says whether data has a format that is refused.
func isForeign(data []byte) bool { return foreign(data) != nil }

// foreign refuses data in a format that is known and has no reader.
func foreign(data []byte) *Error {
	if bytes.HasPrefix(data, []byte("PK\x03\x04")) {
		return foreignZip(data)
	}
	if bytes.HasPrefix(data, []byte(ole)) && bytes.Contains(data, []byte(encrypted)) {
		return fault.NewLocked()
	}
	for _, s := range signatures() {
		if bytes.HasPrefix(data, []byte(s.magic)) {
			return errFormat(s.zh, s.en)
		}
	}
	if head := data[:min(len(data), 400)]; bytes.Contains(head, []byte(`progid="Word.Document"`)) {
		return errFormat("Word 2003 XML 文件", "a Word 2003 XML file")
	}
	return nil
}
