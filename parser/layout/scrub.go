// What a conversion left behind, character by character: bookmarks, comments, tags, field codes, stray marks. It is
// taken out before lines are looked at, so that `[bookmark: x]    3.` is a heading like any other.

package layout

import (
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/source"
)

// Kinds of leftovers, as in tree.Mark.
const (
	kindBookmark    = "bookmark"
	kindComment     = "html-comment"
	kindTag         = "html-tag"
	kindAsterisks   = "asterisks"
	kindHashes      = "hashes"
	kindReplacement = "replacement-char"
	kindField       = "field-code"
)

// markdown is the format whose ** and ## are syntax.
const markdown = "markdown"

// cut is a stretch of the source that does not belong to the text. Kind is empty for a format's own syntax.
type cut struct {
	start, end int
	kind       string
}

// scrubbed is the source without its cuts.
type scrubbed struct {
	runes    []rune
	segments []segment
	cuts     []cut
	aside    []cut // cuts that turned out to be furniture of a web page
}

// scrub takes the leftovers out of src.
func scrub(src *source.Source) *scrubbed {
	cuts := findCuts(src)
	if len(cuts) == 0 {
		return &scrubbed{runes: src.Runes, segments: []segment{{0, 0, len(src.Runes)}}}
	}
	out := &scrubbed{runes: make([]rune, 0, len(src.Runes)), cuts: cuts}
	from := 0
	keep := func(end int) {
		if end > from {
			out.segments = append(out.segments, segment{len(out.runes), from, end - from})
			out.runes = append(out.runes, src.Runes[from:end]...)
		}
	}
	for _, c := range cuts {
		keep(c.start)
		from = max(from, c.end)
	}
	keep(len(src.Runes))
	return out
}

// origin is the place in the source of a character of the scrubbed text.
func (s *scrubbed) origin(off int) int { return origin(s.segments, off) }

// finder walks over the source once and collects cuts.
type finder struct {
	runes []rune
	plain bool // not Markdown, so ** and ## are leftovers
	bold  int  // where the ** stands that closes an opened one; 0: none is open
	cuts  []cut

	comment int // where the next comment ends, as far as it was looked for
}

// findCuts gives the cuts of src in order, without overlaps.
func findCuts(src *source.Source) []cut {
	f := &finder{runes: src.Runes, plain: src.Format != markdown}
	parts := src.Parts
	for i := 0; i < len(f.runes); {
		for len(parts) > 0 && (parts[0].Kind != source.Hidden || parts[0].End <= i) {
			parts = parts[1:]
		}
		if len(parts) > 0 && parts[0].Start <= i {
			f.cuts = append(f.cuts, cut{i, parts[0].End, ""})
			i = parts[0].End
			continue
		}
		end, kind := f.at(i)
		if end > i {
			f.cuts = append(f.cuts, cut{i, end, kind})
			i = end
			continue
		}
		i++
	}
	return f.cuts
}

// at gives the end and the kind of the leftover that begins at i, or i itself.
func (f *finder) at(i int) (end int, kind string) {
	switch r := f.runes[i]; {
	case r > 0x7F:
		if r == 0xFFFD {
			return runOf(f.runes, i), kindReplacement
		}
		return i, ""
	case r == '<':
		return f.angle(i)
	case r == '[':
		return f.bookmark(i), kindBookmark
	case r == '&':
		return f.entity(i), kindTag
	case r == '*':
		return f.asterisks(i), kindAsterisks
	case r == '#':
		return f.hashes(i), kindHashes
	case r >= 'A' && r <= 'Z':
		return f.field(i), kindField
	}
	return i, ""
}

// runOf gives the end of the run of equal characters that begins at i.
func runOf(s []rune, i int) int {
	j := i + 1
	for j < len(s) && s[j] == s[i] {
		j++
	}
	return j
}

// until gives the end of the first want within limit characters from i, -1 for none.
func until(s []rune, i, limit int, want string) int {
	for end := min(len(s), i+limit); i < end; i++ {
		if match.HasAt(s, i, want) {
			return i + len(want)
		}
	}
	return -1
}
