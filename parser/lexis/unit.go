// The dictionary of units: what is counted, in families whose members can be added and compared.

package lexis

import (
	"slices"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/match"
)

// Families of units. Figures can be added only within one family.
const (
	Percent    = "percent"
	Permille   = "permille"
	Point      = "point" // 个百分点
	Fold       = "fold"  // 倍
	Money      = "money"
	Case       = "case"   // 件 起 宗 例
	Batch      = "batch"  // 批 批次 件次
	Person     = "person" // 人 名
	PersonTime = "person-time"
	Session    = "session" // 场 场次
	Area       = "area"
	PerUnit    = "per" // a ratio of two units: 批次/千人
	Duration   = "duration"
	Age        = "age"
	Grade      = "grade"
	Calendar   = "calendar" // 年 月 日 as a date, not a length of time
	Score      = "score"
)

// Unit is an entry of the dictionary.
type Unit struct {
	Text   string
	Family string
	Factor int64 // how many of the family's base unit (10^-FactorScale) it is
	Down   int   // power of ten by which Factor must be divided
}

// unitLists groups the words by family; a family that is its own word is listed under that word.
var unitLists = map[string][]string{ //nolint:gochecknoglobals // a constant table
	Percent:    {"%", "％", "%%", "个%"},
	Permille:   {"‰"},
	Point:      {"个百分点", "百分点"},
	Fold:       {"倍"},
	Money:      {"元"},
	Case:       {"件", "起", "宗", "例", "桩"},
	Batch:      {"批", "批次", "件次", "起次"},
	Person:     {"人", "名", "位"},
	PersonTime: {"人次", "人·次", "人（次）", "人(次)", "名次"},
	Session:    {"场", "场次"},
	Duration: {
		"小时", "分钟", "秒", "秒钟", "天", "个工作日", "工作日", "个月", "个小时", "个季度", "周", "个星期", "个年度", "周年",
		"个学时", "学时", "课时", "个课时", "个学期", "个日历日", "个自然日",
	},
	Age:   {"岁", "周岁"},
	Grade: {"级", "等", "星级", "类"},
	Score: {"分"},
	"次":   {"次", "次数", "回"},
	"期":   {"期", "期次"},
	"家":   {"家"}, "家次": {"家次"}, "户": {"户"}, "户次": {"户次"}, "间次": {"间次"}, "间": {"间"},
	"辆次": {"辆次", "台次", "车次"}, "点次": {"点次"}, "个次": {"个次"}, "条次": {"条次"}, "项次": {"项次"}, "单位次": {"单位次"},
	"个": {"个", "余个"}, "项": {"项"}, "条": {"条"}, "处": {"处"}, "份": {"份", "份数"}, "篇": {"篇"}, "册": {"册"}, "本": {"本"},
	"部": {"部"}, "部门": {"部门"}, "台": {"台"}, "套": {"套"}, "辆": {"辆"}, "支": {"支"}, "块": {"块"}, "封": {"封"}, "幅": {"幅"}, "张": {"张"}, "枚": {"枚"},
	"卷": {"卷"}, "座": {"座"}, "栋": {"栋", "幢"}, "所": {"所"}, "笔": {"笔"}, "单": {"单"}, "票": {"票"}, "条款": {"条款"},
	"种": {"种"}, "点": {"点"}, "方面": {"方面"}, "步": {"步"}, "轮": {"轮", "轮次"}, "只": {"只"}, "头": {"头"}, "棵": {"棵", "株"},
	"箱": {"箱"}, "袋": {"袋"}, "瓶": {"瓶"}, "盒": {"盒"}, "盏": {"盏"}, "面": {"面"}, "字": {"字"}, "页": {"页"}, "集": {"集"}, "届": {"届"},
	"道": {"道"}, "对": {"对"}, "组": {"组"}, "队": {"队"}, "班": {"班"}, "艘": {"艘", "艘次"}, "架": {"架"}, "根": {"根"}, "把": {"把"}, "口": {"口"},
	"段": {"段"}, "片": {"片"}, "微克": {"微克/立方米", "微克每立方米", "微克"}, "句": {"句"}, "首": {"首"}, "剂次": {"剂次"}, "剂": {"剂"}, "粒": {"粒"}, "副": {"副"}, "通": {"通"}, "则": {"则"},
	"大": {"大"}, "吨": {"吨", "万吨"}, "公斤": {"公斤", "千克"}, "斤": {"斤"}, "米": {"米"}, "公里": {"公里", "千米"}, "立方米": {"立方米", "立方"},
	"千瓦时": {"千瓦时", "度电"}, "家庭": {"家庭"}, "人天": {"人天"}, "票次": {"票次"}, "路": {"路"}, "站": {"站"}, "课": {"课"}, "讲": {"讲"},
	"幅次": {"幅次"}, "枝": {"枝"}, "桶": {"桶"}, "筐": {"筐"}, "杯": {"杯"}, "门": {"门"}, "章": {"章"}, "节": {"节"}, "款": {"款"},
	"村": {"村"}, "镇": {"镇"}, "社区": {"社区"}, "条信息": {"条信息"},
}

