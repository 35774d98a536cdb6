// Counts whose items are named right beside them: 四步工作法，即登记、分派、调处、回访; 甲局、乙局、丙局等3个单位.

package counts

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// namedUnits are the units of things that are listed by their names.
var namedUnits = []string{"个", "项", "类", "种", "步", "大", "点", "方面", "家", "部门", "件", "起", "部", "份", "条", "场", "场次", "处", "所", "支", "座"} //nolint:gochecknoglobals // a constant list

// Named finds counts with the names of what they count.
func Named(r *prose.Reader, p *prose.Paragraph) {
	for k := range p.Mentions {
		m := &p.Mentions[k]
		if m.Quoted || m.Approx != "" || m.Scale > 0 || m.N < 2 || m.N > 20 {
			continue
		}
		switch {
		case m.Unit == "本", m.Unit == "张", m.Unit == "册":
			seriesSummed(r, m)
		case m.Unit == "名", m.Unit == "级", m.Unit == "镇":
			seriesNamed(r, m)
			takenUp(r, m)
		case slices.Contains(occasionUnits, m.Unit):
			namedEach(r, m)
			ordinalsBehind(r, m)
			namedBehind(r, m)
			eventsBelow(r, m)
		case slices.Contains(namedUnits, m.Unit):
			namedBeside(r, m)
		}
	}
}

// namedBeside reads the names of what a count counts wherever they stand beside it.
func namedBeside(r *prose.Reader, m *prose.Mention) {
	ordinalsBehind(r, m)
	titledBehind(r, m)
	namedBehind(r, m)
	namedBelow(r, m)
	namedIncluded(r, m)
	namedEach(r, m)
	namedMade(r, m)
	casesNamed(r, m)
	namedBefore(r, m)
	quotedBefore(r, m)
	oneByOne(r, m)
	inSuccession(r, m)
	seriesNamed(r, m)
	seriesSummed(r, m)
	takenUp(r, m)
	titledBefore(r, m)
}

// namesAfter gives the names that stand behind a count and an opening word: up to the next mark other than 、. Before is how many
// characters can stand between count and opening. The names are nil where they are more than names.
func namesAfter(r *prose.Reader, m *prose.Mention, before int, opening string) (names []tree.Term, words string, end int) {
	const reach = 100 // characters of the names
	at := m.Span[1]
	for at < len(r.Text) && at-m.Span[1] <= before && !isMark(r.Text[at]) {
		at++
	}
	if !match.HasAt(r.Text, at, opening) {
		return nil, "", at
	}
	at += match.Len(opening)
	end = seriesEnd(r, at, reach)
	words = string(r.Text[at:end])
	if end-at >= reach || end >= len(r.Text) || match.ContainsAny(words, "等", "一是", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9") {
		return nil, "", end
	}
	return namesIn(r, at, end), words, end
}

// namedBehind reads 四步工作法，即A、B、C、D，. A last 和 can join two names or belong to one, so that both counts are allowed for.
func namedBehind(r *prose.Reader, m *prose.Mention) {
	items, _, end := namesAfter(r, m, 28, "，即")
	if items == nil {
		items, _, end = namesAfter(r, m, 28, "，即：")
	}
	if len(items) < 2 || match.HasAt(r.Text, end, "“") || match.HasAt(r.Text, end, "《") {
		return
	}
	if both := lastCut(r, items); both != nil && (int64(len(both)) <= m.N || allBear(both, r.Words(m.Span[1], m.Span[1]+2)) || len(both) > 2 && arePlaces(both)) {
		items = both
	}
	namedClaim(r, m, items, "即")
}

