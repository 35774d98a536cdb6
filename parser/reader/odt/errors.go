// The errors of this reader.

package odt

import (
	"fmt"

	"github.com/fazhilint/fazhilint/parser/reader/fault"
)

func errDamaged(zh, en string) *fault.Error {
	return fault.New(
		fault.Damaged,
		fmt.Sprintf("ODT 文件损坏或不完整（%s），请重新下载，或打开后另存为 DOCX", zh),
		fmt.Sprintf("the ODT file is damaged or cut off (%s): fetch it again, or open it and save it as DOCX", en),
	)
}

func errXML() *fault.Error {
	return errDamaged("XML 不完整或有误", "its XML is malformed or cut off")
}

func errDepth() *fault.Error {
	return errDamaged(fmt.Sprintf("元素嵌套超过 %d 层", maxDepth), fmt.Sprintf("elements are nested more than %d deep", maxDepth))
}

func errLong() *fault.Error {
	return fault.New(
		fault.Size,
		fmt.Sprintf("ODT 文件的段落和单元格超过 %d 个，不像是报告", maxBlocks),
		fmt.Sprintf("the ODT file has more than %d paragraphs and cells: no report has", maxBlocks),
	)
}

func errRejected() *fault.Error {
	return fault.New(
		fault.Format,
		"ODT 文件里有修订痕迹，只能当作已接受来读；要当作已拒绝，请先拒绝修订，或另存为 DOCX 后再检查",
		"the ODT file has tracked changes, which can be read as accepted only: reject them first, or save it as DOCX",
	)
}
