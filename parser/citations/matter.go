// What the text calls a case: administrative, civil or criminal.

package citations

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// administrativeWords name an administrative case.
var administrativeWords = []string{"行政诉讼", "行政纠纷", "行政赔偿", "行政协议", "行政处罚", "行政强制", "行政许可", "行政补偿", "行政征收", "行政确认"}

// attached is a civil action inside a criminal case; its number is the criminal case's.
const attached = "刑事附带民事"

// mixed stands for words on both civil and criminal cases, which say nothing of a number.
const mixed = "民事、刑事"

// matter reads what the text calls the case: in the words before the first number, or in the sentence that opens the list.
func (r *reader) matter(s segment, first int, intro tree.Span) string {
	from := r.matterStart(s, first)
	other := r.otherMatter(from, first)
	if word := r.administrative(from, first); word != "" {
		if other != "" {
			return ""
		}
		return word
	}
	if other != "" && other != mixed && !match.Has(r.text, from, first, []string{"行政"}) {
		return other
	}
	if s.item && match.Has(r.text, intro[0], intro[1], []string{"行政诉讼", "行政应诉"}) && r.otherMatter(intro[0], intro[1]) == "" {
		return "行政诉讼"
	}
	return ""
}

// administrative gives the first word between two places that names a single administrative case: 不服行政许可决定提起行政诉讼 names a suit by its second.
func (r *reader) administrative(from, to int) string {
	for i := from; i < to; {
		at, word := match.First(r.text, i, to, administrativeWords)
		if at < 0 {
			return ""
		}
		if r.oneCase(at, match.ClauseEnd(r.text, at, to)) {
			return word
		}
		i = at + match.Len(word)
	}
	return ""
}

// oneCase says whether the words between two places speak of a case, and not of a number of them: 行政处罚案件30件.
func (r *reader) oneCase(from, to int) bool {
	if match.HasAt(r.text, from, "行政诉讼") && match.Ends(r.text, r.lo, from, "提起") {
		return true // 赵某提起行政诉讼
	}
	for i := from; i < to; i++ {
		word, ok := match.OneAt(r.text, i, to, []string{"案件", "案", "纠纷"})
		if !ok {
			continue
		}
		next := i + match.Len(word)
		if next < r.hi && (r.text[next] == '共' || r.text[next] == '数') {
			continue
		}
		if next >= r.hi || !isCount(r.text[next]) {
			return true
		}
	}
	return false
}

// isCount says whether a character can open a count.
func isCount(c rune) bool {
	_, digit := match.Digit(c)
	return digit || strings.ContainsRune("一二三四五六七八九十百两", c)
}

// matterStart gives where the words on a number's case begin: with its sentence, behind the last ； of that, or with the dispute when a party or the
// item of a list opened it. What stands before speaks of other work.
func (r *reader) matterStart(s segment, first int) int {
	if s.party != "" || s.item {
		return s.start
	}
	from := max(s.start, r.at.SentenceSpan(first)[0])
	for i := first - 1; i >= from; i-- {
		if r.text[i] == '；' || r.text[i] == ';' {
			return i + 1
		}
	}
	return from
}

// otherMatter names the kind of case, other than an administrative one, that the words between two places speak of; "" for
// none.
func (r *reader) otherMatter(from, to int) string {
	if match.Has(r.text, from, to, []string{attached}) {
		return attached
	}
	criminal := match.Has(r.text, from, to, []string{"刑事"})
	civil := match.Has(r.text, from, to, []string{"民事", "合同纠纷", "劳动争议", "侵权"})
	switch {
	case criminal && civil:
		return mixed
	case criminal:
		return "刑事"
	case civil:
		return "民事"
	}
	return ""
}
