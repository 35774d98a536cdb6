// What is known of rates by name: which follow plainly from two counts, and which have a base of their own that
// reports often leave unsaid (custom of the reports and of department statistics; no statute defines them).

package rates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// Kind is what a rate's name says of it.
type Kind struct {
	Name  string   // the words up to and with 率
	stem  []string // words that name the numerator, the most exact first
	weak  int      // from this stem on, the words may name the base instead: 调解 in 调解成功率
	loose bool     // the base is often another than the count beside it: satisfied, won, covered …
	bases []string // words of which its base bears one, where its name alone says so much: 送审 for 审减率
	left  []string // words of what is left when the numerator is taken off the base: 实际采购 for 节约率
	due   bool     // counts only what was due: 按期办结率, 出庭应诉率
	free  bool     // may exceed 100% or has no counts: 增长率, 完成率
}

// Names that tell the kinds of rates apart.
var ( //nolint:gochecknoglobals // constant lists
	// looseRates have samples, exclusions or areas as their base.
	looseRates = []string{
		"满意", "好评", "胜诉", "败诉", "覆盖", "知晓", "参与", "支持", "认可", "获得感", "平均", "升学", "就业", "入住", "使用", "利用", "普及", "签约", "到位", "上线", "公开", "绿化", "负担", "纠错", "上诉", "调撤",
		"优良", "检出", "发案", "破案", "投诉", "回访", "抽查", "检查", "超限", "事故", "死亡", "重复", "报名", "出勤", "参会", "开庭", "双随机", "和解", "起诉", "再犯",
	}
	// dueRates count only what was due or opened.
	dueRates = []string{"按期", "按时", "及时", "限时", "出庭", "应诉", "到期", "期限", "准时", "响应", "签收", "回复", "答复", "述法", "备案", "报备", "审核", "审查", "公示", "持证", "征缴", "收缴"}
	// freeRates can exceed 100% or are no share of a count.
	freeRates = []string{"增长", "增", "降", "完成", "利率", "税率", "效率", "频率", "汇率", "费率", "概率", "年率", "环比", "同比", "超额", "超收", "超产", "超过", "回收利用", "下降", "变化", "提速", "周转", "任务", "精简", "压减", "压缩", "缩减", "削减", "计划执行"}
	// rateNameStarts are words behind which the name of a rate begins.
	rateNameStarts = []string{"的", "，", "其", "均", "和", "及", "、", "我局", "全年", "全县", "全区", "全市", "群众", "平均", "总体", "其中", "综合", "."}
	// channels are ways in which some of the cases come in or are dealt with: what is done in another way is not meant.
	channels = []string{"网上", "网络", "线上", "掌上", "线下", "窗口", "自助", "电子", "远程", "移动"}
	// rateVerbs may stand between 率 and the number.
	rateVerbs = []string{"为", "达", "是", "仅", "约", "均", "在", "高", "：", "分别", "保持", "已", "只有", "由此", "因此", "随之", "相应", "正好", "恰好", "刚好", "恰为", "整整", "高达", "只"}
)

// KindAt reads the name of the rate at a mention, before it or behind it: 以92.6%的办结率.
func KindAt(m *prose.Mention) (Kind, bool) {
	kind, ok := KindOf(m.Lead)
	name, behind := strings.CutPrefix(m.Noun, "的")
	if ok || !behind || !strings.HasSuffix(m.Lead, "以") {
		return kind, ok
	}
	if name, _, behind = strings.Cut(name, "率"); !behind {
		return kind, false
	}
	return KindNamed(name)
}

