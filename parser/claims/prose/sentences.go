// The sentences of a paragraph, as runs of its mentions.

package prose

import "iter"

// BySentence goes over the mentions of a paragraph sentence by sentence: of each the first, and the one behind the last.
func (p *Paragraph) BySentence() iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for from := 0; from < len(p.Mentions); {
			to := from + 1
			for to < len(p.Mentions) && p.Mentions[to].Block == p.Mentions[from].Block {
				to++
			}
			if !yield(from, to) {
				return
			}
			from = to
		}
	}
}
