// The errors of this reader.

package doc

import (
	"fmt"

	"github.com/fazhilint/fazhilint/parser/reader/fault"
)

func errDamaged(zh, en string) *fault.Error {
	return fault.New(
		fault.Damaged,
		fmt.Sprintf("旧版 Word（DOC）或 WPS 文件损坏或不完整（%s），请重新下载，或用 Word、WPS 打开后另存为 DOCX", zh),
		fmt.Sprintf("the old Word (DOC) or WPS file is damaged or cut off (%s): fetch it again, or open it in a word processor and save it as DOCX", en),
	)
}

func errNoText() *fault.Error {
	return fault.New(
		fault.Format,
		"文件里没有 Word 文档（可能是 Excel、PowerPoint 或其他程序的文件），请另存为 DOCX 后再检查",
		"the file holds no Word document (it may be one of Excel, PowerPoint or another program): save it as DOCX",
	)
}

func errOld() *fault.Error {
	return fault.New(
		fault.Format,
		"还不能读取 Word 95 及更早版本的文件，请用 Word、WPS 打开后另存为 DOCX 再检查",
		"a file of Word 95 or older (DOC) cannot be read: open it in a word processor and save it as DOCX",
	)
}

func errOldNumbers() *fault.Error {
	return fault.New(
		fault.Format,
		"文件里有 Word 95 的自动编号，无法读出，请用 Word、WPS 打开后另存为 DOCX 再检查",
		"the file (DOC) has automatic numbers of Word 95, which cannot be read: open it in a word processor and save it as DOCX",
	)
}

func errLong() *fault.Error {
	return fault.New(
		fault.Size,
		fmt.Sprintf("旧版 Word（DOC）或 WPS 文件过大（上限 %d 个字符、%d 个段落和单元格），不像是报告", maxChars, maxBlocks),
		fmt.Sprintf("the old Word (DOC) or WPS file is too large (limits: %d characters, %d paragraphs and cells): no report is", maxChars, maxBlocks),
	)
}
