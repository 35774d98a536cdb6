// Rates whose counts stand a sentence or two before them in their paragraph: 受理投诉2113件、举报733件。…。上述投诉中，调解成功1688件。…，投诉调解成功率79.9%.
// One count alone must bear the name of the rate, and its base must be known by name, or as the total that the count is a part of.

package rates

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
)

// acrossReach is how many sentences before a rate its counts can stand.
const acrossReach = 3

// across adds such a rate where its counts give it, or come near it. It reports whether it did.
func (s *Search) across() bool {
	m := &s.P.Mentions[s.K]
	if len(s.tops) > 0 || m.Approx != "" || s.isHundred() {
		return false
	}
	top, object := s.toldAcross()
	if top < 0 {
		return false
	}
	base := s.baseAcross(top, object)
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
			if stem == "" && utf8.RuneCountInString(words) > 3 && strings.HasPrefix(m.Lead, words) {
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
