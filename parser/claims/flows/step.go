// Steps: what was done with a part of the cases counted right before: 审查政策措施36件，修改2件; 受理信访33件，按期办结33件. The part is
// no larger than the whole, unless cases of an earlier year are among those dealt with.

package flows

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// step says which words count a part of what other words counted before.
type step struct {
	from, to []string // words of the whole's label, and with which that of the part begins
	bounded  bool     // nothing of an earlier year can be among the part
}

var steps = []step{ //nolint:gochecknoglobals // a constant table
	{
		from:    []string{"审查", "审核", "复核", "评估", "备案", "清理", "复查"},
		to:      []string{"修改", "纠正", "退回", "补正", "不予", "停止执行", "暂缓", "调整", "废止", "修改后出台", "未通过", "否决"},
		bounded: true,
	},
	{from: []string{"提出", "征求", "收集", "征集", "出具"}, to: []string{"采纳", "被采纳", "吸纳"}, bounded: true},
	{from: []string{"举报", "投诉", "线索", "反映"}, to: []string{"核查属实", "查实", "属实"}, bounded: true},
	{
		from: []string{"受理", "收到", "接到", "接收", "收取", "交办", "转办", "列入", "包案", "承办", "办理", "积案", "信访案件", "信访事项"},
		to:   []string{"办结", "化解", "答复", "核查属实", "查实", "属实", "立案", "回复", "办复", "采纳", "解决", "反馈"},
	},
	{from: []string{"排查", "发现", "查出", "检查", "巡查"}, to: []string{"化解", "整改", "调处", "查处", "立案", "处置"}},
	{from: []string{"检查", "抽查", "排查", "评查", "抽检"}, to: []string{"存在", "发现问题的", "不合格", "有问题"}, bounded: true},
	{from: []string{"督办", "包案", "包保", "牵头", "领办", "挂牌"}, to: []string{"办结", "化解", "销号"}},
	{from: []string{"查处", "侦办", "立案", "查获"}, to: []string{"移送", "移交", "结案", "办结", "审结"}},
	{from: []string{"审核", "审查"}, to: []string{"通过", "合格"}},
	{from: []string{"隐患", "问题"}, to: []string{"整改", "化解", "销号", "消除", "处置"}},
	{from: []string{"移送", "移交"}, to: []string{"立案", "起诉", "公安机关立案", "公安机关已立案", "公安立案", "已立案", "被立案"}},
	{from: []string{"诉讼", "应诉", "一审", "二审", "被告"}, to: []string{"开庭", "审结", "结案"}},
	{from: []string{"应出庭"}, to: []string{"行政机关负责人出庭", "负责人出庭", "实际出庭", "出庭"}, bounded: true},
	{from: []string{"开庭"}, to: []string{"行政机关负责人出庭", "负责人出庭", "出庭"}, bounded: true},
	{from: []string{"规范性文件", "政策文件"}, to: []string{"备案", "报备", "报送备案", "审查后报备", "合法性审查", "合法性审核", "经合法性审"}},
	{from: []string{"查实", "属实", "核实"}, to: []string{"处罚", "给予", "立案", "移送", "问责", "处理"}},
	{from: []string{"审核", "审查", "公平竞争审查"}, to: []string{"集体讨论", "提出修改意见", "提出修改", "提出意见", "不予出台"}},
	{from: []string{"申请"}, to: []string{"受理", "予以受理", "准予", "批准", "同意"}},
	{from: []string{"办理"}, to: []string{"作出答复", "答复", "按期答复"}},
	{from: []string{"纠纷", "案件接收", "矛盾"}, to: []string{"调解成功", "成功调解", "成功化解", "调处成功", "达成协议"}},
	{from: []string{"摸排", "排查", "劝导"}, to: []string{"了结", "化解", "听劝", "消除"}},
	{from: []string{"诉讼", "应诉", "开庭"}, to: []string{"局负责人出庭", "镇领导出庭", "街道负责人出庭", "领导出庭", "负责人实际出庭"}},
	{from: []string{"评查", "抽评", "案卷评查抽取"}, to: []string{"优秀", "评为优秀", "合格", "良好"}, bounded: true},
	{from: []string{"回访", "问卷", "测评"}, to: []string{"满意", "表示满意", "非常满意"}, bounded: true},
	{from: []string{"参加", "参考", "应考", "实考"}, to: []string{"合格", "及格", "通过", "优秀"}, bounded: true},
}

// stepFillers may stand before the word that says what was done.
var stepFillers = []string{"其中", "目前", "现已", "年底前", "到年底", "已", "均", "全部", "按期", "按时", "及时", "当年", "共", "成功", "实际", "年内", "经审查", "经查", "经核实", "经核查", "要求", "依法", "经"} //nolint:gochecknoglobals // a constant list

// stepEvents are units of what happens or comes in: of these 有 counts some.
var stepEvents = []string{"次", "场", "场次", "期", "件", "起"} //nolint:gochecknoglobals // a constant list

