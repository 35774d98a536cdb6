// Which Chinese numerals count something: only those that stand before a unit and are no part of a word or a fixed name.

package figures

import (
	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// countUnits are the units that a Chinese numeral is read with. Behind other units it is mostly part of a name.
var countUnits = map[string]bool{
	"件": true, "起": true, "宗": true, "例": true, "人": true, "名": true, "位": true, "人次": true, "次": true, "场": true, "场次": true, "期": true, "批": true, "批次": true,
	"个": true, "项": true, "条": true, "处": true, "份": true, "家": true, "户": true, "类": true, "种": true, "点": true, "方面": true, "台": true, "部": true, "支": true, "所": true,
	"元": true, "倍": true, "轮": true, "届": false, "篇": true, "册": true, "本": true, "座": true, "套": true, "辆": true, "张": true, "块": true, "大": true, "步": true, "亩": true,
	"平方米": true, "公里": true, "部门": true, "件次": true, "学时": true, "小时": true, "天": true, "个月": true, "周": true, "章": false, "节": false,
}

// namedSets are fixed expressions that begin with a numeral and count nothing in the report.
var namedSets = []string{
	"三项制度", "三项清单", "两项制度", "四项清单", "三个规定", "三个一", "四个一", "五个一", "两个维护", "两个确立", "四个意识", "四个自信", "十一个坚持", "六个不放过", "三个代表",
	"四个全面", "五位一体", "三大攻坚", "三重一大", "一件事", "一次办", "一次性", "四大检察", "两大任务", "两个覆盖", "三个文明", "四大班子", "四套班子", "两个机制", "三大体系", "十个明确",
	"五大发展", "两场所", "两类对象", "三大员", "三类场所", "八项规定", "十项纪律", "四种形态", "两本账", "三本账", "一张网", "一本账",
}

// chineseCounts says whether a Chinese numeral counts something.
func (r *reader) chineseCounts(num lexis.Number, within tree.Span) bool {
	text := r.text[:within[1]]
	before := r.at(num.Start-1, within)
	if before == '第' || before == '其' || before == '之' || before == '唯' || before == '·' || isDigit(before) || lexis.IsChineseNumeral(before) {
		return false
	}
	for _, name := range namedSets {
		if lexis.HasAt(text, num.Start, name) {
			return false
		}
	}
	at := lexis.SkipBlanks(text, num.End)
	if at < len(text) && (text[at] == '分' || text[at] == '成') {
		return true
	}
	unit, end, ok := lexis.UnitAt(text, at)
	if !ok || !countUnits[unit.Text] {
		return false
	}
	// 二三人, 三令五申, 四处 (everywhere), 两人 in 两人行 are rare; 四处, 一起 and 多次 as words are the ones met.
	if unit.Text == "处" && num.N == 4 || unit.Text == "大" && r.at(end, within) == 0 {
		return false
	}
	return !followsOrdinal(text, num.Start)
}

// followsOrdinal says whether the numeral belongs to an ordinal or a session: 第十七届, 十九届四中.
func followsOrdinal(text []rune, start int) bool {
	return lexis.EndsAt(text, start, "第") || lexis.EndsAt(text, start, "届") || lexis.EndsAt(text, start, "星期") || lexis.EndsAt(text, start, "周")
}
