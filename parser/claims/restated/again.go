// One deed told twice in other words, with one slip of the pen between the two numbers: 查处违规校外培训43起 and 督促查处违规校外培训34起. Without the slip the
// words must be the same from the first to the last.

package restated

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
)

// The smallest numbers of which one slip is no chance: of two with two digits exchanged, and of two that differ in one digit.
const (
	minTurned = 20
	minOneOff = 100
)

// toldAgain ties figures of different paragraphs that tell of one deed and differ by one slip.
func toldAgain(r *prose.Reader) {
	told := map[string][]deed{} // by verb and unit
	var last deed               // of the figure before
	for i := range r.Doc.Figures {
		f := &r.Doc.Figures[i]
		if !statesIndicator(f) || f.N < 2 {
			continue
		}
		own, ok := deedOf(r, i)
		inSentence := last.unit != "" && r.Doc.Figures[last.figure].Sentence == f.Sentence
		if ok && inSentence {
			own.borrow(&last)
		}
		if !ok || own.object == "" {
			continue
		}
		key := own.verb + "|" + own.unit
		if earlier := sameDeed(r, told[key], &own); earlier >= 0 && !isRestated(r, i) {
			restate(r, earlier, i, own.verb+own.object+"|"+own.unit)
		}
		told[key] = append(told[key], own)
		if own.verb != "" || last.verb == "" || !inSentence {
			last = own // what lends its object was done, as what borrows it
		}
	}
}

// borrow takes the object from the figure before where the words name none: 受理矛盾纠纷243件，调解成功237件.
func (d *deed) borrow(last *deed) {
	if d.object != "" || d.verb == "" || last.object == "" || last.unit != d.unit {
		return
	}
	d.object, d.lent = last.object, true
	if d.who == "" {
		d.who = last.who
	}
}

// sameDeed finds the only figure told before that is of the same deed as another and one slip away; -1 for none. Where the same number was
// told of that deed before, nothing was slipped.
func sameDeed(r *prose.Reader, told []deed, own *deed) int {
	const most = 200 // figures told by one verb; more are not met
	found, f := -1, &r.Doc.Figures[own.figure]
	for i := range told[:min(len(told), most)] {
		other := &told[i]
		g := &r.Doc.Figures[other.figure]
		if !alike(own, other) || g.Scale != f.Scale {
			continue
		}
		if g.N == f.N {
			return -1
		}
		if !tellsOne(r, own, other) || ofOtherTime(r, f) || ofOtherTime(r, g) {
			continue
		}
		if found >= 0 && r.Doc.Figures[found].N != g.N {
			return -1
		}
		found = other.figure
	}
	return found
}

// tellsOne says whether two figures of alike deeds tell of one: a slip leads from one to the other, or the words are quite the same. In one paragraph both are needed.
func tellsOne(r *prose.Reader, own, other *deed) bool {
	f, g := &r.Doc.Figures[own.figure], &r.Doc.Figures[other.figure]
	slip := slipped(own, other, f.N, g.N)
	if sharesParagraph(r.Doc, f, g) {
		same := own.object == other.object || rounding.Exchanged(f.N, g.N) // 执法大队全年罚款总额35.6万元, 该大队全年罚款总额36.5万元
		return slip && f.Sentence != g.Sentence && own.wide && other.wide && same
	}
	return slip || plainlySame(own, other)
}

// alike says whether two figures can be of one deed: the object of the one ends as that of the other does, and who did it is the same or
// is said once only.
func alike(a, b *deed) bool {
	const least = 4 // characters of an object
	long, short := a.object, b.object
	if len(long) < len(short) {
		long, short = short, long
	}
	if utf8.RuneCountInString(short) < least || !strings.HasSuffix(long, short) || match.EndsWithAny(strings.TrimSuffix(long, short), "不", "未", "非", "无") {
		return false
	}
	if a.area != "" && b.area != "" && a.area != b.area {
		return false // 全县, and 全镇 of one of its towns
	}
	return a.who == "" || b.who == "" || strings.HasSuffix(a.who, b.who) || strings.HasSuffix(b.who, a.who)
}

// plainlySame says whether two figures are told of the whole year or area by the very same words, or one of them and the words are many.
func plainlySame(a, b *deed) bool {
	const few, many, most = 6, 10, 14 // characters
	if a.who != b.who || a.object != b.object || a.lent || b.lent {
		return false
	}
	n := utf8.RuneCountInString(a.who + a.verb + a.object)
	return n >= few && a.wide && b.wide || n >= many && (a.wide || b.wide) || n >= most
}

// slipped says whether one slip leads from one number to the other: two digits exchanged, or one wrong digit, which is enough only where the words leave no
// doubt that all of one and the same is meant.
func slipped(a, b *deed, n, m int64) bool {
	if rounding.Exchanged(n, m) {
		return n >= minTurned && (a.wide || b.wide || a.object == b.object)
	}
	return oneOff(n, m) && a.object == b.object && (sameDoer(a, b) || ofAll(a, b))
}

// oneOff says whether two numbers differ in one digit.
func oneOff(n, m int64) bool {
	return n >= minOneOff && m >= minOneOff && (rounding.WrongDigit(n, m) || n/10 == m/10)
}

// sameDoer says whether both deeds name who did them, by the same words.
func sameDoer(a, b *deed) bool {
	const named = 4 // characters
	return a.who == b.who && utf8.RuneCountInString(a.who) >= named
}

// ofAll says whether two deeds tell by their own words of the whole year or area, or one of them with nobody else named.
func ofAll(a, b *deed) bool {
	return !a.lent && !b.lent && (a.wide && b.wide || a.who == b.who && (a.wide || b.wide))
}
