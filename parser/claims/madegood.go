// Lists that lack exactly what a count of another unit among their parts tells: 发现问题26个，已整改23个，移送线索1条，另2个列入下年度. That count is a part as well.

package claims

import (
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// madeGood says whether a figure that stands among the parts of a list, and is none of them, is what the list falls short of its total by.
func madeGood(r *prose.Reader, c *tree.Claim) bool {
	parts := c.Readings[0]
	first, last := parts[0].Figure, parts[len(parts)-1].Figure
	if first < 0 || last < first {
		return false
	}
	short := c.Whole.Written
	told := map[int]bool{}
	for i := range parts {
		short -= parts[i].Written
		told[parts[i].Figure] = true
	}
	if short <= 0 {
		return false
	}
	for j := first + 1; j < last; j++ {
		f := &r.Doc.Figures[j]
		if !told[j] && f.Kind == "count" && f.Unit != c.Whole.Unit && f.Scale == 0 && c.Scale == 0 && f.N == short {
			return true
		}
	}
	return false
}
