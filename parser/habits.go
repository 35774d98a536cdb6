// Habits of punctuation: a text in half-width marks has hundreds of them, of which a rule wants to say one thing.

package parser

import "github.com/fazhilint/fazhilint/parser/tree"

// isHabit says whether marks of a kind are one habit of the writer rather than single slips, so that one finding tells of all.
func isHabit(kind string) bool {
	switch kind {
	case "half-width", "straight-quote", "doubled", "comma-before-deng", "legal-term", "unpaired-bracket":
		return true
	default:
		return false
	}
}

// habit is what marks have in common that are told as one: their kind, and whether all can be put right without a
// doubt. Where some need a second look, these are told apart from the rest.
type habit struct {
	kind    string
	certain bool
}

// gatherHabits makes one mark of all that show one habit: the first, with the places of all.
func gatherHabits(marks []tree.Mark) []tree.Mark {
	kept := make([]tree.Mark, 0, len(marks))
	at := map[habit]int{}
	for _, mark := range marks {
		if !isHabit(mark.Kind) {
			kept = append(kept, mark)
			continue
		}
		own := habit{mark.Kind, len(mark.Corrections) > 0}
		first, seen := at[own]
		if !seen {
			first = len(kept)
			at[own] = first
			kept = append(kept, mark)
		} else {
			kept[first].Corrections = append(kept[first].Corrections, mark.Corrections...)
		}
		kept[first].Count++
		kept[first].Places = append(kept[first].Places, mark.Span)
	}
	return kept
}
