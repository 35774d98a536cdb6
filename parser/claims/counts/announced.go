// Announced counts: 以下三项任务：一是…二是…三是….

// Package counts reads counts whose items are listed, named or dated: 以下三项任务：一是…二是…三是…; 甲局、乙局、丙局等3个单位;
// 先后5次召开会议研究，时间分别为….
package counts

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// listUnits are the units in which a written list is announced.
var listUnits = map[string]bool{ //nolint:gochecknoglobals // a constant table
	"个": true, "项": true, "点": true, "类": true, "条": true, "起": true, "件": true, "种": true, "方面": true, "步": true, "大": true, "例": true, "宗": true, "道": true, "关": true, "次": false, "家": false,
}

// announceWords stand before an announced count.
var announceWords = []string{ //nolint:gochecknoglobals // a constant list
	"以下", "下列", "如下", "抓好", "做好", "突出", "着力", "围绕", "存在", "表现", "分为", "概括", "归纳", "建立", "坚持", "落实", "从", "有", "开展", "推进", "实施", "聚焦", "重点", "做到", "实现", "采取", "主要", "推出", "出台", "提出", "形成", "结合", "抓住", "紧扣", "针对", "选取", "办好", "推行", "健全", "设立",
}

// listedNouns right before a count that ends its sentence say that the list behind it tells what was counted.
var listedNouns = []string{ //nolint:gochecknoglobals // a constant list
	"做法有", "措施有", "举措有", "经验有", "原因有", "问题有", "不足有", "短板有", "特点有", "亮点有", "体会有", "启示有", "打算有",
}

// Announced ties each written list to the count that announces it.
func Announced(r *prose.Reader) {
	for i := range r.Doc.Lists {
		list := &r.Doc.Lists[i]
		if len(list.Items) < 2 || !inOrder(list) {
			continue
		}
		if k, sure := announced(r, list); k >= 0 {
			count(r, list, k, sure && !goesOn(r, list))
		}
	}
}

// goesOn says whether the paragraph goes on behind the last item of a list with the next one, numbered in another way: 一是…；二是…；三是…；同时，第四项即….
func goesOn(r *prose.Reader, list *tree.List) bool {
	n := len(list.Items)
	digits := []rune("一二三四五六七八九十")
	if n >= len(digits) {
		return false
	}
	from := list.Items[n-1].Span[1]
	to := from
	for to < len(r.Text) && r.Text[to] != '\n' {
		to++
	}
	return strings.Contains(string(r.Text[from:to]), "第"+string(digits[n]))
}

// TakenTogether ties each written list to the count behind it that takes its items together: 一是…；二是…；三是…。以上三项措施….
func TakenTogether(r *prose.Reader) {
	const reach = 120 // characters from the last item's number to the count
	for i := range r.Doc.Lists {
		list := &r.Doc.Lists[i]
		if len(list.Items) < 2 || !inOrder(list) || list.Style != "一是" {
			continue
		}
		last := list.Items[len(list.Items)-1].Span[1]
		at, word := match.First(r.Text, last, min(last+reach, len(r.Text)), []string{"以上", "上述"})
		if at < 0 || i+1 < len(r.Doc.Lists) && r.Doc.Lists[i+1].Span[0] < at || slices.Contains(r.Text[last:at], '\n') {
			continue
		}
		k := r.FigureBefore(at + match.Len(word) + 4)
		if k >= 0 && r.Doc.Figures[k].Span[0] == at+match.Len(word) && announces(&r.Doc.Figures[k]) {
			count(r, list, k, !countedOtherwise(r, list, k))
		}
	}
}

// countedOtherwise says whether another count with a unit of its own announced all items of a list: 源自以下3起纠纷：一是…三是…。上述4件案件….
func countedOtherwise(r *prose.Reader, list *tree.List, k int) bool {
	for c := range r.Recent(59) {
		if c.Kind == "count" && c.Certain && len(c.Items) == len(list.Items) && c.Items[0].Span[0] == list.Items[0].Span[0] && c.Whole.Written == int64(len(c.Items)) {
			return c.Whole.Unit != r.Doc.Figures[k].Unit
		}
	}
	return false
}

// inOrder says whether a list is numbered 1, 2, 3 … without a gap.
func inOrder(list *tree.List) bool {
	for i, item := range list.Items {
		if item.Ordinal != i+1 {
			return false
		}
	}
	return true
}

// leadReach is how many characters may stand between an announced count and its list.
const leadReach = 120