// namedIncluded reads 三项机制，包括A机制、B机制、C机制、D机制: a count that more names follow than it tells of, where all of them are of one pattern. Fewer may be
// a pick.
func namedIncluded(r *prose.Reader, m *prose.Mention) {
	for _, opening := range []string{"，包括", "：包括", "，主要包括", "，分为"} {
		items, words, end := namesAfter(r, m, 12, opening)
		if int64(len(items)) < max(m.N, 3) || match.ContainsAny(words, "和", "及", "与", "或") || end >= len(r.Text) || !strings.ContainsRune("，。；", r.Text[end]) || !ofOnePattern(items) {
			continue
		}
		namedClaim(r, m, items, "包括")
	}
}

// ofOnePattern says whether all names begin or end with the same character: 乱收费、乱罚款、乱检查.
func ofOnePattern(items []tree.Term) bool {
	first, _ := utf8.DecodeRuneInString(items[0].Text)
	last, _ := utf8.DecodeLastRuneInString(items[0].Text)
	alike := func(same func(string) bool) bool {
		return !slices.ContainsFunc(items, func(t tree.Term) bool { return !same(t.Text) || utf8.RuneCountInString(t.Text) < 2 })
	}
	return alike(func(name string) bool { return strings.HasSuffix(name, string(last)) }) || alike(func(name string) bool { return strings.HasPrefix(name, string(first)) }) ||
		manyAlike(items, first)
}

// manyAlike says whether all names but the last begin with the same character: 乱收费、乱罚款、乱检查、异地违规执法.
func manyAlike(items []tree.Term, first rune) bool {
	return len(items) > 3 && !slices.ContainsFunc(items[:len(items)-1], func(t tree.Term) bool { return !strings.HasPrefix(t.Text, string(first)) })
}

// kindsOfPlace are last characters of a noun that say what kind of thing it is, so that names with the same last character are such things: 五个功能区：甲区、乙区.
const kindsOfPlace = "区室库站岗关线点厅园所院队组"

// bearKind says whether all names end as the noun before their colon does: 五个功能区：人身检查区、信息采集区、候问区、讯问区、证据区.
func bearKind(items []tree.Term, noun string) bool {
	kind, _ := utf8.DecodeLastRuneInString(noun)
	return utf8.RuneCountInString(noun) > 1 && strings.ContainsRune(kindsOfPlace, kind) && !slices.ContainsFunc(items, func(t tree.Term) bool { return !strings.HasSuffix(t.Text, string(kind)) })
}

// allBear says whether all names end with the noun that is counted, so that a 和 between two of them joins these: 三项机制，即甲机制、乙机制和丙机制.
func allBear(items []tree.Term, noun string) bool {
	return utf8.RuneCountInString(noun) == 2 && !slices.ContainsFunc(items, func(t tree.Term) bool { return !strings.HasSuffix(t.Text, noun) })
}

// namedEach reads 四场演练，分别是3月的甲演练、6月的乙演练和11月的丙演练. A last 和 can join two names or belong to one, so that both counts are
// allowed for.
func namedEach(r *prose.Reader, m *prose.Mention) {
	for _, opening := range []string{"，分别是", "，分别为", "，分别位于", "，分别设在", "，分别设于", "，具体为", "，具体是", "，具体包括"} {
		items, end := eachAfter(r, m, opening)
		if len(items) < 2 {
			continue
		}
		if both := lastCut(r, items); both != nil && endAlike(both) {
			namedClaim(r, m, both, "分别") // 2个工作站，分别设在甲社区、乙社区和丙社区
			continue
		}
		ended := len(items) > 2 && (endsNames(r, end) || sharesNoun(r, m, items)) || int64(len(items)) > m.N // more than there are need no end
		if int64(len(items)) == m.N || ended && !match.ContainsAny(r.Words(items[0].Span[0], end), "和", "及", "与") {
			namedClaim(r, m, items, "分别")
			continue
		}
		if !match.HasAt(r.Text, end, "，") && !match.HasAt(r.Text, end, "。") && !match.HasAt(r.Text, end, "；") {
			continue
		}
		if both := lastCut(r, items); both != nil { // a list without a last 和 may go on
			namedClaim(r, m, both, "分别")
		}
	}
}

