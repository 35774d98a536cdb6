// The errors of this reader.

package rtf

import (
	"fmt"

	"github.com/fazhilint/fazhilint/parser/reader/fault"
)

func errDamaged(zh, en string) *fault.Error {
	return fault.New(
		fault.Damaged,
		fmt.Sprintf("RTF 文件损坏或不完整（%s），请重新下载，或用 Word、WPS 打开后另存为 DOCX", zh),
		fmt.Sprintf("the RTF file is damaged or cut off (%s): fetch it again, or open it in a word processor and save it as DOCX", en),
	)
}

func errDepth() *fault.Error {
	return errDamaged(fmt.Sprintf("括号嵌套超过 %d 层", maxGroups), fmt.Sprintf("groups are nested more than %d deep", maxGroups))
}

func errNumbers() *fault.Error {
	return fault.New(
		fault.Format,
		"RTF 文件里没有写出自动编号，无法知道各段的序号，请用 Word、WPS 打开后另存为 DOCX 再检查",
		"the RTF file leaves out the automatic numbers of its paragraphs: open it in a word processor and save it as DOCX",
	)
}

func errLong() *fault.Error {
	return fault.New(
		fault.Size,
		fmt.Sprintf("RTF 文件的段落和单元格超过 %d 个，不像是报告", maxBlocks),
		fmt.Sprintf("the RTF file has more than %d paragraphs and cells: no report has", maxBlocks),
	)
}
