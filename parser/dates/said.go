// What the text says of the calendar beside its dates: 第三季度（7月至9月）, 为期10天, 建国75周年.

package dates

import (
	"github.com/fazhilint/fazhilint/parser/tree"
)

// calendar goes over the body once. The dates must be there already.
func (r *reader) calendar() {
	for i := r.lo; i < r.hi; i++ {
		switch r.text[i] {
		case '季', '半':
			r.season(i)
		case '期', '时', '限':
			r.length(i)
			r.validity(i)
		case '示':
			r.length(i)
		case '续':
			r.yearsInARow(i)
			r.length(i)
		case '周':
			r.anniversary(i)
		}
	}
}

// datesBeside gives the dates of the sentence of a place.
func (r *reader) datesBeside(at int) []*tree.Date {
	sentence := r.at.Sentence(at)
	var found []*tree.Date
	for k := range r.doc.Dates {
		if d := &r.doc.Dates[k]; d.Sentence == sentence {
			found = append(found, d)
		}
	}
	return found
}

// smallNumber is anyNumber, with 两 as well.
func (r *reader) smallNumber(from, to int) int {
	if to == from+1 && r.text[from] == '两' {
		return 2
	}
	return r.anyNumber(from, to)
}
