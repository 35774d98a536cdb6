// What a date is for, by the words before and after it.

package dates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
)

// role gives a date's role and the words that gave it.
func (r *reader) role(d *reading) (role, cue string) {
	if role := r.placeRole(d); role != "" {
		return role, ""
	}
	if r.imprint(d) {
		return "imprint", "印发"
	}
	if d.named {
		if r.namesCase(d.end) {
			return "history", "案"
		}
		return "named-day", namedDays[d.month*100+d.day]
	}
	for _, read := range []func(*reading) (string, string){
		r.coming, r.asof, r.effect, r.since, r.comparison, r.carryOver, r.deadline, r.document, r.dayName, r.history, r.event, r.plan, r.work,
	} {
		if role, cue := read(d); role != "" {
			return role, cue
		}
	}
	return "", ""
}

// namesCase says whether a day of numbers is the name of a case or accident: “2020·9·18”网络诈骗案.
func (r *reader) namesCase(end int) bool {
	if c := r.char(end); c == '”' || c == '"' {
		end++
	}
	stop := end
	for stop < min(end+16, r.hi) && match.Han(r.text[stop]) {
		stop++
	}
	return match.Has(r.text, end, stop, []string{"案", "事故", "事件", "火灾", "爆炸", "坍塌", "专班"})
}

// placeRole gives the role of a date in a title, heading or signature.
func (r *reader) placeRole(d *reading) string {
	if r.inTitle(d.start) {
		return "title"
	}
	switch r.at.Kind(d.start) {
	case "title":
		return "title"
	case "heading":
		return "heading"
	case "signature", "date":
		return "signature"
	}
	return ""
}

// imprint says whether a date is that of the line below a report which names who printed it and when (GB/T 9704-2012,
// 7.4.3): the line ends with 印发, and nothing but the organ's name stands before the date.
func (r *reader) imprint(d *reading) bool {
	word, ok := r.after(d, "印发", "印制")
	if !ok || !d.hasDay {
		return false
	}
	end := r.blanks(r.blanks(d.end) + match.Len(word))
	if c := r.char(end); c != 0 && c != '\n' && end < r.at.ParagraphSpan(d.start)[1] {
		return false
	}
	for i := d.start - 1; i >= r.at.ParagraphSpan(d.start)[0]; i-- {
		if c := r.text[i]; c == '\n' {
			break
		} else if !match.Han(c) && !match.Blank(c) || strings.ContainsRune("于已的并", c) {
			return false
		}
	}
	return true
}

// before looks for one of the words directly before a date.
func (r *reader) before(d *reading, words ...string) (string, bool) {
	i := d.start
	for i > r.lo && (match.Blank(r.text[i-1]) && r.text[i-1] != '\n' || strings.ContainsRune("“（(", r.text[i-1])) {
		i--
	}
	return match.OneEnds(r.text, r.lo, i, words)
}

// after looks for one of the words directly behind a date.
func (r *reader) after(d *reading, words ...string) (string, bool) {
	i := r.blanks(d.end)
	if r.char(i) == '”' || r.char(i) == '）' || r.char(i) == ')' {
		i++
	}
	return match.OneAt(r.text, i, r.hi, words)
}

// clause gives the bounds of the clause a date stands in; behind 9月6日， the clause goes on.
func (r *reader) clause(d *reading) (start, end int) {
	lo, next := max(r.lo, d.start-60), d.end
	if c := r.char(next); c == '，' || c == ',' {
		next++
	}
	return match.ClauseStart(r.text, lo, d.start), match.ClauseEnd(r.text, next, min(next+60, r.hi))
}

// asof reads 截至2023年底, 到10月底已完成, 至2021年末.
func (r *reader) asof(d *reading) (role, cue string) {
	if word, ok := r.before(d, "截至", "截止", "截止到", "截至到", "截止至", "截至目前（", "截止时间为", "统计至", "汇总至", "数据统计到", "统计截至"); ok {
		return "asof", word
	}
	ending := d.tail == "底" || d.tail == "末" || d.tail == "年底" || d.tail == "年末"
	word, ok := r.before(d, "到", "至")
	if !ok || !ending {
		return "", ""
	}
	start, end := r.clause(d)
	if r.future(d, start, min(end+20, r.hi)) {
		return "deadline", word
	}
	return "asof", word
}

// coming reads 下一年度即2025年, 明年（2025年）: words right before a year say that it is the one after the report's.
func (r *reader) coming(d *reading) (role, cue string) {
	if d.hasMonth || d.inherited {
		return "", ""
	}
	if word, ok := r.before(d, "下一年度即", "下一年即", "下年度即", "明年即", "下一年度，即", "下一年度也就是", "明年也就是"); ok {
		return "next", word
	}
	if word, ok := r.before(d, "下一年度", "下一年", "下年度", "明年"); ok && (r.char(d.start-1) == '（' || r.char(d.start-1) == '(') {
		return "next", word
	}
	return "", ""
}

