// Sets of labels that leave nothing out: whoever names all members of such a set has named everything.

package lexicon

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/match"
)

// closedSets are the sets, each member given by the words that name it. A pair such as 刑事 and 民事 is no set of its own:
// a third member can be left unsaid.
var closedSets = splitSets([][]string{ //nolint:gochecknoglobals // a constant table
	{"男", "女"},
	{"迁入", "迁出"},
	{"收回", "保留"},
	{"认定工伤|予以认定", "视同工伤", "不予认定"},
	{"缓刑", "假释和暂予|假释、暂予"},
	{"缓刑", "假释", "暂予监外"},
	{"管制", "缓刑", "假释", "暂予监外"},
	{"立行立改|立即整改|即知即改|立查立改", "限期整改|分阶段整改|阶段整改", "长期坚持|持续整改|持续推进"},
	{"社会团体", "民办非企业|社会服务机构", "基金会"},
	{"胜诉", "败诉", "撤诉|撤回|调撤|和解"},
	{"建议", "提案"},
	{"国内", "涉外", "涉港澳台|涉台港澳|涉港澳|港澳台"},
	{"刑事", "民事", "行政"},
	{"企业", "个体", "合作社"},
	{"一审", "二审", "再审"},
	{"来信", "来访", "来电|电话", "网"},
	{"来信", "来访", "网上|网络|网信", "交办|转送|转交"},
	{"优秀", "合格", "不合格"},
	{"满意", "基本满意", "不满意"},
	{"满意", "非常满意", "基本满意", "不满意"},
	{"合格", "优秀", "良好", "不合格"},
	{"合格", "基本合格", "不合格"},
	{"优质", "合格", "不合格"},
	{"乱占", "乱采", "乱堆", "乱建"},
	{"属实", "不属实", "无法核实|无法查实|无法认定"},
	{"采纳", "部分采纳", "未采纳|不采纳|不予采纳"},
	{"行政编制", "事业编制", "编外|聘用|合同制|劳务派遣"},
	{"属实", "部分属实", "不属实"},
	{"简易程序", "一般程序|普通程序"},
	{"简易", "一般程序|普通程序"},
	{"直接", "间接"},
	{"专职", "兼职"},
	{"口头", "书面"},
	{"线上", "线下"},
	{"主办", "会办|协办"},
	{"即办", "承诺"},
	{"存量", "新增|添置|新购|新置|新配|增配|增量"},
	{"在用", "停用", "报废"},
	{"一季度", "二季度", "下半年"},
	{"上半年", "三季度", "四季度"},
	{"自行", "强制|依法拆除"},
	{"中央", "地方"},
	{"城镇", "农村"},
	{"县直|区直|市直|省直|旗直", "乡镇|镇街|街道|苏木"},
	{"镇级", "村级"},
	{"一季度", "二季度", "三季度", "四季度"},
	{"即时办结|直接办结|直办", "转办"},
	{"公办", "民办"},
	{"公共服务", "依申请"},
	{"税收", "非税"},
	{"个人", "单位"},
	{"重大", "一般"},
	{"按期", "逾期"},
	{"城市", "农村"},
	{"在编", "聘用|编外"},
	{"继续有效|保留", "修改|修订", "废止|失效"},
	{"受理", "不予受理", "告知|转送|转办"},
	{"集体访|集访", "个体访|个访|个人访"},
	{"实名", "匿名"},
	{"初次信访|初次访|首次信访|初信初访|初访|初件", "重复信访|重复访|再次信访|重信重访|重访|重件"},
	{"结转|旧存", "新收|新立|新受理|本年新|本年受理|本年收|当年受理"},
	{"前者", "后者"},
	{"重大决策", "人事任免|干部任免", "重大项目|项目安排", "大额资金"},
	{"研究生|硕士", "本科", "大专及以下|专科及以下|大专以下"},
	{"企业", "个体", "自然人|个人"},
	{"上半年", "下半年"},
	{"前三季度", "四季度"},
	{"前三季度", "第四季度"},
	{"优良", "一般", "较差"},
	{"已解决|已经解决|基本解决|解决或基本解决|已采纳落实", "列入计划|计划解决|正在解决|逐步解决", "留作参考|作参考|供参考|因条件限制|暂不能解决"},
})

// Siblings says whether two labels are two members of one set, so that neither is a part of the other: 一审, 二审.
func Siblings(a, b string) bool {
	for _, set := range closedSets {
		if in := memberOf(a, set); in >= 0 {
			if other := memberOf(b, set); other >= 0 && other != in {
				return true
			}
		}
	}
	return false
}

// memberOf gives the only member of a set that a label begins or ends with; -1 where there is none.
func memberOf(label string, set [][]string) int {
	found := -1
	for i, words := range set {
		if match.StartsWithAny(label, words...) || match.EndsWithAny(label, words...) {
			found = i // longer members come last: 不合格 after 合格
		}
	}
	return found
}

