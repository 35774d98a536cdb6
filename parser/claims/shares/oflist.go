// Shares that name members of the list before them: 优秀43卷、合格132卷、不合格5卷，优秀和合格合计占97.2%; 前三类合计占88.8%; 主办24件、会办36件，
// 主办件占40%. The list says of what they are shares.

package shares

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// shareOfList reads such a share; it reports false where mention k is none.
func shareOfList(r *prose.Reader, p *prose.Paragraph, k int) bool {
	label := p.Mentions[k].Lead
	if strings.Contains(p.Mentions[k].Clause, "”") {
		label = strings.NewReplacer("“", "", "”", "").Replace(p.Mentions[k].Clause) // “首违不罚”占比37.4%
	}
	label, of := withoutWhole(label)
	names, top, ok := namesShared(label)
	if !ok {
		return false
	}
	whole, parts := listEnding(r, p, k)
	if whole < 0 || of != "" && !strings.Contains(p.Mentions[whole].Clause, of) {
		return false
	}
	var members []int
	if top > 0 {
		members = largestFirst(p, parts, top)
	} else if members = gradesFrom(p, parts, names[0]); members == nil {
		members = membersNamed(p, parts, names)
	}
	if len(members) == 0 {
		return false
	}
	return surelyShare(shareSearch(r, p, k), rates.Sum{Members: members, Minus: -1}, rates.Single(whole))
}

// withoutWhole takes from a label what a share is said to be of, where it calls it a total: 调解结案占受理总量的 is of what was accepted.
func withoutWhole(label string) (rest, of string) {
	before, behind, found := strings.Cut(label, "占")
	if !found {
		return label, ""
	}
	for _, w := range []string{"总量的", "总数的", "总件数的"} {
		if of, ok := strings.CutSuffix(behind, w); ok && utf8.RuneCountInString(of) == 2 {
			return before + "占", of
		}
	}
	return label, ""
}

// namesShared takes apart what stands before 占 and nothing but the number behind it: the names of members, or how many of the
// first ones.
func namesShared(label string) (names []string, top int, ok bool) {
	before, behind, found := strings.Cut(label, "占")
	if !found || !slices.Contains([]string{"", "比", "比为", "到", "达", "了", "达到"}, behind) {
		return nil, 0, false
	}
	bare, joint := before, false
	for _, w := range []string{"合计", "总计", "总共", "共", "一共", "两项", "二者", "两者", "之和"} {
		if rest, cut := strings.CutSuffix(bare, w); cut {
			bare, joint = rest, true
		}
	}
	if n, first := firstOf(bare); first {
		return nil, n, true
	}
	names = prose.NamesIn(bare, "、和及与")
	if bare == "" || len(names) == 0 || len(names) > 1 && !joint {
		return nil, 0, false
	}
	return names, 0, true
}

// firstOf reads 前三类 and 前两项.
func firstOf(words string) (n int, ok bool) {
	rest, ok := strings.CutPrefix(words, "前")
	if !ok || !match.EndsWithAny(rest, "类", "项", "种", "者", "位") {
		return 0, false
	}
	first, size := utf8.DecodeRuneInString(rest)
	for i, digit := range []rune("两三四五") {
		if digit == first && utf8.RuneCountInString(rest[size:]) == 1 {
			return i + 2, true
		}
	}
	return 0, false
}

// listEnding gives the total and the parts of the list before share k in its sentence that adds up; -1 where there is none or more
// than one.
func listEnding(r *prose.Reader, p *prose.Paragraph, k int) (whole int, parts []int) {
	whole = -1
	for c := range r.Recent(39) {
		if c.Kind != "total" || len(c.Readings[0]) < 2 || c.Whole.Figure < 0 || !rounding.SumFits(*c.Whole, c.Readings[0]) {
			continue
		}
		own := positionsOf(p, c.Readings[0])
		at := p.Position(c.Whole.Figure)
		if at < 0 || own == nil || at > own[0] && at != own[len(own)-1]+1 || own[len(own)-1] >= k || p.Mentions[at].Block != p.Mentions[k].Block {
			continue
		}
		if whole >= 0 {
			return -1, nil
		}
		whole, parts = at, own
	}
	return whole, parts
}

// positionsOf gives the places of terms in the paragraph, in order; nil where one stands elsewhere.
func positionsOf(p *prose.Paragraph, terms []tree.Term) []int {
	var places []int
	for i := range terms {
		at := p.Position(terms[i].Figure)
		if at < 0 {
			return nil
		}
		places = append(places, at)
	}
	slices.Sort(places)
	return places
}

// largestFirst gives the first n parts where the list goes from the largest to the smallest, the rest left out.
func largestFirst(p *prose.Paragraph, parts []int, n int) []int {
	if n >= len(parts) {
		return nil
	}
	for i := 1; i < len(parts); i++ {
		if m := &p.Mentions[parts[i]]; !lists.IsRest(m) && m.N > p.Mentions[parts[i-1]].N {
			return nil
		}
	}
	return parts[:n]
}

// membersNamed gives the parts that bear the names, one for each; none where a name fits no part or several.
func membersNamed(p *prose.Paragraph, parts []int, names []string) []int {
	var members []int
	for _, name := range names {
		found := -1
		for _, j := range parts {
			if !isNamed(coreName(p.Mentions[j].Name), coreName(name), len(names) == 1) {
				continue
			}
			if found >= 0 {
				return nil
			}
			found = j
		}
		if found < 0 || slices.Contains(members, found) {
			return nil
		}
		members = append(members, found)
	}
	return members
}

// gradesFrom gives the parts from the best grade down to the one that a name sets as the lowest: 合格以上; none where the list does not
// begin with the best.
func gradesFrom(p *prose.Paragraph, parts []int, name string) []int {
	lowest := ""
	for _, tail := range []string{"及以上", "以上", "及以上等次", "以上等次"} {
		if rest, ok := strings.CutSuffix(name, tail); ok && (lowest == "" || len(rest) < len(lowest)) {
			lowest = rest
		}
	}
	if lowest == "" || !strings.Contains(p.Mentions[parts[0]].Name, "优") {
		return nil
	}
	for i, j := range parts {
		if coreName(p.Mentions[j].Name) == coreName(lowest) {
			return parts[:i+1]
		}
	}
	return nil
}

// isNamed says whether a part is called by a name, alone also by one that says more of it: 县级罚款额 of 县级.
func isNamed(part, name string, alone bool) bool {
	if part == name {
		return part != ""
	}
	more, ok := strings.CutPrefix(name, part)
	return alone && ok && utf8.RuneCountInString(part) >= 2 && !match.StartsWithAny(more, "以", "及", "等", "率", "不", "未", "中")
}

// coreName strips from the name of a part what does not tell it apart: 评为优秀的, 主办件.
func coreName(name string) string {
	for _, w := range []string{"评为", "评定为", "评定", "被评为", "其中", "表示", "评价"} {
		name = strings.TrimPrefix(name, w)
	}
	for _, w := range []string{"的", "案件", "件", "案卷", "卷", "类"} {
		name = strings.TrimSuffix(name, w)
	}
	return strings.TrimSpace(name)
}
