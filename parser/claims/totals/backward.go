// Sums of a sentence that take up the parts told in the sentence before: 工贸企业412家次，危化品企业236家次，非煤矿山57家次。上述三类企业检查共计705家次.

package totals

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Backward claims that the last parts of the sentence before, as many as the sum says, make it up.
func Backward(r *prose.Reader, p *prose.Paragraph) {
	for k := 1; k < len(p.Mentions); k++ {
		amongThose(r, p, k)
		sum := &p.Mentions[k]
		n := takesBack(sum)
		if n == 0 {
			kindsBefore(r, p, k)
		}
		if n == 0 || p.Mentions[k-1].Block == sum.Block || sum.Block-p.Mentions[k-1].Block > 1 || k < n {
			continue
		}
		parts := lists.Positions(k-n, k)
		if !ofOneSentence(p, parts) || !sameUnit(p, sum, parts) || !lists.PlainCounts(p, sum, parts) || k > n && goesOn(p, k-n) {
			continue
		}
		claimNear(r, p, k, parts)
	}
}

// kindsBefore claims of the sum of so many kinds, at the beginning of its sentence, that it is that of the figures of its kind in the sentence before where these are as many: 市容类126件、罚款
// 8.42万元，安全类58件、罚款5.36万元。两类罚款合计13.78万元.
func kindsBefore(r *prose.Reader, p *prose.Paragraph, k int) {
	sum := &p.Mentions[k]
	n := kindsSaid(sum.Lead)
	if n == 0 || prose.TailOf(sum.Gap) != sum.Lead || sum.Block-p.Mentions[k-1].Block != 1 || sum.Approx != "" || !rounding.Small(sum) {
		return
	}
	var parts []int
	for j := k - 1; j >= 0 && p.Mentions[j].Block == p.Mentions[k-1].Block; j-- {
		if m := &p.Mentions[j]; prose.SameKind(m.Figure, sum.Figure) && m.Unit == sum.Unit && m.Scale == sum.Scale && m.Approx == "" {
			parts = append([]int{j}, parts...)
		}
	}
	if len(parts) == n && ofOneSentence(p, parts) {
		claimNear(r, p, k, parts)
	}
}

// claimNear claims that parts make up the sum k, unless that is farther off than a quarter: then it is of something else.
func claimNear(r *prose.Reader, p *prose.Paragraph, k int, parts []int) {
	const near = 4
	if gap := lists.SumOfParts(p, parts) - p.Mentions[k].N; rounding.Abs(gap)*near <= p.Mentions[k].N {
		lists.ClaimAll(r, p, k, parts, "共")
	}
}

// kindsSaid gives how many kinds a sum says it is of: 2 of 两类罚款合计; 0 where it does not say.
func kindsSaid(label string) int {
	if n, rest := lexicon.MembersSaid(label, "类项种者家块"); match.EndsWithAny(rest, "合计", "共计", "总计", "共") {
		return n
	}
	return 0
}

// amongThose claims that what is counted among things that 上述 takes up is no more than these: 确定培养对象128人，…，上述培养对象中有136人合格.
func amongThose(r *prose.Reader, p *prose.Paragraph, k int) {
	const least = 3 // characters of the noun
	m := &p.Mentions[k]
	noun := takenUp(m.Lead)
	if utf8.RuneCountInString(noun) < least || m.Approx != "" {
		return
	}
	whole := onlyCalled(p, k, noun)
	if whole < 0 {
		return
	}
	terms, total, scale, ok := lists.Terms(p, &p.Mentions[whole], []int{k})
	if ok {
		r.Add(tree.Claim{
			Kind: "total", Span: prose.SpanOver(&p.Mentions[whole], m), Section: m.Section, Sentence: m.Sentence, Scale: scale, Subject: prose.SubjectOf(m), Signal: lists.SignalOf,
			Certain: true, Disjoint: true, Reason: "subset", Whole: &total, Readings: [][]tree.Term{terms},
		})
	}
}

// takenUp gives the noun between 上述 and 中有 that makes up a label; "" where it is another.
func takenUp(label string) string {
	for _, w := range []string{"上述", "以上", "前述", "这些"} {
		if rest, found := strings.CutPrefix(label, w); found {
			noun, _ := strings.CutSuffix(rest, "中有")
			if noun != rest {
				return noun
			}
		}
	}
	return ""
}

// onlyCalled gives the only one of the few figures before mention k in its unit whose words hold a noun; -1 where there is none or another.
func onlyCalled(p *prose.Paragraph, k int, noun string) int {
	const reach = 4 // figures back
	found := -1
	for j := k - 1; j >= 0 && k-j <= reach; j-- {
		other := &p.Mentions[j]
		if other.Unit != p.Mentions[k].Unit || other.Role != "" || other.Approx != "" || other.IsChange() {
			continue
		}
		if !strings.Contains(other.Lead+other.Noun, noun) || found >= 0 {
			return -1
		}
		found = j
	}
	return found
}

// takesBack gives how many parts a sum says it takes up, at the beginning of its sentence; 0 where it does not.
func takesBack(sum *prose.Mention) int {
	clause := sum.Lead
	rest := ""
	for _, w := range []string{"上述", "以上", "前述", "这"} {
		if after, found := strings.CutPrefix(clause, w); found {
			rest = after
		}
	}
	if rest == "" || !match.ContainsAny(rest, "共计", "合计", "总计", "共") {
		return 0
	}
	for n, digit := range []string{"两", "三", "四", "五", "六"} {
		if after, found := strings.CutPrefix(rest, digit); found && match.StartsWithAny(after, "类", "项", "种", "个", "者", "家", "方面", "部分", "级") {
			return n + 2
		}
	}
	return 0
}

// ofOneSentence says whether figures stand in one sentence and none of them is a difference, an average or one of another year.
func ofOneSentence(p *prose.Paragraph, parts []int) bool {
	for _, j := range parts {
		if m := &p.Mentions[j]; m.Block != p.Mentions[parts[0]].Block || m.IsChange() || m.Average || p.IsComparison(j) || m.Depth != p.Mentions[parts[0]].Depth || m.Role != "" {
			return false
		}
	}
	return true
}

// goesOn says whether the list that begins at a figure goes on before it.
func goesOn(p *prose.Paragraph, first int) bool {
	m, before := &p.Mentions[first], &p.Mentions[first-1]
	return m.Block == before.Block && m.Unit == before.Unit && strings.Count(m.Gap, "，")+strings.Count(m.Gap, "、") == 1 && !strings.ContainsAny(m.Gap, "：:") && !strings.Contains(m.Gap, "其中")
}
