// Parts of a year that are told by their months: 1至11月处理1186件，12月处理97件，全年处理1283件.

package totals

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
)

// monthsNamed finds a month, or the first and the last of several.
var monthsNamed = regexp.MustCompile(`([0-9]{1,2})月?份?(?:(?:至|到|-|—|－|–|~|～)([0-9]{1,2}))?月`)

// allMonths says whether each part names its months, and all of them together, in order, are those of a year.
func allMonths(p *prose.Paragraph, parts []int) bool {
	var said strings.Builder
	for _, j := range parts {
		said.WriteString(prose.TailOf(p.Mentions[j].Gap))
	}
	found := monthsNamed.FindAllStringSubmatch(said.String(), -1)
	if len(found) != len(parts) || len(parts) < 2 {
		return false
	}
	const december = 12
	next := 1
	for _, m := range found {
		from, _ := strconv.Atoi(m[1]) // digits only
		to := from
		if m[2] != "" {
			to, _ = strconv.Atoi(m[2])
		}
		if from != next || to < from {
			return false
		}
		next = to + 1
	}
	return next == december+1
}