// announced finds the figure that announces a list: the last one before its first item, in the sentence that leads to it.
func announced(r *prose.Reader, list *tree.List) (figure int, sure bool) {
	start := list.Items[0].Span[0]
	k := r.FigureBefore(start)
	if k < 0 {
		return -1, false
	}
	f := &r.Doc.Figures[k]
	if f.Quoted {
		return k, quotedSet(r, f, list)
	}
	if start-f.Span[1] > leadReach || !announces(f) {
		return -1, false
	}
	lead := strings.TrimRight(string(r.Text[f.Span[1]:start]), " \n\u3000")
	inner := strings.TrimRight(lead, "：:。")
	if inner == lead || strings.ContainsAny(inner, "。；;\n") {
		return -1, false
	}
	if strings.HasSuffix(lead, "。") {
		return k, leadsByStop(r, f, list, inner)
	}
	if strings.HasSuffix(inner, "如下") && strings.Count(inner, "，") == 1 {
		inner, _, _ = strings.Cut(inner, "，") // 案件4起，其基本情况如下：
	}
	plain := !strings.ContainsAny(inner, "，,") && len(inner) <= 60*len("一")
	return k, plain && (leadsByColon(r, f, list, lead) || match.ContainsAny(clauseBefore(r, f), announceWords...) || tellsCases(r, f, list))
}

// quotedSet says whether a list behind a colon tells the members of a set of quoted name, each of which bears the noun of the name:
// 推行“五张清单”管理：一是决策目录清单，二是….
func quotedSet(r *prose.Reader, f *tree.Figure, list *tree.List) bool {
	noun, rest, found := strings.Cut(string(r.Text[f.Span[1]:list.Items[0].Span[0]]), "”")
	rest = strings.TrimSpace(rest)
	if !found || utf8.RuneCountInString(noun) < 2 || f.Approx != "" || f.N < 2 || f.N > 20 || !strings.HasSuffix(rest, "：") || utf8.RuneCountInString(rest) > 9 {
		return false
	}
	for _, item := range list.Items {
		if !strings.Contains(string(r.Text[item.Extent[0]:item.Extent[1]]), noun) {
			return false
		}
	}
	return true
}

// leadsByColon says whether a count of things done stands right before the colon that its list follows: 五项举措：一是…. Other lists than of 一是
// stand in one paragraph.
func leadsByColon(r *prose.Reader, f *tree.Figure, list *tree.List, lead string) bool {
	switch f.Unit {
	case "件", "起", "宗", "例", "次", "家":
		return false
	}
	return (list.Style == "一是" || list.Style == "——" || inOneParagraph(r, list)) && strings.HasSuffix(lead, "：") && utf8.RuneCountInString(lead) <= 9
}

// announces says whether a figure can be the count of a list: 三个方面, but not 二类 in 以下为二类口岸, which names a class.
func announces(f *tree.Figure) bool {
	if !listUnits[f.Unit] || f.Approx != "" || f.Quoted || f.N < 2 || f.N > 30 || strings.Contains(f.Label, "等") || strings.HasSuffix(f.Label, "前") {
		return false
	}
	return f.Unit != "类" || !match.EndsWithAny(f.Label, "为", "是", "属", "列")
}

// leadsByStop says whether a sentence that ends with 。 plainly announces the list behind it.
func leadsByStop(r *prose.Reader, f *tree.Figure, list *tree.List, inner string) bool {
	if otherCountInClause(r, f) {
		return false
	}
	if tellsCases(r, f, list) {
		return true
	}
	clause := clauseBefore(r, f)
	if strings.ContainsAny(inner, "，,") {
		return false
	}
	if isSetUp(r, list, clause, inner) {
		return true
	}
	if inner == "" && match.EndsWithAny(clause, listedNouns...) {
		return true // 主要做法有五条。第一，…
	}
	if strings.HasSuffix(clause, "有") && utf8.RuneCountInString(inner) <= 8 && match.ContainsAny(inner, "问题", "不足", "短板", "原因", "做法", "措施", "特点", "差距") {
		return true // 归纳起来有三个方面的问题。第一，…
	}
	return isTakenOn(clause, inner) || strings.Contains(string(r.Text[f.Span[0]:f.Span[1]])+inner, "方面") && match.ContainsAny(clause, "体现", "表现", "存在")
}

// isTakenOn says whether a clause tells what an office took on, whose number is followed by no more than a noun: 重点做了四件实事。第一，…; 把好六道关口。
// 一是….
func isTakenOn(clause, noun string) bool {
	n := utf8.RuneCountInString(noun)
	return match.ContainsAny(clause, "以下", "下列", "如下", "抓好", "做好") || n <= 6 && match.ContainsAny(clause, "抓了", "做了", "办了", "办成了", "抓住") ||
		n <= 4 && match.EndsWithAny(clause, "把好", "严把", "守好", "守住", "打好", "下好", "念好", "筑牢")
}

