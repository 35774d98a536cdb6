// Numbers that are handed out to several names in turn: 甲类、乙类、其他案件分别为12件、5件和3件.

package prose

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/match"
)

// handOut gives each figure of such a series the name that stands in its place before 分别.
func handOut(mentions []Mention) {
	for k := range mentions {
		names := respectiveNames(mentions[k].Gap)
		if len(names) < 2 || k+len(names) > len(mentions) || !inOneBreath(mentions[k:k+len(names)]) {
			continue
		}
		for i, name := range names {
			m := &mentions[k+i]
			m.Name, m.Named, m.Respective = name, lexicon.Scan(name), true
		}
	}
}

// respectiveNames takes the words before 分别为 apart into names.
func respectiveNames(gap string) []string {
	at := max(strings.LastIndex(gap, "分别"), strings.LastIndex(gap, "依次"))
	if at < 0 || !match.StartsWithAny(gap[at+len("分别"):], "为", "是", "有") || strings.ContainsAny(gap[at:], ClauseBreaks) {
		return nil
	}
	clause := strings.TrimPrefix(strings.TrimSpace(BehindLast(gap[:at], ClauseBreaks)), "其中")
	return NamesIn(clause, "、和及")
}

// NamesIn takes a series of names apart at any of the joiners.
func NamesIn(series, joiners string) []string {
	return strings.FieldsFunc(series, func(r rune) bool { return strings.ContainsRune(joiners, r) })
}

// inOneBreath says whether figures of one kind follow each other with nothing but 、 or 和 between them.
func inOneBreath(series []Mention) bool {
	for i := range series[1:] {
		m := &series[i+1]
		if !lexicon.IsJoint(m.Lead) || !lexicon.Joins(lexicon.ListMark(m.Gap)) || !SameKind(m.Figure, series[0].Figure) {
			return false
		}
	}
	return true
}