// endsNames says whether a list of names is over at a place.
func endsNames(r *prose.Reader, end int) bool {
	return match.HasAt(r.Text, end, "。") || match.HasAt(r.Text, end, "，另有")
}

// endAlike says whether all names end with the same two characters, each with something before them, so that a 和 between two of them joins these.
func endAlike(items []tree.Term) bool {
	const kind = 2 // characters
	last := []rune(items[0].Text)
	if len(last) <= kind {
		return false
	}
	noun := string(last[len(last)-kind:])
	return !slices.ContainsFunc(items, func(t tree.Term) bool {
		return !strings.HasSuffix(t.Text, noun) || utf8.RuneCountInString(t.Text) <= kind
	})
}

// sharesNoun says whether the last of some names, and no other, ends with the noun of what is counted, which closes the list: 六次专项行动，分别是食品安全、校园
// 周边、扬尘治理专项行动.
func sharesNoun(r *prose.Reader, m *prose.Mention, items []tree.Term) bool {
	noun, _, _ := strings.Cut(r.Words(m.Span[1], items[0].Span[0]), "，")
	if noun == "" {
		noun = m.Lead // 开展专项整治6次，分别为春季农资、…、烟花爆竹整治
	}
	runes := []rune(noun)
	if len(runes) < 2 {
		return false
	}
	kind := string(runes[len(runes)-2:])
	for i := range items {
		if strings.HasSuffix(items[i].Text, kind) != (i == len(items)-1) {
			return false
		}
	}
	return true
}

// lastCut takes the last of some names apart at the 和 in it; nil where there is none.
func lastCut(r *prose.Reader, items []tree.Term) []tree.Term {
	last := items[len(items)-1].Span
	cut := slices.IndexFunc(r.Text[last[0]:last[1]], func(ch rune) bool { return ch == '和' || ch == '及' || ch == '与' })
	if cut <= 0 {
		return nil
	}
	both := append(slices.Clone(items[:len(items)-1]), namesIn(r, last[0], last[0]+cut)...)
	return append(both, namesIn(r, last[0]+cut+1, last[1])...)
}

// eachAfter gives the names that stand behind a count and 分别是: the only numbers in them are months.
func eachAfter(r *prose.Reader, m *prose.Mention, opening string) (names []tree.Term, end int) {
	const before, reach = 12, 120
	at := m.Span[1]
	for at < len(r.Text) && at-m.Span[1] <= before && !isMark(r.Text[at]) {
		at++
	}
	if !match.HasAt(r.Text, at, opening) {
		return nil, at
	}
	at += match.Len(opening)
	for end = at; end < len(r.Text) && end-at < reach && (inSeries(r.Text[end]) || strings.ContainsRune("“”", r.Text[end])); end++ {
		_, digit := match.Digit(r.Text[end])
		if _, next := match.Digit(r.Text[min(end+1, len(r.Text)-1)]); digit && !next && r.Text[min(end+1, len(r.Text)-1)] != '月' {
			return nil, end
		}
	}
	if match.ContainsAny(string(r.Text[at:end]), "等", "一是") {
		return nil, end
	}
	return namesIn(r, at, end), end
}

// namedBelow reads 以下五个环节…：A、B、C、D。 and 下列五类事项…：A、B、C、D，记录一律归档.
func namedBelow(r *prose.Reader, m *prose.Mention) {
	items, words, end := namesAfter(r, m, 24, "：")
	announced := match.ContainsAny(m.Lead, "以下", "下列", "如下")
	goesOn := match.HasAt(r.Text, end, "，") && !match.HasAt(r.Text, end, "，以及") && !match.HasAt(r.Text, end, "，还有") && !match.HasAt(r.Text, end, "，并")
	if len(items) < 3 || !match.HasAt(r.Text, end, "。") && !match.HasAt(r.Text, end, "；") && (!announced || !goesOn) || match.ContainsAny(words, "和", "及", "与") {
		return
	}
	noun := strings.TrimSuffix(r.Words(m.Span[1], items[0].Span[0]), "：")
	if !announced && !allBear(items, r.Words(m.Span[1], m.Span[1]+2)) && !bearKind(items, noun) {
		return // also 四项机制：甲机制、乙机制、丙机制。
	}
	namedClaim(r, m, items, "：")
}

