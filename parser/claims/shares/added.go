// Shares and what they make together: 物业管理、供热保障分别占36.4%、22.8%，二者合计占59.2%; 甲领域占41%，乙领域占33%，两个领域合计占74%. And a thing and its contrary, which
// make 100%: 合格率96.4%，不合格率3.6%.

package shares

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Added claims of shares of one whole that stand right before their sum that they make it, within rounding.
func Added(r *prose.Reader, p *prose.Paragraph) {
	for k := 2; k < len(p.Mentions); k++ {
		m := &p.Mentions[k]
		if !isPlain(m) {
			continue
		}
		said, number, end := m.Lead, howMany(m.Lead), k
		if numbered(&p.Mentions[k-1], m) {
			said, number, end = behindNoun(said), int(p.Mentions[k-1].N), k-1
		}
		if !addsShares(said) {
			continue
		}
		if run := sharesUpTo(r, p, end); len(run) > 1 && (number == 0 || number == len(run)) {
			claimAdded(r, p, k, run)
		}
	}
}

// isPlain says whether a figure is a percentage of this year, given as it is.
func isPlain(m *prose.Mention) bool {
	return m.Kind == "rate" && m.Approx == "" && m.Role != "target" && !m.IsChange()
}

// numbered says whether the figure before a percentage says of how many shares it is the sum: 两个领域合计占74%.
func numbered(before, m *prose.Mention) bool {
	return before.Block == m.Block && before.Kind == "count" && before.Scale == 0 && before.N >= 2 && before.N <= 5 && m.Gap == m.Lead
}

// addsShares says whether the words before a percentage say that it is what several shares make: 二者合计占, 合计占比, 合计占总量的.
func addsShares(label string) bool {
	before, behind, found := strings.Cut(label, "占")
	if !found || len(behind) > 8*len("一") || match.ContainsAny(behind, "增", "降", "升", "比重由") {
		return false
	}
	for _, w := range []string{"合计", "共计", "总计", "总共", "一共", "合共", "共", "之和", "加起来", "相加"} {
		if rest, ok := strings.CutSuffix(before, w); ok {
			return rest == "" || howMany(rest) > 0 || match.EndsWithAny(rest, "上述", "以上", "前述")
		}
	}
	return false
}

// behindNoun takes off a label what is counted right before it: 合计占 of 领域合计占.
func behindNoun(label string) string {
	const longest = 4 // characters of such a noun
	for _, w := range []string{"合计", "共计", "总计", "共"} {
		if at := strings.Index(label, w); at >= 0 && at <= longest*len("一") {
			return label[at:]
		}
	}
	return label
}

// howMany gives the number of shares that words such as 二者 and 两个领域 say; 0 where they say none.
func howMany(words string) int {
	for _, w := range []string{"上述", "以上", "前述", "前", "这"} {
		words = strings.TrimPrefix(words, w)
	}
	for n, numerals := range map[int][]string{2: {"二", "两"}, 3: {"三"}, 4: {"四"}, 5: {"五"}} {
		for _, numeral := range numerals {
			if rest, ok := strings.CutPrefix(words, numeral); ok && match.StartsWithAny(rest, "者", "项", "类", "个", "种", "大类", "部分", "方面") {
				return n
			}
		}
	}
	return 0
}

// sharesUpTo gathers the shares of one whole right before mention k in its sentence; none where one of them may be of another.
func sharesUpTo(r *prose.Reader, p *prose.Paragraph, k int) []int {
	var run []int
	for j := k - 1; j >= 0 && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		m := &p.Mentions[j]
		if m.Kind != "rate" && rates.IsCount(p, j, r) && len(run) > 0 && m.Depth == p.Mentions[k].Depth {
			continue // 甲类120件，占30%，乙类80件，占20%，合计占50%
		}
		if m.Kind != "rate" {
			break
		}
		if m.Depth != p.Mentions[k].Depth || !ofOneWhole(m) {
			return nil
		}
		run = append([]int{j}, run...)
		if IsShare(p, j) && strings.Contains(m.Gap, "分别") || match.ContainsAny(m.Gap, "其中", "；", ";") {
			break
		}
	}
	if len(run) == 0 || !strings.Contains(p.Mentions[run[0]].Clause, "占") {
		return nil
	}
	return run
}

// ofOneWhole says whether a percentage can be one of several shares of one whole.
func ofOneWhole(m *prose.Mention) bool {
	return isPlain(m) && !match.ContainsAny(m.Lead, "率", "其中", "同比", "上年") && !ofPart(m.Lead)
}

// claimAdded adds the claim that shares make their sum.
func claimAdded(r *prose.Reader, p *prose.Paragraph, k int, run []int) {
	whole := &p.Mentions[k]
	all, scale := rounding.RateTerms(p, append([]int{k}, run...))
	r.Add(tree.Claim{
		Kind: "total", Span: tree.Span{p.Mentions[run[0]].Span[0], whole.Span[1]}, Section: whole.Section, Sentence: whole.Sentence, Scale: scale, Subject: "占比", Signal: "合计",
		Certain: true, Exhaustive: true, Disjoint: true, Whole: &all[0], Readings: [][]tree.Term{all[1:]},
	})
}

// Contraries claims of the rates of a thing and of its contrary, side by side, that they make 100%, or, where there may be a third, no more.
func Contraries(r *prose.Reader, p *prose.Paragraph) {
	for k := 1; k < len(p.Mentions); k++ {
		a, b := &p.Mentions[k-1], &p.Mentions[k]
		beside := a.Block == b.Block && a.Depth == b.Depth && (strings.HasPrefix(b.Gap, "，") || strings.HasPrefix(b.Gap, "、"))
		if !beside || !isPlain(a) || !isPlain(b) || a.Role != "" || b.Role != "" {
			continue
		}
		contrary, open := areContrary(a, b)
		if contrary || open {
			lists.ClaimShares(r, p, lists.List{Shares: []int{k - 1, k}}, a)
		}
		if open {
			r.Doc.Claims[len(r.Doc.Claims)-1].Exhaustive = false // 胜诉率91.2%，败诉率8.1%: others were withdrawn
		}
	}
}

// areContrary says whether one rate is that of what the other does not count (合格率, 不合格率), or, with open set, of what excludes it: 胜诉率, 败诉率.
func areContrary(a, b *prose.Mention) (contrary, open bool) {
	one, ok1 := rates.KindAt(a)
	other, ok2 := rates.KindAt(b)
	if !ok1 || !ok2 {
		return false, false
	}
	open = strings.HasSuffix(one.Name, "胜诉率") && other.Name == "败诉率" || strings.HasSuffix(one.Name, "败诉率") && other.Name == "胜诉率"
	return other.Name == "不"+one.Name || one.Name == "不"+other.Name, open
}