// planWords say that a clause speaks of what is to be done.
var planWords = []string{"将", "拟", "计划", "力争", "预计", "确保", "争取", "目标", "规划到", "实现", "基本建成", "达到", "要求", "前完成", "以前", "之前"}

// futureWords say that what a date is said of has yet to happen.
var futureWords = []string{"将于", "将在", "拟于", "拟在", "计划于", "计划在", "预计", "力争", "定于", "争取"}

// setOutWords say in the part on next year's work that a clause sets out what is to be done.
var setOutWords = []string{
	"将着力", "将继续", "将坚持", "将进一步", "将以", "将重点", "将围绕", "将深入", "将紧紧", "将认真", "将全面", "将持续", "将按照", "将主要", "将从", "将把", "将聚焦", "将在", "将紧扣", "将锚定", "将牢牢", "将大力", "将加快", "将推动", "将强化",
	"要着力", "要继续", "要坚持", "要重点", "计划", "拟", "重点抓好", "主要抓好", "重点做好", "着力抓好",
}

// future says whether a date lies ahead of the report's year or in words about what is to be done.
func (r *reader) future(d *reading, start, end int) bool {
	y := r.doc.Meta.ReportYear
	return y > 0 && d.year > y || r.at.Plan(d.start) || match.Has(r.text, start, end, planWords)
}

// effect reads 自2024年1月1日起施行.
func (r *reader) effect(d *reading) (role, cue string) {
	if !d.hasMonth {
		return "", ""
	}
	end := match.ClauseEnd(r.text, d.end, min(d.end+12, r.hi))
	at, word := match.First(r.text, d.end, end, []string{"起施行", "起正式施行", "起实施", "起正式实施", "起执行", "起生效", "正式施行", "正式实施", "施行", "生效"})
	if word == "" || r.nextDate(d.end, at) {
		return "", ""
	}
	if behind := at + match.Len(word); behind < r.hi && r.text[behind] == '的' {
		return "effect", "施行的"
	}
	return "effect", "施行"
}

// nextDate says whether a digit stands between two places.
func (r *reader) nextDate(from, to int) bool {
	for i := from; i < to; i++ {
		if _, ok := match.Digit(r.text[i]); ok {
			return true
		}
	}
	return false
}

// since reads 2020年以来, 2020年来, 自2015年起, 2018年至今. When the words make it the reach of something older
// (对2000年以来的文件, 连续, 累计) it is history.
func (r *reader) since(d *reading) (role, cue string) {
	word, ok := r.after(d, "以来", "来", "起", "至今", "以后", "之后", "后")
	if !ok || d.hasDay && (word == "后" || word == "来") {
		return "", ""
	}
	next := r.char(r.blanks(d.end) + match.Len(word))
	switch {
	case otherWord(word, next):
		return "", ""
	case word == "以来" || word == "来":
		if r.reachesBack(d, next) {
			return "history", word
		}
	}
	return "since", word
}

// otherWord says whether 来, 起 or 后 behind a date belongs to the next word: 来信, 起草, 后期.
func otherWord(word string, next rune) bool {
	switch word {
	case "来":
		return strings.ContainsRune("信访电宾华自源到", next)
	case "起":
		return strings.ContainsRune("草诉步", next)
	case "后":
		return match.Han(next)
	}
	return false
}

// reachesBack says whether 以来 measures something older than the year's work, next being the character behind it.
func (r *reader) reachesBack(d *reading, next rune) bool {
	if match.Han(next) && !strings.ContainsRune("我全各本街镇县区市局累先", next) {
		return true
	}
	lo, hi := r.around(d.start)
	if match.Has(r.text, lo, hi, []string{"累计", "连续", "先后", "历年", "逐年", "历次", "五年", "三年", "两年", "二年", "四年"}) {
		return true
	}
	_, ranged := r.before(d, "对", "将", "把", "清理", "梳理", "评估", "自", "从")
	return ranged
}

