// What became of the same cases, told twice: 审结335件，…纠错42件 and, in another paragraph, 审结行政复议案件335件中有45件被纠错. The number of all of them, which is the same in
// both places, says that the same cases are meant.

package restated

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// minAll is the smallest number of cases that two paragraphs do not have in common by chance.
const minAll = 20

// fates are what becomes of cases, in the words that end a label or stand behind a number.
var fates = []string{"纠错", "败诉", "胜诉", "撤诉", "维持", "撤销", "驳回", "确认违法", "调解成功", "不合格", "未通过"} //nolint:gochecknoglobals // a constant list

// fate is one outcome of so many cases.
type fate struct {
	all  int64
	unit string
	word string
}

// fatesAgain ties numbers of one outcome of the same cases in two paragraphs.
func fatesAgain(r *prose.Reader) {
	told := map[fate]*tree.Term{}
	whole := map[fate]*tree.Term{}
	for i := range r.Doc.Claims {
		c := &r.Doc.Claims[i]
		if c.Kind != "total" || c.Whole == nil || c.Whole.Figure < 0 || c.Scale > 0 || !c.Whole.Exact || c.Whole.Written < minAll || len(c.Readings) == 0 {
			continue
		}
		for k := range c.Readings[0] {
			part := &c.Readings[0][k]
			word := fateOf(r, part)
			if word == "" {
				continue
			}
			key := fate{all: c.Whole.Written, unit: part.Unit, word: word}
			first, seen := told[key]
			if !seen {
				told[key], whole[key] = part, c.Whole
				continue
			}
			if first.Written != part.Written && sameCases(r, whole[key], c.Whole, first, part) && !isRestated(r, part.Figure) {
				restate(r, first.Figure, part.Figure, word+"|"+part.Unit)
				return // a claim was added: what else differs stands beside it
			}
		}
	}
}

// fateOf gives the outcome that a part tells and nothing narrower; "" for none.
func fateOf(r *prose.Reader, part *tree.Term) string {
	if part.Figure < 0 || !part.Exact {
		return ""
	}
	f := &r.Doc.Figures[part.Figure]
	if f.Sentence < 0 || f.Role != "" || f.Quoted {
		return ""
	}
	before, behind := clauseWords(r, f), strings.TrimPrefix(behindFigure(r, f), "被")
	if match.ContainsAny(before, "直接", "间接", "实质", "部分", "一审", "二审", "再审", "涉", "同类", "上年", "去年") {
		return ""
	}
	for _, word := range fates {
		if strings.HasSuffix(before, word) || before == "" && behind == word || match.EndsWithAny(before, "中有", "有", "中") && behind == word {
			return word
		}
	}
	return ""
}

// sameCases says whether two totals are called alike and stand, with their parts, in paragraphs of their own.
func sameCases(r *prose.Reader, a, b, one, other *tree.Term) bool {
	f, g := &r.Doc.Figures[a.Figure], &r.Doc.Figures[b.Figure]
	p, q := &r.Doc.Figures[one.Figure], &r.Doc.Figures[other.Figure]
	if f.Sentence < 0 || g.Sentence < 0 || sharesParagraph(r.Doc, p, q) || ofOtherTime(r, q) || ofOtherTime(r, p) {
		return false
	}
	return prose.SharesPair(clauseWords(r, f)+behindFigure(r, f), clauseWords(r, g)+behindFigure(r, g), "全年", "案件", "其中", "共有")
}
