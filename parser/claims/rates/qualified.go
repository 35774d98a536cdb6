// Rates of fewer cases than those counted, by their names: 当场办结率 is no rate of all that was 办结.

package rates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
)

// plainQualifiers stand before what a rate is of and leave nothing out: cases by what they are called anywhere, and what is due, which Kind.due looks at.
var plainQualifiers = []string{ //nolint:gochecknoglobals // a constant list
	"案件", "案", "事项", "事件", "纠纷", "矛盾", "诉求", "工单", "信访", "投诉", "举报", "问题", "隐患", "线索", "申请", "复议", "诉讼", "调解", "许可", "建议", "提案", "合同", "文件", "热线", "任务", "业务", "产品", "样品",
	"全年", "年度", "年内", "当年", "群众", "行政", "执法", "案卷", "处罚", "实际", "负责人", "工作", "人员", "干部", "法律援助", "服务", "平台", "检查", "监督", "整改", "责任", "数据", "指标", "学法", "考试", "培训", "审查", "审核",
}

// actually stands in the words of what was done, whatever it was.
const actually = "实际"

// isQualified says whether the name of a rate holds words before those by which its numerator was found that say of which cases it is, and nothing near the two counts
// speaks of them; or a length of time stands right before it: 24小时办结率.
func (s *Search) isQualified(top *numerator, base int) bool {
	const least = 2 // characters that tell of something
	m := &s.P.Mentions[s.K]
	if s.K > 0 && m.Gap == m.Lead && s.P.Mentions[s.K-1].Kind == "duration" {
		return true
	}
	name := strings.TrimSuffix(s.Kind.Name, "率")
	name = strings.Replace(name, "直接纠错", "纠错", 1) // the usual name, of all that was set right
	at := strings.Index(name, top.stem)
	if top.stem == actually && at < 0 && !top.minus {
		return !s.sharesWord(&s.P.Mentions[base], &s.P.Mentions[top.at]) // 应参加培训482人，实际参训461人，群众满意率92%
	}
	if at <= 0 || s.Kind.due {
		return false
	}
	n, b := &s.P.Mentions[top.at], &s.P.Mentions[base]
	return prose.Unsaid(name[:at], n.Clause+n.Lead+n.Noun+b.Clause+b.Lead+b.Noun, plainQualifiers) >= least
}

// countsAgain says whether the count right before the rate, behind the numerator, is of what the base counts, told of somebody else: 全县调解1254件，成功1198件，县公安局调解312件，成功率….
func (s *Search) countsAgain(top *numerator, base int) bool {
	last := s.K - 1
	if last <= top.at || last == base {
		return false
	}
	m, b := &s.P.Mentions[last], &s.P.Mentions[base]
	if !prose.SameKind(m.Figure, b.Figure) || m.Block != s.P.Mentions[s.K].Block || m.Depth != b.Depth || strings.Contains(m.Lead, top.stem) || s.P.IsComparison(last) || s.R.Changes[m.Index] {
		return false
	}
	verb := []rune(m.Lead)
	return len(verb) > 3 && strings.Contains(b.Lead, string(verb[len(verb)-2:]))
}

// wholeShares are names of rates that say how many of all have something, whatever it is.
var wholeShares = []string{"覆盖", "建成", "创建", "达标", "完成", "普及", "设立", "配备", "参与", "参加", "参训", "命中"} //nolint:gochecknoglobals // a constant list

// sharesOfAll says whether the name of a rate says how many of all have something, as the words behind a count of those do, and nobody else's: 覆盖率, and 命名率 behind 12个获命名.
// 群众满意率 and 执法人员持证率 behind 9个设立执法队 are of others.
func (s *Search) sharesOfAll(some, all *prose.Mention) bool {
	name := strings.TrimSuffix(strings.TrimSuffix(s.Kind.Name, "率"), "比例")
	for _, w := range wholeShares {
		if of, ok := strings.CutSuffix(name, w); ok {
			return prose.Unsaid(of, all.Clause+all.Noun+some.Clause, plainQualifiers) < 2
		}
	}
	said, _, _ := strings.Cut(s.P.Mentions[s.K].Gap, "，")
	said = all.Lead + some.Clause + said // 办结投诉80件中的60件，办结率75%
	runes := []rune(name)
	switch {
	case len(runes) < 2:
		return false
	case len(runes) == 2:
		return strings.ContainsRune(said, runes[0]) && strings.ContainsRune(said, runes[1]) // 参评率 of those 参加评议的
	default:
		return strings.Contains(said, string(runes[len(runes)-2:]))
	}
}