// comparison reads 比2019年, 较2020年, 由2021年的57件, （2023年为275件）, 2022年同期.
func (r *reader) comparison(d *reading) (role, cue string) {
	if word, ok := r.after(d, "相比", "同期", "同比", "水平"); ok {
		return "comparison", word
	}
	if word, ok := r.before(d, "比", "较", "比上年", "较上年", "低于", "高于", "多于", "少于", "优于", "相较", "相比", "是", "相当于"); ok {
		if word != "是" && word != "相当于" {
			return "comparison", word
		}
		if next, ok := r.after(d, "的"); ok && r.counted(d.end+1) {
			return "comparison", word + next
		}
	}
	if word, ok := r.before(d, "上年", "去年"); ok && !d.inherited {
		return "comparison", word
	}
	if word, ok := r.before(d, "与", "同", "和"); ok && match.Has(r.text, d.end, match.ClauseEnd(r.text, d.end, min(d.end+16, r.hi)), []string{"相比", "比较", "持平", "基本一致"}) {
		return "comparison", word
	}
	if word, ok := r.before(d, "由", "从"); ok && r.countedSoon(d.end) {
		return "comparison", word
	}
	return r.bracketed(d)
}

// bracketed reads （2023年为275件） beside this year's figure.
func (r *reader) bracketed(d *reading) (role, cue string) {
	if r.char(d.start-1) == '（' || r.char(d.start-1) == '(' {
		if word, ok := r.after(d, "为", "：", ":"); ok {
			return "comparison", word
		}
	}
	return "", ""
}

// counted says whether a count stands at i: 的4倍, 57件.
func (r *reader) counted(i int) bool {
	_, ok := match.Digit(r.char(i))
	return ok || strings.ContainsRune("一二两三四五六七八九十", r.char(i)) && r.char(i) != 0
}

// countedSoon says whether a count stands within the next few characters: 年的57件, 年12件.
func (r *reader) countedSoon(i int) bool {
	end := match.ClauseEnd(r.text, i, min(i+8, r.hi))
	return r.nextDate(i, end)
}

// carryOver reads 2022年结转, 2021年遗留的3件.
func (r *reader) carryOver(d *reading) (role, cue string) {
	if word, ok := r.after(d, "结转", "遗留", "转入", "未结", "未办结", "收案", "受理的", "受理未结", "立案的", "度结转", "存量"); ok {
		return "carry-over", word
	}
	return "", ""
}

// deadline reads 2025年底前, 12月31日前, 6月之前.
func (r *reader) deadline(d *reading) (role, cue string) {
	if word, ok := r.before(d, "期至", "期到", "延长至", "延期至", "有效至", "届满日为", "届满日期为", "到期日为", "到期日期为", "截止日为", "截止日期为"); ok {
		return "deadline", word // 试行期至2025年7月31日
	}
	if word, ok := r.after(d, "前", "之前", "以前", "前夕"); ok {
		if r.setRight(d) {
			return "event", "整改"
		}
		if word == "前夕" || r.char(r.blanks(d.end)+1) == '后' && word == "前" {
			return "", ""
		}
		if r.future(d, d.end, min(d.end+20, r.hi)) {
			return "deadline", word
		}
		return "history", word
	}
	return "", ""
}

// document reads 2022年度法治政府建设情况报告, 2023年工作要点: the year is part of a document's name.
func (r *reader) document(d *reading) (role, cue string) {
	if d.hasMonth || d.tail != "" && d.tail != "年度" {
		return "", ""
	}
	end := d.end
	for end < r.hi && end < d.end+24 && match.Han(r.text[end]) {
		end++
	}
	at, word := match.First(r.text, d.end, end, []string{"情况报告", "工作报告", "年度报告", "报告", "工作要点", "要点", "工作计划", "立法计划", "方案", "规划", "白皮书", "总结", "责任书", "清单", "考核", "预算", "决算", "目录", "试卷", "测评", "述职", "述法", "榜单", "名单", "称号", "示范"})
	if at < 0 || at > d.end+18 {
		return "", ""
	}
	return "document", word
}

// history reads 早在2015年, 成立于2010年.
func (r *reader) history(d *reading) (role, cue string) {
	if word, ok := r.before(d, "早在", "曾于", "曾在", "始于", "成立于", "建于", "原于", "此前", "创建于", "可追溯至", "始建于", "追溯到"); ok {
		return "history", word
	}
	if word, ok := r.after(d, "就已", "即已", "就曾", "曾", "版"); ok {
		return "history", word
	}
	if d.year > 0 && d.year < r.doc.Meta.ReportYear {
		_, end := r.clause(d)
		if at, word := match.First(r.text, d.end, end, honours); at >= 0 && word != "" {
			return "history", word
		}
	}
	return "", ""
}

// honours are words by which a report recalls what it was given before: 2021年，我区被命名为示范区.
var honours = []string{"被命名", "被评为", "被授予", "被确定为", "被列为", "荣获", "获评", "获得全国", "获得全省", "成功创建", "入选"} //nolint:gochecknoglobals // a constant list
