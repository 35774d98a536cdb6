// The words on which a reading rests: what makes a list exhaustive, what shows that its members overlap, what makes a
// number a comparison instead of a count.

package claims

import "strings"

// restWords open the last part of a list that leaves nothing out.
var restWords = []string{"其他", "其它", "其余", "剩余", "余下", "剩下", "另有", "另外", "尚有", "尚余", "还有", "仅剩", "其它类", "仍有"}

// complements are pairs of labels that together make up everything. A label matches when it holds the word and not
// the other one.
var complements = [][2]string{
	{"未", "已"}, {"不成功", "成功"}, {"非", ""}, {"不合格", "合格"}, {"不予受理", "受理"}, {"不满意", "满意"}, {"间接", "直接"}, {"逾期", "按期"},
	{"简易程序", "普通程序"}, {"简易程序", "一般程序"}, {"不属实", "属实"}, {"二审", "一审"}, {"兼职", "专职"}, {"会办", "主办"}, {"协办", "主办"},
	{"女性", "男性"}, {"乡镇", "县直"}, {"农村", "城镇"}, {"农村", "城市"}, {"地方", "中央"}, {"转办", "直办"}, {"转办", "即时办结"},
	{"窗口", "网上"}, {"窗口办", "网上办"}, {"线下", "线上"}, {"网络", "电话"}, {"非电话", "电话"}, {"承诺件", "即办件"}, {"强制拆除", "自行拆除"}, {"提案", "建议"},
	{"现场", "书面"}, {"新增", "存量"}, {"正在", "已"}, {"未审结", "审结"}, {"待", "已"}, {"没收", "罚款"}, {"公共服务", "依申请"}, {"镇级", "村级"}, {"个人", "单位"},
	{"违法所得", "罚款"}, {"民事", "刑事"}, {"不符合", "符合"}, {"败诉", "胜诉"}, {"下沉", "镇属"}, {"一般", "重大"}, {"一般", "重点"},
}

// outcomeWords are the ways in which a case ends; each case has one of them.
var outcomeWords = []string{
	"维持", "驳回", "撤销", "变更", "确认违法", "责令", "终止", "调解", "和解", "撤诉", "撤回", "不予受理", "判决", "裁定", "准许", "移送", "按撤诉", "胜诉", "败诉", "不予处罚",
	"予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "信息不存在", "其他处理", "废止", "失效", "保留", "修改", "继续有效", "审结", "未审结", "未结", "正在审理", "撤案",
}

// channelWords are the ways in which a case comes in; each case comes one way.
var channelWords = []string{
	"来访", "来信", "来电", "来函", "网上", "网络", "网信", "电话", "热线", "专线", "平台", "系统", "信箱", "留言", "政务网", "接待", "转办", "交办", "窗口", "微信", "邮件", "信件", "走访", "上级",
}

// groupWords name groups that overlap: one person can belong to several of them.
var groupWords = []string{
	"妇女", "女性", "老年人", "残疾人", "未成年人", "农民工", "军人", "党员", "青少年", "低保", "困难", "退役", "少数民族", "青年", "学生", "涉及",
}

// subsetWords say that what follows is picked out of the whole.
var subsetWords = []string{"等", "主要", "重点", "前三", "前五", "前十", "前两", "居前", "位居", "排名", "最多", "最高", "突出", "尤其", "特别是", "典型", "含", "优先", "排在"}

// changeWords stand before a number that is a difference or a growth.
var changeWords = []string{
	"增长", "增加", "增加了", "增长了", "上升", "上升了", "提高", "提高了", "提升", "提升了", "下降", "下降了", "减少", "减少了", "降低", "降低了", "压减", "压缩", "精简", "增幅", "降幅", "增幅为", "降幅为",
	"增幅达", "降幅达", "同比", "环比", "净增", "多出", "上涨", "回落", "缩短", "压降", "比增", "增速", "翻", "增幅约", "降幅约", "增长约", "下降约", "多", "少", "回升", "高出", "高", "低", "减幅",
}

// hasAny says whether one of the words stands in s.
func hasAny(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// startsWithAny says whether s begins with one of the words.
func startsWithAny(s string, words []string) bool {
	for _, w := range words {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// endsWithAny says whether s ends with one of the words.
func endsWithAny(s string, words []string) bool {
	for _, w := range words {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// allHave says whether every label holds one of the words.
func allHave(labels, words []string) bool {
	for _, l := range labels {
		if !hasAny(l, words) {
			return false
		}
	}
	return len(labels) > 0
}

// complementary says whether two of the labels are a pair that leaves nothing out.
func complementary(labels []string) bool {
	for _, pair := range complements {
		if pair[1] == "" {
			continue
		}
		for i, negative := range labels {
			if !strings.Contains(negative, pair[0]) {
				continue
			}
			for j, positive := range labels {
				if i != j && strings.Contains(positive, pair[1]) && !strings.Contains(positive, pair[0]) {
					return true
				}
			}
		}
	}
	return false
}
