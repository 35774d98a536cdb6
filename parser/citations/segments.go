// Parts a paragraph into the disputes it tells of: at the items of a list and wherever a new party sues.

package citations

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// maxCase bounds the words that name a dispute.
const maxCase = 120

// maxParty bounds the words before 诉 or 不服 that name who sues.
const maxParty = 24

// segments cuts [start, end) at list markers and at new parties.
func (r *reader) segments(start, end int) []segment {
	out := []segment{{start: start, end: end}}
	cut := func(at int, party string, item bool) {
		last := &out[len(out)-1]
		if at == last.start {
			last.party = party
			last.item = last.item || item
			return
		}
		last.end = at
		out = append(out, segment{start: at, end: end, party: party, item: item})
	}
	for i := start; i < end; i++ {
		switch r.text[i] {
		case '是':
			if at := r.marker(start, i); at >= 0 {
				cut(at, "", true)
			}
		case '诉':
			r.sueAt(i, start, &out[len(out)-1], cut)
		case '案':
			r.namedAt(i, start, &out[len(out)-1], cut)
		case '不':
			if match.At(r.text, i, end, "不服") {
				r.disputeAt(i, start, &out[len(out)-1], cut)
			}
		}
	}
	return out
}

// marker gives where 一是, （一）是 begins when the 是 at i closes such a marker, else -1.
func (r *reader) marker(start, i int) int {
	j := i
	for j > start && strings.ContainsRune("一二三四五六七八九十", r.text[j-1]) {
		j--
	}
	if j == i || j > start && !strings.ContainsRune("。；;：:，,、 \n", r.text[j-1]) {
		return -1
	}
	return j
}

// sueAt opens a segment at the party before the 诉 at i, unless 诉 is part of another word.
func (r *reader) sueAt(i, start int, last *segment, cut func(int, string, bool)) {
	if i <= start || i+1 >= r.hi {
		return
	}
	if strings.ContainsRune("上起应投申撤败胜控公抗反涉信倾告主自", r.text[i-1]) || strings.ContainsRune("讼求前请至苦说访状权由后，。、；", r.text[i+1]) {
		return
	}
	from, party := r.party(last.start, i)
	if party == "" || !r.caseFollows(i) {
		return
	}
	openSegment(from, party, last, cut)
}

// attackedThings after 不服 are the case told already, no new one.
var attackedThings = []string{
	"一审", "二审", "原审", "原判", "判决", "裁定", "上述", "该", "生效", "此", "再审", "终审", "法院", "，", ",", "。", "；", "上诉", "提起", "以上",
}

// disputeAt opens a segment at the party before the 不服 at i.
func (r *reader) disputeAt(i, start int, last *segment, cut func(int, string, bool)) {
	if _, same := match.OneAt(r.text, i+2, r.hi, attackedThings); same || i <= start || strings.ContainsRune("仍又亦均都还", r.text[i-1]) {
		return
	}
	from, party := r.party(last.start, i)
	if party == "" || !r.caseFollows(i) {
		return
	}
	openSegment(from, party, last, cut)
}

// openSegment starts a segment, or gives the running one its party when it has none and holds no number yet.
func openSegment(from int, party string, last *segment, cut func(int, string, bool)) {
	if last.party == party {
		return
	}
	if last.party == "" && last.item && from-last.start < 16 {
		last.party = party
		return
	}
	cut(from, party, false)
}

// whoAsks gives the party that a dispute is named by where it asks for something: 孙某 in 孙某请求撤销处罚决定一案; empty where none does.
func (r *reader) whoAsks(from, to int) string {
	at, _ := match.First(r.text, from, min(to, from+maxParty), []string{"请求", "要求", "申请"})
	if at < 0 {
		return ""
	}
	begin, party := r.party(from, at)
	if begin != from {
		return ""
	}
	return party
}

