// Approximators: the words beside a number that widen it, and what values they allow.

package figures

import (
	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// bound is what an approximator does to a value.
type bound int

const (
	exact  bound = iota
	below        // 近: somewhat less
	around       // 约, 左右
	least        // 超, 以上, 不少于
	most         // 不足, 以下, 不超过
)

// approximator is a word beside a number that widens it.
type approximator struct {
	word   string
	effect bound
	guards string // what the word must not be preceded by (together they are another word)
}

// prefixes stand directly before the number, longest first; suffixes directly behind the unit.
var ( //nolint:gochecknoglobals // constant tables
	prefixes = indexPrefixes([]approximator{
		{word: "不少于", effect: least}, {word: "不低于", effect: least}, {word: "不下于", effect: least}, {word: "不超过", effect: most},
		{word: "不多于", effect: most}, {word: "不高于", effect: most}, {word: "不足", effect: most}, {word: "不到", effect: most}, {word: "不满", effect: most},
		{word: "不下", effect: least}, {word: "至少", effect: least}, {word: "至多", effect: most}, {word: "最多", effect: most}, {word: "多于", effect: least},
		{word: "低于", effect: most}, {word: "少于", effect: most}, {word: "高于", effect: least}, {word: "超过", effect: least}, {word: "超出", effect: least},
		{word: "突破", effect: least}, {word: "接近", effect: below}, {word: "将近", effect: below}, {word: "大约", effect: around}, {word: "大概", effect: around},
		{word: "约为", effect: around}, {word: "约占", effect: around}, {word: "逾", effect: least}, {word: "超", effect: least, guards: "赶治商高"},
		{word: "近", effect: below, guards: "附最临邻就靠远亲接将"}, {word: "约", effect: around, guards: "制节违条预签公誓合邀赴大民契履守失毁解续婚租盟集简特相爽"},
	})
	suffixes = []approximator{
		{word: "以上", effect: least}, {word: "以下", effect: most}, {word: "以内", effect: most}, {word: "左右", effect: around}, {word: "上下", effect: around}, {word: "之多", effect: exact},
	}
)

// indexPrefixes finds prefixes by their last character, in the order given.
func indexPrefixes(all []approximator) map[rune][]approximator {
	index := map[rune][]approximator{}
	for _, p := range all {
		runes := []rune(p.word)
		last := runes[len(runes)-1]
		index[last] = append(index[last], p)
	}
	return index
}

// prefixAt finds the approximator directly before a number and gives the place where it begins.
func prefixAt(text []rune, start, limit int) (word approximator, begin int) {
	at := backBlanks(text, start, limit)
	if at == limit {
		return approximator{}, start
	}
	for _, p := range prefixes[text[at-1]] {
		if !match.Ends(text, 0, at, p.word) {
			continue
		}
		begin := at - len([]rune(p.word))
		if begin < limit || begin > 0 && p.guarded(text[begin-1]) {
			return approximator{}, start
		}
		return p, begin
	}
	return approximator{}, start
}

// guarded says whether the character before makes the approximator a part of another word.
func (a *approximator) guarded(before rune) bool {
	for _, guard := range a.guards {
		if guard == before {
			return true
		}
	}
	return false
}

// suffixAt finds the approximator directly behind a unit and gives the place where it ends.
func suffixAt(text []rune, end int) (word approximator, stop int) {
	at := lexis.SkipBlanks(text, end)
	for _, s := range suffixes {
		if match.HasAt(text, at, s.word) {
			return s, at + len([]rune(s.word))
		}
	}
	return approximator{}, end
}

// setBounds works out what values the wording allows.
func setBounds(figure *tree.Figure, num *lexis.Number, prefix, suffix approximator) {
	figure.Low = figure.N
	high := figure.N
	figure.High = &high
	figure.Approx = prefix.word + num.Above + suffix.word
	if num.Above != "" {
		high = highestAbove(figure.N, num.Round)
	}
	for _, effect := range []bound{prefix.effect, suffix.effect} {
		switch effect {
		case least:
			figure.High = nil
		case most:
			figure.Low = 0
		case below:
			figure.Low = min(figure.Low, figure.N-max(figure.N*3/20, smallRoom(figure)))
		case around:
			room := max(figure.N/10, smallRoom(figure))
			figure.Low = min(figure.Low, figure.N-room)
			high = max(high, figure.N+room)
		case exact:
		}
	}
}

// smallRoom is the room that a rough number of one digit leaves: 近5个百分点 can be 4.77.
func smallRoom(f *tree.Figure) int64 {
	if f.N > 1 && f.N < 10 {
		return 1
	}
	return 0
}

// highestAbove gives the largest value that N余 allows: just below the next step of its last digit that is not zero
// (680余: 689). After a number that is not round (57余) the step is taken as ten.
func highestAbove(n, round int64) int64 {
	if round <= 1 {
		return n/10*10 + 9
	}
	return n + round - 1
}