// isSetUp says whether what an office set up is told with its number and then one by one: 先后建立四项制度。一是….
func isSetUp(r *prose.Reader, list *tree.List, clause, noun string) bool {
	kinds := []string{"制度", "机制", "举措", "措施", "办法", "行动", "工程", "活动", "做法", "服务"}
	return utf8.RuneCountInString(noun) <= 6 && match.EndsWithAny(noun, kinds...) && establishes(clause) && inOneParagraph(r, list)
}

// establishes says whether a clause ends with a verb by which an office sets up what it counts: 先后建立, 出台.
func establishes(clause string) bool {
	return match.EndsWithAny(clause, "建立", "建立了", "出台", "出台了", "推出", "推出了", "推行", "采取", "采取了", "实施", "实施了", "制定", "制定了", "落实", "健全", "开展", "开展了", "实行")
}

// inOneParagraph says whether the items of a list stand in one paragraph, one behind the other: then none was overlooked.
func inOneParagraph(r *prose.Reader, list *tree.List) bool {
	return !slices.Contains(r.Text[list.Items[0].Span[0]:list.Items[len(list.Items)-1].Span[0]], '\n')
}

// tellsCases says whether a count of cases is followed by a list each item of which tells a case: …诉…案.
func tellsCases(r *prose.Reader, f *tree.Figure, list *tree.List) bool {
	switch f.Unit {
	case "件", "起", "宗", "例":
	default:
		return false
	}
	for _, item := range list.Items {
		end := min(item.Extent[1], item.Span[1]+60)
		if end <= item.Span[1] || !match.ContainsAny(string(r.Text[item.Span[1]:end]), "诉", "某", "案（") {
			return tellsDisputes(r, f, list)
		}
	}
	return true
}

// tellsDisputes says whether a count of disputes is followed by a list each item of which names one: 化解复杂纠纷三起：一是水库用水纠纷，二是征地补偿纠纷，….
func tellsDisputes(r *prose.Reader, f *tree.Figure, list *tree.List) bool {
	const name = 20 // characters
	for _, item := range list.Items {
		words, _, _ := strings.Cut(string(r.Text[item.Span[1]:min(item.Extent[1], item.Span[1]+name)]), "，")
		if !strings.Contains(words, "纠纷") {
			return false
		}
	}
	return strings.HasSuffix(strings.TrimRight(clauseBefore(r, f), "共计有"), "纠纷") && !strings.Contains(clauseBefore(r, f), "类")
}

// clauseBefore gives up to 30 characters before a figure, back to the last stop.
func clauseBefore(r *prose.Reader, f *tree.Figure) string {
	begin := f.Span[0]
	for begin > 0 && f.Span[0]-begin < 30 && !strings.ContainsRune("。；\n", r.Text[begin-1]) {
		begin--
	}
	return string(r.Text[begin:f.Span[0]])
}

// otherCountInClause says whether another list could be meant: 7个方面32项任务。
func otherCountInClause(r *prose.Reader, f *tree.Figure) bool {
	if f.ID == 0 && f.Span[0] == 0 {
		return false
	}
	k := r.FigureBefore(f.Span[0])
	if k < 0 || r.Doc.Figures[k].Sentence != f.Sentence || !listUnits[r.Doc.Figures[k].Unit] {
		return false
	}
	return !strings.ContainsAny(string(r.Text[r.Doc.Figures[k].Span[1]:f.Span[0]]), "，；,;：")
}

// count adds the claim.
func count(r *prose.Reader, list *tree.List, k int, sure bool) {
	f := &r.Doc.Figures[k]
	whole := tree.Term{Figure: k, Label: f.Label, Text: f.Literal, Span: f.Span, Unit: f.Unit, Written: f.N, Low: f.Low, High: f.High, Exact: true}
	items := make([]tree.Term, 0, len(list.Items))
	for _, item := range list.Items {
		items = append(items, itemBetween(r, item.Span[0], item.Span[1]))
	}
	if otherCountInClause(r, f) {
		sure = false
	}
	r.Add(tree.Claim{
		Kind: "count", Span: tree.Span{f.Span[0], list.Items[len(list.Items)-1].Span[1]}, Section: f.Section, Sentence: f.Sentence,
		Subject: f.Label, Signal: list.Style, Certain: sure, Reason: "list", Whole: &whole, Items: items,
	})
}