// splitSets takes apart the words of each member.
func splitSets(sets [][]string) [][][]string {
	all := make([][][]string, len(sets))
	for i, set := range sets {
		for _, member := range set {
			all[i] = append(all[i], strings.Split(member, "|"))
		}
	}
	return all
}

// negations turn a label into its complement.
var negations = []string{"未", "不", "非", "正在", "在办", "尚在", "待"} //nolint:gochecknoglobals // a constant list

// Closed says whether the labels of a list name all members of a closed set, or a thing and its negation.
func Closed(labels []string) bool {
	return InClosedSet(labels) || ordinals(labels) || ageBands(labels) || len(labels) == 2 && (negates(labels[1], labels[0], false) || negates(labels[0], labels[1], false))
}

// InClosedSet says whether the labels of a list name all members of a closed set.
func InClosedSet(labels []string) bool {
	for _, set := range closedSets {
		if len(labels) == len(set) && Covers(labels, set) {
			return true
		}
	}
	return false
}

// IsMemberBeside says whether a label names one member, and no other, of the closed set that other labels name.
func IsMemberBeside(label string, labels []string) bool {
	for _, set := range closedSets {
		if len(labels) != len(set) || !Covers(labels, set) {
			continue
		}
		named := 0
		for _, words := range set {
			if match.ContainsAny(label, words...) {
				named++
			}
		}
		return named == 1
	}
	return false
}

// ordinals says whether the labels count through: 第一批, 第二批, 第三批.
func ordinals(labels []string) bool {
	for i, label := range labels {
		if nth := Nth(i + 1); nth == "" || !strings.HasPrefix(label, nth) {
			return false
		}
	}
	return len(labels) > 1
}

// Nth gives the ordinal of 1 to 9: 第一, 第二; empty for other numbers.
func Nth(n int) string {
	digits := []rune("一二三四五六七八九")
	if n < 1 || n > len(digits) {
		return ""
	}
	return "第" + string(digits[n-1])
}

// ageBands says whether the labels divide persons by age from end to end: 35岁以下, 36岁至50岁, 51岁以上.
func ageBands(labels []string) bool {
	if len(labels) < 2 {
		return false
	}
	for _, label := range labels {
		if !strings.Contains(label, "岁") {
			return false
		}
	}
	first, last := labels[0], labels[len(labels)-1]
	young := func(s string) bool { return match.ContainsAny(s, "以下", "及以下", "不满", "未满") }
	old := func(s string) bool { return match.ContainsAny(s, "以上", "及以上", "超过") }
	return young(first) && old(last) || old(first) && young(last)
}

// Named says whether the words of the total name all its parts, as 投诉举报咨询 names 投诉, 举报 and 咨询. A series in those
// words must not be longer than the list.
func Named(subject string, labels []string) bool {
	series := strings.Count(subject, "、") + strings.Count(subject, "和") + strings.Count(subject, "及")
	if len(labels) < 2 || series > 0 && series != len(labels)-1 || leavesOut(subject) {
		return false
	}
	for i, label := range labels {
		core := coreOf(subject, label)
		if core == "" || !strings.Contains(subject, core) || tellsMore(label, subject) {
			return false
		}
		for _, other := range labels[:i] {
			if other = coreOf(subject, other); strings.Contains(other, core) || strings.Contains(core, other) {
				return false
			}
		}
	}
	return true
}

// coreOf gives what the words of a total must hold of a label: all of it where they do (行政复议 beside 行政应诉), and else how it begins.
func coreOf(subject, label string) string {
	if strings.Contains(subject, label) {
		return label
	}
	return FirstRunes(label, 2)
}

// tellsMore says whether a label goes on from its name to something that the words of the total do not speak of: behind 区委、区政府研究议题14次 the label
// 区委理论学习中心组集体学法.
func tellsMore(label, subject string) bool {
	runes := []rune(label)
	return len(runes) > 6 && !strings.Contains(subject, string(runes[len(runes)-2:]))
}

// leavesOut says whether 等 in some words leaves others unsaid: 宾馆、酒吧、网吧等场所; not in 高等学校 and 等级.
func leavesOut(words string) bool {
	for _, word := range []string{"等级", "等次", "同等", "平等", "高等", "中等", "初等", "优等"} {
		words = strings.ReplaceAll(words, word, "")
	}
	return strings.Contains(words, "等")
}

// Exclusive says whether two labels are a thing and its negation, even where a third way is possible: together they
// can be less than the whole, but not more.
func Exclusive(labels []string) bool {
	return len(labels) == 2 && (negates(labels[1], labels[0], true) || negates(labels[0], labels[1], true) || opposed(labels[0], labels[1]) || opposed(labels[1], labels[0]))
}

