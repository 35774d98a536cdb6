// Shares that belong together: those of one list have one whole, and they are given one by one or in a series.

package shares

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Siblings makes shares certain that do not hold with the whole under which the other shares of their sentence do.
func Siblings(r *prose.Reader, p *prose.Paragraph, first int) {
	for i := first; i < len(r.Doc.Claims); i++ {
		c := &r.Doc.Claims[i]
		if c.Kind != "share" || c.Certain && !ofCountsOnly(r, first, c) || len(c.Denominators) != 1 {
			continue
		}
		whole := siblingWhole(r, first, i)
		if whole < 0 || c.Numerators[0].Figure < 0 {
			continue
		}
		k, top, base := p.Position(c.Rate.Figure), p.Position(c.Numerators[0].Figure), p.Position(whole)
		if !isSibling(p, k, top, base) {
			continue
		}
		if claim, ok := rates.Claim(p, k, rates.Single(top), rates.Single(base)); ok {
			claim.Kind, claim.Certain = "share", true
			claim.ID, claim.Section, claim.Sentence, claim.Subject, claim.Signal = c.ID, c.Section, c.Sentence, c.Subject, c.Signal
			*c = claim
		}
	}
}

// ofCountsOnly says whether a share fits nothing but the sum of two counts, each of which has a share of its own: 450户，吊销189户，占42%；注销171户，占48% is not of 189户 and 171户.
func ofCountsOnly(r *prose.Reader, first int, c *tree.Claim) bool {
	const two = 2
	if len(c.Denominators) != 1 || len(c.Denominators[0].Members) != two {
		return false
	}
	for _, figure := range c.Denominators[0].Members {
		counted := false
		for i := first; i < len(r.Doc.Claims); i++ {
			other := &r.Doc.Claims[i]
			counted = counted || other.Kind == "share" && len(other.Numerators) == 1 && other.Numerators[0].Figure == figure
		}
		if !counted {
			return false
		}
	}
	return true
}

// isSibling says whether share k, whose count stands right before it or in the bracket behind it, can be of the whole that the
// other shares have.
func isSibling(p *prose.Paragraph, k, top, base int) bool {
	if k < 0 || top < 0 || base < 0 || base == top || k-top != 1 && k-top != -1 || !isOf(p, k, base) {
		return false
	}
	return top > k || shareName(p.Mentions[k].Lead) == "" && !toldElsewhere(&p.Mentions[k])
}

// siblingWhole gives the figure that is the whole of the other shares in the sentence of claim i; -1 when there is none
// or they differ.
func siblingWhole(r *prose.Reader, first, i int) int {
	whole := -1
	for j := first; j < len(r.Doc.Claims); j++ {
		c := &r.Doc.Claims[j]
		if j == i || c.Kind != "share" || !c.Certain || c.Sentence != r.Doc.Claims[i].Sentence || len(c.Denominators) != 1 {
			continue
		}
		figure := c.Denominators[0].Figure
		if figure < 0 || whole >= 0 && whole != figure {
			return -1
		}
		whole = figure
	}
	return whole
}

// Series reads shares given together: A类12件，B类5件，C类3件，分别占60%、25%、15%.
func Series(r *prose.Reader, p *prose.Paragraph, k, n int) {
	tops, base := seriesCounts(r, p, k, n)
	if len(tops) == 0 && n > 2 && (ofEach(p, k) || allWays(p, k, n) || dividedBy(p, k, n) || sourcesNamed(p, k, n) || restNamed(p, k, n)) {
		l := lists.List{}
		for i := range n {
			l.Shares = append(l.Shares, k+i)
		}
		lists.ClaimShares(r, p, l, &p.Mentions[k])
		return
	}
	if len(tops) == 0 && ofOwnSum(r, p, k, n) {
		return
	}
	for i, top := range tops {
		claim, ok := rates.Claim(p, k+i, rates.Single(top), rates.Single(base))
		if !ok {
			continue
		}
		_, part := r.WholeOf[p.Mentions[top].Index]
		claim.Kind, claim.Certain, claim.Reason = "share", part, "base"
		rates.Add(r, &p.Mentions[k+i], &rates.Kind{Name: "占比"}, claim)
	}
}

// ofOwnSum reads the shares of as many counts as stand right before them, without a total, in the sum of these: 线上128件、现场95件、邮寄47件，占比依次为47.4%、35.2%和17.4%. All shares
// but one must be of it.
func ofOwnSum(r *prose.Reader, p *prose.Paragraph, k, n int) bool {
	if n < minPairs || k < n || !match.ContainsAny(p.Mentions[k].Gap, "占比依次为", "占比分别为", "依次占", "分别占", "占比依次是", "占比分别是") || strings.ContainsAny(p.Mentions[k].Gap, "；;。") {
		return false
	}
	if _, listed := r.WholeOf[p.Mentions[k-1].Index]; listed {
		return false
	}
	tops := sharesBefore(r, p, k)
	if len(tops) != n {
		return false
	}
	claims := sharesOfSum(p, tops, func(i int) int { return k + i })
	if claims == nil {
		return false
	}
	for i := range claims {
		rates.Add(r, &p.Mentions[k+i], &rates.Kind{Name: "占比"}, claims[i])
	}
	return true
}

// ofEach says whether shares are told of each of several kinds, which leaves none out: 各领域占比依次为….
func ofEach(p *prose.Paragraph, k int) bool {
	clause := p.Mentions[k].Clause
	return match.ContainsAny(clause, "各领域", "各类", "各项", "各环节", "各渠道", "各部分", "各档次", "各等次", "各镇街", "各部门") && match.ContainsAny(clause, "占比依次", "占比分别", "分别占", "依次占")
}

