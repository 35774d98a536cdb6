// Package lexicon holds the words and marks on which the readings of claims rest, by what they mean for a figure: 其他 opens the last
// part of a list, 审结 says that cases were dealt with, 、 joins. It knows strings only, no figures. Each label is scanned once;
// afterwards only its classes are asked.
package lexicon

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
)

// Class is a set of meanings that a word can have for the reading of a figure.
type Class uint64

// What words say of the figure they belong to.
const (
	Rest       Class = 1 << iota // opens the last part of a list that leaves nothing out: 其他, 其余
	Outcome                      // a way in which a case ends; each case has one: 维持, 驳回
	Tail                         // an outcome that only a complete list of outcomes names: 终止, 撤回
	Channel                      // a way in which a case comes in; each case comes one way: 来访, 网上
	Group                        // a group of persons; one person can belong to several: 妇女, 残疾人
	Subset                       // what follows is picked out of the whole: 主要, 前三
	Change                       // the number is a difference or a growth: 增长, 减少
	To                           // the number is what a value became: 增至, 下降到
	Up                           // a value rose
	Down                         // a value fell
	Prior                        // the number is of an earlier year: 上年, 同期
	Than                         // compares with an earlier value: 较上年, 比去年
	Carried                      // was left over from the year before: 结转
	Next                         // goes over into the next year: 下年
	Fresh                        // came in this year: 新收, 受理
	Done                         // was dealt with: 审结, 办结
	Open                         // is still being dealt with: 未结, 正在
	Opening                      // stock at the beginning of the year: 年初
	Closing                      // stock at its end: 年末
	Enter                        // adds to a stock: 新增
	Leave                        // takes from a stock: 注销
	Mean                         // the number is an average or a sum over years: 人均, 累计
	List                         // introduces a list: 其中, 包括
	Respective                   // the numbers belong to several nouns in turn: 分别
)

