// Title marks in code: `<名称>` in instructions is a place to fill in and no title, and a lone 《 there is spoken of, not used.

package citations

import "sort"

// aroundCode pairs the marks of one paragraph: those of each stretch of code among themselves, those of the prose without
// them.
func (r *reader) aroundCode(marks []int, end int) {
	if len(r.code) == 0 {
		r.paragraphTitles(marks, end)
		return
	}
	prose := make([]int, 0, len(marks))
	for i := 0; i < len(marks); {
		stop := r.codeEnd(marks[i])
		if stop == 0 {
			prose = append(prose, marks[i])
			i++
			continue
		}
		j := i + sort.SearchInts(marks[i:], stop)
		r.inCode = true
		r.paragraphTitles(marks[i:j], min(end, stop))
		r.inCode = false
		i = j
	}
	r.paragraphTitles(prose, end)
}

// codeEnd gives the end of the code that a place stands in; 0 for prose.
func (r *reader) codeEnd(at int) int {
	k := sort.Search(len(r.code), func(k int) bool { return r.code[k][1] > at })
	if k == len(r.code) || r.code[k][0] > at {
		return 0
	}
	return r.code[k][1]
}
