// Signatures with annexes below them: tables, lists of attachments, the colophon (版记).

package outline

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/outline/numbering"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// maxUntold bounds how many blocks below a date without signer may pass before an annex is seen, maxCaption how long one of
// them is.
const (
	maxUntold  = 40
	maxCaption = 60
)

// signedAboveAnnexes looks for signer and date, or a date alone, further up than a signature at the end can stand. It gives
// the first block of the signature.
func (b *builder) signedAboveAnnexes(sig *tree.Signature) int {
	none := len(b.blocks)
	lone, days := none, 0
	for i := none - 1; i > len(b.blocks)/4 && i > 0; i-- {
		k := &b.blocks[i]
		s := b.runes(i)
		switch {
		case k.kind != kindText || k.Row || len(s) > maxSigner:
		case bareDay(s) == nil:
			if b.signsOneLine(i) && b.opensAnnex(i) {
				return b.signedAt(i, sig)
			}
		case b.blocks[i-1].kind == kindText && signerName(b.runes(i-1)) != "":
			b.signs(i, sig)
			b.signs(i-1, sig)
			return i - 1
		default:
			lone, days = i, days+1
		}
	}
	// More than one day that stands alone: a timetable, and none of them is sure to be the date of writing.
	if days != 1 || !b.closed(lone-1) || !b.opensAnnex(lone) {
		return none
	}
	return b.signedAt(lone, sig)
}

// signedAt takes block i for the signature unless the text goes on below it.
func (b *builder) signedAt(i int, sig *tree.Signature) int {
	if b.goesOn(i) {
		return len(b.blocks)
	}
	b.signs(i, sig)
	return i
}

// signsOneLine says whether block i is an office's name with the date behind it.
func (b *builder) signsOneLine(i int) bool {
	s := b.runes(i)
	day := findDay(s)
	if day == nil || day.Span[0] < 3 {
		return false
	}
	_, end := glyph.Trim(s, 0, len(s))
	return day.Span[1] == end && signerName(s[:day.Span[0]]) != ""
}

// closed says whether the text has come to its end with block i: at a full stop, or at what stands between text and signature.
func (b *builder) closed(i int) bool {
	k := &b.blocks[i]
	if k.kind != kindText || k.Row {
		return false
	}
	s := b.runes(i)
	_, end := glyph.Trim(s, 0, len(s))
	text := string(glyph.Compact(s))
	return end > 0 && glyph.EndsSentence(s[end-1]) || isNote(text) || strings.HasPrefix(text, "特此")
}

// opensAnnex says whether an annex follows block i: a table or an attachment comes before any sentence.
func (b *builder) opensAnnex(i int) bool {
	for j := i + 1; j < min(len(b.blocks), i+1+maxUntold); j++ {
		s := b.runes(j)
		if b.blocks[j].Row || len(s) < 400 && isNote(string(glyph.Compact(s))) {
			return true
		}
		if _, numbered := numbering.Heading(s); numbered || b.blocks[j].Level > 0 || len(s) > maxCaption || slices.ContainsFunc(s, glyph.EndsSentence) {
			return false
		}
	}
	return len(b.blocks) <= i+1+maxUntold
}

// goesOn says whether the first heading below block i counts on from the last above it: 三、 and 四、.
func (b *builder) goesOn(i int) bool {
	last := 0
	for j := range b.blocks {
		if n, ok := numbering.Heading(b.runes(j)); ok && n.Class == numbering.Upper {
			if j > i {
				return last > 0 && n.Ordinal == last+1
			}
			last = n.Ordinal
		}
	}
	return false
}
