// What a title's words and the words around it say: its version, its period, and what is done with it.

package citations

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
)

// splitVersion takes the note in brackets off the end of a title: （2021—2025年）, （试行）, (2023).
func splitVersion(title string) (name, version string) {
	r := []rune(title)
	end := len(r)
	if end == 0 || r[end-1] != '）' && r[end-1] != ')' {
		return splitBareSpan(r)
	}
	for i := end - 2; i > 0; i-- {
		switch r[i] {
		case '（', '(':
			return string(r[:i]), string(r[i:])
		case '）', ')':
			return title, ""
		}
	}
	return title, ""
}

// splitBareSpan takes two years without brackets off the end of a title: …规划2021-2025年.
func splitBareSpan(r []rune) (name, version string) {
	i := len(r)
	for i > 0 && strings.ContainsRune("0123456789年-—–－―~～至", r[i-1]) {
		i--
	}
	if from, _ := versionYears(string(r[i:])); from == 0 || i == 0 {
		return string(r), ""
	}
	return string(r[:i]), string(r[i:])
}

// versionYears reads the two years of a version; a lost dash (20212025年) is passed over.
func versionYears(version string) (from, to int) {
	var years []int
	n, digits := 0, 0
	for _, r := range version + " " {
		if d, ok := match.Digit(r); ok {
			n, digits = n*10+d, digits+1
			if digits == 4 {
				years = append(years, n)
				n, digits = 0, 0
			}
			continue
		}
		n, digits = 0, 0
	}
	if len(years) != 2 || years[0] < 1949 || years[1] > 2099 || years[1] < years[0] {
		return 0, 0
	}
	return years[0], years[1]
}

// maxPrefix bounds Title.Prefix, maxBehind Title.Behind.
const maxPrefix, maxBehind = 8, 8

// Words before a title that say what is done with it, and words after a list of titles.
var appliedWords = []string{"依据", "根据", "按照", "依照", "执行", "落实", "贯彻", "遵照", "遵守", "适用", "对照", "违反", "援引", "实施", "符合", "参照", "对标", "围绕", "施行", "遵循", "运用", "引用"}
var studiedWords = []string{"学习", "宣传", "宣讲", "培训", "普及", "解读", "讲解", "学法", "考试", "讲座", "读本", "发放", "知识", "内容涵盖", "内容包括", "内容涉及", "课程", "测试", "授课", "答题"}
var historyWords = []string{"当时", "彼时", "行为时", "发生时", "时施行的", "时有效的", "时适用的", "停止适用", "不再适用", "不再执行", "停止执行", "废止", "修订前", "失效", "取代", "代替", "替代", "旧"}
var madeWords = []string{"印发", "制定", "出台", "起草", "发布", "编制", "审议", "修订", "拟定", "完善", "下发", "签订"}

// titleRoles fills Prefix and Role of each title; titles in a row share the role of the first.
func (r *reader) titleRoles() {
	all := r.doc.Titles
	for i := range all {
		t := &all[i]
		start := r.prefixStart(t.Span[0])
		t.Prefix = plain(r.text[start:t.Span[0]])
		t.Behind = plain(r.text[t.Span[1]:r.behindEnd(t.Span[1])])
		switch {
		case t.Parent >= 0:
			t.Role = all[t.Parent].Role
		case i > 0 && all[i-1].Span[1] <= t.Span[0] && r.listed(all[i-1].Span[1], t.Span[0]):
			t.Role = all[i-1].Role
		default:
			t.Role = r.titleRole(t.Span[0], t.Span[1])
		}
	}
}

// revised says whether 新修订的 or 修订后的 stands before a title: then the revision is a property and no deed told.
func revised(text []rune, lo, start int) bool {
	_, ok := match.OneEnds(text, lo, start, []string{"修订的", "修订后的", "修订后", "新修订"})
	return ok
}

// prefixStart goes back over the words directly before a title.
func (r *reader) prefixStart(at int) int {
	i := at
	for i > r.lo && at-i < maxPrefix && (match.Han(r.text[i-1]) || r.text[i-1] == ' ') {
		i--
	}
	return i
}

// behindEnd goes on over the words directly behind a title.
func (r *reader) behindEnd(at int) int {
	i := at
	for i < r.hi && i-at < maxBehind && (match.Han(r.text[i]) || r.text[i] == ' ') {
		i++
	}
	return i
}

// listed says whether only marks and linking words stand between two titles.
func (r *reader) listed(from, to int) bool {
	if to-from > 14 {
		return false
	}
	inner := 0
	for _, c := range r.text[from:to] {
		switch c {
		case '（', '(':
			inner++
		case '）', ')':
			inner--
		default:
			if inner == 0 && !strings.ContainsRune("、，,和及与以 \n", c) {
				return false
			}
		}
	}
	return true
}

// saysRepealed says whether the bracket right behind a title tells that it is no longer in force: 《…》（2022年5月1日起废止）.
func (r *reader) saysRepealed(end int) bool {
	const reach = 30
	if end >= r.hi || r.text[end] != '（' && r.text[end] != '(' {
		return false
	}
	to := end
	for to < min(end+reach, r.hi) && r.text[to] != '）' && r.text[to] != ')' {
		to++
	}
	return match.Has(r.text, end, to, []string{"废止", "失效", "停止执行"})
}

// titleRole reads the clause before a title, then the words after it.
func (r *reader) titleRole(start, end int) string {
	lo := max(match.ClauseStart(r.text, r.lo, start), start-24)
	after := match.ClauseEnd(r.text, end, min(end+30, r.hi))
	before := func(words []string) bool { return match.Has(r.text, lo, start, words) }
	switch {
	case match.Has(r.text, end, min(end+6, after), []string{"废止", "失效", "被废"}), match.Ends(r.text, lo, start, "原"), r.saysRepealed(end), match.Has(r.text, end, min(end+3, after), []string{"的旧"}),
		match.Has(r.text, end, after, []string{"起废止", "已废止", "已被废止", "已经废止", "起失效"}), before([]string{"仍引用", "仍沿用", "沿用", "还引用"}):
		return "history"
	case before(studiedWords) || match.Has(r.text, end, after, []string{"宣传", "培训", "学习", "讲座", "宣讲", "考试", "普法", "读本", "主题", "测试", "竞赛", "授课", "答题", "轮训"}):
		return "studied"
	case before(historyWords):
		return "history"
	case r.at.Plan(start):
		return "plan"
	case before([]string{"原依据", "原根据", "原按照", "原执行", "原适用"}):
		return "history"
	case before(appliedWords):
		return "applied"
	case !revised(r.text, lo, start) && before(madeWords):
		return "made"
	}
	return "mentioned"
}
