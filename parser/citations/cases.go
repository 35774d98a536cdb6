// Binds the words of a paragraph to its case numbers: which case each belongs to, which court, document, instance and
// outcome the text gives it. A field stays empty when the words allow more than one reading.

package citations

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// segment is a stretch of a paragraph told about one dispute: an item of a list, or from one party to the next.
type segment struct {
	start, end int
	party      string
	item       bool // it opens with 一是, 二是, …
}

// bind goes through the paragraphs that hold case numbers.
func (r *reader) bind() {
	all := r.doc.CaseNumbers
	chain := 0
	for i := 0; i < len(all); {
		start, end := r.paragraphOf(all[i].Span[0])
		j := i
		for j < len(all) && all[j].Span[0] < end {
			j++
		}
		j = max(j, i+1)
		segments := r.segments(start, end)
		opening := intro(start, segments)
		for k, s := range segments {
			first, last := within(all, i, j, s)
			if first < last {
				r.bindSegment(all[first:last], s, opening, &chain)
			}
			if first < last && k+1 < len(segments) && segments[k+1].start == all[last-1].Span[1] {
				all[last-1].Party = segments[k+1].party // （2025）鲁1191行初58号张某不服…案: the number stands before its case
			}
			i = last
		}
		i = j
	}
}

// within gives the range of numbers of all[i:j] that stand in a segment.
func within(all []tree.CaseNumber, i, j int, s segment) (first, last int) {
	for i < j && all[i].Span[0] < s.start {
		i++
	}
	last = i
	for last < j && all[last].Span[0] < s.end {
		last++
	}
	return i, last
}

// intro gives the words of a paragraph before the first item of its list; nothing when it is no list.
func intro(start int, segments []segment) tree.Span {
	for _, s := range segments {
		if s.item {
			return tree.Span{max(start, s.start-200), s.start}
		}
	}
	return tree.Span{start, start}
}

// bindSegment fills the numbers of one dispute.
func (r *reader) bindSegment(cases []tree.CaseNumber, s segment, intro tree.Span, chain *int) {
	from := s.start
	matter := r.matter(s, cases[0].Span[0], intro)
	for k := range cases {
		n := &cases[k]
		lead := r.lead(n.Span[0], from)
		n.CourtNamed = r.courtBefore(n.Span[0], from)
		if k == 0 && n.CourtNamed < 0 {
			n.CourtNamed = r.courtOfDispute(n.Span[0], s.start)
		}
		if n.CourtNamed < 0 {
			n.CourtNamed = r.courtBehind(n.Span[1])
		}
		next := s.end
		if k+1 < len(cases) {
			next = r.lead(cases[k+1].Span[0], n.Span[1]+match.Len(r.instanceTag(n, s.end)))
		}
		r.documentAfter(n)
		n.Instance = r.instance(n, tree.Span{from, n.Span[0]}, lead, next, k > 0)
		if !r.dealtWith(lead, n.Span[0]) {
			r.outcomeAfter(n, next)
		}
		if n.Outcome == "" {
			r.outcomeBefore(n, from)
		}
		if n.Accepted = r.accepted(from, n.Span[0]); n.Accepted == 0 && k == 0 {
			n.Accepted = r.acceptedThis(s.start)
		}
		if k > 0 && match.Has(r.text, from, n.Span[0], []string{"行政诉讼", "行政案件", "提起行政", "民事诉讼", "民事案件", "提起民事", "刑事"}) {
			matter = "" // a suit of another kind was brought after the first
		}
		n.Matter = matter
		if n.Party = r.partyBehind(n); n.Party == "" {
			n.Party = s.party
		}
		from = n.Span[1] + match.Len(r.instanceTag(n, s.end))
	}
	r.chainUp(cases, s.party != "" || s.item, chain)
}

// lead gives where the words that introduce a number begin: with its clause, or with the court named in the clauses
// before it, but not before from.
func (r *reader) lead(at, from int) int {
	start := match.ClauseStart(r.text, from, at)
	if i := r.courtUpTo(at); i >= 0 {
		if span := r.doc.Courts[i].Span; span[0] >= from && at-span[1] <= 30 {
			return min(start, match.ClauseStart(r.text, from, span[0]))
		}
	}
	return start
}

// rank orders the instances of one case: 1 first, 2 second, 3 retrial; 0 not known.
func rank(n *tree.CaseNumber) int {
	switch n.Instance {
	case "一审":
		return 1
	case "二审":
		return 2
	case "再审", "申请再审":
		return 3
	}
	switch {
	case strings.HasSuffix(n.Type, "初"):
		return 1
	case strings.HasSuffix(n.Type, "终"):
		return 2
	case strings.HasSuffix(n.Type, "申") || strings.HasSuffix(n.Type, "再") || strings.HasSuffix(n.Type, "监"):
		return 3
	}
	return 0
}

