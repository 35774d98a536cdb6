// What happened on a date, or is to happen: events, plans and the year's work.

package dates

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
)

// events in the order in which one of several in a clause is chosen: what a date is mostly said of comes first.
var events = []string{
	"通过", "印发", "公布", "发布", "颁布", "出台", "下发", "审结", "办结", "结案", "宣判", "作出", "判决", "裁定", "立案", "受理", "收到", "申请", "提起", "批准", "批复", "签订", "签署", "揭牌", "挂牌", "成立",
	"召开", "举行", "举办", "组织", "开展", "启动", "开工", "竣工", "完成", "参加", "审议", "研究", "开庭", "检查", "查处", "发生", "取得", "获评", "获得", "任命", "调整", "制定", "修订", "建成", "投入", "上线", "正式", "送达", "履行", "设立", "报告了",
}

// event reads what happened on a date. In a section on next year's work, or behind 将 or 拟, it is a plan.
func (r *reader) event(d *reading) (role, cue string) {
	if r.setRight(d) {
		return "event", "整改"
	}
	if d.monthSpan || d.tail != "" {
		return "", ""
	}
	if _, told := r.before(d, "于", "在"); !d.hasMonth && !told {
		return "", ""
	}
	start, end := r.clause(d)
	word := r.eventWord(d.end, end)
	if _, until := r.before(d, "至", "到"); word == "" && !until { // 自2023年11月开展、至2026年6月结束: what stands before is not of the end
		word = r.eventWord(start, d.start)
	}
	if word == "" {
		return "", ""
	}
	if r.at.Plan(d.start) && r.saidDone(d.end, end, word) {
		return "event", word // 2020年2月3日，镇里已召开推进会: told as done among the plans
	}
	if r.at.Plan(d.start) || match.Has(r.text, start, min(d.end+12, end), futureWords) {
		return "plan", word
	}
	return "event", word
}

// setRight says whether a clause tells of something as set right by a day: 已于2025年3月10日前全部整改完毕.
func (r *reader) setRight(d *reading) bool {
	_, done := r.before(d, "已于", "已在", "已经于")
	if !done || d.tail != "前" && d.tail != "" || !d.hasDay || d.monthSpan || r.at.Plan(d.start) {
		return false
	}
	_, end := r.clause(d)
	return match.Has(r.text, d.end, end, []string{"整改完毕", "整改到位", "整改完成", "完成整改", "销号", "化解到位"})
}

// saidDone says whether a clause tells of an event as done: 已召开, 已经印发.
func (r *reader) saidDone(from, to int, word string) bool {
	return match.Has(r.text, from, to, []string{"已" + word, "已经" + word})
}

// eventWord gives the event named between two places, by the order of events.
func (r *reader) eventWord(from, to int) string {
	best, rank := "", len(events)
	for i := from; i < to && rank > 0; i++ {
		if word, ok := match.OneAt(r.text, i, to, events[:rank]); ok {
			best, rank = word, slices.Index(events, word)
		}
	}
	return best
}

// plan reads a date of what is to be done.
func (r *reader) plan(d *reading) (role, cue string) {
	start, end := r.clause(d)
	if r.at.Plan(d.start) {
		_, word := match.First(r.text, d.end, end, setOutWords)
		return "plan", word
	}
	if y := r.doc.Meta.ReportYear; y > 0 && d.year > y && !d.hasDay {
		return "plan", ""
	}
	if at, word := match.First(r.text, start, min(d.end+10, end), futureWords); at >= 0 {
		return "plan", word
	}
	if !d.hasMonth && d.tail == "" && r.opens(d.start) {
		return r.setOut(d, end)
	}
	return "", ""
}

// setOut reads the year with which a sentence opens that sets out what is to be done, wherever it stands: 2024年，县政府将重点做好以下工作.
func (r *reader) setOut(d *reading, end int) (role, cue string) {
	at, word := match.First(r.text, d.end, end, []string{"将重点做好", "将重点抓好", "将着力抓好", "将着力做好", "将主要抓好"})
	if at < 0 {
		return "", ""
	}
	_, hi := r.around(d.start)
	if !match.Has(r.text, at, min(hi, at+24), []string{"以下", "下列", "几项", "件事", "方面"}) {
		return "", ""
	}
	return "plan", word
}

// wholeYear says whether a span of months is all of them, and nothing in its sentence compares years: 2023年1至12月.
func (r *reader) wholeYear(d *reading) bool {
	lo, hi := r.around(d.start)
	return !match.Has(r.text, lo, hi, comparingYears) && match.Has(r.text, d.start, d.end, []string{"年1至12月", "年1—12月", "年1-12月", "年1～12月", "年1月至12月", "年一至十二月"})
}

// comparingYears are words for another year beside the one named.
var comparingYears = []string{"今年", "本年", "去年", "上年", "同比", "增长", "下降", "较", "以来", "累计"}

