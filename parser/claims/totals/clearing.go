// What became of the documents that were gone through: 继续有效213件，修改18件，废止36件，宣布失效11件，共计清理278件. Where those that stay in force are told, none is left out.

package totals

import (
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// isClearing says whether a sum counts all that was gone through and its parts are what became of them, those that stay among them.
func isClearing(p *prose.Paragraph, whole *prose.Mention, parts []int) bool {
	if len(parts) < 2 || !match.EndsWithAny(whole.Lead, "清理", "梳理") || !lists.PlainCounts(p, whole, parts) || !sameUnit(p, whole, parts) {
		return false
	}
	stays := false
	for _, j := range parts {
		m := &p.Mentions[j]
		kept := match.ContainsAny(m.Lead, "继续有效", "保留", "继续执行")
		if stays = stays || kept; !kept && !match.ContainsAny(m.Lead, "修改", "修订", "废止", "失效", "重新", "暂停") {
			return false
		}
	}
	return stays
}
