// Errors of reading: each says in Chinese and in English what is wrong with the file and what to do about it.

package reader

import (
	"fmt"
	"strings"

	"github.com/fazhilint/fazhilint/parser/reader/fault"
)

// Kinds of Error.
const (
	KindEmpty    = fault.Empty
	KindBinary   = fault.Binary
	KindFormat   = fault.Format
	KindEncoding = fault.Encoding
	KindSize     = fault.Size // larger than Options.MaxBytes, or unpacked larger than a reader's own limit
	KindLine     = fault.Line // a line longer than MaxLine
	KindDamaged  = fault.Damaged
	KindLocked   = fault.Locked
)

// Error says why a file cannot be read. It is the only kind of error that Read returns.
type Error = fault.Error

func errEmpty() *Error {
	return fault.New(KindEmpty, "文件为空，没有可检查的文字", "the file is empty: there is no text to check")
}

func errBinary(off int) *Error {
	return fault.New(
		KindBinary,
		"不是文本文件，里面有文本不会有的控制字符，请另存为纯文本（TXT）或 Word（DOCX）后再检查",
		fmt.Sprintf("not a text file (control character at byte %d): save it as plain text (TXT) or Markdown", off),
	)
}

func errFormat(zh, en string) *Error {
	return fault.New(
		KindFormat,
		fmt.Sprintf("还不能读取这种文件（%s），请另存为 Word（DOCX）、网页（HTML）或纯文本（TXT）后再检查", zh),
		fmt.Sprintf("%s cannot be read yet: save it as DOCX, HTML or plain text (TXT)", en),
	)
}

func errUnreadable(err error) *Error {
	return fault.New(
		KindDamaged,
		fmt.Sprintf("文件无法读取：%v", err),
		fmt.Sprintf("the file cannot be read: %v", err),
	)
}

func errUnknownFormat(name string) *Error {
	return fault.New(
		KindFormat,
		fmt.Sprintf("未知的格式“%s”，可用：%s", name, strings.Join(Formats(), "、")),
		fmt.Sprintf("unknown format %q; known: %s", name, strings.Join(Formats(), ", ")),
	)
}

func errUnknownEncoding(name string) *Error {
	return fault.New(
		KindEncoding,
		fmt.Sprintf("未知的编码“%s”，可用：utf-8、gb18030、utf-16le、utf-16be", name),
		fmt.Sprintf("unknown encoding %q; known: utf-8, gb18030, utf-16le, utf-16be", name),
	)
}

func errUndetected(off int) *Error {
	return fault.New(
		KindEncoding,
		"无法识别文件编码，请用 --encoding 指定，或者另存为 UTF-8 后再检查",
		fmt.Sprintf("the encoding cannot be told (undecodable from byte %d on): name it with --encoding", off),
	)
}

func errMisfit(name string, off int) *Error {
	return fault.New(
		KindEncoding,
		fmt.Sprintf("文件不是有效的 %s 编码，请用 --encoding 指定正确的编码", name),
		fmt.Sprintf("the file is not valid %s (undecodable from byte %d on): name the right encoding with --encoding", name, off),
	)
}

func errSize(size, limit int64) *Error {
	return fault.New(
		KindSize,
		fmt.Sprintf("文件有 %s，超过上限 %s", fault.Amount(size), fault.Amount(limit)),
		fmt.Sprintf("the file has %d bytes, the limit is %d", size, limit),
	)
}

func errLine(n int) *Error {
	return fault.New(
		KindLine,
		fmt.Sprintf("第 %d 行超过 %d 个字符，不像是报告正文", n, MaxLine),
		fmt.Sprintf("line %d has more than %d characters, which no report has", n, MaxLine),
	)
}