// dividedBy says whether the n shares from mention k on are those of a division that is announced as such, with a name for each:
// 按案件类型划分，民事、刑事、行政案件分别占….
func dividedBy(p *prose.Paragraph, k, n int) bool {
	gap := p.Mentions[k].Gap
	at := strings.LastIndex(gap, "分别")
	if at < 0 || !lexicon.PartitionMark(prose.TailOf(gap)) {
		return false
	}
	names := prose.NamesIn(prose.BehindLast(gap[:at], prose.ClauseBreaks), "、和及")
	return len(names) == n
}

// restNamed says whether the names of the n shares from mention k on end with the rest of all there is: 咨询、操作、进度、其他四类占比分别为….
func restNamed(p *prose.Paragraph, k, n int) bool {
	series, _, found := strings.Cut(p.Mentions[k].Clause, "占")
	if !found || !strings.Contains(p.Mentions[k].Gap, "分别") {
		return false
	}
	at := max(strings.LastIndex(p.Mentions[k].Gap, series), 0)
	names := prose.NamesIn(prose.BehindLast(p.Mentions[k].Gap[:at+len(series)], prose.ClauseBreaks), "、和及")
	return len(names) == n && match.StartsWithAny(names[n-1], "其他", "其它", "其余")
}

// sourcesNamed says whether the clause before the n shares from mention k on names as many sources or kinds of all there is:
// 来源为热线、网格平台、来信来访，占比分别为….
func sourcesNamed(p *prose.Paragraph, k, n int) bool {
	gap := p.Mentions[k].Gap
	end := strings.LastIndexAny(gap, "，,")
	if end < 0 {
		return false
	}
	names := prose.BehindLast(gap[:end], prose.ClauseBreaks)
	for _, view := range lists.Viewpoints {
		for _, verb := range []string{"为", "有", "包括", "是"} {
			_, list, found := strings.Cut(names, view+verb)
			if found && !strings.Contains(list, "等") && strings.Count(list, "、")+1 == n {
				return true
			}
		}
	}
	return false
}

// allWays says whether the n shares from mention k on are those of all ways in which everything was done: 全部办件通过窗口、网上、
// 自助终端三种渠道办理，占比依次为…; or of all answers that could be given: 满意、基本满意、不满意三个选项，占比分别为….
func allWays(p *prose.Paragraph, k, n int) bool {
	if k == 0 || p.Mentions[k-1].Block != p.Mentions[k].Block || p.Mentions[k-1].N != int64(n) || p.Mentions[k-1].Scale > 0 {
		return false
	}
	ways := &p.Mentions[k-1]
	if ways.Average || strings.ContainsAny(p.Mentions[k].Gap, "；;") {
		return false // 部门平均3个；35周岁以下的占46.3%，…
	}
	switch ways.Unit {
	case "种", "类", "个", "项", "条":
		return match.ContainsAny(ways.Gap, "全部", "所有", "均", "都", "分为", "仅有", "只有", "仅为", "共有") || match.StartsWithAny(ways.Noun, "选项", "等次", "等级", "档次")
	default:
		return false
	}
}

// seriesCounts finds the n counts whose shares are given from mention k on, and the whole they are shares of: those whose
// names stand before 占 (大气、噪声两类占比分别为…), or all parts of the list that has just ended. Where there are more or
// fewer of these than shares, nothing says which are meant.
func seriesCounts(r *prose.Reader, p *prose.Paragraph, k, n int) (tops []int, base int) {
	if k == 0 || !rates.IsCount(p, k-1, r) || p.Mentions[k-1].Block != p.Mentions[k].Block || toldElsewhere(&p.Mentions[k]) {
		return nil, -1
	}
	whole, listed := r.WholeOf[p.Mentions[k-1].Index]
	run := sharesBefore(r, p, k)
	if listed {
		base = p.Position(whole)
	} else {
		base, run = run[0], run[1:]
	}
	if named := seriesNamed(p, run, k, n); named != nil {
		run = named
	}
	if base < 0 || len(run) != n {
		return nil, -1
	}
	return run, base
}

// sharesBefore gathers the counts right before mention k that are of one kind and, where the last is a part of a total, parts of that
// total.
func sharesBefore(r *prose.Reader, p *prose.Paragraph, k int) []int {
	last := &p.Mentions[k-1]
	whole, listed := r.WholeOf[last.Index]
	run := []int{k - 1}
	for j := k - 2; j >= 0 && p.Mentions[j].Block == last.Block && prose.SameKind(p.Mentions[j].Figure, last.Figure) && rates.IsCount(p, j, r) && !strings.ContainsAny(p.Mentions[j+1].Gap, "；;"); j-- {
		if p.Mentions[j].Depth > last.Depth {
			continue // 河湖类1127件（其中采砂类406件）
		}
		if other, ok := r.WholeOf[p.Mentions[j].Index]; listed && (!ok || other != whole) {
			break
		}
		run = append([]int{j}, run...)
	}
	return run
}

// seriesNamed picks the counts of a run that bear the names before 占; nil where these do not name n of them.
func seriesNamed(p *prose.Paragraph, run []int, k, n int) []int {
	clause := p.Mentions[k].Clause
	end := max(strings.Index(clause, "占"), 0)
	if at := strings.Index(clause, "分别"); at >= 0 {
		end = max(min(end, at), 0)
	}
	names := prose.NamesIn(clause[:end], "、和及与")
	if len(names) != n {
		return nil
	}
	var found []int
	for _, name := range names {
		core := lexicon.FirstRunes(strings.TrimSpace(name), 2)
		for _, j := range run {
			if core != "" && strings.Contains(p.Mentions[j].Lead, core) {
				found = append(found, j)
				break
			}
		}
	}
	if len(found) != n {
		return nil
	}
	return found
}
