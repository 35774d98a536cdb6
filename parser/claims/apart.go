// Claims whose figures stand in clauses of other things: 抽取检查260户，实际检查251户；全年受理854件，履行846件，履行率99.1%，抽样履行率92.5%. What is told
// behind a ； is mostly of something else. Where such figures do not fit each other, others were meant.

package claims

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// doubtApart takes the certainty from a claim whose figures stand on both sides of a ；, where the clause behind it has figures of its own that the claim
// leaves out, or begins to tell of something else.
func doubtApart(r *prose.Reader, c *tree.Claim) {
	if !c.Certain {
		return
	}
	apart := false
	switch c.Kind {
	case "rate", "share":
		apart = ratioApart(r, c)
	case "grim":
		apart = grimApart(r, c)
	case "average":
		apart = averageApart(r, c)
	case "change":
		apart = changeApart(r, c)
	case "total":
		apart = totalApart(r, c)
	}
	if apart {
		c.Certain, c.Reason = false, "base"
	}
}

// ratioApart says whether the count of a rate or a share stands before the ； that its clause begins with, and the clause has counts of its own or names
// what nothing before it does; or only its whole stands there, and the count is more, or all.
func ratioApart(r *prose.Reader, c *tree.Claim) bool {
	if c.Rate == nil || len(c.Numerators) == 0 || len(c.Denominators) == 0 {
		return false
	}
	base := &c.Denominators[0]
	if allDone(r, c) || moreThanTold(r, c) {
		return true
	}
	start, found := clauseBehindStop(r.Text, c.Rate.Span[0])
	if !found {
		return false
	}
	before, _ := clauseBehindStop(r.Text, start-1)
	if c.Kind == "rate" && base.Span[1] <= before {
		return true // two clauses back
	}
	if countsBehind(r, c, start) {
		return base.Span[1] <= start && (wholeApart(r, c, start) || ofOwnClause(r, c, start))
	}
	if c.Kind == "share" && hasRate(r, start, c.Rate.Span[0]) {
		return true // ；千元以下的案件占62.9%，罚款额仅占4.1%
	}
	return ofOthersBehind(r, c, start, before)
}

// ofOthersBehind says whether the clause of a ratio behind a ；, where its counts stand before that, has counts of its own or names what nothing before it does.
func ofOthersBehind(r *prose.Reader, c *tree.Claim, start, before int) bool {
	named := strings.TrimSuffix(r.Words(start, c.Rate.Span[0]), "率")
	told := r.Words(max(before, c.Numerators[0].Span[0]-nearby, 0), start)
	return hasCount(r, "", start, c.Rate.Span[0]) || !sharesWord(named, told) || c.Kind == "rate" && prose.Unsaid(named, told, plainNames) > 1
}

// hasRate says whether a percentage and a comma stand between two places.
func hasRate(r *prose.Reader, from, to int) bool {
	for k := r.FigureBefore(to); k >= 0 && r.Doc.Figures[k].Span[0] >= from; k-- {
		if f := &r.Doc.Figures[k]; f.Kind == "rate" && strings.ContainsAny(r.Words(f.Span[1], to), "，,") {
			return true
		}
	}
	return false
}

// ofOwnClause says whether a ratio whose whole stands before a place is that of its count and another of the figures behind it, in whatever unit: ；组织听证会9场，…，改变意见的4件，占
// 44.4%.
func ofOwnClause(r *prose.Reader, c *tree.Claim, place int) bool {
	if len(c.Numerators) != 1 {
		return false
	}
	for i := c.Rate.Figure - 1; i >= 0 && r.Doc.Figures[i].Span[0] >= place; i-- {
		f := &r.Doc.Figures[i]
		if i == c.Numerators[0].Figure || f.Kind != "count" || f.Scale > 0 || f.Approx != "" || f.N <= 0 {
			continue
		}
		whole := tree.Term{Figure: i, Written: f.N * rounding.Pow10(c.Scale), Low: f.N * rounding.Pow10(c.Scale), Exact: true}
		whole.High = &whole.Written
		if rounding.RatioFits(&c.Numerators[0], &whole, c.Rate, c.RateScale) {
			return true
		}
	}
	return false
}

