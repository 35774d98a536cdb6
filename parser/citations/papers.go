// What courts are said to have decided where no case number stands by: 以行政判决书准许原告撤回起诉, 判决驳回原告的起诉. The document, the verb and the outcome
// must fit each other there as well.

package citations

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// issued are words right before a document that a court made in the case that its clause tells of; a judgment that is only mentioned may be of another.
var issued = []string{"作出", "作出了", "下达", "送达", "出具", "制作", "签发", "以", "用", "收到", "收到法院", "一份", "的", "作出一审", "作出二审", "作出终审"} //nolint:gochecknoglobals // a constant list

// decides notes the place of 判决 or 裁定.
func (r *reader) decides(i int) {
	if _, ok := match.OneAt(r.text, i, r.hi, []string{"判决", "裁定"}); ok {
		r.decided = append(r.decided, i)
	}
}

// papers records what is decided by documents and verbs without a number, all outcomes that stand right behind one of them.
func (r *reader) papers() {
	r.doc.Rulings = []tree.Ruling{}
	read := 0 // where the last one ends: its verb is no other
	for _, i := range r.decided {
		paper, ok := r.paperAt(i)
		if !ok || i < read || r.besideNumber(paper.Span) {
			continue
		}
		read = paper.Span[1]
		paper.ID, paper.Sentence, paper.Section = len(r.doc.Rulings), r.at.Sentence(paper.Span[0]), r.at.Section(paper.Span[0])
		paper.Text = string(r.text[paper.Span[0]:paper.Span[1]])
		r.doc.Rulings = append(r.doc.Rulings, paper)
	}
}

// paperAt reads the document or verb at a place with the outcome right behind it.
func (r *reader) paperAt(i int) (tree.Ruling, bool) {
	word, end := string(r.text[i:i+2]), i+2
	if end >= r.hi || r.text[end] != '书' {
		o, after := r.outcomeRight(end)
		if o == nil {
			return tree.Ruling{}, false
		}
		return tree.Ruling{Span: tree.Span{i, after}, Verb: word, Outcome: o.name}, true
	}
	end++
	kind, _ := match.OneEnds(r.text, r.lo, i, []string{"行政赔偿", "行政", "民事", "刑事"})
	start := i - match.Len(kind)
	if _, ok := match.OneEnds(r.text, r.lo, start, issued); !ok {
		return tree.Ruling{}, false
	}
	from := end
	if from < r.hi && strings.ContainsRune("，,", r.text[from]) {
		from++
	}
	verb, _ := match.OneAt(r.text, from, r.hi, []string{"判决", "裁定"})
	o, after := r.outcomeRight(from + match.Len(verb))
	if o == nil && verb != "" && verb != word {
		if o = r.outcomeAt(from+match.Len(verb), min(from+match.Len(verb)+outcomeGap, r.hi)); o != nil { // 以行政裁定书判决撤销…决定
			after = from + match.Len(verb) + match.Len(o.head)
		}
	}
	if o == nil {
		return tree.Ruling{}, false
	}
	return tree.Ruling{Span: tree.Span{start, after}, Document: word + "书", DocumentFor: kind, Verb: verb, Outcome: o.name}, true
}

// outcomeRight gives the outcome whose words begin at a place, and where its clause goes on behind it; nil where none begins there or it is one of several.
func (r *reader) outcomeRight(i int) (o *outcome, end int) {
	const words = 40 // characters, at most
	stop := match.ClauseEnd(r.text, i, min(i+words, r.hi))
	if i >= stop {
		return nil, i
	}
	if o = r.outcomeAt(i, stop); o == nil || o.tail == "" {
		return nil, i
	}
	at, tail := match.First(r.text, i+match.Len(o.head), stop, []string{o.tail})
	return o, at + match.Len(tail)
}

// besideNumber says whether a case number stands in the clause of a ruling, which tells of it already, or right before it.
func (r *reader) besideNumber(s tree.Span) bool {
	const near = 40 // characters
	for i := range r.doc.CaseNumbers {
		n := r.doc.CaseNumbers[i].Span
		if n[1] <= s[0] && s[0]-n[1] < near || n[0] >= s[1] && n[0]-s[1] < near {
			return true
		}
	}
	return false
}
