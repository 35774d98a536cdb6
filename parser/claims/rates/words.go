// What known rates are made of, where their names do not say it in the words of their counts: the counts of 出庭应诉率 are those in which
// somebody 到庭, the base of 审减率 is what was 送审. A row more is all that a new name takes.

package rates

import "github.com/fazhilint/fazhilint/parser/match"

// rateWords says of rates whose names end with (or, for whole, hold) one of some words how their counts are called.
type rateWords struct {
	names  []string // without 率
	whole  bool     // the word may stand anywhere in the name
	counts []string // words of the numerator
	bases  []string // words of which the base bears one; nil: nothing is known of it
	left   []string // words of what is left of the base when the numerator is taken off: 实际采购 for 节约率
}

// knownRates are tried in order.
var knownRates = []rateWords{ //nolint:gochecknoglobals // a constant table
	{names: []string{"参考", "参训", "参学"}, whole: true, counts: []string{"参加", "实考", "实际参"}},
	{names: []string{"出庭", "应诉"}, whole: true, counts: []string{"实际出庭", "负责人出庭", "出庭", "到庭"}},
	{names: []string{"征缴", "收缴", "缴费", "征收"}, whole: true, counts: []string{"实缴", "实收", "实际", "已缴"}},
	{names: []string{"持证"}, counts: []string{"持有执法", "持有行政执法", "取得执法", "取得行政执法", "持有证"}},
	{names: []string{"调撤"}, counts: []string{"调解、撤", "调解和撤", "调解、终止", "调解及撤", "调撤"}},
	{names: []string{"结案"}, counts: []string{"办结", "审结", "已结", "执结"}},
	{names: []string{"办结", "审结"}, counts: []string{"结案", "实际"}},
	{names: []string{"抽查", "抽检", "抽取"}, counts: []string{"抽取", "抽中", "抽查", "抽检"}},
	{names: []string{"到岗", "在岗"}, counts: []string{"实有", "在岗", "到岗"}},
	{names: []string{"批捕"}, counts: []string{"批准逮捕", "批捕"}},
	{names: []string{"成功"}, counts: []string{"达成协议", "达成一致", "达成调解协议", "实际"}},
	{names: []string{"破案"}, counts: []string{"破获", "侦破", "告破"}},
	{names: []string{"免罚"}, counts: []string{"不予处罚", "免予处罚", "不予行政处罚"}},
	{names: []string{"建档"}, counts: []string{"建立档案", "立档"}},
	{names: []string{"回收"}, counts: []string{"收回"}},
	{names: []string{"预算执行"}, counts: []string{"支出", "拨付", "执行"}, bases: []string{"预算"}},
	{names: []string{"执行"}, counts: []string{"支出", "实际支出", "支付"}},
	{names: []string{"直接纠错"}, counts: []string{"直接纠错"}, bases: []string{"审结"}},
	{names: []string{"案结事了"}, left: []string{"起诉", "提起诉讼", "诉至法院"}, bases: []string{"审结", "办结"}},
	{names: []string{"处置"}, counts: []string{"处理"}},
	{names: []string{"可办", "网办"}, counts: []string{"可办", "网上"}},
	{names: []string{"审减", "核减"}, left: []string{"审定", "核定", "实际"}, bases: []string{"送审", "报审", "申报", "概算", "预算"}},
	{names: []string{"节约", "节支", "节资"}, left: []string{"实际", "成交", "中标"}, bases: []string{"预算", "控制价", "概算", "计划"}},
}

// otherRates are all that knownRates has no row for.
var otherRates = rateWords{counts: []string{"实际"}} //nolint:gochecknoglobals // a constant row

// wordsOf gives the words of a rate's counts by its name without 率.
func wordsOf(name string) *rateWords {
	for i := range knownRates {
		known := &knownRates[i]
		if known.whole && match.ContainsAny(name, known.names...) || match.EndsWithAny(name, known.names...) {
			return known
		}
	}
	return &otherRates
}