// countsBehind says whether a count of a rate stands behind a place.
func countsBehind(r *prose.Reader, c *tree.Claim, place int) bool {
	behind := false
	for i := range c.Numerators {
		c.Numerators[i].EachFigure(func(figure int) { behind = behind || r.Doc.Figures[figure].Span[0] >= place })
	}
	return behind
}

// plainNames are words of a rate's name that leave what it is of.
var plainNames = []string{"占比", "两类", "三类", "四类", "、", "和", "分别", "依次", "占", "全年", "年度", "按期", "按时", "及时", "总体", "平均", "综合", "整体", "全县", "全区", "全市", "全省", "全镇", "案件", "事项", "为", "达到", "达", "的", "我县", "我区", "我局", "其", "均"} //nolint:gochecknoglobals // a constant list

// grimApart says whether the one count of a rate stands before the ； that its clause begins with, where nothing is called as the rate is: 收到司法建议8件；参评率86%.
func grimApart(r *prose.Reader, c *tree.Claim) bool {
	counts := append(append([]tree.Term{}, c.Numerators...), c.Denominators...)
	if c.Rate == nil || len(counts) == 0 {
		return false
	}
	start, found := clauseBehindStop(r.Text, c.Rate.Span[0])
	if !found || counts[0].Span[1] > start {
		return false
	}
	before, _ := clauseBehindStop(r.Text, start-1)
	return !sharesWord(r.Words(start, c.Rate.Span[0]), r.Words(max(before, counts[0].Span[0]-nearby, 0), start))
}

// allDone says whether a rate counts all of something that was told of behind its base: 办结68件。60件建议提案全部办结，按期办结率98.3%.
func allDone(r *prose.Reader, c *tree.Claim) bool {
	top, base := &c.Numerators[0], &c.Denominators[0]
	return c.Kind == "rate" && strings.Contains(r.Words(top.Span[1], c.Rate.Span[0]), "全部") && strings.ContainsAny(r.Words(base.Span[1], top.Span[0]), "。；")
}

// moreThanTold says whether a share is of more than there is by a sentence before it, so that it is of others: 调解纠纷千余件。…酒驾1126起、占比2.4%.
func moreThanTold(r *prose.Reader, c *tree.Claim) bool {
	top, base := &c.Numerators[0], &c.Denominators[0]
	return c.Kind == "share" && base.Span[1] <= top.Span[0] && top.Low > base.Low && strings.Contains(r.Words(base.Span[1], top.Span[0]), "。")
}

// wholeApart says whether the whole of a rate or share stands before the ； of its clause and can hardly be meant there.
func wholeApart(r *prose.Reader, c *tree.Claim, start int) bool {
	top, base := &c.Numerators[0], &c.Denominators[0]
	const all = 1000 // tenths of a percent
	if c.Kind == "rate" {
		return c.Rate.Written == all*rounding.Pow10(c.RateScale-3) || match.ContainsAny(r.Words(top.Span[1], c.Rate.Span[0]), "其余", "剩余", "余下") // 整改61个，其余4个…: all that there are stands in the clause
	}
	if rest, _, _ := strings.Cut(r.Words(c.Rate.Span[1], min(c.Rate.Span[1]+2*nearby, len(r.Text))), "。"); strings.Contains(rest, "为基数") {
		return true // 占46.4%；…，以上比例均以319人为基数
	}
	opening, _, among := strings.Cut(r.Words(start, top.Span[0]), "中，")
	before, _ := clauseBehindStop(r.Text, base.Span[0])
	told := r.Words(max(before, base.Span[0]-nearby, 0), base.Span[1])
	other := among && (!sharesWord(opening, told) || prose.Unsaid(opening, told, []string{"其中", "在", "全部", "案件", "当年", "已", "的"}) > 1) // ；处罚听证中，改变意见的4件
	return other || top.Written > base.Written || !strings.HasPrefix(top.Unit, base.Unit) && !strings.HasPrefix(base.Unit, top.Unit) && !samePeople(top.Unit, base.Unit)
}

