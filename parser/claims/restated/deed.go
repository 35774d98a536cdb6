// What a figure counts, as far as its clause says: who did it, what was done and to what: 全年举办法治宣传活动86场 and 办了68场法治宣传活动 are one
// deed. The words may stand before the number or behind it.

package restated

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// deed is what a figure counts.
type deed struct {
	figure int
	who    string // the words before the verb that say who did it; "" where they do not
	verb   string // one word for all of its synonyms; "" where something only is there
	object string // without the words that all such counts bear: 案件, 事项
	unit   string // persons have one unit
	wide   bool   // it is said to be of the whole year or area
	area   string // the word that says so of the area: 全县
	lent   bool   // the object was told with the figure before
}

// deedVerbs are the verbs that say what was done, by the word that stands for all of one meaning.
var deedVerbs = []struct { //nolint:gochecknoglobals // a constant table
	verb  string
	words []string
}{
	{"调解成功", []string{"调解成功", "成功调解", "调处成功"}},
	{"立案", []string{"立案查处", "立案"}},
	{"开展", []string{"组织开展", "举办", "开展", "举行", "办了"}},
	{"收到", []string{"收到", "接到", "接收"}},
	{"办结", []string{"办结", "审结"}},
	{"审查", []string{"审查", "审核"}},
	{"移送", []string{"移送", "移交"}},
	{"化解", []string{"成功化解", "化解"}},
	{"受理", []string{"受理"}},
	{"办理", []string{"办理", "承办"}},
	{"调解", []string{"调解", "调处"}},
	{"排查", []string{"排查"}},
	{"查处", []string{"查处"}},
	{"清理", []string{"清理"}},
	{"检查", []string{"检查"}},
	{"培训", []string{"培训"}},
	{"制定", []string{"制定", "出台", "印发"}},
	{"建立", []string{"建立", "建成", "设立"}},
	{"供应", []string{"供应"}},
}

// deedLeads may stand before what was done and say nothing of it: when, where in all, and who saw to it.
var deedLeads = []string{ //nolint:gochecknoglobals // a constant list
	"全年", "年内", "今年以来", "今年", "本年度", "本年", "一年来", "共计", "共设", "设有", "共有", "共", "总共", "依法", "督促", "推动", "指导", "带动", "带领", "主持", "牵头", "针对", "围绕", "对", "虽然", "年", "度", "现有", "实有", "拥有", "先后", "组织", "认真", "积极",
}

// deedTails end an object and say nothing of it.
var deedTails = []string{"案件", "申请", "事项", "工作", "业务", "的", "共计", "合计", "总计", "共", "达到", "达", "为"} //nolint:gochecknoglobals // a constant list

// notDone are words of a clause whose figure is a part of what was done, or was not done at all.
var notDone = []string{ //nolint:gochecknoglobals // a constant list
	"仅占", "只占", "应当", "应办", "应到", "应参", "应出庭", "应由", "应予", "应收", "应缴", "应检", "拟", "计划", "目标", "不予", "未", "尚", "涉及", "其他", "其余", "比", "较", "从", "件中", "人中", "名中", "家中", "起中", "户中", "个中",
}

// deedOf reads what a figure counts; ok is false where it is of another scope, or the words say too little.
func deedOf(r *prose.Reader, i int) (d deed, ok bool) {
	f := &r.Doc.Figures[i]
	clause := openClause(r, f)
	if clause == "" || match.ContainsAny(clause, otherScope...) || match.ContainsAny(clause, notDone...) || match.EndsWithAny(clause, "至", "增到", "降到", "升到", "高到", "少到", "加到") {
		return d, false
	}
	clause = allPassed(clause)
	d = deed{figure: i, unit: f.Unit, wide: isWide(r, f) || lexicon.YearIn(clause) > 0 && lexicon.YearIn(strings.TrimPrefix(clause, "在")) == r.Doc.Meta.ReportYear}
	if f.Family == "person" {
		d.unit = "人"
	}
	for _, w := range wholeAreas {
		if strings.Contains(clause, w) {
			d.area = w
		}
	}
	if d.wide && lexicon.YearIn(clause) > 0 {
		clause = strings.TrimPrefix(clause, "在")
	}
	before := withoutLeads(withoutDigits(clause))
	d.who, d.verb, before = takeVerb(before)
	d.who = withoutLeads(d.who)
	if d.verb == "" {
		d.who, before = ofWhom(clause, r.Doc.Meta.ReportYear, before)
	}
	object, taken := strings.CutSuffix(before, "的")
	if object == "" || taken {
		object += behindFigure(r, f)
	}
	d.object = withoutTails(strings.ReplaceAll(object, "的", ""))
	return d, true
}

// allPassed leaves out of a clause who passed what was made in the whole year, which is all of it: 主持审定全年出台的文件.
func allPassed(clause string) string {
	for _, w := range []string{"审定全年", "审议全年", "签发全年", "研究全年"} {
		if _, rest, found := strings.Cut(clause, w); found {
			return "全年" + rest
		}
	}
	return clause
}

// ofWhom takes a clause without a verb apart at the year that it names: 执法大队2024年罚款总额 is the 罚款总额 of 执法大队. A clause that names none, or begins with it, stays
// as it is.
func ofWhom(clause string, reportYear int, whole string) (who, what string) {
	for _, year := range []string{"全年", strconv.Itoa(reportYear) + "年"} {
		if who, what, found := strings.Cut(clause, year); found && who != "" && what != "" {
			return strings.TrimPrefix(withoutLeads(who), "该"), what
		}
	}
	return "", whole
}

