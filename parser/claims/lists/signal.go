// Signals: the words and marks that tie a list of parts to a total before it.

package lists

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// Signals that a list of parts belongs to a total.
const (
	SignalAmong   = "其中"
	SignalOf      = "中" // 审结案件中，维持…
	signalInclude = "包括"
	signalEach    = "分别为"

	signalRespective = "、…分别为" // after a series of names, which need not be all
	SignalColon      = "："
	SignalResult     = "结果：" // a colon list whose total stands in the sentence before
	SignalBracket    = "（）"
	SignalPartition  = "按…分"
	SignalDivide     = "分为"
	signalCompose    = "由…组成"
	signalExcept     = "除…外"
	SignalStep       = "→" // 审查36件，修改2件
	SignalBare       = "，"
)

// SignalBefore names what ties mention k to a total before it.
func SignalBefore(p *prose.Paragraph, k int) string {
	m := &p.Mentions[k]
	if !prose.IsCountable(m.Figure) || m.Cues&(prose.CueIs|prose.CueBracket) != 0 && hasEnumerator(m.Gap) {
		return ""
	}
	if m.Block == p.Mentions[k-1].Block {
		if isAlone(m) {
			return SignalAmong
		}
		return signalInside(p, k)
	}
	tail := prose.TailOf(m.Gap)
	switch {
	case opensWithAmong(tail):
		return SignalAmong
	case lexicon.PartitionMark(tail):
		return SignalPartition
	case introduces(tail), ofThese(tail):
		return SignalOf
	case strings.ContainsAny(tail, "：:") && !strings.ContainsAny(afterColon(tail), "，；,;"):
		return SignalResult
	default:
		return ""
	}
}

// isAlone says whether a figure tells how much one part alone makes up: 118场次，仅进村队的就有26场次.
func isAlone(m *prose.Mention) bool {
	return strings.HasPrefix(m.Clause, "仅") && match.EndsWithAny(m.Lead, "就有", "就达")
}

// signalInside is SignalBefore for a list that follows its total in the same sentence.
func signalInside(p *prose.Paragraph, k int) string {
	gap, cues := p.Mentions[k].Gap, p.Mentions[k].Cues
	if match.ContainsAny(gap, "（不含", "(不含", "（不包括", "（另", "(另") {
		return "" // 第二批27项（不含首批58项）
	}
	if p.Mentions[k].Respective {
		if p.Mentions[k-1].Respective {
			return ""
		}
		return signalRespective
	}
	if cues != 0 || strings.HasPrefix(gap, "，来自") {
		if signal, found := announced(gap, cues); found {
			return signal
		}
	}
	if resultIs(p.Mentions[k].Clause) {
		return SignalResult
	}
	return plainSignal(p, k)
}

// plainSignal is signalInside for a list that no word announces.
func plainSignal(p *prose.Paragraph, k int) string {
	gap, cues := p.Mentions[k].Gap, p.Mentions[k].Cues
	switch {
	case cues&prose.CueOf != 0 && (amongThese(gap) || gap == "中" && match.StartsWithAny(p.Mentions[k].Noun, "是", "为", "系", "属", "来自", "由", "因") || ofThese(prose.BehindLast(gap, prose.ClauseBreaks))):
		return SignalOf
	case cues&prose.CuePartition != 0 && divides(p.Mentions[k].Lead):
		return SignalDivide
	case excepts(p, k):
		return signalExcept
	case composes(p, k):
		return signalCompose
	case StartsWithListMark(gap), DealtWith(p, k), opensOutcomes(p, k):
		return SignalBare
	}
	return ""
}

// divides says whether the words before a part say that the total is divided, by whatever: 分为, 按用途分为.
func divides(label string) bool {
	if strings.HasPrefix(label, "按") {
		at := max(strings.Index(label, "分为"), strings.Index(label, "分成"))
		return at > 0 && at <= 8*len("按")
	}
	return match.StartsWithAny(label, "分为", "分成")
}

