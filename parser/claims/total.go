// Totals with their parts: 共746件：来访205件，…; 386件，其中…、其他…; 分别为…; （…）.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// Signals that a list of parts belongs to a total.
const (
	signalAmong     = "其中"
	signalInclude   = "包括"
	signalEach      = "分别为"
	signalColon     = "："
	signalBracket   = "（）"
	signalPartition = "按…分"
	signalBare      = "，"
)

// totals finds every figure of a paragraph that is followed by its parts.
func (r *reader) totals(p paragraph) {
	for k := 1; k < len(p.mentions); k++ {
		signal := p.signalBefore(k)
		if signal == "" {
			continue
		}
		if r.inList(&p, k) && signal == signalBare {
			continue
		}
		if wholes := p.wholesFor(k, signal); len(wholes) > 0 {
			r.total(&p, r.chooseWhole(&p, wholes, k, signal), k, signal)
		}
	}
}

// inList says whether the figure before mention k is itself a part: then what follows a comma goes on with its list.
func (r *reader) inList(p *paragraph, k int) bool {
	_, part := r.wholeOf[p.mentions[k-1].index]
	return part
}

// signalBefore names what ties mention k to a total before it.
func (p *paragraph) signalBefore(k int) string {
	m := &p.mentions[k]
	gap := m.gap
	if !isCountable(m.Figure) || hasEnumerator(gap) {
		return ""
	}
	crossed := crossesSentence(gap)
	tail := gap
	if crossed {
		tail = gap[strings.LastIndexAny(gap, "。！？\n"):]
	}
	adjacent := !crossed
	switch {
	case strings.Contains(tail, "其中"):
		return signalAmong
	case partitionMark(tail):
		return signalPartition
	case adjacent && hasAny(gap, []string{"分别为", "分别是", "依次为", "依次是", "分别有"}):
		return signalEach
	case adjacent && hasAny(lastClause(gap), []string{"包括", "包含", "涵盖"}):
		return signalInclude
	case adjacent && opensBracketLast(gap):
		return signalBracket
	case adjacent && strings.ContainsAny(gap, "：:") && !strings.ContainsAny(afterColon(gap), "，；。,;"):
		return signalColon
	case adjacent && startsWithListMark(gap):
		return signalBare
	default:
		return ""
	}
}

// hasEnumerator says whether the items of a written list (一是, （一）) begin in a gap: then figures belong to the items.
func hasEnumerator(gap string) bool {
	return hasAny(gap, []string{"一是", "二是", "三是", "四是", "五是", "六是", "（一）", "（二）", "(一)", "(二)", "（三）"})
}

// lastClause gives what stands behind the last comma or stop.
func lastClause(gap string) string {
	if at := strings.LastIndexAny(gap, "。；;"); at >= 0 {
		return gap[at:]
	}
	return gap
}

// afterColon gives what stands behind the first colon.
func afterColon(gap string) string {
	at := strings.IndexAny(gap, "：:")
	if at < 0 {
		return ""
	}
	for _, ch := range gap[at:] {
		return gap[at+len(string(ch)):]
	}
	return ""
}

// opensBracketLast says whether the last bracket of the gap is an opening one and follows the total closely.
func opensBracketLast(gap string) bool {
	open := max(strings.LastIndex(gap, "（"), strings.LastIndex(gap, "("))
	shut := max(strings.LastIndex(gap, "）"), strings.LastIndex(gap, ")"))
	return open >= 0 && open > shut && open <= 36 && !strings.ContainsAny(gap[:open], "，。；,;：")
}

// startsWithListMark says whether only a noun and one comma or colon stand before the label.
func startsWithListMark(gap string) bool {
	at := strings.IndexAny(gap, "，,；;")
	return at >= 0 && at <= 36 && strings.Count(gap, "，")+strings.Count(gap, ",")+strings.Count(gap, "；")+strings.Count(gap, ";") == 1
}

// wholesFor lists the figures that can be the total of the list that begins at mention k, the nearest first.
func (p *paragraph) wholesFor(k int, signal string) []int {
	part := &p.mentions[k]
	far := signal == signalAmong || signal == signalPartition
	blocks := 0
	var wholes []int
	for j := k - 1; j >= 0 && k-j <= 10; j-- {
		m := &p.mentions[j]
		if crossesSentence(p.mentions[j+1].gap) {
			if blocks++; blocks > 1 || !far {
				break
			}
		}
		if sameKind(m.Figure, part.Figure) && m.depth <= part.depth && !p.isComparison(j) && m.Role != "prior-year" && !strings.Contains(m.label, "均") {
			wholes = append(wholes, j)
		}
		if !far {
			break
		}
	}
	return wholes
}

