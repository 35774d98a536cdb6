// Faults that files of pages have alike, whatever their format is called.

package page

import (
	"fmt"

	"github.com/fazhilint/fazhilint/parser/reader/fault"
)

// TooManySheets is the error of a file with n pages, more than MaxSheets.
func TooManySheets(format string, n int) *fault.Error {
	return fault.New(fault.Size,
		fmt.Sprintf("%s 文件有 %d 页，超过上限 %d 页，不像是报告", format, n, MaxSheets),
		fmt.Sprintf("the %s file has %d pages, the limit is %d: no report has", format, n, MaxSheets))
}

// TooManyGlyphs is the error of a file with more than MaxGlyphs characters.
func TooManyGlyphs(format string) *fault.Error {
	return fault.New(fault.Size,
		fmt.Sprintf("%s 文件超过 %d 个字符，不像是报告", format, MaxGlyphs),
		fmt.Sprintf("the %s file has more than %d characters: no report has", format, MaxGlyphs))
}

// Unnamed is the error of a file many of whose glyphs stand for no character.
func Unnamed(format string) *fault.Error {
	return fault.New(fault.Encoding,
		fmt.Sprintf("%s 文件里有大量字形没有对应的文字，读不出原文，请换用 Word（DOCX）文件检查", format),
		fmt.Sprintf("many glyphs of the %s file stand for no character, so that its text cannot be read: check the Word file (DOCX) instead", format))
}

// Damaged is the error of a file that is damaged or cut off in the way that the words say.
func Damaged(format, zh, en string) *fault.Error {
	return fault.New(fault.Damaged,
		fmt.Sprintf("%s 文件损坏或不完整（%s），请重新下载，或换用 Word（DOCX）文件检查", format, zh),
		fmt.Sprintf("the %s file is damaged or cut off (%s): fetch it again, or check the Word file (DOCX) instead", format, en))
}
