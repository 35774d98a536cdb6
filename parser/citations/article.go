// The article named behind a law: 《…法》第二十七条、第三十条.

package citations

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
)

// maxNote bounds the note in brackets between a law and its article: （2021年修订）, （以下简称…）.
const maxNote = 40

// articles gives the highest of the articles named directly behind a title that ends at i, 0 when none is named.
func (r *reader) articles(i int) int {
	i = r.pastNote(i)
	highest := 0
	for {
		n, end := r.article(i)
		if end == i {
			return highest
		}
		highest = max(highest, n)
		for i = end; i < r.hi && strings.ContainsRune("、，和及与至", r.text[i]); {
			i++
		}
	}
}

// pastNote goes over a note in brackets.
func (r *reader) pastNote(i int) int {
	if i >= r.hi || r.text[i] != '（' && r.text[i] != '(' {
		return i
	}
	for k := i + 1; k < r.hi && k < i+maxNote; k++ {
		switch r.text[k] {
		case '）', ')':
			return k + 1
		case '。', '\n':
			return i
		}
	}
	return i
}

// article reads 第二十七条 or 第27条 at i and gives where it ends, i when there is none.
func (r *reader) article(i int) (n, end int) {
	if i >= r.hi || r.text[i] != '第' {
		return 0, i
	}
	k := i + 1
	for k < r.hi && k < i+10 && r.text[k] != '条' && r.text[k] != '\n' {
		k++
	}
	if k >= r.hi || r.text[k] != '条' || k == i+1 {
		return 0, i
	}
	if value, ok := lexis.ChineseInt(r.text[i+1 : k]); ok {
		return int(value), k + 1
	}
	for _, c := range r.text[i+1 : k] {
		d, ok := match.Digit(c)
		if !ok {
			return 0, i
		}
		n = n*10 + d
	}
	return n, k + 1
}