// lexemes lists the words of each class.
var lexemes = map[Class]string{ //nolint:gochecknoglobals // a constant table
	Rest:       "其他 其它 其余 余额 剩余 余下 剩下 另有 另外 尚有 尚余 仍余 还余 仍剩 还剩 还有 仅剩 仍有",
	Outcome:    "维持 驳回 裁决 纠错 撤销 变更 确认违法 责令 准予执行 不予执行 终止 调解 和解 撤诉 撤回 不予受理 判决 裁定 准许 移送 胜诉 败诉 不予处罚 予以公开 部分公开 同意公开 不予公开 依法提供 不予提供 无法提供 不予处理 信息不存在 不存在 其他处理 其他 废止 失效 保留 修改 继续有效 审结 未结 正在审理 撤案 办结 结案",
	Tail:       "终止 撤回 撤诉 调解 和解 其他 无法提供 不予处理 失效 废止 正在审理 未结",
	Channel:    "现场 来访 来信 来电 来函 来网 网上 网络 网信 电话 热线 专线 平台 系统 信箱 留言 政务网 接待 转办 交办 窗口 微信 邮件 信件 走访 上级 舆情",
	Group:      "妇女 老年人 残疾人 未成年人 农民工 军人 党员 青少年 低保 困难 退役 少数民族 青年 学生 涉及 老人 儿童 职工",
	Subset:     "主要 重点 前三 前五 前十 前两 居前 位居 排名 最多 最高 突出 尤其 特别是 典型 含 优先 排在",
	Change:     "收窄 增长 增收 减收 增加 增加了 增长了 上升 上升了 提高 提高了 提升 提升了 下降 下降了 减少 减少了 降低 降低了 压减 压缩 精简 增幅 降幅 增幅为 降幅为 增幅达 降幅达 增幅达到 降幅达到 减幅 减幅达 减幅为 减幅约 减幅达到 升幅约 涨幅约 降幅约为 增幅约为 增长达 增长达到 下降达 下降达到 增速达 增速达到 增速为 升幅 升幅达 升幅为 升幅达到 涨幅 涨幅达 涨幅为 涨幅达到 同比 环比 净增 净减 多出 上涨 回落 缩短 压降 比增 增速 翻 增幅约 降幅约 增长约 下降约 回升 高出 减少幅度达 缩短了 压缩了 压减了 精简了 缩减了 上涨了 回落了 相差 扩容 压缩率 压减率 增长率 下降率 降低率 精简率 压降率 缩减率 精简率达 精简率为 精简比例 精简比例为 精简比例达 精简比例达到 精简率达到 压缩率达到 压减率达到 压缩比例达到 压减比例达到 精减 精减了 精减率 精减率达 精减率达到 精减比例 精减比例为 精减比例达 精减比例达到 上调 下调 上调了 下调了 调高 调低 上浮 下浮 改善 改善了 压减比例 压减比例为 压减比例达 压缩比例 压缩比例为 压缩比例达 压减率达 压缩率达 压减率为 压缩率为 增长率达 增长率为 下降率为 同比降 同比升 同比增 同比减 环比降 环比升 环比增 环比减 超额",
	To:         "充实至 充实到 扩充至 扩充到 增配至 回落到 回落至 收窄到 收窄至 增至 升至 提高到 提升到 增加到 上升到 增到 升到 扩大到 提高至 提升至 上升至 增加至 增长到 增长至 上涨到 扩大至 升为 增为 提到 提至 涨到 涨至 扩展到 扩展至 扩容到 扩容至 降至 降到 减至 减到 压减到 降为 减为 缩短为 减少到 下降到 压缩到 缩短到 优化为 优化至 优化到 精简为 整合为 压缩为 压减为 缩减为 压到 压至 缩至 缩减到 缩减至 压减至 压缩至 缩短至 减少至 下降至 精简到 精简至 降低到 降低至 调整为 变为 发展到 壮大到 扩充到 扩大为 攀升至 攀升到 跃升至 跃升到 回升至 回落至 回落到 收窄至 缩小到 缩小至 调整到 调整至 降低为 提升为 提高为 增加为 下降为 减少为",
	Up:         "增长 增收 增加 上升 提高 提升 上涨 净增 多出 比增 增幅 升幅 涨幅 增速 增至 升至 升到 增到 扩大到 扩大至 高出 回升 升为 增为 扩容 扩展到 扩展至 提到 提至 涨到 发展到 壮大到 扩充到 攀升 跃升 同比升 同比增 环比升 环比增 上调 调高 上浮",
	Down:       "收窄 下降 减收 减少 降低 压减 压缩 精简 精减 降幅 回落 缩短 压降 净减 降至 降到 减至 减到 降为 减为 减幅 同比降 同比减 环比降 环比减 下调 调低 下浮",
	Prior:      "上年 去年 上一年 往年 同期",
	Than:       "较上年 比上年 较去年 比去年 较2 比2 与上年 与去年 上年同期 去年同期 是上年 为上年 是去年 较同期 上年为 去年为 较前 较上一年 比上一年 较年初 比年初 较上季度 比上季度 是2",
	Carried:    "上年转入 上年度转入 上年转来 上年带入 结转 旧存 上年未结 上年末未 上年未审结 年初未结 年初未办结 年初未审结 期初未结 年初留存 年初结存 年初遗留 年初积存 期初留存 期初结存 上年留存 上年遗留",
	Next:       "结转20 下年 下一年 次年 至20 到20 转入 转下 带到明年 转到明年 转到下",
	Fresh:      "新收 收到 新受理 受理 接收 收案 新增案件 新立案 新立",
	Done:       "了结 审结 办结 答复 结案 执结 办理完毕 办毕",
	Open:       "未结 未了结 未审结 未执结 尚未 未办结 在办 正在 尚在 待办 未答复 未完结 仍在 还没有 还未 仍未",
	Opening:    "年初 原有 上年末 上年底 上年结余 期初",
	Closing:    "年末 年底 期末 现有 目前 实有",
	Enter:      "新取得 新申领 增聘 新聘 新办 购置 新购 新设 新开工 入矫 购入 募集 新执业 新接收 新制定 新制发 新出台 新入矫 新增 新进 新通过 新招 招录 招聘 引进 补充 新领 调入 新发 新注册 新登记 新取 新施划 新划 拨入",
	Leave:      "注销 离任 卸任 退出 调离 退休 解除 离职 辞职 调出 清退 吊销 收回 辞退 解矫 报废 支出 转出 废止 失效 收监 死亡 迁出 划出 移出 核销 取消 到期退出",
	Mean:       "累计 人均 户均 案均 平均 日均 件均 场均 年均 每",
	List:       "其中 包括 分别为 分别是 为 有",
	Respective: "分别 依次",
}

