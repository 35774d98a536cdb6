// Package placeholders finds what a template left open: XX, ××期, 20XX年, ____, （此处填写…）, 待补充. Masked names of
// parties (李某, 张××, ××公司诉…) are no placeholders.
package placeholders

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Kind is the kind of the marks this package adds to Document.Marks.
const Kind = "placeholder"

// Read appends a mark for each placeholder of the body.
func Read(doc *tree.Document, text []rune) {
	body := text[:min(doc.Body[1], len(text))]
	for i := doc.Body[0]; i < len(body); {
		end := at(body, i)
		if end <= i {
			i++
			continue
		}
		doc.Marks = append(doc.Marks, tree.Mark{Kind: Kind, Text: string(body[i:end]), Span: tree.Span{i, end}})
		i = end
	}
}

// at gives the end of the placeholder that begins at i, or i when there is none.
func at(text []rune, i int) int {
	switch text[i] {
	case 'X', 'x', '×', 'Ｘ', '＊', '*', '╳', '✕':
		return crosses(text, i)
	case '○', '〇', '◯':
		return circles(text, i)
	case '_', '＿':
		return line(text, i)
	case '（', '(', '【', '[', '［':
		return instruction(text, i)
	case '待':
		return pending(text, i)
	case '年':
		return emptyDate(text, i)
	case '？', '?':
		return questions(text, i)
	case '某':
		return unnamed(text, i)
	case 'N', 'Ｎ':
		return letter(text, i)
	case ' ', '　', '\u00a0':
		return gap(text, i)
	default:
		return i
	}
}

// crosses reads X件, ××期, 20XX年, XX街道: crosses where a number or a place name must be filled in.
func crosses(text []rune, i int) int {
	if i > 0 && (isCross(text[i-1]) || isLatin(text[i-1])) {
		return i
	}
	end := i
	for end < len(text) && isCross(text[end]) {
		end++
	}
	switch {
	case end == len(text), isLatin(text[end]):
		return i
	case i > 0 && glyph.IsDigit(text[i-1]):
		return shortenedYear(text, i, end)
	case glyph.IsDigit(text[end]):
		return i
	case numbersDocument(text, i, end), numbersOrder(text, i, end):
		return end + 1
	}
	if at := lexis.SkipBlanks(text, end); countedBy(text, at) > at {
		return countedBy(text, at)
	}
	if end-i >= 2 && named(text, i, end) && !isMasked(text, i, end) {
		return end
	}
	return i
}

// saysAll says whether crosses are all that a clause says: 三是XX。, 共计XXX。.
func saysAll(text []rune, i, end int) bool {
	if i < 2 || !strings.ContainsRune("XxＸ", text[i]) || !strings.ContainsRune("是：计达约", text[i-1]) {
		return false
	}
	return strings.ContainsRune("。；，\n", text[end])
}

// named says whether crosses stand where a name, or all of a clause, belongs that nobody hides.
func named(text []rune, i, end int) bool {
	return openName(text, end) || openWork(text, i, end) || openPerson(text, i, end) || openDuty(text, i, end) || openFirst(text, i, end) || saysAll(text, i, end)
}

// numbersDocument says whether crosses stand for the number of a document: 〔2024〕XX号. That of a case, in round brackets, may be masked.
func numbersDocument(text []rune, i, end int) bool {
	return text[end] == '号' && i > 0 && strings.ContainsRune("〕]］", text[i-1])
}

// shortenedYear reads 20XX年 and 201*年; behind other digits a cross is a product (3×5).
func shortenedYear(text []rune, i, end int) int {
	if text[end] == '年' {
		return end + 1
	}
	return i
}

// placeUnits are units that rather name a place behind crosses: ××村, ××路.
var placeUnits = []string{"村", "所", "站", "路", "道", "班", "队", "组", "口", "门", "段", "片", "镇", "社区"}

// unitWords begin like a unit and are words of a party's name or affairs: ××家具厂, ××名下.
var unitWords = []string{
	"项目", "名下", "名义", "名誉", "户籍", "户外", "户口", "户主", "份额", "本人", "本公司", "家具", "家电", "家政", "家居", "家禽", "家私", "家纺", "家园",
	"批发", "次生", "期货", "期刊", "台球", "台资", "场馆", "场景", "场地", "条件", "件事", "单位", "篇章", "幅度", "架构", "张贴",
}

// countedBy gives the end of the unit of counting, money or time behind a blank left open.
func countedBy(text []rune, end int) int {
	if end >= len(text) {
		return end
	}
	switch text[end] {
	case '年', '月', '日', '%', '％':
		return end + 1
	case '万':
		return end + 1
	}
	if (text[end] == '余' || text[end] == '多') && end+1 < len(text) {
		end++ // XX余份
	}
	unit, next, ok := lexis.UnitAt(text, end)
	if _, word := match.OneAt(text, end, len(text), unitWords); !ok || word || slices.Contains(placeUnits, unit.Text) || unit.Family == lexis.Grade {
		return end
	}
	return next
}

