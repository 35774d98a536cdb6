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
		for _, s := range segments {
			first, last := within(all, i, j, s)
			if first < last {
				r.bindSegment(all[first:last], s, r.intro(start, segments), &chain)
			}
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
func (r *reader) intro(start int, segments []segment) tree.Span {
	for _, s := range segments {
		if s.item {
			return tree.Span{start, s.start}
		}
	}
	return tree.Span{start, start}
}

// bindSegment fills the numbers of one dispute.
func (r *reader) bindSegment(cases []tree.CaseNumber, s segment, intro tree.Span, chain *int) {
	from := s.start
	for k := range cases {
		n := &cases[k]
		lead := r.lead(n.Span[0], from)
		n.CourtNamed = r.courtBefore(n.Span[0], from)
		next := s.end
		if k+1 < len(cases) {
			next = r.lead(cases[k+1].Span[0], n.Span[1])
		}
		r.documentAfter(n)
		n.Instance = r.instance(n, tree.Span{from, n.Span[0]}, lead, next, k > 0)
		if !match.Has(r.text, lead, n.Span[0], objectWords) {
			r.outcomeAfter(n, next)
		}
		n.Accepted = r.accepted(from, n.Span[0])
		n.Matter = r.matter(s, cases[0].Span[0], intro)
		n.Party = s.party
		from = n.Span[1]
	}
	if s.party != "" || s.item {
		r.chainUp(cases, chain)
	}
}

// lead gives where the words that introduce a number begin: with its clause, or with the court named in the clauses
// before it, but not before from.
func (r *reader) lead(at, from int) int {
	start := match.ClauseStart(r.text, from, at)
	for i := len(r.doc.Courts) - 1; i >= 0; i-- {
		span := r.doc.Courts[i].Span
		if span[1] > at {
			continue
		}
		if span[0] >= from && at-span[1] <= 30 {
			return min(start, match.ClauseStart(r.text, from, span[0]))
		}
		break
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

// chainUp ties numbers of one segment whose instances rise.
func (r *reader) chainUp(cases []tree.CaseNumber, chain *int) {
	for k := 1; k < len(cases); k++ {
		before, n := &cases[k-1], &cases[k]
		if rank(before) == 0 || rank(n) <= rank(before) || n.Year < before.Year || !r.goesOn(before, n) {
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

// courtLinks may stand between a court's name and the number it gave.
var courtLinks = []string{ //nolint:gochecknoglobals // a constant list
	"作出的", "作出", "做出", "依法", "经审理", "审理", "一审", "二审", "终审", "再审", "立案受理", "立案", "受理", "案号为", "案号", "编号",
	"下达", "送达", "出具", "发出", "审结", "判决", "裁定", "分别", "生效", "该案", "的", "于", "以", "为", "是", "，", ",", "：", ":", "、", " ", "后",
	"年", "月", "日", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "\n", "“", "《", "认为", "最终", "已", "就", "此", "按", "文号",
}

// courtBars between a court and a number say that the number is not this court's.
var courtBars = []string{ //nolint:gochecknoglobals // a constant list
	"上诉", "申诉", "申请", "起诉", "不服", "撤销", "维持", "移送", "指定", "发回", "改判", "驳回", "法院", "中院", "高院", "变更", "指令", "检察院", "分院", "；", ";", "。",
}

// courtBefore gives the index of the court that the text says issued the number at, -1 when it says none.
func (r *reader) courtBefore(at, from int) int {
	for i := len(r.doc.Courts) - 1; i >= 0; i-- {
		c := &r.doc.Courts[i]
		if c.Span[1] > at {
			continue
		}
		if c.Span[0] < from || at-c.Span[1] > 60 || match.Ends(r.text, from, c.Span[0], "向") {
			return -1
		}
		if r.linked(c.Span[1], at) {
			return i
		}
		return -1
	}
	return -1
}

// linked says whether the words between a court and a number make the one the giver of the other.
func (r *reader) linked(from, to int) bool {
	if match.Has(r.text, from, to, courtBars) {
		return false
	}
	if r.pastLinks(from, to) >= to {
		return true
	}
	_, closed := match.OneEnds(r.text, from, to, []string{"作出", "作出的", "做出", "以", "出具", "下达", "案号为", "案号", "案号：", "案号:", "作出了"})
	return closed && !match.Has(r.text, from, to, []string{"对（", "对("})
}

// pastLinks goes over linking words from a place on and gives where they end.
func (r *reader) pastLinks(i, to int) int {
	for i < to {
		word, ok := match.OneAt(r.text, i, to, courtLinks)
		if !ok {
			break
		}
		i += match.Len(word)
	}
	return i
}

// documentAfter reads 行政判决书 behind a number.
func (r *reader) documentAfter(n *tree.CaseNumber) {
	c := cursor{text: r.text, i: n.Span[1], hi: min(n.Span[1]+20, r.hi)}
	c.skip()
	for strings.ContainsRune("《“‘", c.peek()) && c.peek() != 0 {
		c.i++
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
		if n.DocumentFor != "" && match.At(r.text, i, r.hi, document) && end < r.hi && !match.Han(r.text[end]) {
			n.Document = document + "书"
			return
		}
	}
	if n.Document == "" {
		n.DocumentFor = ""
	}
}

// chainWords say that the number after them is the second instance of the case told before.
var chainWords = []string{"上诉后", "提起上诉", "提出上诉", "不服上诉", "均上诉", "上诉至", "不服一审", "不服该判决", "不服判决"} //nolint:gochecknoglobals // a constant list

// instance reads which instance the words around a number say it is.
func (r *reader) instance(n *tree.CaseNumber, before tree.Span, lead, next int, later bool) string {
	if word := r.instanceWord(lead, before[1]); word != "" && !match.Has(r.text, lead, before[1], objectWords) {
		return word
	}
	if word := r.instanceAfter(n, next, later); word != "" {
		return word
	}
	if later && match.Has(r.text, before[0], before[1], chainWords) && !match.Has(r.text, before[0], before[1], []string{"未上诉", "不上诉", "申请再审", "撤回上诉", "未提起上诉", "未提出上诉"}) {
		return "二审"
	}
	return ""
}

// objectWords before a number say that something is done with it: what follows is no outcome of its own.
var objectWords = []string{ //nolint:gochecknoglobals // a constant list
	"撤销", "维持", "变更", "改判", "推翻", "发回", "不服", "上诉", "宣判后", "履行", "依据", "根据", "按照", "依照",
}

// instanceWords name an instance; meantBy says which.
var instanceWords = []string{"一审", "二审", "终审", "申请再审", "再审", "非诉"} //nolint:gochecknoglobals // a constant list

// meantBy gives the instance that a word names.
func meantBy(word string) string {
	switch word {
	case "终审":
		return "二审"
	case "非诉":
		return "非诉执行"
	}
	return word
}

// instanceWord finds the instance named last between two places; one that belongs to an attacked judgment, or two
// different ones, say nothing.
func (r *reader) instanceWord(from, to int) string {
	found := ""
	for i := from; i < to; i++ {
		word, ok := match.OneAt(r.text, i, to, instanceWords)
		if !ok {
			continue
		}
		if r.attacked(from, i, i+match.Len(word)) || found != "" && found != meantBy(word) {
			return ""
		}
		found = meantBy(word)
		i += match.Len(word) - 1
	}
	if found == "再审" && match.Has(r.text, from, to, []string{"申请再审", "再审申请", "再审审查"}) {
		return "申请再审"
	}
	return found
}

// attacked says whether the instance word at [at, end) names a judgment that someone attacks or upholds.
func (r *reader) attacked(from, at, end int) bool {
	if _, ok := match.OneEnds(r.text, from, at, []string{"不服", "维持", "撤销", "对", "经", "变更", "服从", "推翻"}); ok {
		return true
	}
	_, ok := match.OneAt(r.text, end, r.hi, []string{"判决后", "裁定后", "判决不服", "和二审", "、二审", "案件", "败诉", "胜诉", "均", "后", "法院", "期间", "阶段"})
	return ok && !match.At(r.text, end, r.hi, "法院以") && !match.At(r.text, end, r.hi, "法院作出")
}

// instanceAfter reads ，一审裁定驳回 in the clause behind a number. 二审 behind a first-instance number tells of another
// judgment unless a first instance stands before it.
func (r *reader) instanceAfter(n *tree.CaseNumber, next int, later bool) string {
	i := n.Span[1]
	end := match.ClauseEnd(r.text, i, next)
	for i < next && i < end+3 && !match.At(r.text, i, next, "一审") && !match.At(r.text, i, next, "二审") && !match.At(r.text, i, next, "终审") {
		i++
	}
	if i >= next || i > end+2 {
		return ""
	}
	verb := i + 2
	if match.At(r.text, verb, next, "判决") || match.At(r.text, verb, next, "裁定") {
		verb += 2
	}
	if match.At(r.text, verb, next, "依法") {
		verb += 2
	}
	if _, ok := match.OneAt(r.text, verb, next, []string{"驳回", "准许", "准予", "按撤诉", "按自动", "撤销", "确认", "维持", "责令", "变更"}); !ok {
		return ""
	}
	if r.text[i] == '一' {
		return "一审"
	}
	if strings.HasSuffix(n.Type, "初") && (!later || n.Level == "basic") {
		return ""
	}
	return "二审"
}

// accepted reads the year in 于2016年7月立案受理 before a number.
func (r *reader) accepted(from, to int) int {
	at, _ := match.Last(r.text, max(from, to-24), to, []string{"立案", "受理"})
	if at < 0 || r.pastLinks(at, to) < to {
		return 0
	}
	for i := at; i >= max(from, at-14); i-- {
		if r.text[i] == '，' || r.text[i] == '。' || r.text[i] == '；' {
			break
		}
		if r.text[i] != '年' || i < 4 {
			continue
		}
		y := 0
		for _, c := range r.text[i-4 : i] {
			d, ok := match.Digit(c)
			if !ok {
				y = 0
				break
			}
			y = y*10 + d
		}
		if y >= 1990 && y <= 2099 {
			return y
		}
		break
	}
	if match.Ends(r.text, from, at, "上年") || match.Ends(r.text, from, at, "去年") {
		return max(r.doc.Meta.ReportYear-1, 0)
	}
	return 0
}

// administrativeWords name an administrative case.
var administrativeWords = []string{"行政诉讼", "行政纠纷", "行政赔偿", "行政协议", "行政处罚", "行政强制", "行政许可", "行政补偿", "行政征收", "行政确认"} //nolint:gochecknoglobals // a constant list

// matter reads what the text calls the case: in the words before the first number, or in the sentence that opens the list.
func (r *reader) matter(s segment, first int, intro tree.Span) string {
	civil := r.civil(s.start, first)
	if at, word := match.First(r.text, s.start, first, administrativeWords); at >= 0 && match.Has(r.text, at, first, []string{"案", "纠纷"}) {
		if civil {
			return ""
		}
		return word
	}
	if civil && !match.Has(r.text, s.start, first, []string{"行政"}) {
		return "民事"
	}
	if s.item && match.Has(r.text, intro[0], intro[1], []string{"行政诉讼", "行政应诉"}) && !r.civil(intro[0], intro[1]) {
		return "行政诉讼"
	}
	return ""
}

// civil says whether the words between two places speak of a civil or criminal case.
func (r *reader) civil(from, to int) bool {
	return match.Has(r.text, from, to, []string{"民事", "刑事", "合同纠纷", "劳动争议", "侵权"})
}
