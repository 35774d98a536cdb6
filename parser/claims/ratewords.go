// What is known of rates by name: which follow plainly from two counts, and which have a base of their own that
// reports often leave unsaid (custom of the reports and of department statistics; no statute defines them).

package claims

import "strings"

// rateKind is what a rate's name says of it.
type rateKind struct {
	name  string   // the words up to and with 率
	stem  []string // words that name the numerator, the most exact first
	loose bool     // the base is often another than the count beside it: satisfied, won, covered …
	due   bool     // counts only what was due: 按期办结率, 出庭应诉率
	free  bool     // may exceed 100% or has no counts: 增长率, 完成率
	base  []string // words that the base's label must hold; none: any
}

// looseRates have samples, exclusions or areas as their base.
var looseRates = []string{
	"满意", "好评", "胜诉", "败诉", "覆盖", "知晓", "参与", "支持", "认可", "获得感", "平均", "升学", "就业", "入住", "使用", "利用", "普及", "签约", "到位", "上线", "公开", "绿化", "负担", "纠错", "上诉", "调撤",
	"优良", "检出", "发案", "破案", "投诉", "回访", "抽查", "检查", "超限", "事故", "死亡", "重复", "报名", "出勤", "参会", "开庭", "双随机",
}

// dueRates count only what was due or opened.
var dueRates = []string{"按期", "按时", "及时", "限时", "出庭", "应诉", "到期", "期限", "准时", "响应", "签收", "回复", "答复", "述法", "备案", "报备", "审核", "审查", "公示", "持证"}

// freeRates can exceed 100% or are no share of a count.
var freeRates = []string{"增长", "增", "降", "完成", "利率", "税率", "效率", "频率", "汇率", "费率", "概率", "年率", "环比", "同比", "超", "回收利用", "下降", "变化"}

// sumRates name the several outcomes that together are the numerator of a rate.
var sumRates = map[string][]string{
	"纠错": {"撤销", "变更", "确认违法", "责令", "纠错"}, "直接纠错": {"撤销", "变更", "确认违法", "责令", "纠错"}, "满意": {"满意"}, "优良": {"优", "良"}, "合格": {"合格", "优", "良"}, "调撤": {"调解", "撤"},
	"调解和解": {"调解", "和解"},
}

// rateOf reads the name of a rate from the words before it. It reports false where they name none.
func rateOf(label string) (rateKind, bool) {
	at := strings.LastIndex(label, "率")
	if at < 0 {
		return rateKind{}, false
	}
	tail := strings.TrimSpace(label[at+len("率"):])
	if tail != "" && !startsWithAny(tail, []string{"为", "达", "是", "仅", "约", "均", "在", "高", "：", "分别", "保持", "已"}) {
		return rateKind{}, false
	}
	name := label[:at]
	for _, w := range []string{"的", "，", "其", "均", "和", "及", "、", "年", "我局", "全年", "全县", "全区", "全市", "群众", "平均"} {
		if cut := strings.LastIndex(name, w); cut >= 0 {
			name = name[cut+len(w):]
		}
	}
	name = strings.TrimSpace(name)
	runes := []rune(name)
	if len(runes) < 2 {
		return rateKind{}, false
	}
	kind := rateKind{name: name + "率", loose: hasAny(name, looseRates), due: hasAny(name, dueRates), free: hasAny(name, freeRates)}
	kind.stem = stems(runes)
	if hasAny(name, []string{"出庭", "应诉"}) {
		kind.base = []string{"开庭", "应当", "应由", "应出庭", "需", "依法应"}
	}
	return kind, true
}

// stems lists the words by which a numerator is recognised: the whole name, its last two and its first two characters.
func stems(name []rune) []string {
	list := []string{string(name)}
	if len(name) > 2 {
		list = append(list, string(name[len(name)-2:]))
	}
	if len(name) > 3 {
		list = append(list, string(name[:2]))
	}
	return list
}
