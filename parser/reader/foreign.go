// Formats that have a signature and no reader: better a clear refusal than a page of binary read as text.

package reader

import "bytes"

// signature names a format by its first bytes.
type signature struct{ magic, zh, en string }

// signatures are those of formats that people hand in by mistake.
func signatures() []signature {
	return []signature{
		{"PK\x03\x04", "Word（DOCX）、WPS 或 OFD 等压缩格式文件", "a zipped file (DOCX, WPS, OFD)"},
		{"%PDF-", "PDF 文件", "a PDF file"},
		{"\xD0\xCF\x11\xE0", "旧版 Word（DOC）或 WPS 文件", "an old Word (DOC) or WPS file"},
		{"{\\rtf", "RTF 文件", "an RTF file"},
		{"\x89PNG", "图片文件", "an image"},
		{"\xFF\xD8\xFF", "图片文件", "an image"},
		{"GIF8", "图片文件", "an image"},
		{"\x1F\x8B", "压缩文件", "a compressed file"},
		{"Rar!", "压缩文件", "a compressed file"},
		{"7z\xBC\xAF", "压缩文件", "a compressed file"},
	}
}

// foreign refuses data in a format that is known and not text.
func foreign(data []byte) *Error {
	for _, s := range signatures() {
		if bytes.HasPrefix(data, []byte(s.magic)) {
			return errFormat(s.zh, s.en)
		}
	}
	head := bytes.TrimLeft(bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF")), " \t\r\n")
	head = bytes.ToLower(head[:min(len(head), 64)])
	if bytes.HasPrefix(head, []byte("<!doctype html")) || bytes.HasPrefix(head, []byte("<html")) {
		return errFormat("网页（HTML）文件", "an HTML page")
	}
	return nil
}
