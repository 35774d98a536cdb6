// Shares that are given one by one without their counts, and what is known of them together: 邻里纠纷占38%，婚姻家庭纠纷占22%，其他占40%.

package shares

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
)

// Bare reads shares that are given without their counts and leave nothing out: 邻里纠纷占38%，婚姻家庭纠纷占22%，其他占40%.
// It gives how many figures it has read.
func Bare(r *prose.Reader, p *prose.Paragraph, k int) int {
	if beganBefore(r, p, k) {
		return 0
	}
	n, rest := runOfShares(r, p, k)
	complete := leaveNoneOut(p, k, n, rest)
	if !complete && !excludeEachOther(r, p, k, n) {
		return 0
	}
	l := lists.List{}
	for j := range n {
		l.Shares = append(l.Shares, k+j)
	}
	lists.ClaimShares(r, p, l, &p.Mentions[k])
	if !complete {
		r.Doc.Claims[len(r.Doc.Claims)-1].Exhaustive = false
	}
	return n
}

// leaveNoneOut says whether the n shares from mention k on are those of everything there is; rest says that the last one takes up what the others leave.
func leaveNoneOut(p *prose.Paragraph, k, n int, rest bool) bool {
	divided := lexicon.PartitionMark(prose.TailOf(p.Mentions[k].Gap))
	if areContraries(p, k, n) {
		return divided || lists.SaidToBeAll(&p.Mentions[k+1])
	}
	return n > 2 && (divided || rest || allNamed(p, k, n) || allWays(p, k, n) || lists.SaidToBeAll(&p.Mentions[k+n-1]))
}

// areContraries says whether two shares are those of a thing and its contrary: 线上办理占62.4%，线下办理占37.6%.
func areContraries(p *prose.Paragraph, k, n int) bool {
	return n == 2 && lexicon.InClosedSet(shareNames(p, k, n))
}

// excludeEachOther says whether nothing can have two of the n shares from mention k on, so that they are no more than everything.
func excludeEachOther(r *prose.Reader, p *prose.Paragraph, k, n int) bool {
	counted := k > 0 && p.Mentions[k-1].Block == p.Mentions[k].Block && rates.IsCount(p, k-1, r)
	return n > 1 && (areContraries(p, k, n) || contrasted(p, k, n) || !counted && graded(p, k, n) || tooMany(p, k, n))
}

// beganBefore says whether the figure right before share k is a share with a name as well, so that the run of them did not begin here.
func beganBefore(r *prose.Reader, p *prose.Paragraph, k int) bool {
	if k == 0 || ofPart(p.Mentions[k].Lead) {
		return false
	}
	return isNamedShareBeside(r, &p.Mentions[k-1], &p.Mentions[k])
}

// isNamedShareBeside says whether a figure is a share with a name, in the sentence and bracket of another.
func isNamedShareBeside(r *prose.Reader, m, other *prose.Mention) bool {
	return m.Block == other.Block && m.Depth == other.Depth && rates.IsOwnRate(r, m) && shareName(m.Lead) != ""
}

// allNamed says whether the shares of a run are all there are: their names are a closed set, or 三类合计100% follows.
func allNamed(p *prose.Paragraph, k, n int) bool {
	if next := k + n; next < len(p.Mentions) && p.Mentions[next].Block == p.Mentions[k].Block {
		if m := &p.Mentions[next]; m.Kind == "rate" && strings.HasSuffix(m.Lead, "合计") && rounding.IsHundred(m) {
			return true
		}
	}
	return lexicon.Closed(shareNames(p, k, n))
}

// graded says whether the shares of a run are of kinds of which nothing is two: A类占61.4%、B类占31.6%; “很规范”的占62.3%、…、“不规范”的占1.2%.
func graded(p *prose.Paragraph, k, n int) bool {
	names := shareNames(p, k, n)
	return n > 2 && (lexicon.Uniform(names) || answers(names))
}

// answers says whether names are the answers that a questionnaire offers, from the best to the contrary of it: 很规范, 较规范, 一般, 不规范.
func answers(names []string) bool {
	plain := func(name string) string { return strings.TrimSuffix(strings.Trim(name, "“”的"), "的") }
	last := plain(names[len(names)-1])
	what, no := strings.CutPrefix(last, "不")
	if !no || what == "" {
		return false
	}
	first := strings.Trim(names[0], "“”的")
	for _, very := range []string{"很", "非常", "十分"} {
		if strings.HasSuffix(strings.Trim(first, "“”"), very+what) {
			return true
		}
	}
	return false
}