// Steps claims of each count that tells what was done with the cases counted right before that it is no larger.
func Steps(r *prose.Reader, p *prose.Paragraph) {
	for k := 1; k < len(p.Mentions); k++ {
		before := stepFrom(p, k)
		if before < 0 || p.IsComparison(k) || p.IsComparison(before) {
			continue
		}
		whole, part := &p.Mentions[before], &p.Mentions[k]
		kind, ok := stepOf(whole, part)
		if exchangedPart(whole, part) {
			kind.bounded, ok = true, true
		}
		if !ok || told(r, whole, part, &kind) {
			continue
		}
		l := lists.List{Parts: []int{k}}
		claim, ok := lists.TotalClaim(p, whole, &l, lists.SignalStep)
		if !ok {
			continue
		}
		all := strings.Contains(part.Lead, "全部") // 收到25件，已全部按期回复26件
		claim.Certain, claim.Reason = (kind.bounded || all) && !p.SpeaksOfCarried(k), "carried"
		r.Add(claim)
	}
}

// stepFrom gives the count right before mention k that it can be a part of; -1 where there is none.
func stepFrom(p *prose.Paragraph, k int) int {
	if sat := satBefore(p, k); sat >= 0 {
		return sat
	}
	before := k - 1
	if before > 0 && p.Mentions[before].Gap == "" && !prose.SameKind(p.Mentions[before].Figure, p.Mentions[k].Figure) {
		before-- // 线索52件78人，公安机关已立案45件
	}
	if !p.Besides(before, k) {
		return -1
	}
	return before
}

// satBefore gives how many sat an examination whose result mention k tells behind the rate of those who did: 应考6214人，实考6190人，缺考24人，参考率99.6%；及格6051人. It is -1 where there is none.
func satBefore(p *prose.Paragraph, k int) int {
	rate := &p.Mentions[k-1]
	if rate.Kind != "rate" || !match.ContainsAny(rate.Lead, "参考率", "到考率", "参训率", "参加率") || !match.StartsWithAny(p.Mentions[k].Lead, "及格", "合格", "通过") {
		return -1
	}
	for j := k - 2; j >= 0 && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		if match.EndsWithAny(p.Mentions[j].Lead, "实考", "参考", "参加考试", "实际参考", "实际参加") {
			return j
		}
	}
	return -1
}

// stepOf finds the step that leads from one count to the next.
func stepOf(whole, part *prose.Mention) (step, bool) {
	label := part.Lead
	for cut := true; cut; {
		cut = false
		for _, filler := range stepFillers {
			if rest, ok := strings.CutPrefix(label, filler); ok {
				label, cut = rest, true
			}
		}
	}
	if holdersOf(whole, part) {
		return step{bounded: true}, true
	}
	if label == "有" && slices.Contains(stepEvents, part.Unit) {
		return step{bounded: true}, true // 召开会议38次，有21次涉及法治内容
	}
	for _, s := range steps {
		if match.ContainsAny(whole.Lead+whole.Noun, s.from...) && match.StartsWithAny(label, s.to...) {
			return s, true
		}
	}
	return step{}, false
}

// holdersOf says whether a count tells how many of the persons counted before hold what the work asks for: 执法人员108名，取得法律职业资格的有87名.
func holdersOf(whole, part *prose.Mention) bool {
	return whole.Family == "person" && part.Family == "person" && match.StartsWithAny(part.Lead, "取得", "持有", "具有", "具备", "拥有", "通过", "获得") && match.EndsWithAny(part.Lead, "的有", "的就有", "的达", "的") &&
		match.ContainsAny(part.Lead, "证", "资格", "学历", "职称") && match.ContainsAny(whole.Lead, "有", "配备", "共", "在编", "在岗") && !strings.Contains(whole.Lead, "新增")
}

// exchangedPart says whether a part is more than what it is told of since two of its digits are exchanged: 来访57批132人次，由领导包案的有75批.
func exchangedPart(whole, part *prose.Mention) bool {
	return part.Unit == whole.Unit && part.N > whole.N && whole.Scale == 0 && part.Scale == 0 && strings.HasSuffix(part.Lead, "的有") && rounding.Exchanged(whole.N, part.N)
}

// told says whether another claim ties both counts already. One that is not certain leaves it to this one to say that the part is
// too large.
func told(r *prose.Reader, whole, part *prose.Mention, kind *step) bool {
	claim := tying(r, whole.Index, part.Index)
	if claim != nil && kind.bounded && (claim.Kind == "share" || claim.Kind == "rate") && len(claim.Denominators) == 1 && claim.Denominators[0].Figure == part.Index {
		return false // 审核案件7件，退回补充调查64件，占10.94%: the one in the place of the other
	}
	return claim != nil && (claim.Certain || !kind.bounded || part.N <= whole.N)
}

// tying gives the claim that holds both figures; nil where there is none.
func tying(r *prose.Reader, a, b int) *tree.Claim {
	for c := range r.Recent(39) {
		hasA, hasB := false, false
		c.EachTerm(func(t *tree.Term) {
			t.EachFigure(func(figure int) { hasA, hasB = hasA || figure == a, hasB || figure == b })
		})
		if hasA && hasB {
			return c
		}
	}
	return nil
}