// openName says whether the name of a place or organ follows that the template left open.
func openName(text []rune, end int) bool {
	if kind := openPlace(text, end); kind != "" && (strings.ContainsRune("Xx", text[end-1]) || besideNamed(text, end, kind)) {
		return true
	}
	for _, w := range []string{"街道办", "街道", "镇人民政府", "镇政府", "乡人民政府", "县人民政府", "区人民政府", "市人民政府", "局20", "委20"} {
		if match.HasAt(text, end, w) {
			return true
		}
	}
	return false
}

// openPlace gives the kind of a place that follows crosses; empty where none does. Latin XX before it stands for a name, unlike ××, which
// hides one.
func openPlace(text []rune, end int) string {
	for _, kind := range []string{"村", "社区", "镇", "乡"} {
		if match.HasAt(text, end, kind) {
			return kind
		}
	}
	return ""
}

// besideNamed says whether a place of this kind behind crosses stands beside another that has a name: ××镇、岭下镇. Who hides names hides all
// of them.
func besideNamed(text []rune, end int, kind string) bool {
	const longest = 5 // characters of a name
	next := end + match.Len(kind)
	if next >= len(text) || text[next] != '、' && text[next] != '和' {
		return false
	}
	for i := next + 1; i < min(next+1+longest, len(text)) && match.Han(text[i]); i++ {
		if i > next+1 && match.HasAt(text, i, kind) {
			return true
		}
	}
	return false
}

// circles reads 〇〇年, ○○镇; 二〇〇八年 is a year.
func circles(text []rune, i int) int {
	end := i
	for end < len(text) && (text[end] == '○' || text[end] == '〇' || text[end] == '◯') {
		end++
	}
	if end-i < 2 || i > 0 && lexis.IsChineseNumeral(text[i-1]) || end < len(text) && lexis.IsChineseNumeral(text[end]) {
		return i
	}
	if next := countedBy(text, end); next > end {
		return next
	}
	if openName(text, end) && !isMasked(text, i, end) {
		return end
	}
	return i
}

// line reads a run of underscores.
func line(text []rune, i int) int {
	end := i
	for end < len(text) && (text[end] == '_' || text[end] == '＿') {
		end++
	}
	if end-i < 2 || i > 0 && isLatin(text[i-1]) || end < len(text) && isLatin(text[end]) {
		return i
	}
	return end
}

// instruction reads a bracket that tells the writer what to fill in.
func instruction(text []rune, i int) int {
	if shut := lexis.SkipBlanks(text, i+1); shut < len(text) && strings.ContainsRune("）)】]］", text[shut]) {
		if next := countedBy(text, shut+1); next > shut+1 {
			return next
		}
		return i
	}
	for _, w := range []string{"此处", "请填写", "请填", "待补充", "待填", "待核实", "填写", "单位名称", "数据待", "待完善", "在此"} {
		if !match.HasAt(text, i+1, w) {
			continue
		}
		for end := i + 1; end < len(text) && end-i < 60 && text[end] != '\n'; end++ {
			switch text[end] {
			case '）', ')', '】', ']', '］':
				return end + 1
			}
		}
	}
	return i
}

// questions reads ？？件 and ？件: a mark in place of a number. A question may end before 件件有回音, so the unit must be
// followed by a mark.
func questions(text []rune, i int) int {
	end := i
	for end < len(text) && (text[end] == '？' || text[end] == '?') {
		end++
	}
	next := countedBy(text, end)
	if next == end || next < len(text) && !isMark(text[next]) {
		return i
	}
	return next
}

// unnamed reads 某某万元: 某某 in place of an amount; before anything else it masks a name.
func unnamed(text []rune, i int) int {
	if !match.HasAt(text, i, "某某") {
		return i
	}
	for _, w := range []string{"万元", "亿元", "元", "件", "起", "人次", "场次", "%"} {
		if match.HasAt(text, i+2, w) {
			return i + 2 + len([]rune(w))
		}
	}
	return i
}

// emptyDate reads a date whose month and day were left blank: 2023年  月  日.
func emptyDate(text []rune, i int) int {
	month := lexis.SkipBlanks(text, i+1)
	if month == i+1 || month >= len(text) || text[month] != '月' {
		return i
	}
	day := lexis.SkipBlanks(text, month+1)
	if day == month+1 || day >= len(text) || text[day] != '日' {
		return i
	}
	return day + 1
}

func isCross(r rune) bool {
	return r == 'X' || r == 'x' || r == '×' || r == 'Ｘ' || r == '＊' || r == '*' || r == '╳' || r == '✕'
}

func isLatin(r rune) bool {
	return (r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z') && r != 'X' && r != 'x'
}

func isMark(r rune) bool { return strings.ContainsRune("，。；：、,;:（）()\n“”", r) }
