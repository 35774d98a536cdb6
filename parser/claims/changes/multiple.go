// One count as a multiple of another, both called by their names: 农村节点52个、城区节点34个，农村节点是城区节点的1.5倍.

package changes

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/match"
)

// multipleOf reads a multiple whose clause names both counts, each the only one of its sentence that bears the name. It reports whether it did.
func multipleOf(r *prose.Reader, p *prose.Paragraph, k int) bool {
	m := &p.Mentions[k]
	if m.Kind != "fold" || m.Approx != "" || !strings.HasSuffix(m.Lead, "的") || m.Depth > 0 {
		return false
	}
	larger, smaller := comparedNames(strings.TrimSuffix(strings.TrimSpace(m.Clause), "的"))
	if larger == "" || match.ContainsAny(m.Clause, "上年", "去年", "同期", "年前", "平均", "全国", "全省", "全市") {
		return false
	}
	top, base := calledBy(r, p, k, larger), calledBy(r, p, k, smaller)
	if top < 0 || base < 0 || top == base || p.Mentions[top].Unit != p.Mentions[base].Unit {
		return false
	}
	claim, ok := changeClaim(p, base, top, k, "times", "up")
	if ok {
		r.AddCertain(claim)
	}
	return ok
}

// comparedNames takes apart 农村节点是城区节点: what is the multiple, and of what. Both are empty where the words do not say so.
func comparedNames(words string) (larger, smaller string) {
	for _, is := range []string{"相当于", "是", "为"} {
		a, b, found := strings.Cut(words, is)
		if found && utf8.RuneCountInString(a) >= 2 && utf8.RuneCountInString(b) >= 2 && !strings.ContainsAny(b, "是为") {
			return a, b
		}
	}
	return "", ""
}

// calledBy finds the one count before figure k in its sentence that a name calls; -1 where there is none, or there are several. What is called 城区 goes by 城区节点 as well.
func calledBy(r *prose.Reader, p *prose.Paragraph, k int, name string) int {
	found := -1
	for j := k - 1; j >= 0 && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		own := strings.TrimSuffix(strings.TrimSuffix(strings.TrimPrefix(p.Mentions[j].Name, "其中"), "为"), "有")
		if !rates.IsCount(p, j, r) || !goesBy(own, name) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = j
	}
	return found
}

// goesBy says whether a count called by one name is meant by another, which may be longer by a noun or shorter by a word before it.
func goesBy(own, name string) bool {
	const short = 2 // characters
	if utf8.RuneCountInString(own) < short {
		return false
	}
	if strings.HasPrefix(name, own) {
		return true
	}
	runes := []rune(name)
	for n := len(runes); n >= short; n-- {
		if strings.HasSuffix(own, string(runes[:n])) {
			return true
		}
	}
	return false
}
