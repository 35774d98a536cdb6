// One rate of several places, told in turn behind their counts: 甲街道、乙街道分别查出问题50个、80个，整改48个、74个，整改率分别为96%和92.5%; 处罚案卷80卷中优秀62卷、许可案卷45卷
// 中优秀38卷，优秀率分别为77.5%和84.4%.

package rates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Respective reads the n percentages from mention k on where one name of a rate stands before them and n pairs of counts before that. Where one of them holds, the
// others are certain.
func Respective(r *prose.Reader, p *prose.Paragraph, k, n int) {
	name, _, found := strings.Cut(p.Mentions[k].Clause, "率分别")
	kind, ok := KindNamed(name)
	if !found || !ok || n < 2 || k < 2*n || p.Mentions[k-2*n].Block != p.Mentions[k].Block {
		return
	}
	tops, bases := inTurn(r, p, k, n, kind.stem[:kind.weak])
	claims, holds := make([]tree.Claim, 0, n), false
	for i := range tops {
		claim, ok := Claim(p, k+i, Single(tops[i]), Single(bases[i]))
		if !ok || claim.Numerators[0].Written > claim.Denominators[0].Written {
			return
		}
		claim.Kind, claim.Certain = "rate", true
		claims, holds = append(claims, claim), holds || rounding.RatioFits(&claim.Numerators[0], &claim.Denominators[0], claim.Rate, claim.RateScale)
	}
	for i := range claims {
		if holds {
			Add(r, &p.Mentions[k+i], &kind, claims[i])
		}
	}
}

// inTurn gives the counts of such rates: first all that there was and then all that the rate counts, or both by turns.
func inTurn(r *prose.Reader, p *prose.Paragraph, k, n int, stems []string) (tops, bases []int) {
	for j := k - 2*n; j < k; j++ {
		if !IsCount(p, j, r) || p.Mentions[j].Approx != "" || p.Mentions[j].Depth != p.Mentions[k].Depth || p.Mentions[j].Unit != p.Mentions[k-1].Unit {
			return nil, nil
		}
	}
	first := k - 2*n
	switch {
	case joinedRun(p, first, n) && joinedRun(p, first+n, n) && counts(&p.Mentions[first+n], stems) && !counts(&p.Mentions[first], stems):
		for i := range n {
			tops, bases = append(tops, first+n+i), append(bases, first+i)
		}
	default:
		for i := range n {
			base, top := first+2*i, first+2*i+1
			if !counts(&p.Mentions[top], stems) || counts(&p.Mentions[base], stems) {
				return nil, nil
			}
			tops, bases = append(tops, top), append(bases, base)
		}
	}
	return tops, bases
}

// counts says whether a label ends with a word for what a rate counts.
func counts(m *prose.Mention, stems []string) bool {
	for _, stem := range stems {
		if strings.HasSuffix(strings.TrimSuffix(m.Lead, "的"), stem) {
			return true
		}
	}
	return false
}

// joinedRun says whether n figures stand in a row with nothing but 、 or 和 between them.
func joinedRun(p *prose.Paragraph, first, n int) bool {
	for j := first + 1; j < first+n; j++ {
		if m := &p.Mentions[j]; m.Lead != "" && !lexicon.IsJoint(m.Lead) || !lexicon.Joins(lexicon.ListMark(m.Gap)) {
			return false
		}
	}
	return true
}
