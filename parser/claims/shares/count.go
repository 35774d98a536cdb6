// The count whose share is given: the figure right before, the one that bears the name before 占, or a sum.

package shares

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/match"
)

// shareCount finds the count whose share is given: the figure right before, the one that bears the name before 占, or the
// sum of the run before 合计占. It says whether the count is certain.
func shareCount(p *prose.Paragraph, k int, r *prose.Reader) (count rates.Sum, certain bool) {
	m := &p.Mentions[k]
	last := countBeforeShare(p, k, r)
	if last < 0 || !rates.IsCount(p, last, r) || p.Mentions[last].Block != m.Block {
		return rates.Sum{Minus: -1}, false
	}
	label := m.Lead
	if p.OfNamed(k) {
		label = p.Mentions[k-1].Lead // 从轻处罚113件，三类合计占办案总数540件的40%
	}
	name := shareName(m.Lead)
	if named := labelled(p, name, last, r); named >= 0 {
		return rates.Single(named), true
	}
	if name != "" && !strings.Contains(p.Mentions[last].Lead, name) {
		return rates.Single(last), false
	}
	if match.ContainsAny(label, "合计", "共占", "总计", "之和", "加起来", "相加", "两项", "三项", "三类", "两类", "四类") {
		run := runBefore(p, last)
		return rates.Sum{Members: run, Minus: -1}, p.OfNamed(k) && saysOfHowMany(label, len(run))
	}
	return rates.Single(last), k-last == 1 && !toldElsewhere(m) || p.OfNamed(k)
}

// toldElsewhere says whether a ； and another clause stand before a share, which tells of that: 6条予以剔除；全镇纠纷以邻里类为主，约占总数的八成.
func toldElsewhere(m *prose.Mention) bool {
	at := strings.LastIndexAny(m.Gap, "；;")
	return at >= 0 && at < strings.LastIndex(m.Gap, "，")
}

// saysOfHowMany says whether words say that a share is of so many counts together: 三类合计占.
func saysOfHowMany(label string, n int) bool {
	number, known := map[int]string{2: "两", 3: "三", 4: "四", 5: "五"}[n]
	return known && match.StartsWithAny(label, number+"类", number+"项", number+"者", number+"种")
}

// countBeforeShare gives the nearest count before share k, what a bracket tells of it left out; the whole that is named with the share is
// none.
func countBeforeShare(p *prose.Paragraph, k int, r *prose.Reader) int {
	m, last := &p.Mentions[k], k-1
	if count := countOfNamed(p, k, r); count >= 0 {
		return count
	}
	if last > 0 && (p.OfNamed(k) || isWholeOfOther(p, last, r)) {
		last--
	}
	for last >= 0 && !rates.IsCount(p, last, r) && k-last < 3 && p.Mentions[last].Block == m.Block {
		last--
	}
	for last > 0 && p.Mentions[last].Depth > m.Depth && p.Mentions[last].Block == m.Block {
		last-- // 修订14部（区级9部、镇街5部），占全部138部的10.1%
	}
	return last
}

// countOfNamed gives the count whose share k is of the whole right before it: 31个、1.24万套，占新交付36个的86.1%; -1 where there is none.
func countOfNamed(p *prose.Paragraph, k int, r *prose.Reader) int {
	const reach = 4
	m := &p.Mentions[k]
	if !p.OfNamed(k) {
		return -1
	}
	for j := k - 2; j >= 0 && k-j <= reach && p.Mentions[j].Block == m.Block; j-- {
		if rates.IsCount(p, j, r) && prose.SameKind(p.Mentions[j].Figure, p.Mentions[k-1].Figure) && p.Mentions[j].Depth <= m.Depth {
			return j
		}
	}
	return -1
}

// isWholeOfOther says whether a count is what another share is taken of: 4500件，占9000件的一半，占全部登记的12.5%.
func isWholeOfOther(p *prose.Paragraph, j int, r *prose.Reader) bool {
	return strings.HasPrefix(p.Mentions[j].Lead, "占") && rates.IsCount(p, j, r) && p.Mentions[j-1].Block == p.Mentions[j].Block
}

// runBefore gives the figures joined by list marks up to mention last.
func runBefore(p *prose.Paragraph, last int) []int {
	members := []int{last}
	for j := last - 1; j >= 0 && prose.SameKind(p.Mentions[j].Figure, p.Mentions[last].Figure) && p.Mentions[j].Depth == p.Mentions[last].Depth; j-- {
		next := &p.Mentions[j+1]
		mark := lexicon.ListMark(next.Gap)
		if mark != '、' && mark != '和' && mark != '，' || strings.Contains(next.Gap, "其中") || next.Block != p.Mentions[j].Block {
			break
		}
		members = append([]int{j}, members...)
	}
	return members
}

// shareName gives the words before 占 that name the count: 投诉举报占10.5%. Words such as 合计 or 约 name none.
func shareName(label string) string {
	at := strings.LastIndex(label, "占")
	if at <= 0 {
		return ""
	}
	name := strings.TrimPrefix(label[:at], "其中")
	for _, w := range []string{"合计", "总计", "约", "共", "仅", "分别", "其", "三类", "两类", "三项", "两项", "四类", "也", "已", "只", "就", "刚好", "正好", "恰好", "整整", "几乎"} {
		name = strings.TrimSuffix(name, w)
	}
	if utf8.RuneCountInString(name) < 2 {
		return ""
	}
	return name
}

// labelled finds the count of the sentence that bears the name before 占.
func labelled(p *prose.Paragraph, name string, last int, r *prose.Reader) int {
	if name == "" {
		return -1
	}
	for j := last; j >= 0 && p.Mentions[j].Block == p.Mentions[last].Block; j-- {
		label := p.Mentions[j].Lead
		if p.Mentions[j].Respective && p.Mentions[j].Name != "" && strings.HasPrefix(p.Mentions[j].Name, strings.TrimSuffix(name, "类")) && rates.IsCount(p, j, r) {
			return j // 用水、用气两类分别为216件、148件，用水类占59.3%
		}
		if rates.IsCount(p, j, r) && (strings.Contains(label, name) || strings.HasPrefix(name, "网办") && strings.Contains(label, "网上办")) && !strings.HasPrefix(label, "非"+name) {
			return j
		}
	}
	return -1
}