// comparing are words by which a sentence sets another year beside this one.
var comparing = []string{"今年", "本年", "去年", "上年", "比", "较", "增长", "增加", "下降", "减少", "提高", "由", "从", "累计", "以来", "其中"}

// summedUp says whether a clause that opens with a year counts what was done in it, and nothing in its sentence compares years:
// ，2023年共主持研究法治议题9次.
func (r *reader) summedUp(d *reading) bool {
	if d.hasMonth || d.tail != "" || !strings.ContainsRune("，；,;。\n", r.char(d.start-1)) {
		return false
	}
	lo, hi := r.around(d.start)
	return !match.Has(r.text, lo, hi, comparing)
}

// saidOfTheYear reads 2023年是…的关键一年 where its sentence names no other year.
func (r *reader) saidOfTheYear(d *reading) bool {
	end := match.ClauseEnd(r.text, d.end, min(d.end+40, r.hi))
	_, hi := r.around(d.start)
	return match.Has(r.text, d.end, end, []string{"一年", "之年"}) && !match.Has(r.text, d.end, hi, []string{"今年", "明年"}) && !r.yearIn(d.end, hi)
}

// yearIn says whether a year is named between two places.
func (r *reader) yearIn(from, to int) bool {
	digits := 0
	for i := from; i < to; i++ {
		if _, ok := match.Digit(r.text[i]); ok {
			digits++
			continue
		}
		if digits == 4 && r.text[i] == '年' {
			return true
		}
		digits = 0
	}
	return false
}

// summed reads ，2023年共主持研究法治议题9次 and 2023年，主任先后主持召开会议4次.
func (r *reader) summed(d *reading) (word string, ok bool) {
	word, ok = r.after(d, "共", "全年共")
	if !ok && (r.presided(d) || r.countsWork(d)) {
		return "先后", r.summedUp(d)
	}
	return word, ok && r.summedUp(d) && r.char(d.end+1) != '同' && r.char(d.end+1) != '有'
}

// presided says whether the clause behind a year counts meetings that somebody held one after the other.
func (r *reader) presided(d *reading) bool {
	if c := r.char(d.end); c != '，' && c != ',' {
		return false
	}
	end := match.ClauseEnd(r.text, d.end+1, min(d.end+40, r.hi))
	at, word := match.First(r.text, d.end+1, end, []string{"先后", "共", "累计", "主要负责人", "主要领导", "书记", "局长", "主任", "镇长", "乡长", "区长", "县长", "市长", "党组", "党委", "党工委", "常务会议", "办公会"})
	return word != "" && match.Has(r.text, at, end, []string{"主持", "召开", "听取", "专题研究", "专题学习"}) && r.nextDate(at, end)
}

// Words of what an office does in a year, and of what happened once and is remembered.
var ( //nolint:gochecknoglobals // constant lists
	workVerbs = []string{
		"办理", "开展", "组织", "召开", "审查", "审核", "受理", "排查", "培训", "检查", "查处", "化解", "调解", "听取", "研究", "举办", "发放", "整改", "出庭", "答复", "公开", "处理", "推动", "督办", "接待", "清理", "承办", "承接", "收到", "立案", "审结", "办结", "出具", "出动", "处置", "解答",
	}
	remembered = []string{"被", "获", "荣", "成立", "启动", "创建", "授予", "命名", "试点", "首批", "率先", "起步", "改革", "机构", "组建", "挂牌", "出台", "实施以", "遗留", "结转", "未结"}
)

// countsWork says whether a sentence that opens with a year counts what was done in it, while no other year is named in its paragraph.
func (r *reader) countsWork(d *reading) bool {
	if c := r.char(d.end); c != '，' && c != ',' {
		return false
	}
	paragraph := r.at.ParagraphSpan(d.start)
	_, hi := r.around(d.start)
	at, verb := match.First(r.text, d.end, hi, workVerbs)
	return verb != "" && r.nextDate(at, hi) && !match.Has(r.text, d.end, hi, remembered) &&
		!r.yearIn(paragraph[0], d.start) && !r.yearIn(d.end, paragraph[1])
}

// work reads the year that a statement of the year's work opens with: 2023年，县政府….
func (r *reader) work(d *reading) (role, cue string) {
	if d.monthSpan && r.opens(d.start) && r.wholeYear(d) {
		return "work", "1至12月"
	}
	if word, ok := r.summed(d); ok {
		return "work", word
	}
	if d.hasMonth || d.tail != "" && d.tail != "年度" || !r.opens(d.start) {
		return "", ""
	}
	if r.char(d.end) == '是' && r.saidOfTheYear(d) {
		return "work", "是"
	}
	if word, ok := r.after(d, "，", ",", "全年，", "全年", "我", "全"); ok {
		return "work", word
	}
	return "", ""
}