// KindOf reads the name of a rate from the words before it. It reports false where they name none.
func KindOf(label string) (Kind, bool) {
	at := strings.LastIndex(label, "率")
	if at < 0 {
		if name, ok := strings.CutSuffix(withoutVerb(label), "比例"); ok {
			kind, ok := KindNamed(name)
			kind.Name, kind.loose = name+"比例", true
			return kind, ok
		}
		if name, ok := strings.CutSuffix(strings.TrimSuffix(strings.TrimSuffix(label, "达"), "为"), "进度"); ok && !match.EndsWithAny(name, "时间", "序时", "形象", "工程", "工作", "总体") {
			kind, ok := KindNamed(name)
			kind.Name, kind.loose = name+"进度", true
			return kind, ok
		}
		return Kind{}, false
	}
	tail := strings.TrimSpace(label[at+len("率"):])
	if tail != "" && !match.StartsWithAny(tail, rateVerbs...) {
		return Kind{}, false
	}
	return KindNamed(label[:at])
}

// withoutVerb strips from the words before a rate the verb that gives its value: 网办比例整整达到.
func withoutVerb(label string) string {
	for _, verb := range []string{"达到", "达", "为", "是"} {
		if rest, ok := strings.CutSuffix(label, verb); ok {
			for _, just := range []string{"整整", "刚好", "恰好", "正好", "已"} {
				rest = strings.TrimSuffix(rest, just)
			}
			return rest
		}
	}
	return label
}

// KindNamed makes the kind of a rate from its name without 率.
func KindNamed(name string) (Kind, bool) {
	for _, w := range rateNameStarts {
		if cut := strings.LastIndex(name, w); cut >= 0 && len(name)-cut-len(w) >= 2*len("率") && !strings.HasPrefix(name[cut:], "及时") {
			name = name[cut+len(w):]
		}
	}
	name = strings.Join(strings.Fields(name), "")
	runes := []rune(name)
	if len(runes) < 2 {
		return Kind{}, false
	}
	kind := Kind{Name: name + "率", loose: match.ContainsAny(name, looseRates...) || match.StartsWithAny(name, "总", "综合"), due: match.ContainsAny(name, dueRates...), free: match.ContainsAny(name, freeRates...) && !isWorkDone(name)}
	known := wordsOf(name)
	kind.stem, kind.bases = append(kind.stem, name), known.bases
	if len(runes) > 5 {
		kind.stem = append(kind.stem, string(runes[len(runes)-4:])) // 检察建议按期回复率
	}
	if len(runes) > 2 && !strings.HasSuffix(name, "办理") && !strings.Contains(name, "出庭") && !match.StartsWithAny(name, channels...) { // all cases are 办理, and all lawsuits 应诉; 即办件 are no 网上办件
		kind.stem = append(kind.stem, string(runes[len(runes)-2:]))
	}
	if isWorkDone(name) {
		kind.stem = append(kind.stem, string(runes[len(runes)-4:len(runes)-2])) // 处置 of 处置完成率
	}
	kind.stem = append(append(kind.stem, known.counts...), known.left...)
	kind.left = known.left
	kind.weak = len(kind.stem)
	if len(runes) > 3 {
		kind.stem = append(kind.stem, string(runes[:2]))
	}
	return kind, true
}

// isWorkDone says whether a rate of completion is one of things that were counted, of which no more than all can be completed: 整改完成率, but 任务完成率.
func isWorkDone(name string) bool {
	work, ok := strings.CutSuffix(name, "完成")
	return ok && match.EndsWithAny(work, "整改", "核查", "办理", "化解", "清理", "销号", "处置", "审查", "审核", "回访")
}

// NamesIn reads the names of a series of rates: 办结率、满意率分别为98%、95%. It gives nothing where they are not as many as
// the rates.
func NamesIn(clause string, rates int) []string {
	at := strings.Index(clause, "分别")
	if at < 0 {
		return nil
	}
	fields := prose.NamesIn(clause[:at], "、和及与")
	names := make([]string, 0, len(fields))
	for _, field := range fields {
		name, ok := strings.CutSuffix(strings.TrimSpace(field), "率")
		if !ok {
			return nil
		}
		names = append(names, name)
	}
	if len(names) != rates {
		return nil
	}
	return names
}