// areaUnits carry their size in square metres.
var areaUnits = []Unit{ //nolint:gochecknoglobals // a constant table
	{Text: "平方米", Family: Area, Factor: 1},
	{Text: "㎡", Family: Area, Factor: 1},
	{Text: "平米", Family: Area, Factor: 1},
	{Text: "公顷", Family: Area, Factor: 10_000},
	{Text: "平方公里", Family: Area, Factor: 1_000_000},
	{Text: "平方千米", Family: Area, Factor: 1_000_000},
	{Text: "亩", Family: "亩", Factor: 1},
}

// foreignMoney are currencies that must not be added to 元.
var foreignMoney = []string{"美元", "欧元", "港元", "港币", "日元", "英镑"} //nolint:gochecknoglobals // a constant list

// unitsByFirst finds units by their first character, longest first.
var unitsByFirst = indexUnits() //nolint:gochecknoglobals // built once from constant tables

func indexUnits() map[rune][]Unit {
	index := map[rune][]Unit{}
	add := func(unit Unit) {
		first, _ := utf8.DecodeRuneInString(unit.Text)
		list := index[first]
		at := 0
		for at < len(list) && len(list[at].Text) >= len(unit.Text) {
			at++
		}
		list = append(list, Unit{})
		copy(list[at+1:], list[at:])
		list[at] = unit
		index[first] = list
	}
	for family, words := range unitLists {
		for _, word := range words {
			add(Unit{Text: word, Family: family, Factor: 1})
		}
	}
	for _, unit := range areaUnits {
		add(unit)
	}
	for _, word := range foreignMoney {
		add(Unit{Text: word, Family: word, Factor: 1})
	}
	return index
}

// notUnits are words that begin like a unit but count nothing.
var notUnits = map[rune][]string{ //nolint:gochecknoglobals // a constant table
	'人': {"人民", "人大", "人员", "人才", "人均", "人社", "人力", "人口", "人工"},
	'处': {"处罚", "处置", "处理", "处分", "处级", "处长"},
	'场': {"场所"},
	'部': {"部署", "部分"},
	'等': {"等"},
	'次': {"次日", "次年", "次要"},
	'位': {"位于", "位列", "位居"},
	'名': {"名称", "名单", "名义"},
	'类': {},
	'点': {"点击"},
	'分': {"分之", "分别", "分类", "分管"},
	'期': {"期间", "期限"},
	'个': {"个人", "个体", "个别", "个性"},
	'家': {"家庭", "家长"},
	'起': {"起草", "起诉", "起到"},
	'例': {"例如"},
	'项': {},
	'大': {"大队", "大数据", "大型", "大学", "大会", "大力", "大厅"},
	'面': {"面向", "面积", "面对"},
	'本': {"本级", "本年", "本地", "本市", "本县", "本区", "本街", "本局"},
	'所': {"所有", "所在", "所属", "所长"},
	'通': {"通过", "通报", "通知"},
	'级': {},
	'站': {"站点"},
	'路': {"路口", "路段"},
	'门': {"门诊", "门户"},
	'课': {"课题"},
	'节': {"节约", "节点"},
	'道': {"道路"},
	'段': {},
	'片': {"片区"},
	'组': {"组织", "组长"},
	'队': {"队伍", "队员"},
	'字': {"字样"},
	'单': {"单位", "单独"},
	'首': {"首次", "首问"},
	'条': {"条例", "条件"},
	'周': {"周边", "周期", "周围", "周某"},
	'度': {},
	'口': {"口头", "口径"},
	'章': {"章程"},
	'村': {"村级", "村民", "村干部"},
	'镇': {"镇级", "镇属"},
}

// countedNouns begin behind 个 with the second character of a word that counts nothing: 12个人民调解委员会 are no 个人.
var countedNouns = []string{"个人民", "个人大", "个人才", "个人社", "个人力", "个人员", "个人行", "个人防"} //nolint:gochecknoglobals // a constant list

// countsPairs says whether what follows 对 leaves it a unit (846对，; 3120对夫妻): mostly it is 'towards'.
func countsPairs(text []rune, at int) bool {
	for at < len(text) && text[at] == ' ' {
		at++
	}
	if at >= len(text) {
		return true
	}
	switch text[at] {
	case '，', '。', '；', '、', '）', ',', ';', ')', '\n', '夫', '新', '比', '较', '增', '下', '减', '上':
		return true
	default:
		return false
	}
}

// UnitAt reads the unit that stands at i.
func UnitAt(text []rune, i int) (Unit, int, bool) {
	if i >= len(text) {
		return Unit{}, i, false
	}
	if text[i] == '对' && !countsPairs(text, i+1) {
		return Unit{}, i, false
	}
	for _, word := range notUnits[text[i]] {
		if match.HasAt(text, i, word) && !slices.ContainsFunc(countedNouns, func(noun string) bool { return match.HasAt(text, i, noun) }) {
			return Unit{}, i, false
		}
	}
	for _, unit := range unitsByFirst[text[i]] {
		if match.HasAt(text, i, unit.Text) {
			return unit, i + match.Len(unit.Text), true
		}
	}
	return Unit{}, i, false
}