// samePeople says whether two units count people.
func samePeople(a, b string) bool {
	return match.ContainsAny(a, "人", "名") && match.ContainsAny(b, "人", "名")
}

// nearby is how many characters before a count can speak of it.
const nearby = 40

// averageApart says whether the total of an average stands before the ； that its clause begins with, and the average is told of a count in that clause.
func averageApart(r *prose.Reader, c *tree.Claim) bool {
	if c.Whole == nil || c.Rate == nil || c.Base == nil || c.Whole.Span[0] > c.Rate.Span[0] {
		return false
	}
	start, found := clauseBehindStop(r.Text, c.Rate.Span[0])
	return found && c.Whole.Span[1] <= start && hasCount(r, "", start, c.Rate.Span[0])
}

// changeApart says whether both values of a change stand before the ； behind which it is told of something that it names: ；全年处罚案件同比减少21件.
func changeApart(r *prose.Reader, c *tree.Claim) bool {
	const subject = 3 // characters of something named
	if c.Change == nil || c.After == nil || c.After.Span[0] > c.Change.Span[0] {
		return false
	}
	start, found := clauseBehindStop(r.Text, c.Change.Span[0])
	if !found || c.After.Span[1] > start {
		return false
	}
	words := r.Words(start, c.Change.Span[0])
	if strings.Contains(words[strings.LastIndex(words, "，")+1:], "相比") {
		return false // 与2022年相比下降34.3%
	}
	if _, rest, found := strings.Cut(words, "相比，"); found {
		words = rest
	}
	for _, w := range []string{"同比", "较", "比", "环比", "增", "减", "下降", "上升"} {
		if at := strings.Index(words, w); at >= 0 {
			words = words[:at]
		}
	}
	before, _ := clauseBehindStop(r.Text, start-1)
	return utf8.RuneCountInString(words) >= subject && !sharesWord(strings.TrimPrefix(words, "全年"), r.Words(max(before, 0), start))
}

// sharesWord says whether two characters of some words stand side by side in others: 立案数 and 立案1180件. Words that nearly everything shares do not count.
func sharesWord(words, others string) bool {
	for _, w := range []string{"行政", "全年", "全县", "全区", "全市", "案件", "事项", "年内", "分别", "率"} {
		words = strings.ReplaceAll(words, w, "　")
	}
	return prose.SharesPair(words, others)
}

// totalApart says whether a ； stands between a total and its parts, or among them, and nothing behind it says that they are its parts.
func totalApart(r *prose.Reader, c *tree.Claim) bool {
	if c.Whole == nil || len(c.Readings) == 0 || len(c.Readings[0]) == 0 || len(c.Whole.Members) > 0 {
		return false
	}
	parts := c.Readings[0]
	first, last := &parts[0], &parts[len(parts)-1]
	if madeGood(r, c) {
		return true
	}
	if c.Whole.Span[0] > first.Span[0] {
		return toldBehind(r, c)
	}
	start, found := clauseBehindStop(r.Text, first.Span[0])
	if found && c.Whole.Span[1] <= start {
		return goesOnElsewhere(r, parts) || farFromParts(c, last) || hasCount(r, c.Whole.Unit, start, first.Span[0]) || !isRestOf(parts, last) && !tiedTo(r.Words(start, first.Span[0]))
	}
	return first.Written <= c.Whole.Written && goesOnElsewhere(r, parts)
}

// isRestOf says whether the last of two parts is called the rest.
func isRestOf(parts []tree.Term, last *tree.Term) bool {
	return len(parts) == 2 && match.StartsWithAny(last.Label, "其余", "剩余", "余下", "尚", "未", "仍", "还")
}

