// Which Chinese numerals count something: only those that stand before a unit and are no part of a word or a fixed name.

package figures

import (
	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// countUnits are the units that a Chinese numeral is read with. Behind other units it is mostly part of a name.
var countUnits = map[string]bool{ //nolint:gochecknoglobals // a constant table
	"件": true, "起": true, "宗": true, "例": true, "人": true, "名": true, "位": true, "人次": true, "次": true, "场": true, "场次": true, "期": true, "批": true, "批次": true,
	"个": true, "项": true, "条": true, "处": true, "份": true, "家": true, "户": true, "类": true, "种": true, "点": true, "方面": true, "台": true, "部": true, "支": true, "所": true,
	"元": true, "倍": true, "轮": true, "届": false, "篇": true, "册": true, "本": true, "座": true, "套": true, "辆": true, "张": true, "块": true, "大": true, "步": true, "亩": true,
	"平方米": true, "公里": true, "部门": true, "件次": true, "学时": true, "小时": true, "天": true, "个月": true, "周": true, "章": false, "节": false,
	"卷": true, "笔": true, "道": true, "家次": true, "户次": true, "项次": true, "辆次": true, "吨": true, "公顷": true, "立方米": true, "艘": true, "幅": true, "栋": true, "间": true,
	"个工作日": true, "工作日": true, "票": true, "期次": true, "个百分点": true, "百分点": true, "枚": true, "台次": true, "公斤": true, "万吨": true, "课时": true, "个小时": true,
	"处次": true, "点次": true, "起次": true, "条次": true, "千瓦时": true, "盏": true, "棵": true, "株": true,
}

// namedSets are fixed expressions that begin with a numeral and count nothing in the report.
var namedSets = []string{ //nolint:gochecknoglobals // a constant list
	"三项制度", "三项清单", "四项清单", "三个规定", "三个一", "四个一", "五个一", "两个维护", "两个确立", "四个意识", "四个自信", "十一个坚持", "六个不放过", "三个代表",
	"四个全面", "五位一体", "三大攻坚", "三重一大", "一件事", "一次办", "一次性", "四大检察", "两大任务", "两个覆盖", "三个文明", "四大班子", "四套班子", "两个机制", "三大体系", "十个明确",
	"五大发展", "两场所", "两类对象", "三大员", "三类场所", "八项规定", "十项纪律", "四种形态", "两本账", "三本账", "一张网", "一本账", "二次供水", "二次污染", "二次加压", "二次装修", "二次分配",
}

// chineseCounts says whether a Chinese numeral counts something.
func (r *reader) chineseCounts(num *lexis.Number, within tree.Span) bool {
	text := r.text[:within[1]]
	if before := r.at(num.Start-1, within); bindsLeft(before) || glyph.IsDigit(before) || lexis.IsChineseNumeral(before) || isNamedSet(text, num.Start) {
		return false
	}
	at := lexis.SkipBlanks(text, num.End)
	if at < len(text) && (text[at] == '分' || text[at] == '成') {
		return true
	}
	unit, end, ok := lexis.UnitAt(text, at)
	if !ok || !countUnits[unit.Text] {
		return ok && unit.Text == "级" && afterLevels(text, num.Start)
	}
	return !isIdiom(unit.Text, num.N) && (unit.Text != "大" || r.at(end, within) != 0) && !followsOrdinal(text, num.Start, end) // 三大 and the like open a name
}

// afterLevels says whether the last of several levels stands right before a place: 县、乡、村三级.
func afterLevels(text []rune, at int) bool {
	if at < 3 || text[at-2] != '、' {
		return false
	}
	switch text[at-1] {
	case '市', '县', '区', '旗', '乡', '镇', '村', '街', '社', '组', '户':
		return true
	default:
		return false
	}
}

// isIdiom says whether a numeral and its unit are mostly a word of their own: 一道 is 'together', 四处 'everywhere'.
func isIdiom(unit string, n int64) bool { return unit == "道" && n == 1 || unit == "处" && n == 4 }

// bindsLeft says whether a numeral behind r belongs to a word with it: 第三, 其二, 之一, 唯一.
func bindsLeft(r rune) bool {
	switch r {
	case '第', '其', '之', '唯', '·':
		return true
	default:
		return false
	}
}

// isNamedSet says whether a fixed expression begins at i.
func isNamedSet(text []rune, i int) bool {
	for _, name := range namedSets {
		if match.HasAt(text, i, name) {
			return true
		}
	}
	return false
}

// followsOrdinal says whether the numeral belongs to an ordinal or a session: 第十七届, 十九届四中, 第十七届人大三次会议.
func followsOrdinal(text []rune, start, end int) bool {
	for _, word := range []string{"第", "届", "星期", "周"} {
		if match.Ends(text, 0, start, word) {
			return true
		}
	}
	if !match.HasAt(text, end, "会议") && !match.HasAt(text, end, "全会") {
		return false
	}
	for i := start - 1; i >= 0 && start-i <= 14; i-- {
		if text[i] == '届' {
			return true
		}
	}
	return false
}
