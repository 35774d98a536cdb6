// Counts right behind the names of what they count, without 等 between: 城管、公安、消防三部门, 东风、柳荫、北苑三个社区, 县、乡、村三级. The number only takes the
// names together.

package counts

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// seriesReach is how many characters before a count its names can take.
const seriesReach = 60

// seriesNamed reads such a count. The last 和 can join two names or belong to one, so that both are allowed for.
func seriesNamed(r *prose.Reader, m *prose.Mention) {
	kind := takesTogether(r, m)
	start, ok := seriesStart(r, m.Span[0])
	if kind == "" || !ok || hasFigure(r, start, m.Span[0]) {
		return // 五个镇、九个乡共十四个
	}
	items := namesIn(r, start, m.Span[0])
	if len(items) < 2 || !plainNames(items, kind) {
		return
	}
	if _, digit := match.Digit(r.Text[m.Span[0]]); digit && m.Unit != "名" && m.Unit != "部门" && !arePlaces(items) {
		return // in digits the number may count things of these kinds: 道路、排水12个项目
	}
	if mayCountMore(m.N, items, kind) {
		return // 军人军属 can be two, and 图书馆、文化馆十二个 counts more than one of each
	}
	namedClaim(r, m, items, "、")
}

// mayCountMore says whether a number larger than that of the names may be right. One more than the names of three places or more is not, unless a name joins two.
func mayCountMore(n int64, items []tree.Term, kind string) bool {
	least, most := int64(len(items)), int64(0)
	for i := range items {
		most += namesAtMost(items[i].Text, kind)
	}
	if kind == "level" {
		return n > least && n <= most
	}
	oneShort := kind == "place" && least > 2 && n == least+1 && n > most
	return n > least && !oneShort
}

// seriesSummed reads names of one kind right before 共 and their number: 排查台账、化解台账、回访台账共四本.
func seriesSummed(r *prose.Reader, m *prose.Mention) {
	const kind = 2 // characters that all names end with
	end := m.Span[0] - 1
	if end < 1 || r.Text[end] != '共' || m.N > 9 {
		return
	}
	start, ok := seriesStart(r, end)
	if !ok || hasFigure(r, start, end) {
		return
	}
	items := namesIn(r, start, end)
	if len(items) < 3 || slices.ContainsFunc(items, func(t tree.Term) bool { return joiners(t.Text) > 0 || utf8.RuneCountInString(t.Text) <= kind }) {
		return
	}
	last := []rune(items[0].Text)
	if noun := string(last[len(last)-kind:]); !slices.ContainsFunc(items, func(t tree.Term) bool { return !strings.HasSuffix(t.Text, noun) }) && plainNames(items, "place") {
		namedClaim(r, m, items, "共")
	}
}

// hasFigure says whether a figure ends between two places.
func hasFigure(r *prose.Reader, from, to int) bool {
	before := r.FigureBefore(to)
	return before >= 0 && r.Doc.Figures[before].Span[1] > from
}

// GradesNamed reads the counts of levels and sorts, which are no figures of their own elsewhere: 县、乡、村三级, 老年人、残疾人、农民工三类群体.
func GradesNamed(r *prose.Reader) {
	for i := range r.Doc.Figures {
		f := &r.Doc.Figures[i]
		if f.Kind == "grade" && f.Sentence >= 0 && !f.Quoted && f.N > 1 && f.N < 10 && (f.Unit == "级" || f.Unit == "类") {
			m := &prose.Mention{Figure: f, Index: i, Lead: f.Label}
			namedBelow(r, m)
			namedEach(r, m)
			seriesNamed(r, m)
			namedBehind(r, m)
			namedIncluded(r, m)
		}
	}
}

