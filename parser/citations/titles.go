// Titles in 《》 and the faults of their brackets, paragraph by paragraph. Rules: GB/T 15834-2011, 4.15.

package citations

import (
	"sort"
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// maxTitle bounds a title; a longer stretch between brackets is no title.
const maxTitle = 160

// titles reads all marks that the scan met and puts titles and faults in reading order.
func (r *reader) titles() {
	for i := 0; i < len(r.marks); {
		_, end := r.paragraphOf(r.marks[i])
		j := i
		for j < len(r.marks) && r.marks[j] < end {
			j++
		}
		if j == i {
			j++
		}
		r.aroundCode(r.marks[i:j], end)
		i = j
	}
	r.finishTitles()
}

// paragraphOf bounds the paragraph of a place; without one, its line.
func (r *reader) paragraphOf(at int) (start, end int) {
	if span := r.at.ParagraphSpan(at); span[1] > span[0] {
		return span[0], min(span[1], r.hi)
	}
	start, end = at, at
	for start > r.lo && r.text[start-1] != '\n' {
		start--
	}
	for end < r.hi && r.text[end] != '\n' {
		end++
	}
	return start, max(end, at+1)
}

// paragraphTitles pairs the marks of one paragraph.
func (r *reader) paragraphTitles(marks []int, end int) {
	var open []int // 《 and 〈 still open
	for k := 0; k < len(marks); k++ {
		at := marks[k]
		switch r.text[at] {
		case '《', '〈':
			open = append(open, at)
		case '》', '〉':
			open = r.closeTitle(open, at)
		case '<', '＜':
			if last := r.angle(marks[k:], end); last > 0 {
				k += last
			}
		}
	}
	for _, at := range open {
		r.fault("unclosed", tree.Span{at, r.faultEnd(at, end)})
	}
}

// closeTitle pairs a closing mark with the innermost open one of its kind.
func (r *reader) closeTitle(open []int, at int) []int {
	want := '《'
	if r.text[at] == '〉' {
		want = '〈'
	}
	n := len(open) - 1
	for n >= 0 && r.text[open[n]] != want {
		n--
	}
	if n < 0 || at-open[n] > maxTitle || r.sentenceEnds(open[n], at) {
		r.fault("unopened", tree.Span{r.faultStart(at), at + 1})
		return open
	}
	for _, lost := range open[n+1:] {
		r.fault("unclosed", tree.Span{lost, lost + 1})
	}
	if n > 0 && want == '《' && r.text[open[n-1]] == '《' && r.closesBeyond(open[n-1], at) {
		r.fault("nested", tree.Span{open[n], at + 1})
	}
	r.title(open[n], at+1, 1)
	return open[:n]
}

// closesBeyond says whether the outer 《 is closed by a further 》 in the same sentence before another 《 opens.
func (r *reader) closesBeyond(outer, at int) bool {
	for i := at + 1; i < r.hi && i < outer+maxTitle; i++ {
		switch r.text[i] {
		case '》':
			return true
		case '《', '。', '；', '\n':
			return false
		}
	}
	return false
}

// sentenceEnds says whether a full stop stands between two places.
func (r *reader) sentenceEnds(from, to int) bool {
	for i := from; i < to; i++ {
		if r.text[i] == '。' {
			return true
		}
	}
	return false
}

// angle reads <…> or <<…>> around Chinese text, the first mark being marks[0]. It gives how many marks it used up
// beyond the first, 0 when the marks are something else (2<5, an HTML tag).
func (r *reader) angle(marks []int, end int) int {
	if r.inCode {
		return 0
	}
	from, n := marks[0], 1
	if len(marks) > 1 && marks[1] == from+1 && r.text[marks[1]] == r.text[from] {
		n = 2
	}
	first := from + n
	if first >= end || !match.Han(r.text[first]) && r.text[first] != '“' {
		return 0
	}
	last := n
	if last >= len(marks) || !r.closesAngle(from, first, marks[last]) {
		return 0
	}
	if n == 2 && last+1 < len(marks) && marks[last+1] == marks[last]+1 {
		last++
	}
	stop := marks[last] + 1
	r.fault("angle", tree.Span{from, stop})
	r.title(from, stop, n)
	return last
}

// closesAngle says whether the mark at is a > that closes the title opened at from, whose words begin at first.
func (r *reader) closesAngle(from, first, at int) bool {
	return (r.text[at] == '>' || r.text[at] == '＞') && at-first >= 2 && at-from <= maxTitle && !r.sentenceEnds(from, at)
}

// fault records a bracket fault; code has none.
func (r *reader) fault(kind string, span tree.Span) {
	if r.inCode {
		return
	}
	r.doc.Brackets = append(r.doc.Brackets, tree.Bracket{Kind: kind, Text: string(r.text[span[0]:span[1]]), Span: span, Parent: -1})
}

// faultEnd shows an unclosed title up to the next mark of punctuation.
func (r *reader) faultEnd(at, end int) int {
	i := at + 1
	for i < end && i < at+40 && !strings.ContainsRune("，。；：《》、,;:\n", r.text[i]) {
		i++
	}
	return i
}

// faultStart shows the words before an unopened 》 back to the mark of punctuation before it.
func (r *reader) faultStart(at int) int {
	i := at
	for i > r.lo && i > at-40 && !strings.ContainsRune("，。；：《》、,;:\n", r.text[i-1]) {
		i--
	}
	return i
}

// title records what stands between the marks of [start, end), each of them width characters wide.
func (r *reader) title(start, end, width int) {
	inner := plain(r.text[start+width : end-width])
	if inner == "" {
		return
	}
	t := tree.Title{Span: tree.Span{start, end}, Text: inner, Parent: -1}
	t.Name, t.Version = splitVersion(inner)
	t.Name = strings.TrimPrefix(t.Name, "中华人民共和国")
	t.From, t.To = versionYears(t.Version)
	t.Article = r.articles(end)
	r.doc.Titles = append(r.doc.Titles, t)
}

// finishTitles sorts titles and faults and fills what depends on their order.
func (r *reader) finishTitles() {
	all := r.doc.Titles
	sort.SliceStable(all, func(i, j int) bool { return all[i].Span[0] < all[j].Span[0] })
	faults := r.doc.Brackets
	sort.SliceStable(faults, func(i, j int) bool { return faults[i].Span[0] < faults[j].Span[0] })
	for i := range all {
		all[i].ID = i
		all[i].Sentence, all[i].Section = r.at.Sentence(all[i].Span[0]), r.at.Section(all[i].Span[0])
		for p := i - 1; p >= 0 && p > i-4; p-- {
			if all[p].Span[1] >= all[i].Span[1] {
				all[i].Parent = p
				break
			}
		}
	}
	for i := range faults {
		faults[i].Parent = r.titleAround(faults[i].Span)
	}
	r.titleRoles()
}

// titleAround gives the index of the innermost title that a stretch stands inside, -1 when there is none. Titles nest a
// few levels deep at most.
func (r *reader) titleAround(span tree.Span) int {
	all := r.doc.Titles
	last := sort.Search(len(all), func(i int) bool { return all[i].Span[0] >= span[0] }) - 1
	for i := last; i >= 0 && i > last-4; i-- {
		if all[i].Span[1] > span[1] {
			return i
		}
	}
	return -1
}
