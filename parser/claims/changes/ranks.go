// Ranks: 排名由第9位升至第6位，上升3位. The two are ordinals, no counts, and are read from the text itself.

package changes

import (
	"strconv"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// rankUnits are the units of ranks.
var rankUnits = []string{"位", "名", "个位次", "个名次", "个位"} //nolint:gochecknoglobals // a constant list

// ranks claims how far a rank moved, where mention k says so right behind the two of them.
func ranks(r *prose.Reader, p *prose.Paragraph) {
	for k := range p.Mentions {
		m := &p.Mentions[k]
		if !match.EndsWithAny(m.Unit, rankUnits...) || m.Scale > 0 || m.Approx != "" || !strings.Contains(m.Gap, "第") || !movesRank(m.Lead) {
			continue
		}
		after, ok := rankBefore(r, m.Span[0])
		if !ok {
			continue
		}
		before, ok := rankBefore(r, after.Span[0])
		if !ok || before.Written == after.Written {
			continue
		}
		way := r.Words(before.Span[1], after.Span[0])
		if strings.ContainsAny(way, "，。；、全") || !match.ContainsAny(way, "升", "进", "前移", "提", "降", "退", "后移", "滑") || strings.ContainsAny(r.Words(after.Span[1], m.Span[0]), "。；第") {
			continue
		}
		size := m.N
		high := size
		claim := tree.Claim{
			Kind: "change", Span: tree.Span{before.Span[0], m.Span[1]}, Section: m.Section, Sentence: m.Sentence, Subject: m.Lead, Signal: m.Lead, Reason: "comparison", Certain: true,
			ChangeKind: "difference", Direction: "down", Before: &before, After: &after,
			Change: &tree.Term{Figure: m.Index, Text: m.Literal, Span: m.Span, Unit: m.Unit, Written: size, Low: size, High: &high, Exact: true},
		}
		if before.Written < after.Written {
			claim.Direction = "up"
		}
		r.Add(claim)
	}
}

// movesRank says whether a label tells that a rank moved.
func movesRank(label string) bool {
	return match.ContainsAny(label, "上升", "前移", "提升", "进位", "前进", "提高", "攀升", "跃升", "下降", "后移", "下滑", "后退") && !match.ContainsAny(label, "第")
}

// rankBefore reads the rank that ends nearest before a place: 第6位, 第十二名.
func rankBefore(r *prose.Reader, place int) (tree.Term, bool) {
	const reach = 24 // characters
	for at := place - 1; at >= 0 && place-at <= reach && r.Text[at] != '\n'; at-- {
		if r.Text[at] != '第' {
			continue
		}
		end := at + 1
		for end < place && strings.ContainsRune("0123456789０１２３４５６７８９一二三四五六七八九十百", r.Text[end]) {
			end++
		}
		n, ok := ordinal(r.Words(at+1, end))
		if !ok {
			return tree.Term{}, false
		}
		if end < place && strings.ContainsRune("位名", r.Text[end]) {
			end++
		}
		return tree.Term{Figure: -1, Text: string(r.Text[at:end]), Span: tree.Span{at, end}, Unit: "位", Written: n, Low: n, High: &n, Exact: true}, true
	}
	return tree.Term{}, false
}

// ordinal reads the number of a rank.
func ordinal(digits string) (int64, bool) {
	if n, err := strconv.ParseInt(digits, 10, 32); err == nil {
		return n, n > 0
	}
	n, ok := lexis.ChineseInt([]rune(digits))
	return n, ok && n > 0
}
