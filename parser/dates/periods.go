// Programme periods: the five-year plans (十三五), the law-education programmes (“七五”普法) and spans of two years.

package dates

import (
	"strconv"
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// digits in the order of their values from 1.
const chineseDigits = "一二三四五六七八九"

// named reads 十三五 or 七五 at i and gives where to go on.
func (r *reader) named(i int) int {
	if r.text[i] == '十' {
		if n := r.plan5(i); n > 0 {
			return r.periodAt(i, i+3, "plan", n)
		}
		return i + 1
	}
	if r.char(i+1) == '五' && r.lawEducation(i) {
		return r.periodAt(i, i+2, "law-education", value(r.text[i]))
	}
	return i + 1
}

// value gives a single Chinese digit's value.
func value(r rune) int {
	return strings.IndexRune(chineseDigits, r)/3 + 1
}

// plan5 gives the number of the five-year plan named at i, 0 when 十X五 means something else.
func (r *reader) plan5(i int) int {
	if r.char(i+2) != '五' || !strings.ContainsRune(chineseDigits, r.char(i+1)) || r.char(i+1) == 0 {
		return 0
	}
	if prev := r.char(i - 1); prev != 0 && strings.ContainsRune(chineseDigits+"十百千第", prev) {
		return 0
	}
	if next := r.char(i + 3); next != 0 && strings.ContainsRune("十百千万岁名个人日号分天年次项家件米点月周里倍条章款节位户所处种类届中大批成度", next) {
		return 0
	}
	return 10 + value(r.char(i+1))
}

// lawEducation says whether X五 at i names a law-education programme: 普法 or 法治宣传教育 stands beside it.
func (r *reader) lawEducation(i int) bool {
	if prev := r.char(i - 1); prev != 0 && strings.ContainsRune(chineseDigits+"十百千万第零", prev) {
		return false
	}
	next := i + 2
	if c := r.char(next); c == '”' || c == '"' || c == '’' {
		next++
	}
	if _, ok := match.OneAt(r.text, next, r.hi, []string{"普法", "法治宣传", "法制宣传", "法治教育", "全民普法", "依法治"}); ok {
		return true
	}
	if next == i+2 {
		return false
	}
	lo, hi := r.around(i)
	_, ok := match.OneAt(r.text, next, r.hi, []string{"规划", "期间", "时期", "、", "和", "中期", "总结", "终期", "验收"})
	return ok && match.Has(r.text, lo, hi, []string{"普法", "法治宣传教育", "法制宣传教育"})
}

// periodAt records a named period, its quotation marks included.
func (r *reader) periodAt(start, end int, series string, ordinal int) int {
	from := 1986 + (ordinal-1)*5
	if series == "plan" {
		from = 2001 + (ordinal-10)*5
	}
	p := tree.Period{Series: series, Ordinal: ordinal, From: from, To: from + 4, Span: tree.Span{start, end}}
	if r.char(start-1) == '“' && r.char(end) == '”' || r.char(start-1) == '"' && r.char(end) == '"' {
		p.Span = tree.Span{start - 1, end + 1}
	}
	r.addPeriod(p)
	return end
}

// addPeriod gives a period its role and records it.
func (r *reader) addPeriod(p tree.Period) {
	p.ID, p.Explains = len(r.doc.Periods), r.explained(&p)
	p.Text = string(r.text[p.Span[0]:p.Span[1]])
	p.Sentence, p.Section = r.at.Sentence(p.Span[0]), r.at.Section(p.Span[0])
	p.Role, p.Cue = r.periodRole(&p)
	p.Said = r.yearSaid(&p)
	r.doc.Periods = append(r.doc.Periods, p)
}

// yearSaid is the report year where a clause says that this year is one of a period's: 今年是“十四五”规划收官之年.
func (r *reader) yearSaid(p *tree.Period) int {
	const reach = 8 // characters between the words and the period
	if r.at.Plan(p.Span[0]) {
		return 0
	}
	start := match.ClauseStart(r.text, max(r.lo, p.Span[0]-reach), p.Span[0])
	if at, _ := match.First(r.text, start, p.Span[0], []string{"今年是", "本年是", "本年度是", "今年作为", "今年系"}); at >= 0 {
		return r.doc.Meta.ReportYear
	}
	return 0
}

// explained gives the index of the programme whose years a span behind it in brackets gives: “八五”普法规划（2021—2025年）. It
// gives -1 when the span stands alone, or when several programmes share it.
func (r *reader) explained(p *tree.Period) int {
	last := len(r.doc.Periods) - 1
	if open := r.char(p.Span[0] - 1); p.Series != "span" || last < 0 || open != '（' && open != '(' {
		return -1
	}
	if c := r.char(r.blanks(p.Span[1])); c != '）' && c != ')' {
		return -1
	}
	named := &r.doc.Periods[last]
	if named.Series == "span" || last > 0 && named.Span[0]-r.doc.Periods[last-1].Span[1] <= 3 {
		return -1
	}
	switch plainWord(r.text[named.Span[1] : p.Span[0]-1]) {
	case "", "普法", "规划", "普法规划", "时期", "期间", "普法期间", "普法五年规划", "五年规划", "普法时期", "规划期间", "规划纲要", "法治宣传教育五年规划":
		return last
	}
	return -1
}

// plainWord is a stretch of text without closing quotation marks and blanks.
func plainWord(text []rune) string {
	return strings.Trim(string(text), "”\"’ \u3000")
}

// Words of a clause that say what a period is named for.
var closingWords = []string{"收官之年", "最后一年", "收官", "总结", "验收", "圆满完成", "终期", "末期", "最后一年", "决战", "收好", "迎检", "终评", "如期完成"}
var midtermWords = []string{"中期", "承上启下"}
var openingWords = []string{"启动之年", "起步之年", "开局之年", "第一年", "开局", "启动", "编制", "谋划", "起步", "首年", "第一年", "新一轮", "动员", "起草", "谋篇", "衔接", "对接", "元年"}
var pastWords = []string{"期间", "五年来", "以来", "回顾", "基础上", "经验", "成果", "曾", "先进", "表彰", "累计", "成效", "时期", "打下", "奠定"}
var comparisonWords = []string{"相比", "较“", "比“", "较十", "比十"}
var currentWords = []string{"深入实施", "扎实推进", "推进", "落实", "实施", "深化", "开展", "推动", "贯彻", "按照", "执行", "围绕", "组织", "抓好", "做好", "加强", "对照", "依据", "根据", "遵循", "对标", "紧扣", "锚定", "聚焦", "紧盯", "细化", "抓实", "立足"}

// carriedOut gives the words by which a clause tells of a period as this year's work whatever else it says: 启动实施“七五”普法规划, “七五”普法的第四个年头, “八五”普法年度任务清单; "" where
// there are none.
func (r *reader) carriedOut(p *tree.Period, start, end int) string {
	if r.at.Plan(p.Span[0]) {
		return ""
	}
	if word, ok := match.OneEnds(r.text, start, p.Span[0], []string{"启动实施", "启动并实施", "组织实施"}); ok {
		return word
	}
	if _, word := match.First(r.text, p.Span[1], end, []string{"个年头", "启动年", "攻坚年"}); word != "" {
		return word
	}
	year := strconv.Itoa(r.doc.Meta.ReportYear) + "年"
	if p.Series == "law-education" && match.Ends(r.text, r.lo, p.Span[0], year) && !match.Has(r.text, p.Span[1], end, []string{"总结", "验收", "迎"}) {
		return year // 2024年“五五”普法专项督导期间
	}
	return ""
}

// periodRole reads the clause around a period.
func (r *reader) periodRole(p *tree.Period) (role, cue string) {
	if r.inTitle(p.Span[0]) || r.at.Kind(p.Span[0]) == "title" {
		return "title", ""
	}
	start := match.ClauseStart(r.text, max(r.lo, p.Span[0]-40), p.Span[0])
	end := match.ClauseEnd(r.text, p.Span[1], min(p.Span[1]+40, r.hi))
	if word := r.carriedOut(p, start, end); word != "" {
		return "current", word
	}
	for _, group := range []struct {
		role  string
		words []string
	}{
		{"comparison", comparisonWords}, {"opening", openingWords}, {"closing", closingWords}, {"midterm", midtermWords},
	} {
		if at, word := match.First(r.text, start, end, group.words); at >= 0 {
			return group.role, word
		}
	}
	if at, word := match.First(r.text, p.Span[1], end, []string{"普法年度", "年度任务", "年度计划", "年度工作"}); at >= 0 && at-p.Span[1] <= 6 && !r.at.Plan(p.Span[0]) {
		return "current", word // 印发“八五”普法年度任务清单
	}
	past, pastWord := match.First(r.text, p.Span[1], end, pastWords)
	if r.at.Plan(p.Span[0]) {
		if at, word := match.Last(r.text, start, p.Span[0], currentWords); at >= 0 && past < 0 {
			return "plan", word
		}
		return "plan", ""
	}
	if past >= 0 {
		return "history", pastWord
	}
	if at, word := match.Last(r.text, start, p.Span[0], currentWords); at >= 0 {
		return "current", word
	}
	if at, word := match.First(r.text, p.Span[1], end, []string{"深入实施", "扎实推进", "推进", "实施", "落实"}); at >= 0 {
		return "current", word
	}
	return "", ""
}
