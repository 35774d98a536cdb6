// What stands between two figures as it reads: without blanks and brackets that say nothing of their own, and where its last clause and label begin.

package prose

import (
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
)

// Words gives a stretch of text as it reads: without blanks, and with half-width digits.
func (r *Reader) Words(from, to int) string {
	r.buffer = r.buffer[:0]
	for i := from; i < to; i++ {
		ch := r.Text[i]
		if lexis.IsBlank(ch) {
			continue
		}
		if n := max(inclusive(r.Text[i:to]), alsoCalled(r.Text[i:to])); n > 0 {
			i += n - 1
			continue
		}
		if d, ok := match.Digit(ch); ok {
			ch = rune('0' + d) //nolint:gosec // a digit
		}
		r.buffer = utf8.AppendRune(r.buffer, ch)
	}
	return string(r.buffer)
}

// inclusive gives the length of a bracket at the beginning of s that only says that a bound is meant with itself: （含）, (不含); 0
// for anything else.
func inclusive(s []rune) int {
	if len(s) < 3 || s[0] != '（' && s[0] != '(' {
		return 0
	}
	n := 1
	if s[n] == '不' {
		n++
	}
	if n+1 < len(s) && s[n] == '含' && (s[n+1] == '）' || s[n+1] == ')') {
		return n + 2
	}
	return 0
}

// alsoCalled gives the length of a bracket at the beginning of s that joins another kind of place to the one named before it: 乡镇（街道）执法人员; 0 for
// anything else.
func alsoCalled(s []rune) int {
	const longest = 3 // characters
	if len(s) < 3 || s[0] != '（' && s[0] != '(' {
		return 0
	}
	for n := 2; n <= longest+1 && n < len(s); n++ {
		if s[n] != '）' && s[n] != ')' {
			continue
		}
		if n+1 >= len(s) || !match.Han(s[n+1]) {
			return 0 // 每个村（社区）6场
		}
		switch string(s[1:n]) {
		case "街道", "社区", "镇", "乡", "村", "园区", "农场", "场", "苏木", "嘎查", "市", "区", "县", "旗", "市、区", "街":
			return n + 1
		}
		return 0
	}
	return 0
}

// gapText is what stands between two figures, and where in it the last clause and the last label begin.
type gapText struct {
	text          string
	clause, label int
	stop          bool // a full stop stands in it
	cues          Cue
}

// Cue is a set of characters that a word which opens a list begins with; where there is none, no such word need be looked for.
type Cue uint8

// Cues that can stand in a gap.
const (
	CueAmong     Cue = 1 << iota // 其 当: 其中, 当中
	CuePartition                 // 按 从 分 逐: 按领域分
	CueEach                      // 分 依: 分别为
	CueInclude                   // 包 涵: 包括
	CueBracket                   // an opening bracket
	CueColon
	CueOf // 中: 审结案件中
	CueIs // 是: 一是
)

// cueOfRune gives the cues that a character is.
func cueOfRune(r rune) Cue {
	switch r {
	case '其', '当':
		return CueAmong
	case '按', '从', '逐':
		return CuePartition
	case '分':
		return CuePartition | CueEach
	case '依':
		return CueEach
	case '包', '涵':
		return CueInclude
	case '（', '(':
		return CueBracket
	case '：', ':':
		return CueColon
	case '中':
		return CueOf
	case '是':
		return CueIs
	default:
		return 0
	}
}

// gap reads what stands between two places.
func (r *Reader) gap(from, to int) gapText {
	g := gapText{text: r.Words(from, to)}
	var before rune
	for i, ch := range g.text {
		switch ch {
		case '，', '。', '；', '：', ',', ';', ':', '\n':
			g.clause = i + utf8.RuneLen(ch)
			g.label = g.clause
			g.stop = g.stop || ch == '。' || ch == '\n'
		case '！', '？':
			g.label = i + utf8.RuneLen(ch)
			g.stop = true
		case '、', '（', '(', '）', ')', '|', '“', '”', '"':
			g.label = i + utf8.RuneLen(ch)
		case '.', '．':
			g.stop = g.stop || endsWithPoint(before)
		}
		g.cues |= cueOfRune(ch)
		before = ch
	}
	return g
}

// endsWithPoint says whether a half-width point behind a character ends a sentence: where it neither belongs to a number
// nor to a Latin word.
func endsWithPoint(before rune) bool {
	return (before < '0' || before > '9') && (before < 'A' || before > 'z')
}
