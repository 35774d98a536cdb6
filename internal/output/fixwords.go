// Corrections in words: what stands there, what is to stand there.

package output

import (
	"fmt"

	"github.com/fazhilint/fazhilint/internal/lint"
)

// FixWords puts a correction into words, on one line: its first replacement, and how many there are.
func FixWords(fixes []lint.Fix, language string) string {
	if len(fixes) == 0 {
		return ""
	}
	text := oneLine(fixes[0].Text)
	if text == "" {
		text = say(language, "（删去）", "(nothing)")
	}
	words := oneLine(fixes[0].Place.Quote) + " → " + text
	if len(fixes) > 1 {
		words += fmt.Sprintf(say(language, "，共%d处", ", %d in all"), len(fixes))
	}
	return words
}
