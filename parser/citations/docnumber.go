// Document numbers: 发文字号 (国办发〔2018〕37号) and the numbers of decisions (津滨政复决〔2019〕32号).
// Form: GB/T 9704-2012, 7.2.5.

package citations

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// maxStem bounds the organ's code before the year.
const maxStem = 14

// stemTails end the stem of a document number; outside of 〔〕 one of them is needed.
var stemTails = []string{
	"发", "办", "函", "字", "政", "府", "罚", "决", "文", "令", "规", "通", "电", "复", "公告", "通告", "通报", "释", "告",
	"受", "终", "驳", "呈", "请", "议", "纪", "党", "委", "司", "建", "督", "任", "人", "法", "明电", "罚决", "处罚",
}

// documentNumber reads on after the year of a document number whose bracket stands at open.
func (r *reader) documentNumber(c cursor, y year, open int) (tree.DocumentNumber, bool) {
	if y.close == 0 {
		return tree.DocumentNumber{}, false
	}
	di := c.accept('第')
	serial := c.serial()
	if serial == "" {
		return tree.DocumentNumber{}, false
	}
	hexagon := y.open == '〔' && y.close == '〕'
	start, gap := r.stem(open)
	stem := plain(r.text[start:open])
	tail := tailed(stem)
	hao := c.accept('号')
	known := tail || hexagon && y.digits != 2 || hao && (r.fillsBracket(start, &c) || namesPaper(&c))
	if stem == "" || !known {
		return tree.DocumentNumber{}, false
	}
	if !c.ends(hao, hexagon && tail) {
		return tree.DocumentNumber{}, false
	}
	n := tree.DocumentNumber{
		Span: tree.Span{start, c.i}, Stem: stem, Year: y.value, Serial: serial, Kind: r.documentKind(stem, start, c.i), Broken: c.broken,
	}
	c.blank = c.blank || gap
	n.Defects = documentDefects(&c, y, serial, hexagon, di, hao)
	if s := strings.TrimLeft(serial, "0"); s != "" {
		n.Canonical = stem + "〔" + digits4(y.value) + "〕" + s + "号"
	}
	return n, true
}

// namesPaper says whether the words behind a number say that it is that of a document: 以安市监[2024]27号文件公布.
func namesPaper(c *cursor) bool {
	_, ok := match.OneAt(c.text, c.i, c.hi, []string{"文件", "文印发", "文公布", "文转发", "文批复", "文下发"})
	return ok
}

// fillsBracket says whether what was read is all that stands in a bracket: 《…》（芗教综[2024]18号）, 清单（安市监[2024]27号）. It needs no known tail then.
func (r *reader) fillsBracket(start int, c *cursor) bool {
	if start-2 < r.lo {
		return false
	}
	if _, paper := match.OneEnds(r.text, r.lo, start-1, []string{"》", "清单", "通知", "办法", "规定", "意见", "方案", "文件", "目录", "批复", "公告", "制度", "细则", "规则", "名单", "标准", "指引", "预案", "要点"}); !paper {
		return false
	}
	open, shut := r.text[start-1], c.peek()
	return (open == '（' || open == '(') && (shut == '）' || shut == ')')
}

// documentDefects lists what the standard does not allow.
func documentDefects(c *cursor, y year, serial string, hexagon, di, hao bool) []string {
	out := c.defects()
	if !hexagon {
		out = append(out, "brackets")
	}
	if di {
		out = append(out, "第")
	}
	if serial[0] == '0' {
		out = append(out, "leading-zero")
	}
	if y.digits == 2 {
		out = append(out, "short-year")
	}
	if !hao {
		out = append(out, "missing-号")
	}
	return out
}

// tailed says whether a stem ends as stems do.
func tailed(stem string) bool {
	for _, tail := range stemTails {
		if strings.HasSuffix(stem, tail) {
			return true
		}
	}
	return false
}

// ends says whether a document number ends at the cursor: behind 号 if no building or line has that number, and without
// 号 only when the rest leaves no doubt.
func (c *cursor) ends(hao, sure bool) bool {
	if hao {
		return !c.placeAfter()
	}
	return sure && c.documentEnd()
}