// namedAt opens a segment at the sentence in which a dispute is named without a party: 延续多年的林权纠纷案，…. A sentence
// that names its party, or speaks of 该案, goes on with the dispute told already.
func (r *reader) namedAt(i, start int, last *segment, cut func(int, string, bool)) {
	if i+1 >= r.hi || !strings.ContainsRune("，,、", r.text[i+1]) {
		return
	}
	if _, same := match.OneEnds(r.text, start, i, []string{"该", "本", "此", "上述", "两", "前述", "结", "立", "归", "涉"}); same {
		return
	}
	from := i
	for from > last.start && i-from < maxCase && !strings.ContainsRune("。；;\n", r.text[from-1]) {
		from--
	}
	if party := r.whoAsks(from, i); from > last.start || party != "" && last.party == "" {
		cut(from, party, false)
	}
}

// endsNumber says whether the number of a case ends at i.
func (r *reader) endsNumber(i int) bool {
	if i < 2 || r.text[i-1] != '号' {
		return false
	}
	_, digit := match.Digit(r.text[i-2])
	return digit
}

// party reads who sues, back from i to the mark or linking word before, not below lo.
func (r *reader) party(lo, i int) (from int, name string) {
	from = i
	for from > lo && i-from < maxParty && partyRune(r.text[from-1]) && !r.endsNumber(from) {
		from--
	}
	from = r.pastMarker(from, i)
	for {
		word, ok := match.OneAt(r.text, from, i, []string{"例如", "其中", "另有", "有关", "关于", "一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是", "如", "即", "在", "对", "因", "原告", "为", "和", "及", "此外", "另外", "办理", "审理", "涉及"})
		if !ok {
			break
		}
		from += match.Len(word)
	}
	if at, word := match.Last(r.text, from, i, []string{"的", "法院受理", "法院审理", "法院审结", "裁定书驳回", "判决书驳回", "裁定驳回", "判决驳回", "裁定书准许", "裁定准许"}); at >= 0 {
		from = at + match.Len(word)
	}
	if i-from < 2 || i-from >= maxParty {
		return from, ""
	}
	return from, string(r.text[from:i])
}

// partyBehind reads who is told of behind a number that names nobody before it: （2025）皖行申127号行政裁定书驳回王某不服投诉答复案的再审申请; "" where nobody is.
func (r *reader) partyBehind(n *tree.CaseNumber) string {
	i, next := n.Span[1], match.ClauseEnd(r.text, n.Span[1], r.hi)
	if next == i {
		next = match.ClauseEnd(r.text, i+1, r.hi) // ，裁定驳回
	}
	for _, words := range [][]string{{"行政", "民事", "刑事"}, {"判决书", "裁定书"}, {"，"}, {"依法"}, {"裁定", "判决"}, {"驳回", "准许"}} {
		word, ok := match.OneAt(r.text, i, next, words)
		if i += match.Len(word); words[0] == "驳回" && !ok {
			return ""
		}
	}
	end := i
	for end < next && end-i < maxParty && match.Han(r.text[end]) {
		if match.HasAt(r.text, end, "不服") && end-i > 1 {
			return string(r.text[i:end])
		}
		end++
	}
	return ""
}

// pastMarker goes over a list marker （四） at the head of a party's words.
func (r *reader) pastMarker(from, i int) int {
	if c := r.text[from]; c != '（' && c != '(' {
		return from
	}
	for k := from + 1; k < i && k < from+5; k++ {
		if c := r.text[k]; c == '）' || c == ')' {
			return k + 1
		}
	}
	return from
}

// partyRune says whether a character can be part of a party's name: 汪某等5户, 张××.
func partyRune(r rune) bool {
	_, digit := match.Digit(r)
	return digit || match.Han(r) || strings.ContainsRune("×*XＸ（）()", r)
}

// caseFollows says whether 案 stands behind the suit, in the same sentence.
func (r *reader) caseFollows(i int) bool {
	end := i
	for end < r.hi && end < i+70 && r.text[end] != '。' && r.text[end] != '；' {
		end++
	}
	return match.Has(r.text, i, end, []string{"案", "纠纷", "人民法院", "法院"})
}
