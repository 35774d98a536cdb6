// Words for a file that is no report on law-based government, as far as the program can see.

package output

import (
	"strings"

	"github.com/fazhilint/fazhilint/internal/lint"
)

// outsideProfile names this case in formats that have a place for names.
const outsideProfile = "outside-profile"

// outsideTitle says it in a few words.
func outsideTitle(language string) string {
	return say(language, "未识别为法治政府建设情况报告", "not recognised as a report on law-based government")
}

// outsideText says it in full: what was not checked, and what to look at.
func outsideText(file *lint.File, language string) string {
	titles := make([]string, 0, len(file.Outside))
	for i := range file.Outside {
		titles = append(titles, file.Outside[i].Title.In(language))
	}
	list := strings.Join(titles, say(language, "；", "; "))
	return outsideTitle(language) + say(language,
		"，只针对这种报告的规则没有检查（"+list+"）。如果它就是这种报告，请看标题和开头是否写明。",
		"; the rules that are for such reports only were not applied ("+list+"). If it is one, its title or opening should say so.")
}
