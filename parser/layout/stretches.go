// Where stretches of the source stand in the text of a page.

package layout

import (
	"sort"

	"github.com/fazhilint/fazhilint/parser/source"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Stretches gives the places in Text of the parts of a kind, sorted; a part that the layout broke up has several. Parts are
// those of the source, sorted by their starts; those of one kind do not overlap.
func (p *Page) Stretches(parts []source.Part, kind source.PartKind) []tree.Span {
	var own []source.Part
	for _, part := range parts {
		if part.Kind == kind && part.Start < part.End {
			own = append(own, part)
		}
	}
	var spans []tree.Span
	if len(own) == 0 {
		return spans
	}
	for _, s := range p.segments {
		k := sort.Search(len(own), func(i int) bool { return own[i].End > s.from })
		for ; k < len(own) && own[k].Start < s.from+s.n; k++ {
			first, last := max(own[k].Start, s.from), min(own[k].End, s.from+s.n)
			spans = append(spans, tree.Span{s.at + first - s.from, s.at + last - s.from})
		}
	}
	return spans
}