// otherTimes are words of a sentence that is not of the whole report year.
var otherTimes = []string{"上半年", "下半年", "季度", "上年", "去年", "以来", "近年", "三年", "五年", "累计", "月份", "月底", "月末", "同期"} //nolint:gochecknoglobals // a constant list

// onlyCompared takes out what a number is only compared with.
var onlyCompared = strings.NewReplacer("比上年", "", "较上年", "", "比去年", "", "较去年", "", "与上年", "", "与去年", "", "同比", "", "比20", "", "较20", "") //nolint:gochecknoglobals // a constant list

// ofOtherTime says whether the words of a sentence before a figure tell of another year than the report's, or of a part of it.
func ofOtherTime(r *prose.Reader, f *tree.Figure) bool {
	const reach = 200 // characters before the figure
	before := r.Words(max(r.Doc.Sentences[f.Sentence].Span[0], f.Span[0]-reach), f.Span[0])
	before = onlyCompared.Replace(before[strings.LastIndex(before, "》")+1:]) // years in titles are theirs
	if match.ContainsAny(clauseWords(r, f), "全年", "今年", "本年") {
		return false // says itself which time it is of
	}
	if r.Doc.Meta.ReportYear > 0 && strings.Contains(before, strconv.Itoa(r.Doc.Meta.ReportYear)+"年") {
		before = strings.ReplaceAll(before, "累计", "") // in this year
	}
	if match.ContainsAny(before, otherTimes...) {
		return true
	}
	for rest := before; ; {
		clause, behind, found := strings.Cut(rest, "年")
		if year := lexicon.YearIn(clause + "年"); year > 0 && r.Doc.Meta.ReportYear > 0 && year != r.Doc.Meta.ReportYear && !match.StartsWithAny(behind, "底前", "前", "以前") {
			return true
		}
		if !found {
			return false
		}
		rest = behind
	}
}

// openClause gives the words of the clause before a figure, over the 、 in it where no other figure stands between.
func openClause(r *prose.Reader, f *tree.Figure) string { return r.Words(clauseOpens(r, f), f.Span[0]) }

// clauseOpens gives where that clause begins.
func clauseOpens(r *prose.Reader, f *tree.Figure) int {
	least := max(f.Span[0]-maxClause, 0)
	if before := figureBefore(r, f); before != nil && before.Span[1] > least {
		least = before.Span[1]
	}
	begin := f.Span[0]
	for begin > least && (r.Text[begin-1] == '、' || !endsKey(r.Text[begin-1])) {
		begin--
	}
	if begin > 0 && !endsKey(r.Text[begin-1]) {
		return clauseFrom(r, f, maxClause) // another figure stands in the clause, or it is a long one
	}
	return begin
}

// figureBefore gives the figure before another; nil where there is none.
func figureBefore(r *prose.Reader, f *tree.Figure) *tree.Figure {
	if f.ID == 0 {
		return nil
	}
	return &r.Doc.Figures[f.ID-1]
}

// withoutLeads takes off the beginning of a clause what says nothing of a deed.
func withoutLeads(clause string) string {
	for cut := true; cut && clause != ""; {
		cut = false
		for _, words := range [][]string{deedLeads, wholeAreas} {
			for _, w := range words {
				if rest, found := strings.CutPrefix(clause, w); found {
					clause, cut = rest, true
				}
			}
		}
	}
	return clause
}

// takeVerb takes a clause apart at the first verb in it.
func takeVerb(clause string) (who, verb, object string) {
	first, length := len(clause), 0
	for i := range deedVerbs {
		for _, w := range deedVerbs[i].words {
			if at := verbAt(clause, w); at >= 0 && (at < first || at == first && len(w) > length) {
				first, length, verb = at, len(w), deedVerbs[i].verb
			}
		}
	}
	if length == 0 {
		return "", "", clause
	}
	who = strings.TrimSuffix(strings.TrimSuffix(clause[:first], "共"), "全年")
	return who, verb, strings.TrimPrefix(strings.TrimPrefix(clause[first+length:], "了"), "各类")
}

// verbAt finds a verb in a clause where it is not a part of a name: 受理 in 调解委员会受理, but no 调解.
func verbAt(clause, verb string) int {
	for at := 0; ; {
		next := strings.Index(clause[at:], verb)
		if next < 0 {
			return -1
		}
		at += next
		if !match.StartsWithAny(clause[at+len(verb):], "委员会", "组织", "员", "中心", "室", "机构", "队", "平台", "机制", "书", "协议", "率", "制度", "站", "组", "人员", "系统", "意见", "对象", "班", "工作") {
			return at
		}
		at += len(verb)
	}
}

// behindFigure gives the noun behind a figure, up to the end of its clause, at most some characters of it.
func behindFigure(r *prose.Reader, f *tree.Figure) string {
	const reach = 14
	limit := min(len(r.Text), f.Span[1]+reach)
	if next := f.ID + 1; next < len(r.Doc.Figures) && r.Doc.Figures[next].Span[0] >= f.Span[1] {
		limit = min(limit, r.Doc.Figures[next].Span[0]) // what another figure counts
	}
	end := f.Span[1]
	for end < limit && !endsKey(r.Text[end]) {
		end++
	}
	noun := r.Words(f.Span[1], end)
	if strings.HasPrefix(noun, "的") {
		return ""
	}
	for _, w := range []string{"中", "当中", "的", "逐", "全部", "均", "都", "已", "进行"} {
		noun, _, _ = strings.Cut(noun, w)
	}
	return noun
}

// withoutTails takes off the end of an object what all such counts bear, where enough is left.
func withoutTails(object string) string {
	for _, tail := range deedTails {
		if rest, found := strings.CutSuffix(object, tail); found && utf8.RuneCountInString(rest) >= 2 {
			object = rest
		}
	}
	return object
}