// opensWithAmong says whether 其中 stands before a figure with no end of a clause between them: not 其中A已于8月提请审议；调研项目5件.
func opensWithAmong(gap string) bool {
	at := max(strings.LastIndex(gap, "其中"), strings.LastIndex(gap, "，当中"))
	return at >= 0 && !strings.ContainsAny(gap[at:], "；;。") && !match.ContainsAny(gap[at:], "，实际", "，最终", "，合计", "，总共") // 其中部分由多家参与，实际化解121件
}

// amongThese says whether 中 takes up the figure right before it, without a comma: 186件中继续有效131件.
func amongThese(gap string) bool {
	at := strings.Index(gap, "中")
	if at < 0 || at > 12*len("中") || strings.ContainsAny(gap, "，。；：、（(,;:") {
		return false
	}
	rest := gap[at+len("中"):]
	return rest != "" && !match.EndsWithAny(gap[:at], "集", "其", "居", "途", "高", "初", "年") &&
		!match.StartsWithAny(rest, "央", "心", "小", "国", "级", "医", "华", "学", "共", "等", "期", "间", "型", "专", "文", "介", "标", "断", "止", "队", "层")
}

// excepts says whether mention k is taken out of the total before it, of which the rest follows: 31件，除1件被确认违法外，其余30件….
func excepts(p *prose.Paragraph, k int) bool {
	return strings.HasSuffix(p.Mentions[k].Lead, "除") && k+1 < len(p.Mentions) && p.Mentions[k+1].Block == p.Mentions[k].Block && IsRest(&p.Mentions[k+1])
}

// composes says whether the list that begins at mention k with 由 ends with 组成: 31个，由行政村23个和社区8个组成.
func composes(p *prose.Paragraph, k int) bool {
	if m := &p.Mentions[k]; !strings.HasPrefix(m.Lead, "由") && (m.Gap != m.Lead || !strings.Contains(m.Lead, "由")) {
		return false // also 36支队伍由专业队伍11支、…组成
	}
	for j := k; j < len(p.Mentions) && p.Mentions[j].Block == p.Mentions[k].Block; j++ {
		if composed(behindPart(p, j)) {
			return j > k
		}
		if j+1 < len(p.Mentions) && !lexicon.Joins(lexicon.ListMark(p.Mentions[j+1].Gap)) {
			return false
		}
	}
	return false
}

// behindPart gives the words behind a part, over a number of the parts right behind it: …、扣除减税1.09亿元三项构成.
func behindPart(p *prose.Paragraph, j int) string {
	if next := j + 1; next < len(p.Mentions) && p.Mentions[j].Noun == "" && p.Mentions[next].Gap == "" {
		return p.Mentions[next].Noun
	}
	return p.Mentions[j].Noun
}

// composed says whether the words behind a list end it with 组成 or 构成: 三项构成.
func composed(noun string) bool {
	rest := strings.TrimLeft(noun, "两三四五六七")
	for _, w := range []string{"个", "大", "部分", "项", "类", "者", "共同"} {
		rest = strings.TrimPrefix(rest, w)
	}
	return match.StartsWithAny(rest, "组成", "构成")
}

// ofThese says whether a clause names what was concluded and goes on with the first of its outcomes: 办结件中予以公开.
func ofThese(clause string) bool {
	at := strings.Index(clause, "中")
	if at < 0 || strings.ContainsAny(clause, "，：；,:;") {
		return false
	}
	dealt := lexicon.Scan(clause[:at])
	return (dealt.Ends&lexicon.Done != 0 || dealt.Has(lexicon.Done) && match.EndsWithAny(clause[:at], "件", "案件", "申请", "的")) && lexicon.Scan(clause[at+len("中"):]).Starts&lexicon.Outcome != 0
}

// opensOutcomes says whether the outcomes of a clean-up follow its total without a mark: 127件文件继续有效96件、修改18件、废止13件.
func opensOutcomes(p *prose.Paragraph, k int) bool {
	m := &p.Mentions[k]
	if m.Gap != m.Lead || !match.EndsWithAny(m.Lead, "继续有效", "保留", "有效") || k+1 >= len(p.Mentions) {
		return false
	}
	next := &p.Mentions[k+1]
	return next.Block == m.Block && lexicon.ListMark(next.Gap) == '、' && next.Words.Has(lexicon.Outcome)
}

