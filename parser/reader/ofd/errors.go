// The errors of this reader.

package ofd

import (
	"fmt"

	"github.com/fazhilint/fazhilint/parser/reader/fault"
	"github.com/fazhilint/fazhilint/parser/reader/page"
)

func errDamaged(zh, en string) *fault.Error { return page.Damaged("OFD", zh, en) }

func errMissing(part string) *fault.Error {
	return errDamaged("缺少 "+part, part+" is missing")
}

func errDepth() *fault.Error {
	return fault.New(fault.Damaged,
		fmt.Sprintf("OFD 文件的元素嵌套超过 %d 层，不像是报告", maxDepth),
		fmt.Sprintf("elements of the OFD file are nested more than %d deep: no report is", maxDepth))
}

func errNoText(pages int) *fault.Error {
	return fault.New(fault.Empty,
		fmt.Sprintf("OFD 文件（%d 页）里没有文字，可能是扫描件或图片，无法检查；请换用 Word（DOCX）文件", pages),
		fmt.Sprintf("the OFD file (%d pages) holds no text; it may be a scan: check the Word file (DOCX) instead", pages))
}

func errScanned(pages []int) *fault.Error {
	return fault.New(fault.Empty,
		fmt.Sprintf("OFD 文件有 %d 页是没有文字的图片（从第 %d 页起），无法检查；请换用 Word（DOCX）文件，或去掉这些页", len(pages), pages[0]),
		fmt.Sprintf("%d pages of the OFD file are pictures without text (from page %d on): check the Word file (DOCX) instead, or take them out", len(pages), pages[0]))
}

func errUnnamed() *fault.Error { return page.Unnamed("OFD") }

func errPages(n int) *fault.Error { return page.TooManySheets("OFD", n) }

func errGlyphs() *fault.Error { return page.TooManyGlyphs("OFD") }