// takesTogether says of which kind the things are that a count takes together: level, place (also departments and persons) or sort; empty
// where the number can count something else.
func takesTogether(r *prose.Reader, m *prose.Mention) string {
	noun := r.Words(m.Span[1], min(m.Span[1]+4, len(r.Text)))
	switch m.Unit {
	case "级":
		return "level"
	case "部门", "镇":
		return "place"
	case "类", "种", "大类":
		return "sort"
	case "大":
		if match.StartsWithAny(noun, "领域", "行业", "片区", "板块") {
			return "sort"
		}
	case "个", "家":
		if match.StartsWithAny(noun, "社区", "村", "镇", "乡", "街道", "部门", "单位", "县", "区", "市", "委办局", "司法所") && !match.StartsWithAny(noun, "村民", "村居", "市场", "区域", "社区矫正") {
			return "place"
		}
	case "名":
		if match.StartsWithAny(noun, "律师", "同志", "顾问") {
			return "place"
		}
	}
	return ""
}

// arePlaces says whether all names but the first, before which other words can stand, are those of counties and the like: 讷河市、龙江县、依安县3个县（市）.
func arePlaces(items []tree.Term) bool {
	return !slices.ContainsFunc(items, func(t tree.Term) bool {
		return !match.EndsWithAny(t.Text, "县", "市", "区", "旗", "镇", "乡", "街道", "社区", "村", "苏木") || joiners(t.Text) > 0
	})
}

// seriesStart gives the place where the series of names that ends at a place begins: behind the mark before its first name, or behind the 和 that joins
// it to another number (2个区和甲县、乙县2个县). It reports false where something else than a clause begins there.
func seriesStart(r *prose.Reader, end int) (int, bool) {
	start := seriesFrom(r, end, seriesReach)
	if before := r.FigureBefore(end); before >= 0 && r.Doc.Figures[before].Span[1] > start {
		behind := r.Doc.Figures[before].Span[1]
		for at := behind; at < end && at-behind <= 4; at++ {
			if strings.ContainsRune("和及与", r.Text[at]) {
				return at + 1, true
			}
		}
	}
	if slices.ContainsFunc(r.Text[start:end], func(ch rune) bool { _, digit := match.Digit(ch); return digit }) {
		return 0, false
	}
	if end-start >= seriesReach || start > 0 && !strings.ContainsRune("，。；：\n", r.Text[start-1]) {
		return 0, false
	}
	return start, true
}

// plainNames says whether the members of a series behind the first are bare names, and none says that others are left out. What stands before
// the first name may be any words.
func plainNames(items []tree.Term, kind string) bool {
	longest := 6
	if kind == "level" {
		longest = 3
	}
	for i := range items {
		name := items[i].Text
		if match.ContainsAny(name, "等", "以及", "其他") || i > 0 && utf8.RuneCountInString(name) > longest {
			return false
		}
	}
	return !slices.ContainsFunc(items[1:], func(t tree.Term) bool { return match.StartsWithAny(t.Text, "在", "对", "把", "由", "全", "各") })
}

// joiners counts the words in a name that may join two names.
func joiners(name string) (n int64) {
	for _, word := range []string{"和", "及", "与", "暨"} {
		n += int64(strings.Count(name, word))
	}
	return n
}

// levelsIn counts the characters of a name that can each name a level: 2 in 省市 and 从市到县, 1 in 积极构建县.
func levelsIn(name string) int {
	n := 0
	for _, ch := range name {
		if strings.ContainsRune("国省市县区旗盟州镇乡村社街居组户网屯楼点厅局科站央", ch) {
			n++
		}
	}
	return max(n, 1)
}

// namesAtMost gives how many names the words between two 、 can be: two where 和 may join them, of levels as many as they have
// characters, of compounds such as 军人军属 two.
func namesAtMost(name, kind string) int64 {
	n := utf8.RuneCountInString(name)
	switch {
	case kind == "level":
		return int64(levelsIn(name))
	case joiners(name) > 0:
		return 1 + joiners(name)
	case kind == "sort":
		return int64(max(n/2, 1))
	default:
		return 1
	}
}