// chainUp ties numbers of one segment whose instances rise: where the segment is of one dispute, or the second is told as the appeal in the first.
func (r *reader) chainUp(cases []tree.CaseNumber, oneDispute bool, chain *int) {
	for k := 1; k < len(cases); k++ {
		before, n := &cases[k-1], &cases[k]
		goesOn := oneDispute && n.Year >= before.Year && r.goesOn(before, n)
		if rank(before) == 0 || rank(n) <= rank(before) || !goesOn && !r.appealed(before, n) {
			continue
		}
		if before.Chain < 0 {
			before.Chain = *chain
			*chain++
		}
		n.Chain = before.Chain
	}
}

// goesOn says whether the words around two numbers tell of one case that went on to the next instance.
func (r *reader) goesOn(before, n *tree.CaseNumber) bool {
	end := min(n.Span[1]+40, r.hi)
	return match.Has(r.text, before.Span[1], end, []string{"上诉", "二审", "终审", "维持", "再审", "不服"})
}

// appealed says whether the second of two numbers is told outright as that of the appeal in the first one's case, so that its year must not be the lesser:
// 一审案号为…，当事人上诉后，二审案号为….
func (r *reader) appealed(before, n *tree.CaseNumber) bool {
	return before.Instance == "一审" && n.Instance == "二审" && match.Has(r.text, before.Span[1], n.Span[0], []string{"上诉", "不服"})
}

// documentAfter reads 行政判决书 behind a number.
func (r *reader) documentAfter(n *tree.CaseNumber) {
	c := cursor{text: r.text, i: n.Span[1], hi: min(n.Span[1]+20, r.hi)}
	c.skip()
	for strings.ContainsRune("《“‘", c.peek()) && c.peek() != 0 {
		c.i++
	}
	if word, ok := match.OneAt(r.text, c.i, r.hi, []string{"案件作出", "案作出", "一案作出", "案件的"}); ok {
		c.i += match.Len(word)
	}
	i := c.i
	for _, matter := range []string{"行政赔偿", "行政", "刑事附带民事", "民事", "刑事", "执行", "国家赔偿"} {
		if match.At(r.text, i, r.hi, matter) {
			n.DocumentFor = matter
			i += match.Len(matter)
			break
		}
	}
	for _, document := range []string{"判决书", "裁定书", "调解书", "决定书", "通知书"} {
		if match.At(r.text, i, r.hi, document) {
			n.Document = document
			return
		}
	}
	for _, document := range []string{"判决", "裁定"} {
		end := i + match.Len(document)
		if n.DocumentFor != "" && match.At(r.text, i, r.hi, document) && (end < r.hi && !match.Han(r.text[end]) || match.At(r.text, end, r.hi, "驳回")) {
			n.Document = document + "书"
			return
		}
	}
	if n.Document == "" {
		n.DocumentFor = ""
	}
}

// acceptedThis reads the year in 2024年4月，某法院受理 right before the dispute that begins at a place: the court took on this very case.
func (r *reader) acceptedThis(start int) int {
	if _, ok := match.OneEnds(r.text, r.lo, start, []string{"受理", "受理了"}); !ok {
		return 0
	}
	from := r.at.SentenceSpan(start)[0]
	if at, _ := match.Last(r.text, from, start, []string{"；", "，该", "上年", "去年"}); at >= 0 {
		from = at
	}
	for i := start - 1; i >= from+4; i-- {
		if r.text[i] == '年' {
			return r.yearEnding(i)
		}
	}
	return 0
}

// yearEnding reads the four digits right before a place; 0 where there are none.
func (r *reader) yearEnding(i int) int {
	y := 0
	for _, c := range r.text[max(i-4, 0):i] {
		d, ok := match.Digit(c)
		if !ok {
			return 0
		}
		y = y*10 + d
	}
	if y < 1990 || y > 2099 {
		return 0
	}
	return y
}

// accepted reads the year in 于2016年7月立案受理 before a number.
func (r *reader) accepted(from, to int) int {
	at, _ := match.Last(r.text, max(from, to-24), to, []string{"立案", "受理"})
	if at < 0 || r.pastLinks(at, to) < to {
		return 0
	}
	for i := at; i >= max(from, at-24); i-- {
		if r.text[i] == '，' || r.text[i] == '。' || r.text[i] == '；' {
			break
		}
		if r.text[i] != '年' || i < 4 {
			continue
		}
		if y := r.yearEnding(i); y > 0 {
			return y
		}
		break
	}
	if match.Ends(r.text, from, at, "上年") || match.Ends(r.text, from, at, "去年") {
		return max(r.doc.Meta.ReportYear-1, 0)
	}
	return 0
}
