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
func doubtApart(doc *tree.Document, text []rune, c *tree.Claim) {
	if !c.Certain {
		return
	}
	apart := false
	switch c.Kind {
	case "rate", "share":
		apart = ratioApart(doc, text, c)
	case "average":
		apart = averageApart(doc, text, c)
	case "change":
		apart = changeApart(text, c)
	case "total":
		apart = totalApart(doc, text, c)
	}
	if apart {
		c.Certain, c.Reason = false, "base"
	}
}

// ratioApart says whether the count of a rate or a share stands before the ； that its clause begins with, and the clause has counts of its own or names
// what nothing before it does; or only its whole stands there, and the count is more, or all.
func ratioApart(doc *tree.Document, text []rune, c *tree.Claim) bool {
	if c.Rate == nil || len(c.Numerators) == 0 || len(c.Denominators) == 0 {
		return false
	}
	start, found := clauseBehindStop(text, c.Rate.Span[0])
	if !found {
		return false
	}
	top, base := &c.Numerators[0], &c.Denominators[0]
	behind := false
	for i := range c.Numerators {
		c.Numerators[i].EachFigure(func(figure int) { behind = behind || doc.Figures[figure].Span[0] >= start })
	}
	if behind {
		const all = 1000 // tenths of a percent
		full := c.Kind == "rate" && c.Rate.Written == all*rounding.Pow10(c.RateScale-3)
		return base.Span[1] <= start && (c.Kind == "share" && top.Written > base.Written || full)
	}
	before, _ := clauseBehindStop(text, start-1)
	named := strings.TrimSuffix(string(text[start:c.Rate.Span[0]]), "率")
	return hasCount(doc, "", start, c.Rate.Span[0]) || !sharesWord(named, string(text[max(before, top.Span[0]-nearby, 0):start]))
}

// nearby is how many characters before a count can speak of it.
const nearby = 40

// averageApart says whether the total of an average stands before the ； that its clause begins with, and the average is told of a count in that clause.
func averageApart(doc *tree.Document, text []rune, c *tree.Claim) bool {
	if c.Whole == nil || c.Rate == nil || c.Base == nil || c.Whole.Span[0] > c.Rate.Span[0] {
		return false
	}
	start, found := clauseBehindStop(text, c.Rate.Span[0])
	return found && c.Whole.Span[1] <= start && hasCount(doc, "", start, c.Rate.Span[0])
}

// changeApart says whether both values of a change stand before the ； behind which it is told of something that it names: ；全年处罚案件同比减少21件.
func changeApart(text []rune, c *tree.Claim) bool {
	const subject = 3 // characters of something named
	if c.Change == nil || c.After == nil || c.After.Span[0] > c.Change.Span[0] {
		return false
	}
	start, found := clauseBehindStop(text, c.Change.Span[0])
	if !found || c.After.Span[1] > start {
		return false
	}
	words := string(text[start:c.Change.Span[0]])
	if _, rest, found := strings.Cut(words, "相比，"); found {
		words = rest
	}
	for _, w := range []string{"同比", "较", "比", "环比", "增", "减", "下降", "上升"} {
		if at := strings.Index(words, w); at >= 0 {
			words = words[:at]
		}
	}
	before, _ := clauseBehindStop(text, start-1)
	return utf8.RuneCountInString(words) >= subject && !sharesWord(strings.TrimPrefix(words, "全年"), string(text[max(before, 0):start]))
}

// sharesWord says whether two characters of some words stand side by side in others: 立案数 and 立案1180件.
func sharesWord(words, others string) bool {
	runes := []rune(words)
	for i := range len(runes) - 1 {
		if strings.Contains(others, string(runes[i:i+2])) {
			return true
		}
	}
	return false
}

// totalApart says whether a ； stands between a total and its parts, or among them, and nothing behind it says that they are its parts.
func totalApart(doc *tree.Document, text []rune, c *tree.Claim) bool {
	if c.Whole == nil || len(c.Readings) == 0 || len(c.Readings[0]) == 0 || len(c.Whole.Members) > 0 {
		return false
	}
	parts := c.Readings[0]
	first, last := &parts[0], &parts[len(parts)-1]
	if c.Whole.Span[0] > first.Span[0] {
		return false
	}
	start, found := clauseBehindStop(text, first.Span[0])
	if found && c.Whole.Span[1] <= start {
		rest := len(parts) == 2 && match.StartsWithAny(last.Label, "其余", "剩余", "余下", "尚", "未", "仍", "还")
		return first.Written > 2*c.Whole.Written || hasCount(doc, c.Whole.Unit, start, first.Span[0]) || !rest && !tiedTo(string(text[start:first.Span[0]]))
	}
	return first.Written <= c.Whole.Written && goesOnElsewhere(doc, text, parts)
}

// goesOnElsewhere says whether a list, most parts of which are told side by side, goes on behind a ； with what begins anew: 即办件1893件，占80.4%；全年排查205件.
func goesOnElsewhere(doc *tree.Document, text []rune, parts []tree.Term) bool {
	clauses, untied, second := 1, false, false
	for i := 1; i < len(parts); i++ {
		start, found := clauseBehindStop(text, parts[i].Span[0])
		if found && start >= parts[i-1].Span[1] {
			clauses++
			untied = untied || !tiedTo(string(text[start:parts[i].Span[0]]))
			second = len(parts) == 2 && hasCount(doc, "", start, parts[i].Span[0])
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
func hasCount(doc *tree.Document, unit string, from, to int) bool {
	for i := range doc.Figures {
		f := &doc.Figures[i]
		if f.Span[0] >= to {
			break
		}
		if f.Span[0] >= from && prose.IsCountable(f) && (unit == "" || f.Unit == unit) {
			return true
		}
	}
	return false
}