// DoneWord says whether a label ends with a word for having dealt with something.
func DoneWord(label string) bool {
	return match.EndsWithAny(label, "化解", "办结", "审结", "了结", "销号", "整治完毕", "整治", "整改", "答复", "完成", "解决", "调解", "调处", "调结", "结案")
}

// DealtWith says whether mention k counts how many of the cases right before it were dealt with, and the next one those that
// are left: 11件信访积案已化解8件，余下3件.
func DealtWith(p *prose.Paragraph, k int) bool {
	m := &p.Mentions[k]
	if strings.ContainsAny(m.Gap, "。；：、;:") || m.Cues&prose.CueAmong != 0 && strings.Contains(m.Gap, "其中") || !DoneWord(m.Lead) || k+1 >= len(p.Mentions) {
		return false
	}
	next := &p.Mentions[k+1]
	for k+2 < len(p.Mentions) && next.Kind == "rate" {
		k++
		next = &p.Mentions[k+1]
	}
	return next.Block == m.Block && (IsRest(next) || next.Named.Starts&lexicon.Open != 0)
}

// announced looks for the words and marks that open a list. It reports true also where they hand the numbers to several
// nouns in turn: then there is no list, and the signal is empty.
func announced(gap string, cues prose.Cue) (signal string, found bool) {
	switch {
	case cues&prose.CueAmong != 0 && opensWithAmong(gap):
		signal = SignalAmong
	case cues&prose.CuePartition != 0 && lexicon.PartitionMark(gap):
		return SignalPartition, true
	case strings.HasPrefix(gap, "，来自"):
		return signalInclude, true
	case cues&prose.CueEach != 0 && match.ContainsAny(gap, "，分别安排", "，分别用于", "，分别投入", "，分别拨付"):
		return signalInclude, true
	case cues&prose.CueEach != 0 && match.ContainsAny(gap, "，四个季度分别", "，各季度分别", "，一至四季度分别") && !strings.Contains(gap, "分别为"):
		return signalEach, true // 支出640万元，四个季度分别支出96万元、…
	case cues&prose.CueEach != 0 && match.ContainsAny(gap, "分别为", "分别是", "依次为", "依次是", "分别有"):
		signal = signalEach
	default:
		signal = marked(gap, cues)
		return signal, signal != ""
	}
	if respective(gap) || strings.Contains(gap, "计，分别") { // 两项合计81%，以审结的500件计，分别为312件和93件
		return "", true
	}
	return signal, true
}

// marked looks for the marks and the lesser words that open a list; empty where there is none.
func marked(gap string, cues prose.Cue) string {
	last := prose.BehindLast(gap, "。；;")
	switch {
	case cues&prose.CueInclude != 0 && match.ContainsAny(last, "包括", "包含", "涵盖"):
		return signalInclude
	case cues&prose.CueBracket != 0 && opensBracketLast(gap):
		return SignalBracket
	case cues&prose.CueColon != 0 && !strings.ContainsAny(afterColon(gap), "，；。,;"):
		return SignalColon
	case cues&prose.CueOf != 0 && introduces(last):
		return SignalOf
	default:
		return ""
	}
}

// resultIs says whether a clause says how things ended: 复议结果为维持, 审理结果分别是驳回.
func resultIs(clause string) bool {
	for _, word := range []string{"结果为", "结果是", "结论为", "结论是", "结果分别为", "结果分别是"} {
		if at := strings.Index(clause, word); at >= 0 && at <= 8*len("一") && lexicon.Scan(clause[at+len(word):]).Starts&lexicon.Outcome != 0 {
			return true
		}
	}
	return false
}

// Viewpoints are what a total is divided by: 来源分别为…, 按去向分别为….
var Viewpoints = []string{"来源", "渠道", "类型", "类别", "去向", "结果", "领域", "构成", "途径", "方式", "情况", "案由", "事由", "原因", "种类", "用途", "性质", "级别", "层级", "诉由"} //nolint:gochecknoglobals // a constant list

