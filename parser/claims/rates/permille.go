// Rates per mille: 列管1250人，期间重新犯罪2人，再犯罪率为1.6‰. They are read where both counts stand right before them and the second bears what the rate is called by; others
// have the number of inhabitants as their base.

package rates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/lexis"
)

// PerMille reads the rate at mention k where it is one per mille. It reports whether it is.
func PerMille(r *prose.Reader, p *prose.Paragraph, k int) bool {
	m := &p.Mentions[k]
	if m.Family != lexis.Permille {
		return false
	}
	kind, ok := KindOf(m.Lead)
	if !ok || k < 2 || !m.StandsAlone() || m.Role != "" || m.Approx != "" || !IsCount(p, k-2, r) || !IsCount(p, k-1, r) {
		return true
	}
	name := []rune(strings.TrimSuffix(kind.Name, "率"))
	done, all := &p.Mentions[k-1], &p.Mentions[k-2]
	if all.Block == m.Block && done.Depth == m.Depth && all.Depth == m.Depth && prose.SameKind(all.Figure, done.Figure) && done.N <= all.N && strings.Contains(done.Lead, string(name[max(0, len(name)-2):])) {
		s := Search{R: r, P: p, K: k, From: k, Kind: &kind}
		s.Surely(Single(k-1), Single(k-2))
	}
	return true
}
