// Corrections in words: what stands there, what is to stand there.

package output

import (
	"fmt"
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/internal/lint"
)

// fixesShown is how many different replacements of one correction are spelled out.
const fixesShown = 3

// FixWords puts a correction into words, on one line: its first few different replacements, and how many there are in all.
func FixWords(fixes []lint.Fix, language string) string {
	var words []string
	more := false
	for i := range fixes {
		pair := fixPair(&fixes[i], language)
		switch {
		case slices.Contains(words, pair):
		case len(words) == fixesShown:
			more = true
		default:
			words = append(words, pair)
		}
	}
	text := strings.Join(words, say(language, "、", ", "))
	if more {
		text += say(language, "等", " and others")
	}
	if len(fixes) > 1 {
		text += fmt.Sprintf(say(language, "（共%d处）", " (%d in all)"), len(fixes))
	}
	return text
}

// fixPair is one replacement in words.
func fixPair(fix *lint.Fix, language string) string {
	wrong, right := oneLine(fix.Place.Quote), oneLine(fix.Text)
	switch {
	case right == "":
		return fmt.Sprintf(say(language, "“%s”→（删去）", "“%s” → (nothing)"), wrong)
	case wrong == "":
		return fmt.Sprintf(say(language, "加上“%s”", "add “%s”"), right)
	default:
		return fmt.Sprintf(say(language, "“%s”→“%s”", "“%s” → “%s”"), wrong, right)
	}
}
