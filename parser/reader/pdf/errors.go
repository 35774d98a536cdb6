// The errors of this reader.

package pdf

import (
	"errors"
	"fmt"

	pdfium_errors "github.com/klippa-app/go-pdfium/errors"

	"github.com/fazhilint/fazhilint/parser/reader/fault"
	"github.com/fazhilint/fazhilint/parser/reader/page"
)

func errDamaged(zh, en string) *fault.Error { return page.Damaged("PDF", zh, en) }

func errNoText(pages int) *fault.Error {
	return fault.New(fault.Empty,
		fmt.Sprintf("PDF 文件（%d 页）没有文字层，可能是扫描件或图片，无法检查；请换用由 Word、WPS 导出的 PDF 或 Word（DOCX）文件，或先做文字识别（OCR）", pages),
		fmt.Sprintf("the PDF file (%d pages) has no text layer; it may be a scan: check the Word file (DOCX) or a PDF exported from a word processor, or run OCR first", pages))
}

func errScanned(pages []int) *fault.Error {
	return fault.New(fault.Empty,
		fmt.Sprintf("PDF 文件有 %d 页是没有文字层的图片（从第 %d 页起），无法检查；请换用 Word（DOCX）文件，或先做文字识别（OCR），或去掉这些页", len(pages), pages[0]),
		fmt.Sprintf("%d pages of the PDF file are pictures without a text layer (from page %d on): check the Word file (DOCX) instead, run OCR first, or take them out",
			len(pages), pages[0]))
}

func errUnnamed() *fault.Error { return page.Unnamed("PDF") }

// errLocked is the error of an encrypted file: a password is needed, or the encryption is of an unknown kind.
func errLocked(err error) *fault.Error {
	if errors.Is(err, pdfium_errors.ErrPassword) {
		return fault.NewLocked()
	}
	return fault.New(fault.Locked,
		"PDF 文件的加密方式无法识别，请取消加密后再检查",
		"the PDF file is encrypted in an unknown way: take the encryption off first")
}

func errPages(n int) *fault.Error { return page.TooManySheets("PDF", n) }

func errGlyphs() *fault.Error { return page.TooManyGlyphs("PDF") }

func errTime() *fault.Error {
	return fault.New(fault.Size,
		fmt.Sprintf("PDF 文件过于复杂，%d 秒内没有读完，请换用 Word（DOCX）文件检查", int(baseTime.Seconds())),
		fmt.Sprintf("the PDF file is too complex to be read within %v: check the Word file (DOCX) instead", baseTime))
}

func errEngine(err error) *fault.Error {
	return fault.New(fault.Damaged,
		fmt.Sprintf("PDF 读取组件无法启动（%v），请换用 Word（DOCX）文件检查", err),
		fmt.Sprintf("the PDF engine cannot be started (%v): check the Word file (DOCX) instead", err))
}

func errPage() *fault.Error { return errDamaged("有的页面读不出来", "a page cannot be read") }
