// Shares whose word stands before all of them: 按领域算占比，安全生产38.5%，生态环境27.3%，市场监管34.2%; 各类占比为：投诉38.5%、咨询61.5%.

package shares

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/match"
)

// Introduced reads such shares from mention k on. Together they are the whole where it is said to be divided, and else at most the whole. It
// gives how many figures it has read.
func Introduced(r *prose.Reader, p *prose.Paragraph, k int) int {
	gap := p.Mentions[k].Gap
	at := strings.LastIndex(gap, "占比")
	if at < 0 || !match.StartsWithAny(gap[at+len("占比"):], "，", "：", "为：", "分别为：", "依次为：", "是：") {
		return 0
	}
	names := []string{}
	l := lists.List{}
	for j := k; j < len(p.Mentions) && p.Mentions[j].Block == p.Mentions[k].Block && isPlainShare(r, &p.Mentions[j]) && (j == k || strings.HasSuffix(p.Mentions[j].Gap, p.Mentions[j].Lead) && utf8.RuneCountInString(p.Mentions[j].Gap) == utf8.RuneCountInString(p.Mentions[j].Lead)+1); j++ {
		names, l.Shares = append(names, p.Mentions[j].Lead), append(l.Shares, j)
	}
	if len(names) < 2 {
		return 0
	}
	whole := strings.Contains(prose.BehindLast(gap[:at], prose.ClauseBreaks), "按") || lexicon.Closed(names) || lexicon.Scan(names[len(names)-1]).Starts&lexicon.Rest != 0
	if !whole && !lexicon.Uniform(names) {
		return 0
	}
	lists.ClaimShares(r, p, l, &p.Mentions[k])
	r.Doc.Claims[len(r.Doc.Claims)-1].Exhaustive = whole
	return len(names)
}

// isPlainShare says whether a percentage has nothing but a short name before it.
func isPlainShare(r *prose.Reader, m *prose.Mention) bool {
	n := utf8.RuneCountInString(m.Lead)
	return rates.IsOwnRate(r, m) && n >= 2 && n <= 8 && m.Approx == "" && !match.ContainsAny(m.Lead, "率", "占", "比", "较")
}
