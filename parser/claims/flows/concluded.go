// Lawsuits told apart by how the court ended them, and what it has not ended yet: 受理9件，已判决5件、裁定2件，尚有2件未审结. Together they are what came in.

package flows

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// concluded claims of the ways in which lawsuits ended, right before what is left (mention k), that all of them make up the number right before these. It reports whether it did.
func concluded(r *prose.Reader, p *prose.Paragraph, k int) bool {
	first := k
	for first > 0 && p.Mentions[first-1].Block == p.Mentions[k].Block && isLike(p, first-1, k) && endsLawsuit(p.Mentions[first-1].Lead) && !strings.ContainsAny(p.Mentions[first].Gap, "；;（(") {
		first--
	}
	whole := first - 1
	if k-first < 2 || whole < 0 || !isLike(p, whole, k) || p.Mentions[whole].Block != p.Mentions[k].Block || strings.ContainsAny(p.Mentions[first].Gap, "；;（(") || p.SpeaksOfCarried(k) || isTied(r, p.Mentions[k].Index) {
		return false
	}
	if !countsLawsuits(&p.Mentions[whole]) {
		return false
	}
	lists.ClaimAll(r, p, whole, append(lists.Positions(first, k), k), "未结")
	return true
}

// countsLawsuits says whether a figure is that of all lawsuits, whatever became of them.
func countsLawsuits(m *prose.Mention) bool {
	return match.ContainsAny(m.Clause, "案件", "诉讼", "应诉", "被诉", "收案", "受理") && !match.EndsWithAny(m.Lead, "审结", "办结", "结案") && !match.ContainsAny(m.Lead, "判决", "裁定", "驳回")
}

// endsLawsuit says whether a label is one of the ways in which a lawsuit ends: 已判决, 裁定, 调解结案.
func endsLawsuit(label string) bool {
	for _, w := range []string{"其中", "有", "已"} {
		label = strings.TrimPrefix(label, w)
	}
	return match.StartsWithAny(label, "判决", "裁定", "调解", "撤诉", "以判决", "以裁定", "以调解")
}
