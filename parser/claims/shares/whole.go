// What the words behind 占 call the whole of a share: 占审结数的25.3%, 占新收案件的94.9%.

package shares

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/match"
)

// calledName gives the name of a whole in 审结数, 接件总量, 噪声类.
func calledName(words string) (name string, ok bool) {
	words = strings.TrimSuffix(words, "的")
	for _, tail := range []string{"总数", "总量", "总人次", "总人数", "总户数", "总件数", "数", "类", "案件", "件"} {
		if name, ok = strings.CutSuffix(words, tail); ok {
			return name, true
		}
	}
	return "", false
}

// doneIn gives the word by which the name of a whole says what was done with it: 完成 in 已完成抽查项目的; empty where it says nothing of the kind.
func doneIn(words string) string {
	rest, ok := strings.CutPrefix(words, "已")
	for _, done := range []string{"完成", "办结", "审结", "受理", "立案", "整改", "化解", "结案"} {
		if ok && strings.HasPrefix(rest, done) {
			return done
		}
	}
	return ""
}

// calledWhole finds the count that the words behind 占 call the whole: 审结835件 for 占审结数的25.27%. It gives -1 where they call
// none, or where several figures bear the name.
func calledWhole(p *prose.Paragraph, k, top int, r *prose.Reader) int {
	_, label, _ := strings.Cut(p.Mentions[k].Lead, "占")
	if at := strings.LastIndex(label, "占"); at >= 0 {
		label = label[at+len("占"):]
	}
	name, ok := calledName(label)
	if full := fullyCalled(p, k, top, label, r); full >= 0 {
		return full
	}
	if done := doneIn(label); done != "" {
		name, ok = done, true
	}
	if !ok || utf8.RuneCountInString(name) < 2 || utf8.RuneCountInString(name) > 4 {
		return -1
	}
	ofAll := strings.Contains(label, name+"总") && slices.Contains(dealings, name) // 占复核总户数的7%: whatever else the label says
	return onlyOne(p, k, top, func(j int) bool {
		called := isCalled(p.Mentions[j].Lead, name) || ofAll && strings.Contains(p.Mentions[j].Lead, name)
		return called && rates.IsCount(p, j, r) && p.Mentions[j].Unit == p.Mentions[top].Unit
	})
}

// fullyCalled finds the one count whose label ends with all that the words behind 占 call the whole, three characters or more: 发现问题机构18家 for 占问题机构的61.1%, 未成功119件 for
// 占未成功案件的63.0%; -1 where there is none.
func fullyCalled(p *prose.Paragraph, k, top int, label string, r *prose.Reader) int {
	const short = 3 // characters
	name := strings.TrimSuffix(label, "的")
	for _, tail := range []string{"总数", "总量", "数"} {
		name = strings.TrimSuffix(name, tail)
	}
	bare := strings.TrimSuffix(name, "案件")
	if utf8.RuneCountInString(bare) < short {
		return -1
	}
	return onlyOne(p, k, top, func(j int) bool {
		ends := strings.HasSuffix(p.Mentions[j].Lead, name) || strings.HasSuffix(p.Mentions[j].Lead, bare)
		return ends && rates.IsCount(p, j, r) && p.Mentions[j].Unit == p.Mentions[top].Unit
	})
}

// onlyOne finds the figure of the kind of top, at most two sentences before share k, for which bears holds; -1 where there are none or several.
func onlyOne(p *prose.Paragraph, k, top int, bears func(j int) bool) int {
	found := -1
	for j := top - 1; j >= 0 && p.Mentions[k].Block-p.Mentions[j].Block <= 2; j-- {
		if !prose.SameKind(p.Mentions[j].Figure, p.Mentions[top].Figure) || !bears(j) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = j
	}
	return found
}

// dealings are verbs by which all that was dealt with is called.
var dealings = []string{"复核", "受理", "审查", "检查", "办理", "抽查", "排查", "登记", "收到", "立案", "审核", "评查", "核查"} //nolint:gochecknoglobals // a constant list

// isCalled says whether a figure is called by a name: 审结, 全年审结 and, for what came in, 新收复议案件 by 新收.
func isCalled(label, name string) bool {
	label = strings.TrimSuffix(label, "了")
	if match.EndsWithAny(label, "未"+name, "待"+name, "不予"+name) {
		return false // 审结96件，尚未审结7件
	}
	if rest, ok := strings.CutPrefix(label, name); ok && utf8.RuneCountInString(rest) == 2 && slices.Contains(dealings, name) {
		return true // 抽查机构40家, of 占抽查数的35%
	}
	return strings.HasSuffix(label, name) || lexicon.Scan(name).Ends&lexicon.Fresh != 0 && strings.HasPrefix(strings.TrimPrefix(label, "全年"), name)
}

// bothCalled reads a share that opens its sentence and calls its count and its whole by what was done: 立案1436件，办结1318件。办结案件占立案总数的
// 91.78%. It reports whether it did.
func bothCalled(r *prose.Reader, p *prose.Paragraph, k int) bool {
	m := &p.Mentions[k]
	if k == 0 || p.Mentions[k-1].Block != m.Block-1 || m.Depth > 0 || m.Approx != "" {
		return false
	}
	part, whole := calledBoth(m.Lead)
	if part == "" {
		return false
	}
	top, base := onlyCalled(r, p, k, part), onlyCalled(r, p, k, whole)
	if top < 0 || base < 0 || top == base || !prose.SameKind(p.Mentions[top].Figure, p.Mentions[base].Figure) {
		return false
	}
	s := shareSearch(r, p, k)
	if s.Surely(rates.Single(top), rates.Single(base)) {
		lastIsShare(r)
		return true
	}
	return false
}

// calledBoth takes the words by which count and whole are called from 办结案件占立案总数的比重为: 办结 and 立案. Both are empty where they are not so
// called.
func calledBoth(label string) (part, whole string) {
	part, whole, _ = strings.Cut(label, "占")
	for _, tail := range []string{"的比重为", "的比例为", "的比重达", "的比例达", "的比重", "的比例", "的"} {
		if rest, ok := strings.CutSuffix(whole, tail); ok {
			whole = rest
			break
		}
	}
	name, ok := calledName(whole)
	part = strings.TrimSuffix(strings.TrimSuffix(part, "的"), "案件")
	if !ok || utf8.RuneCountInString(name) != 2 || utf8.RuneCountInString(part) != 2 {
		return "", ""
	}
	return part, name
}

// onlyCalled finds the one count of the sentence before that is called by a name; -1 where there is none or several are.
func onlyCalled(r *prose.Reader, p *prose.Paragraph, k int, name string) int {
	found := -1
	for j := k - 1; j >= 0 && p.Mentions[j].Block == p.Mentions[k].Block-1; j-- {
		if !rates.IsCount(p, j, r) || !strings.Contains(p.Mentions[j].Lead, name) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = j
	}
	return found
}