// documentEnd says whether a number that lacks 号 ends at the cursor.
func (c *cursor) documentEnd() bool {
	return slices.Contains([]rune("）)》、，。；文"), c.peek())
}

// placeAfter says whether 号 belongs to a line, building or the like.
func (c *cursor) placeAfter() bool {
	return strings.ContainsRune("线楼院门机库宗栋", c.peek()) && c.peek() != 0
}

// stem finds where the organ's code before the bracket begins and whether blanks stand between the two.
func (r *reader) stem(open int) (start int, gap bool) {
	end := open
	for end > r.lo && end > open-3 && match.Blank(r.text[end-1]) && r.text[end-1] != '\n' {
		end--
		gap = true
	}
	lo := max(r.lo, end-maxStem)
	start = end
	for start > lo && stemRune(r.text[start-1]) {
		start--
	}
	if inner := r.innerBracket(start, lo); inner < start {
		start = inner
	}
	return r.cutStem(start, end), gap
}

// stemRune says whether a character can be part of a stem; 号 and 第 end what stands before.
func stemRune(r rune) bool {
	return match.Han(r) && r != '号' && r != '第' && r != '的' && r != '了'
}

// innerBracket follows a bracket inside a stem, as in 京公（海）行罚决字, to the stem's first character.
func (r *reader) innerBracket(start, lo int) int {
	if start <= lo || r.text[start-1] != '）' && r.text[start-1] != ')' {
		return start
	}
	i := start - 2
	for i > lo && i > start-6 && match.Han(r.text[i]) {
		i--
	}
	if i <= lo || r.text[i] != '（' && r.text[i] != '(' || i == start-2 {
		return start
	}
	outer := i
	for outer > lo && stemRune(r.text[outer-1]) {
		outer--
	}
	if outer == i {
		return start
	}
	return outer
}

// stemStops end the words before a stem: organs written in full, verbs and linking words.
var stemStops = []string{
	"人民政府", "政府", "办公室", "委员会", "办事处", "街道办", "管委会", "分局", "支队", "大队", "厅局", "公司", "局",
	"作出", "做出", "印发", "下发", "制发", "出台", "发布", "发出", "收到", "根据", "依据", "依照", "按照", "通过", "文件", "决定书", "通知书",
	"以及", "分别", "落实", "执行", "参照", "转发", "下达", "通知", "意见", "办法", "规定", "方案", "文号", "如下", "为准", "认真", "贯彻",
	"不服", "关于", "制定", "修订", "废止", "公布", "先后", "编号", "处罚决定", "复议决定", "案号", "名为", "即", "以", "见", "按", "据", "依", "由", "在", "将", "对", "被", "把", "从", "向", "因", "于", "经", "为", "年", "月", "日", "如",
}

// stemKeeps are stops that open a place's or organ's name after all.
var stemKeeps = []string{
	"经信", "经开", "经济", "经发", "经贸", "经管", "经促", "从化", "从政", "从府", "于政", "于府", "于办", "将乐", "将政", "对外", "如政", "如东", "如办", "见政", "依政", "依府", "依兰", "即墨", "即政", "日政", "日照", "由政", "由府", "月政",
}

// cutStem cuts the words that merely precede a stem, rather too much than too little.
func (r *reader) cutStem(start, end int) int {
	for i := end - 2; i > start; i-- { // at least two characters are left
		word, ok := match.OneEnds(r.text, start, i, stemStops)
		if !ok {
			continue
		}
		if _, keep := match.OneAt(r.text, i-match.Len(word), end, stemKeeps); keep {
			continue
		}
		start = i
		break
	}
	for start < end-2 && strings.ContainsRune("和及与、有经", r.text[start]) && r.joined(start) {
		start++
	}
	return start
}

// joined says whether the character at i links to something before it, and does not open the stem (和政县's 和政办发).
func (r *reader) joined(i int) bool {
	if i <= r.lo {
		return false
	}
	return strings.ContainsRune("号》）)”", r.text[i-1])
}