// opposed says whether two labels are ends of one scale, so that nothing is both: 好评, 差评.
func opposed(a, b string) bool {
	return strings.HasSuffix(a, "好评") && strings.HasSuffix(b, "差评") || strings.HasSuffix(a, "赞成") && strings.HasSuffix(b, "反对")
}

// Covers says whether each member of a set is named by a label of its own.
func Covers(labels []string, set [][]string) bool {
	var taken uint64
	for at := len(set) - 1; at >= 0; at-- { // longer members come last: 不合格 before 合格
		found := -1
		for i, label := range labels {
			if taken&(1<<i) == 0 && match.ContainsAny(label, set[at]...) {
				found = i
				break
			}
		}
		if found < 0 {
			return false
		}
		taken |= 1 << found
	}
	return true
}

// negates says whether label a says that what label b counts has not happened: 未办结 or 正在办理 beside 已办结, 不合格 beside 合格. Pairs
// that leave room for a third way count only with loose set.
func negates(a, b string, loose bool) bool {
	if match.ContainsAny(b, negations...) {
		return false
	}
	if strings.Contains(b, "已") && match.ContainsAny(a, "未", "没有", "正在", "在办", "尚在", "待") && !strings.Contains(a, "未到期") {
		return true
	}
	for _, no := range []string{"未", "不", "非", "不予"} {
		at := strings.Index(a, no)
		if at < 0 {
			continue
		}
		core := FirstRunes(a[at+len(no):], 2)
		if core != "" && strings.Contains(b, core) && (loose || !graded(core) && sameRest(strings.Replace(a, no+core, "", 1), strings.Replace(b, core, "", 1))) {
			return true
		}
	}
	return match.ContainsAny(b, "办结", "审结", "答复", "结案") && match.StartsWithAny(a, "正在", "在办", "尚在", "待")
}

// sameRest says whether the words beside a thing and beside its negation do not set them apart: 正职出庭 and 未出庭 are of different cases.
func sameRest(negated, plain string) bool {
	for _, w := range []string{"行政机关", "负责人", "已", "按期", "及时", "实际", "全部", "均", "的", "依法", "成功", "完成", "其中", "到位"} {
		negated, plain = strings.ReplaceAll(negated, w, ""), strings.ReplaceAll(plain, w, "")
	}
	return plain == "" || strings.Contains(negated, plain) || strings.Contains(plain, negated) && negated != ""
}

// graded says whether there is a third way between a thing and its negation that a list can leave unsaid: 部分属实,
// 基本满意, 部分公开, 告知另行处理 beside 受理.
func graded(core string) bool {
	switch core {
	case "属实", "满意", "公开", "受理":
		return true
	default:
		return false
	}
}

// Uniform says whether the labels divide by one point of view, so that nothing belongs to two of them: all end with 类,
// 纠纷, 领域 or 级.
func Uniform(labels []string) bool {
	if len(labels) < 3 {
		return false
	}
	if sameStart(labels, "进") {
		return true
	}
	for _, tail := range []string{"类", "纠纷", "领域", "级", "行业", "季度", "车", "船", "信", "书", "片区", "组团"} {
		all := true
		for _, label := range labels {
			all = all && (strings.HasSuffix(label, tail) || strings.HasSuffix(strings.TrimSuffix(label, "案件"), tail))
		}
		if all {
			return true
		}
	}
	return sameTail(labels)
}

// sameTail says whether all labels end with the same noun, told apart by what stands before it, and none tells of a side that another may
// have as well: 村级调委会, 社区调委会, 企业调委会.
func sameTail(labels []string) bool {
	runes := []rune(labels[0])
	if len(runes) < 4 || match.ContainsAny(strings.Join(labels, "|"), Crosscutting...) {
		return false
	}
	tail := string(runes[len(runes)-2:])
	for _, label := range labels {
		if !strings.HasSuffix(label, tail) || utf8.RuneCountInString(label) < 4 {
			return false
		}
	}
	return true
}

// sameStart says whether all labels begin with a word: 进学校, 进企业, 进村居.
func sameStart(labels []string, word string) bool {
	for _, label := range labels {
		if !strings.HasPrefix(label, word) {
			return false
		}
	}
	return true
}

// FirstRunes gives the first n characters of s; empty where there are fewer.
func FirstRunes(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	if n == 0 {
		return s
	}
	return ""
}

// Crosscutting are words of parts that tell of another side than the parts beside them: one case can be all of these.
var Crosscutting = []string{ //nolint:gochecknoglobals // a constant list
	"涉", "重点", "重大", "疑难", "复杂", "新增", "新", "群体", "重复", "集体", "网上", "线上", "主动", "现场", "首次", "跨", "大", "特殊", "紧急", "突发", "敏感", "历史", "信访", "专题",
	"联合", "专项", "听证", "听取", "夜间", "节假日", "其中", "仅", "有", "的", "等", "优秀", "示范", "先进", "典型", "获", "被", "已", "未", "不", "可",
	"规模", "规上", "规下", "外贸", "中小", "小微",
}