// eventsBelow reads 5次专项行动：甲专项检查、乙专项行动、丙“清风行动”、丁检查。: the names of what happened, each of which ends with a word for such a thing.
func eventsBelow(r *prose.Reader, m *prose.Mention) {
	items, end := eachAfter(r, m, "：")
	if len(items) < 3 || !match.HasAt(r.Text, end, "。") {
		return
	}
	if both := lastCut(r, items); both != nil {
		items = both
	}
	event := func(t tree.Term) bool {
		name := strings.Trim(t.Text, "“”")
		return match.EndsWithAny(name, "行动", "检查", "整治", "活动", "培训", "演练", "宣传", "督查", "排查", "清理", "会议", "讲座", "评查") && utf8.RuneCountInString(name) <= 20
	}
	if !slices.ContainsFunc(items, func(t tree.Term) bool { return !event(t) }) {
		namedClaim(r, m, items, "：")
	}
}

// namedBefore reads A、B、C等3个单位: no more can be named than there are. Where fewer are named, 等 leaves the rest unsaid.
func namedBefore(r *prose.Reader, m *prose.Mention) {
	const reach = 100
	end := m.Span[0]
	if end == 0 || r.Text[end-1] != '等' {
		return
	}
	start := seriesFrom(r, end-1, reach-1)
	if match.ContainsAny(string(r.Text[start:end-1]), "等", "家", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9") {
		return // A等6家、B等15家、C等2家: grades with their counts
	}
	if items := namesIn(r, start, end-1); len(items) > 1 && int64(len(items)) > m.N && end-start < reach {
		namedClaim(r, m, items, "等")
	}
}

// seriesEnd gives the place where the series of names that begins at a place ends: before the next mark other than 、, at most reach characters on.
func seriesEnd(r *prose.Reader, from, reach int) int {
	end := from
	for end < len(r.Text) && end-from < reach && inSeries(r.Text[end]) {
		end++
	}
	return end
}

// seriesFrom gives the place where the series of names that ends at a place begins: behind the last mark other than 、, at most reach characters back.
func seriesFrom(r *prose.Reader, end, reach int) int {
	start := end
	for start > 0 && end-start < reach && inSeries(r.Text[start-1]) {
		start--
	}
	return start
}

// inSeries says whether a character can stand within a series of names.
func inSeries(ch rune) bool { return ch == '、' || !isMark(ch) }

// isMark says whether a character ends a series of names.
func isMark(ch rune) bool {
	return strings.ContainsRune("，。；：、,;:（）()《》“”\n", ch)
}

// namesIn takes the names between two places apart at 、.
func namesIn(r *prose.Reader, from, to int) []tree.Term {
	var items []tree.Term
	for at := from; at < to; {
		end := at
		for end < to && r.Text[end] != '、' {
			end++
		}
		if name := strings.TrimSpace(string(r.Text[at:end])); name != "" {
			items = append(items, itemBetween(r, at, end))
		}
		at = end + 1
	}
	return items
}

// namedClaim adds the claim that so many items are named.
func namedClaim(r *prose.Reader, m *prose.Mention, items []tree.Term, signal string) {
	whole := rounding.TermAt(m, 0)
	r.Add(tree.Claim{
		Kind: "count", Span: tree.Span{min(m.Span[0], items[0].Span[0]), max(m.Span[1], items[len(items)-1].Span[1])}, Section: m.Section, Sentence: m.Sentence,
		Subject: prose.SubjectOf(m), Signal: signal, Certain: true, Reason: "list", Whole: &whole, Items: items,
	})
}
