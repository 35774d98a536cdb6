// The errors of this reader.

package html

import (
	"fmt"

	"github.com/fazhilint/fazhilint/parser/reader/fault"
)

func errLarge() *fault.Error {
	return &fault.Error{
		Kind: fault.Size,
		ZH:   fmt.Sprintf("网页的元素超过 %d 个，不像是报告", maxNodes),
		EN:   fmt.Sprintf("the page has more than %d elements: no report has", maxNodes),
	}
}
