// Rates whose counts stand a sentence or two before them in their paragraph: 受理投诉2113件、举报733件。…。上述投诉中，调解成功1688件。…，投诉调解成功率79.9%.
// One count alone must bear the name of the rate, and its base must be known by name, or as the total that the count is a part of.

package rates

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
)

// acrossReach is how many sentences before a rate its counts can stand.
const acrossReach = 3

// across adds such a rate where its counts give it, or come near it. It reports whether it did.
func (s *Search) across() bool {
	m := &s.P.Mentions[s.K]
	if m.Approx != "" || s.isHundred() {
		return false
	}
	top, base := s.namedAcross()
	if top < 0 {
		var object string
		if len(s.tops) > 0 {
			return false
		}
		if top, object = s.toldAcross(); top < 0 {
			top = s.toldAlone()
		}
		if top < 0 {
			return false
		}
		if base = s.baseAcross(top, object); base < 0 {
			base = s.oneBefore(top)
		}
	}
	if base < 0 || s.P.Mentions[base].N < s.P.Mentions[top].N {
		return false
	}
	if s.Try(Single(top), Single(base)) {
		return true
	}
	const near = 6 // percentage points: a rate further away is hardly one of these counts
	claim, ok := Claim(s.P, s.K, Single(top), Single(base))
	if !ok || rounding.Abs(quotient(&claim, m.Scale)-claim.Rate.Written/10) > near*rounding.Pow10(m.Scale) {
		return false
	}
	return s.Surely(Single(top), Single(base))
}

// namedAcross finds the two counts where the rate's name begins as the one is called and ends as the other: 平台转办件回访412件，表示满意的398件。…平台转办件回访满意率.
// They are -1 where there are none, or more than one such pair.
func (s *Search) namedAcross() (top, base int) {
	const least = 4 // characters of the base's name
	name := []rune(strings.TrimSuffix(s.Kind.Name, "率"))
	top, base = -1, -1
	for j := s.K - 1; j >= 0 && s.P.Mentions[s.K].Block-s.P.Mentions[j].Block <= acrossReach; j-- {
		m := &s.P.Mentions[j]
		if m.Block == s.P.Mentions[s.K].Block || !IsCount(s.P, j, s.R) || m.Role != "" {
			continue
		}
		label := strings.TrimPrefix(m.Lead, "其中")
		for n := len(name) - 2; n >= least; n-- {
			begins, ends := string(name[:n]), string(name[n:])
			of, all := -1, -1
			switch {
			case strings.HasSuffix(label, begins):
				of, all = s.beside(j, ends), j
			case strings.Contains(m.Gap, begins+"中") && strings.HasSuffix(m.Lead, ends):
				of, all = j, s.allOfThose(j)
			}
			if of < 0 || all < 0 {
				continue
			}
			if base >= 0 && base != all {
				return -1, -1
			}
			top, base = of, all
			break
		}
	}
	return top, base
}

// allOfThose finds the count before another one that it and what is left behind it make up: 转来6328件…。转办件中，已办结6215件，余下113件; -1 for none.
func (s *Search) allOfThose(top int) int {
	const reach = 6 // figures
	m := &s.P.Mentions[top]
	if top+1 >= s.K || !lists.IsRest(&s.P.Mentions[top+1]) || s.P.Mentions[top+1].Unit != m.Unit {
		return -1
	}
	for j := top - 1; j >= 0 && top-j <= reach; j-- {
		if other := &s.P.Mentions[j]; other.Unit == m.Unit && other.Scale == m.Scale && other.N == m.N+s.P.Mentions[top+1].N {
			return j
		}
	}
	return -1
}

// beside finds the count behind another one in its sentence whose label bears a word; -1 for none.
func (s *Search) beside(base int, word string) int {
	const reach = 3 // figures
	for j := base + 1; j <= base+reach && j < s.K && s.P.Mentions[j].Block == s.P.Mentions[base].Block; j++ {
		m := &s.P.Mentions[j]
		if IsCount(s.P, j, s.R) && m.Unit == s.P.Mentions[base].Unit && strings.Contains(m.Lead, word) && !negated(m.Lead, word) {
			return j
		}
	}
	return -1
}