// tooMany says whether a run of shares makes more than 100% though nothing can have two of them: the outcomes of cases, or what a point of view divides
// everything by (从现状地类看，…).
func tooMany(p *prose.Paragraph, k, n int) bool {
	viewed := strings.Contains(p.Mentions[k].Gap, "从") && strings.Contains(p.Mentions[k].Gap, "看，")
	if n < 3 || ofSeveralWholes(p, k, n) || !viewed && !outcomes(shareNames(p, k, n)) {
		return false
	}
	var sum, room int64 // in hundredths of a percent
	for j := k; j < k+n; j++ {
		if p.Mentions[j].Scale > 2 {
			return false
		}
		room += rounding.Pow10(2 - p.Mentions[j].Scale)
		sum += p.Mentions[j].N * rounding.Pow10(2-p.Mentions[j].Scale)
	}
	const hundred = 100 * 100
	return sum > hundred+room/2
}

// ofSeveralWholes says whether a run of shares names different wholes: 撤销类占纠错案件的60%，纠错案件占审结案件的8%.
func ofSeveralWholes(p *prose.Paragraph, k, n int) bool {
	_, first, _ := strings.Cut(p.Mentions[k].Lead, "占")
	for j := k + 1; j < k+n; j++ {
		if _, whole, _ := strings.Cut(p.Mentions[j].Lead, "占"); whole != "" && whole != first {
			return true
		}
	}
	return false
}

// outcomes says whether all names are ways in which a case ends.
func outcomes(names []string) bool {
	return !slices.ContainsFunc(names, func(name string) bool { return !lexicon.Scan(name).Has(lexicon.Outcome) })
}

// shareNames gives the names of a run of shares.
func shareNames(p *prose.Paragraph, k, n int) []string {
	names := make([]string, 0, n)
	for j := k; j < k+n; j++ {
		names = append(names, shareName(p.Mentions[j].Lead))
	}
	return names
}

// contrasted says whether shares of one whole are told apart by the way only, so that nothing has two of them: 其中网上受理占73.6%、
// 窗口受理占26.4%. Together they are at most the whole.
func contrasted(p *prose.Paragraph, k, n int) bool {
	if !strings.Contains(p.Mentions[k].Gap, "其中") {
		return false
	}
	first := strings.TrimPrefix(shareName(p.Mentions[k].Lead), "其中")
	for j := k; j < k+n; j++ {
		name := strings.TrimPrefix(shareName(p.Mentions[j].Lead), "其中")
		short := utf8.RuneCountInString(name) == utf8.RuneCountInString(first) && len(name) > 2*len("一") && len(name) <= 6*len("一")
		if !short || !strings.HasSuffix(first, name[len(name)-2*len("一"):]) || match.EndsWithAny(name, "以下", "以上", "以内", "左右") {
			return false
		}
	}
	return true
}

// sharesGoOn says whether another named share follows share j, so that 其他 is a part of its name: 其他农用地占21.8%，耕地占19.9%.
func sharesGoOn(r *prose.Reader, p *prose.Paragraph, j int) bool {
	if j+1 >= len(p.Mentions) {
		return false
	}
	next := &p.Mentions[j+1]
	return isNamedShareBeside(r, next, &p.Mentions[j]) && (next.Gap == "，"+next.Lead || next.Gap == "、"+next.Lead)
}

// ofPart says whether the words of a share name a whole of its own: 行政处罚中警告占34.8%.
func ofPart(label string) bool {
	at := strings.Index(label, "中")
	return at > 0 && !match.EndsWithAny(label[:at], "集", "其", "高", "初", "途") && !match.StartsWithAny(label[at+len("中"):], "心", "介", "央", "小", "学", "级", "等", "型", "药", "医", "国", "占")
}

// ofAnother says whether a share is one of another whole than those before it.
func ofAnother(m *prose.Mention) bool { return strings.Contains(m.Gap, "其中") || ofPart(m.Lead) }

// runOfShares counts the shares of different names that follow each other from mention k on, and says whether the last one takes
// up the rest.
func runOfShares(r *prose.Reader, p *prose.Paragraph, k int) (n int, rest bool) {
	names := map[string]bool{}
	for j := k; j < len(p.Mentions) && p.Mentions[j].Block == p.Mentions[k].Block && !rest; j++ {
		m := &p.Mentions[j]
		name := shareName(m.Lead)
		if name == "" && n > 1 && lexicon.Scan(m.Lead).Starts&lexicon.Rest != 0 {
			name = m.Lead // 其余16.5%引导走诉讼程序
		}
		if !rates.IsOwnRate(r, m) || name == "" || names[name] || m.Approx != "" || m.Depth != p.Mentions[k].Depth || n > 0 && ofAnother(m) {
			break
		}
		names[name] = true
		rest = lexicon.Scan(name).Starts&lexicon.Rest != 0 && !sharesGoOn(r, p, j)
		n++
	}
	return n, rest
}