// chooseWhole picks the total under which the list holds; where there is none such, the nearest figure that is not
// itself a part of another total.
func (r *reader) chooseWhole(p *paragraph, wholes []int, k int, signal string) int {
	for _, w := range wholes {
		l := p.gather(&p.mentions[w], k)
		claim, ok := r.totalClaim(p, &p.mentions[w], l, signal)
		if ok && (len(l.parts) > 1 && sumFits(*claim.Whole, claim.Readings[0]) || len(l.parts) == 1 && claim.Whole.High != nil && claim.Readings[0][0].Low <= *claim.Whole.High) {
			return w
		}
	}
	for _, w := range wholes {
		if _, part := r.wholeOf[p.mentions[w].index]; !part {
			return w
		}
	}
	return wholes[0]
}

// total makes the claim that the figures from mention k on are parts of mention w.
func (r *reader) total(p *paragraph, w, k int, signal string) {
	whole := &p.mentions[w]
	l := p.gather(whole, k)
	if len(l.parts) == 0 || signal == signalBare && len(l.parts) < 2 || signal == signalColon && len(l.parts) < 2 || r.listed[whole.index] && signal == signalBare {
		return
	}
	if signal == signalBare && !p.bareHolds(w, l) {
		return
	}
	claim, ok := r.totalClaim(p, whole, l, signal)
	if !ok {
		return
	}
	if signal == signalBare && strings.Contains(r.sentenceText(whole.Sentence), "结转") {
		claim.Certain, claim.Reason = false, "carried"
	}
	r.listed[whole.index] = true
	for _, j := range l.parts {
		if _, known := r.wholeOf[p.mentions[j].index]; !known {
			r.wholeOf[p.mentions[j].index] = whole.index
		}
	}
	r.add(claim)
	if sharesComplete(l) && sumFits(*claim.Whole, claim.Readings[0]) {
		r.shareList(p, l, whole)
	}
}

// sentenceText gives the words of a sentence.
func (r *reader) sentenceText(sentence int) string {
	span := r.doc.Sentences[sentence].Span
	return string(r.text[span[0]:span[1]])
}

// totalClaim fills in the claim: terms, readings and how sure the reading is.
func (r *reader) totalClaim(p *paragraph, whole *mention, l list, signal string) (tree.Claim, bool) {
	ms := []*mention{whole}
	figures := []*tree.Figure{whole.Figure}
	labels := make([]string, 0, len(l.parts))
	exactParts := true
	for _, j := range l.parts {
		m := &p.mentions[j]
		ms = append(ms, m)
		figures = append(figures, m.Figure)
		labels = append(labels, p.partLabel(j))
		exactParts = exactParts && m.Approx == ""
	}
	if !small(ms...) {
		return tree.Claim{}, false
	}
	scale := scaleFor(figures...)
	terms := make([]tree.Term, 0, len(l.parts))
	for i, j := range l.parts {
		term := termAt(&p.mentions[j], scale)
		term.Label = labels[i]
		terms = append(terms, term)
	}
	wholeTerm := termAt(whole, scale)
	claim := tree.Claim{
		Kind: "total", Span: spanOver(ms...), Section: whole.Section, Sentence: whole.Sentence, Scale: scale,
		Subject: subjectOf(p, whole), Signal: signal, Whole: &wholeTerm,
	}
	claim.Readings = readings(wholeTerm, terms, l)
	judgeList(&claim, l, labels, terms, exactParts)
	if whole.Role == "target" {
		claim.Certain, claim.Reason = false, "plan"
	}
	return claim, true
}

// partLabel gives the words that name a part: before the figure, or behind it where nothing stands before.
func (p *paragraph) partLabel(j int) string {
	m := &p.mentions[j]
	label := m.label
	for _, w := range []string{"其中", "包括", "分别为", "分别是", "为", "有"} {
		label = strings.TrimPrefix(label, w)
	}
	if strings.TrimSpace(label) == "" {
		return m.noun
	}
	return strings.TrimSpace(label)
}

// subjectOf gives the words that name what a figure counts.
func subjectOf(p *paragraph, m *mention) string {
	if m.label != "" {
		return m.label
	}
	return m.noun
}

// readings lists the ways to cut the list, those that hold first.
func readings(whole tree.Term, terms []tree.Term, l list) [][]tree.Term {
	preferred := len(terms)
	if l.end > 0 {
		preferred = l.end
	}
	ways := [][]tree.Term{terms[:preferred]}
	for _, cut := range append(append([]int{}, l.cuts...), len(terms)) {
		if cut != preferred && cut >= 1 {
			ways = append(ways, terms[:cut])
		}
	}
	for i, way := range ways {
		if sumFits(whole, way) {
			ways[0], ways[i] = ways[i], ways[0]
			break
		}
	}
	return ways
}