// farFromParts says whether a total is too small or too great for parts behind a ；, or these have a total of their own.
func farFromParts(c *tree.Claim, last *tree.Term) bool {
	var sum int64
	for i := range c.Readings[0] {
		sum += c.Readings[0][i].Written
	}
	if sum == 2*last.Written || c.Readings[0][0].Written > 2*c.Whole.Written {
		return true
	}
	return c.Exhaustive && (sum > 2*c.Whole.Written || 2*sum < c.Whole.Written)
}

// toldBehind says whether a ； stands between parts and a total behind them, which nothing calls their sum: 净增14名，上年末为1022名；全县现有执法人员1131人.
func toldBehind(r *prose.Reader, c *tree.Claim) bool {
	start, found := clauseBehindStop(r.Text, c.Whole.Span[0])
	if !found {
		return false
	}
	for i := range c.Readings[0] {
		if c.Readings[0][i].Span[1] > start {
			return false
		}
	}
	words := r.Words(start, c.Whole.Span[0])
	return !match.ContainsAny(words, "共", "合计", "总", "累计", "加", "年末", "年底", "期末", "结存", "以上", "上述", "三项", "两项", "全年", "应", "办理", "结转") && !match.StartsWithAny(strings.TrimSpace(words), "现", "实有")
}

// goesOnElsewhere says whether a list, most parts of which are told side by side, goes on behind a ； with what begins anew: 即办件1893件，占80.4%；全年排查205件.
func goesOnElsewhere(r *prose.Reader, parts []tree.Term) bool {
	clauses, untied, second := 1, false, false
	for i := 1; i < len(parts); i++ {
		start, found := clauseBehindStop(r.Text, parts[i].Span[0])
		if found && start >= parts[i-1].Span[1] {
			clauses++
			untied = untied || match.StartsWithAny(parts[i].Label, "审结", "办结") || !tiedTo(r.Words(start, parts[i].Span[0]))
			second = len(parts) == 2 && (hasCount(r, "", start, parts[i].Span[0]) || !sharesWord(parts[0].Label, parts[1].Label) && match.StartsWithAny(parts[1].Label, "审结", "办结", "受理", "收到"))
		}
	}
	return untied && (clauses < len(parts) || second)
}

// tiedTo says whether the words behind a ； tell that what follows is a part of what was told before it.
func tiedTo(words string) bool {
	words = strings.TrimSpace(words)
	for _, w := range []string{"全年", "本年", "当年", "年内", "年末", "目前", "截至年底"} {
		words = strings.TrimPrefix(words, w)
	}
	for _, w := range []string{"中心", "集中", "中小", "中央", "中介"} {
		words = strings.ReplaceAll(words, w, "")
	}
	return words == "" || match.ContainsAny(words, "中", "分为", "分别", "上述", "以上", "结果", "去向") || match.StartsWithAny(words,
		"按", "从", "分", "其", "包括", "尚", "未", "剩余", "仍", "另", "还", "所", "属", "含", "已", "经", "决定", "结案", "审结", "办结", "这", "涉及", "不", "余")
}

// clauseBehindStop gives where the clause of a place begins, and whether a ； in its sentence stands before that.
func clauseBehindStop(text []rune, at int) (start int, found bool) {
	depth := 0
	for i := at - 1; i >= 0; i-- {
		switch text[i] {
		case '）', ')':
			depth++
		case '（', '(':
			depth = max(depth-1, 0)
		case '。', '\n', '！', '？':
			return 0, false
		case '；', ';':
			if depth == 0 {
				return i + 1, true
			}
		}
	}
	return 0, false
}

// hasCount says whether a count, of one unit if that is given, stands between two places of a text.
func hasCount(r *prose.Reader, unit string, from, to int) bool {
	for i := r.FigureBefore(to); i >= 0 && r.Doc.Figures[i].Span[0] >= from; i-- {
		if f := &r.Doc.Figures[i]; prose.IsCountable(f) && (unit == "" || f.Unit == unit) {
			return true
		}
	}
	return false
}
