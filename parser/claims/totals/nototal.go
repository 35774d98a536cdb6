// Figures that stand where a total would, and are none: the first of several kinds (甲类716件，乙类203件，其他类332件), this year's value with that of another
// year in a bracket without words (16件（19件）), the last item of one list before the next (法院引导13件；去向：审结88件、…).

package totals

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
)

// isNoTotal says whether a figure whose list does not add up to it is one of those.
func isNoTotal(p *prose.Paragraph, c *candidate, k int, signal string) bool {
	if c.whole < 0 || len(c.list.Parts) == 0 {
		return false
	}
	whole, first := &p.Mentions[c.whole], &p.Mentions[k]
	switch signal {
	case lists.SignalBracket:
		return len(c.list.Parts) == 1 && first.Lead == "" && first.Noun == ""
	case lists.SignalColon:
		return opensNext(first.Gap)
	case lists.SignalBare:
		return strings.HasSuffix(whole.Lead, "类") && strings.HasSuffix(first.Lead, "类") || isItem(p, c.whole) || leftOver(p, c)
	default:
		if leftOver(p, c) {
			c.claim.Exhaustive, c.claim.Disjoint, c.claim.Reason = false, false, "subset"
		}
		return false
	}
}

// opensNext says whether a list is the next of several that are each named before their colon: ；去向：.
func opensNext(gap string) bool {
	const longest = 4 // characters of such a name
	at := strings.LastIndexAny(gap, "；;")
	if at < 0 {
		return false
	}
	name, _, found := strings.Cut(strings.TrimLeft(gap[at:], "；;"), "：")
	return found && utf8.RuneCountInString(strings.TrimSpace(name)) <= longest
}

// isItem says whether a count is told as that of a share before it, so that it is an item of a list itself: 宅基地纠纷占三成五，为112件.
func isItem(p *prose.Paragraph, j int) bool {
	return j > 0 && p.Mentions[j].Lead == "为" && p.Mentions[j-1].Block == p.Mentions[j].Block && p.Mentions[j-1].Kind == "rate" && strings.Contains(p.Mentions[j-1].Lead, "占")
}

// leftOver says whether the last part of a list is told as one more than those before it.
func leftOver(p *prose.Paragraph, c *candidate) bool {
	parts := c.list.Parts
	return lists.TellsOneMore(&p.Mentions[parts[min(len(parts), max(1, len(c.claim.Readings[0])))-1]])
}
