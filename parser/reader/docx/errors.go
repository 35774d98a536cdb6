// The errors of this reader.

package docx

import (
	"fmt"

	"github.com/fazhilint/fazhilint/parser/reader/fault"
)

func errDamaged(zh, en string) *fault.Error {
	return &fault.Error{
		Kind: fault.Damaged,
		ZH:   fmt.Sprintf("Word（DOCX）文件损坏或不完整（%s），请重新下载，或用 Word、WPS 打开后另存为 DOCX", zh),
		EN:   fmt.Sprintf("the Word file (DOCX) is damaged or cut off (%s): fetch it again, or open it in a word processor and save it as DOCX", en),
	}
}

func errDepth() *fault.Error {
	return &fault.Error{
		Kind: fault.Damaged,
		ZH:   fmt.Sprintf("Word（DOCX）文件的元素嵌套超过 %d 层，不像是报告", maxDepth),
		EN:   fmt.Sprintf("elements of the Word file (DOCX) are nested more than %d deep: no report is", maxDepth),
	}
}

func errLong() *fault.Error {
	return &fault.Error{
		Kind: fault.Size,
		ZH:   fmt.Sprintf("Word（DOCX）文件的段落和单元格超过 %d 个，不像是报告", maxBlocks),
		EN:   fmt.Sprintf("the Word file (DOCX) has more than %d paragraphs and cells: no report has", maxBlocks),
	}
}