// respective says whether 分别 hands the numbers to several nouns in turn (主办件分别为31件、42件): then they are no parts.
func respective(gap string) bool {
	at := max(strings.LastIndex(gap, "分别"), strings.LastIndex(gap, "依次"))
	if at < 0 {
		return false
	}
	clause := strings.TrimPrefix(strings.TrimSpace(prose.BehindLast(gap[:at], prose.ClauseBreaks)), "其中")
	if match.EndsWithAny(clause, "四季度", "四个季度", "各季度", "上下半年") {
		return false // 一至四季度依次为: the parts of a year
	}
	return clause != "" && strings.TrimSpace(gap[:at]) != clause && !strings.HasSuffix(clause, "数") && !match.EndsWithAny(clause, Viewpoints...)
}

// hasEnumerator says whether the items of a written list (一是, （一）) begin in a gap: then figures belong to the items.
func hasEnumerator(gap string) bool {
	return match.ContainsAny(gap, "一是", "二是", "三是", "四是", "五是", "六是", "（一）", "（二）", "(一)", "(二)", "（三）")
}

// introduces says whether a phrase ends with 中 and a comma, as in 审结案件中，维持.
func introduces(phrase string) bool {
	for _, mark := range []string{"中，", "中,", "中：", "中:"} {
		if at := strings.LastIndex(phrase, mark); at >= 0 {
			if match.EndsWithAny(phrase[:at], "教育", "活动", "行动", "工作", "过程", "整治", "建设", "监管", "执法") {
				return false // 在学习教育中，查摆问题13个
			}
			if ongoing(phrase[:at]) || strings.HasSuffix(phrase[:at], "之") && match.ContainsAny(phrase[:at], "含", "计入", "纳入", "列入") {
				return false // 38件已含在窗口申请之中，…
			}
			rest := phrase[at+len(mark):]
			return !strings.ContainsAny(rest, "，；,;：:") && !strings.ContainsAny(phrase[:at], "，,")
		}
	}
	return false
}

// ongoing says whether words before 中 tell what is still being done: 另有2件在审查中，….
func ongoing(words string) bool {
	at := strings.LastIndex(words, "在")
	if at < 0 {
		return false
	}
	switch words[at+len("在"):] {
	case "审查", "审理", "办理", "调查", "整改", "处理", "推进", "进行", "侦办", "调解", "核查", "建设", "施工", "执行", "评估", "落实":
		return true
	default:
		return false
	}
}

// afterColon gives what stands behind the first colon.
func afterColon(gap string) string {
	at := strings.IndexAny(gap, "：:")
	if at < 0 {
		return ""
	}
	if strings.HasPrefix(gap[at:], "：") {
		return gap[at+len("："):]
	}
	return gap[at+1:]
}

// opensBracketLast says whether the last bracket of the gap is an opening one and follows the total closely.
func opensBracketLast(gap string) bool {
	open := max(strings.LastIndex(gap, "（"), strings.LastIndex(gap, "("))
	shut := max(strings.LastIndex(gap, "）"), strings.LastIndex(gap, ")"))
	if open < 0 || shut >= 0 || open > 36 || strings.ContainsAny(gap[:open], "，。；,;：") {
		return false
	}
	return !match.ContainsAny(gap[open:], "折合", "约合", "即", "合人民币") // the same amount again
}

// StartsWithListMark says whether only a noun and one comma or stop stand before the label.
func StartsWithListMark(gap string) bool {
	at := strings.IndexAny(gap, "，,；;")
	if at < 0 || at > 18*len("一") {
		return false
	}
	for _, all := range []string{"，全部", "，均", "，已全部", "，都", "，经", "，由", "，主要涉及", "，涉及", "，主要反映", "，主要集中", "，平均年龄", "，无上年结转", "，上年无结转"} {
		if rest, ok := strings.CutPrefix(gap[at:], all); ok && len(rest) <= 30*len("一") && strings.ContainsAny(rest, "，,；;") {
			gap = rest // 26件，全部按期答复，予以公开15件; 2件，经区政府审理，维持1件
			break
		}
	}
	marks := 0
	for _, ch := range gap {
		if ch == '，' || ch == ',' || ch == '；' || ch == ';' {
			marks++
		}
	}
	return marks == 1
}