// toldAcross finds the only count of the sentences before that the rate is named by, and what stands before that in its name; -1 where there is
// none or more than one.
func (s *Search) toldAcross() (top int, object string) {
	name := strings.TrimSuffix(s.Kind.Name, "率")
	top = -1
	for j := s.K - 1; j >= 0 && s.P.Mentions[s.K].Block-s.P.Mentions[j].Block <= acrossReach; j-- {
		m := &s.P.Mentions[j]
		if m.Block == s.P.Mentions[s.K].Block || !IsCount(s.P, j, s.R) || m.Role != "" {
			continue
		}
		stem := namedWithin(name, m.Lead)
		for _, words := range wordsOf(name).counts {
			if stem == "" && utf8.RuneCountInString(words) > 3 && (strings.HasPrefix(m.Lead, words) || strings.HasSuffix(m.Lead, words)) {
				stem = name
			}
		}
		if stem == "" {
			continue
		}
		if top >= 0 {
			return -1, ""
		}
		top, object = j, strings.TrimSuffix(name, stem)
	}
	return top, object
}

// namedWithin gives the end of a rate's name, of four characters at least, that a label ends with; "" for none.
func namedWithin(name, label string) string {
	runes := []rune(name)
	for n := len(runes); n >= 4; n-- {
		if end := string(runes[len(runes)-n:]); strings.HasSuffix(label, end) {
			return end
		}
	}
	return ""
}

// baseAcross finds what such a count is a share of: the only count before it that the rest of the rate's name speaks of, or the total
// that it is a part of.
func (s *Search) baseAcross(top int, object string) int {
	counted := &s.P.Mentions[top]
	whole, part := s.R.WholeOf[counted.Index]
	base := -1
	for j := top - 1; j >= 0 && counted.Block-s.P.Mentions[j].Block <= acrossReach; j-- {
		m := &s.P.Mentions[j]
		if !IsCount(s.P, j, s.R) || m.Unit != counted.Unit || m.Role != "" || m.Words.Has(lexicon.Carried|lexicon.Prior) {
			continue
		}
		named := utf8.RuneCountInString(object) > 1 && strings.HasSuffix(m.Lead, object)
		if !named && (!part || m.Index != whole || object != "") {
			continue
		}
		if base >= 0 {
			return -1
		}
		base = j
	}
	return base
}

// oneBefore gives the figure right before a count where each of the two makes up a sentence of its own, and the rate the third: 受理97件。调解成功91件。调解成功率为93.8%.
// It is -1 elsewhere.
func (s *Search) oneBefore(top int) int {
	b := top - 1
	if top+1 != s.K || b < 0 || !s.opensSentence() || !IsCount(s.P, b, s.R) || b > 0 && s.P.Mentions[b-1].Block == s.P.Mentions[b].Block {
		return -1
	}
	base, counted := &s.P.Mentions[b], &s.P.Mentions[top]
	apart := counted.Block-base.Block == 1 && s.P.Mentions[s.K].Block-counted.Block == 1
	if !apart || base.Unit != counted.Unit || base.Role != "" || base.Words.Has(lexicon.Carried|lexicon.Prior) {
		return -1
	}
	return b
}

// toldAlone gives the count right before a rate that makes up the sentence before and is called by nothing but the rate's name: 化解91件。化解率为93.8%. It is -1 elsewhere.
func (s *Search) toldAlone() int {
	top := s.K - 1
	if top < 1 || !IsCount(s.P, top, s.R) || strings.TrimPrefix(s.P.Mentions[top].Lead, "已") != strings.TrimSuffix(s.Kind.Name, "率") {
		return -1
	}
	return top
}