// Lexeme is a word with all classes it belongs to.
type Lexeme struct {
	Word  string
	Class Class
}

// The Chinese characters that a lexeme can begin with.
const (
	firstHan = 0x4e00
	lastHan  = 0x9fff
)

// byFirst holds the lexemes by their first character; most characters have none. Every label is looked up here character by
// character, which a map would make the dearest step of reading claims.
var byFirst = indexLexemes() //nolint:gochecknoglobals // built once from a constant table

// Beginning gives the lexemes that begin with a character.
func Beginning(ch rune) []Lexeme {
	if ch < firstHan || ch > lastHan {
		return nil
	}
	return byFirst[ch-firstHan]
}

func indexLexemes() [][]Lexeme {
	classes := map[string]Class{}
	for c, words := range lexemes {
		for _, word := range strings.Fields(words) {
			classes[word] |= c
		}
	}
	for _, word := range sizesOfChanges() {
		classes[word] |= Change
	}
	index := make([][]Lexeme, lastHan-firstHan+1)
	for word, c := range classes {
		first, _ := utf8.DecodeRuneInString(word)
		index[first-firstHan] = append(index[first-firstHan], Lexeme{word, c})
	}
	return index
}

// sizesOfChanges lists the names that are given to how much something changed: 下降幅度达到, 压减比例为, 精简率.
func sizesOfChanges() []string {
	verbs := []string{"增长", "增加", "上升", "上涨", "提高", "提升", "下降", "减少", "降低", "压减", "压缩", "精简", "精减", "缩减", "压降", "缩短"}
	nouns, copulas := []string{"幅度", "比例", "率", "比率"}, []string{"", "为", "达", "达到", "约", "约为", "约达"}
	words := make([]string, 0, len(verbs)*len(nouns)*len(copulas))
	for _, verb := range verbs {
		for _, noun := range nouns {
			for _, is := range copulas {
				words = append(words, verb+noun+is)
			}
		}
	}
	return words
}

// Marks says of which classes words stand in a label, and at its two ends.
type Marks struct {
	in, Starts, Ends Class
}

// Scan finds the words of a label. A word that stands only behind 不 or 未 keeps its classes; callers that care ask for it.
func Scan(label string) Marks {
	var m Marks
	for i, ch := range label {
		for _, l := range Beginning(ch) {
			if !strings.HasPrefix(label[i:], l.Word) || l.Word == "上年" && lexis.AddsThisYear(label[:i], label[i:]) || l.Word == "前三" && match.StartsWithAny(label[i:], "前三季度", "前三个") {
				continue // 前三季度 is a time, not what comes first
			}
			m.in |= l.Class
			if i == 0 {
				m.Starts |= l.Class
			}
			if i+len(l.Word) == len(label) {
				m.Ends |= l.Class
			}
		}
	}
	return m
}

// Has says whether a word of one of the classes stands in the label.
func (m Marks) Has(c Class) bool { return m.in&c != 0 }

// IsJoint says whether a label is no more than the word that joins a figure to the one before it.
func IsJoint(label string) bool {
	return label == "" || label == "和" || label == "及" || label == "以及"
}

// YearIn reads the four-digit year of a clause such as 2022年办理 or 二〇二二年; 0 when there is none.
func YearIn(clause string) int {
	at := strings.Index(clause, "年")
	if at < 4 {
		return 0
	}
	year, digits := 0, []rune(clause[:at])
	for _, ch := range digits[max(len(digits)-4, 0):] {
		d := strings.IndexRune("0123456789", ch)
		if d < 0 {
			d = lexis.PlainDigit(ch)
		}
		if d < 0 {
			return 0
		}
		year = year*10 + d
	}
	if year < 1990 || year > 2100 {
		return 0
	}
	return year
}
