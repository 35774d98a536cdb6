// Page numbers and running headers: what a page's border leaves in the text.

package layout

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/match"
)

// markPageNumbers sets page numbers apart. A number between dashes or with 第…页 is one wherever it stands; a bare
// number only as part of a run that counts up by one from page to page.
func markPageNumbers(s []rune, lines []line) {
	var bare []int
	for i := range lines {
		l := &lines[i]
		if l.end-l.start > 60 {
			continue
		}
		text := glyph.Compact(l.runes(s))
		if titleWithPage(text) {
			l.furniture = runningHead
			continue
		}
		if l.end-l.start > 24 {
			continue
		}
		if dressedNumber(text) {
			l.furniture = pageNumber
		} else if _, ok := bareNumber(text); ok {
			bare = append(bare, i)
		}
	}
	markBareNumbers(s, lines, bare)
}

// titleWithPage reads a running header that ends with its page: …法治政府建设情况报告　第2页.
func titleWithPage(text []rune) bool {
	at := len(text) - 1
	for at > 0 && text[at] != '第' {
		at--
	}
	if at < 6 || !pageWords(text[at:]) {
		return false
	}
	head := string(text[:at])
	return titled(head) && !strings.ContainsAny(head, "。，；！？")
}

// markBareNumbers marks runs of bare numbers n, n+1, … that stand at least five lines apart or beside a form feed.
func markBareNumbers(s []rune, lines []line, bare []int) {
	for k := 0; k < len(bare); {
		end := k + 1
		for end < len(bare) && nextPage(s, lines, bare[end-1], bare[end]) {
			end++
		}
		if end-k >= 2 || besideFeed(lines, bare[k]) {
			for _, i := range bare[k:end] {
				lines[i].furniture = pageNumber
			}
		}
		k = end
	}
}

// nextPage says whether the bare number at b counts on from the one at a, a page's length later.
func nextPage(s []rune, lines []line, a, b int) bool {
	m, _ := bareNumber(lines[a].runes(s))
	n, _ := bareNumber(lines[b].runes(s))
	return n == m+1 && (b-a > 5 || besideFeed(lines, a))
}

// besideFeed says whether a form feed stands before or after line i.
func besideFeed(lines []line, i int) bool {
	return lines[i].feed || i+1 < len(lines) && lines[i+1].feed
}

// bareNumber reads a line of one to three digits.
func bareNumber(text []rune) (int, bool) {
	if len(text) == 0 || len(text) > 3 {
		return 0, false
	}
	n := 0
	for _, r := range text {
		if r < '0' || r > '9' {
			return 0, false
		}
		n = n*10 + int(r-'0')
	}
	return n, n > 0
}

// dressedNumber reads —1—, -3-, ·2·, 第3页, 第3页共9页, 3/9, Page3of9.
func dressedNumber(text []rune) bool {
	if len(text) < 3 {
		return false
	}
	i := skip(text, 0, isDash)
	end := skip(text, i, glyph.IsDigit)
	if digits := end - i; digits == 0 || digits > 3 {
		return pageWords(text)
	}
	if i > 0 {
		last := skip(text, end, isDash)
		return last > end && last == len(text)
	}
	if end < len(text) && (text[end] == '/' || text[end] == '／') {
		return allDigits(text[end+1:])
	}
	return pageWords(text)
}

// skip gives the first index from i on whose character is not of the kind.
func skip(text []rune, i int, kind func(rune) bool) int {
	for i < len(text) && kind(text[i]) {
		i++
	}
	return i
}

// pageWords reads 第3页, 第3页共9页, 共9页第3页, 第3页/共9页, Page3of9.
func pageWords(text []rune) bool {
	pages, digits := 0, 0
	for i, r := range text {
		switch {
		case r == '页':
			pages++
		case glyph.IsDigit(r):
			digits++
		case r == '第', r == '共', r == '/', r == ',', r == '，', isDash(r):
		case i < 4 && match.HasAt(text, 0, "Page"), match.HasAt(text, i, "of"), i > 0 && match.HasAt(text, i-1, "of"):
			pages++
		default:
			return false
		}
	}
	return pages > 0 && digits > 0
}

func allDigits(text []rune) bool {
	for _, r := range text {
		if !glyph.IsDigit(r) {
			return false
		}
	}
	return len(text) > 0 && len(text) < 4
}

func isDash(r rune) bool {
	switch r {
	case '-', '—', '–', '－', '―', '─', '·', '~':
		return true
	}
	return false
}

// markRunningHeaders marks short lines that stand beside page numbers or form feeds and recur there, or that repeat
// the report's title there.
func markRunningHeaders(s []rune, lines []line) {
	at := map[string][]int{}
	for i := range lines {
		if canBeHeader(s, lines, i) {
			key := string(glyph.Compact(lines[i].runes(s)))
			at[key] = append(at[key], i)
		}
	}
	head := firstText(s, lines)
	for key, where := range at {
		if len(where) < 2 && (where[0] < 3 || !titled(key) || !contains(head, []rune(key))) {
			continue
		}
		for _, i := range where {
			if i > 0 {
				lines[i].furniture = runningHead
			}
		}
	}
}

// canBeHeader says whether line i is short, no sentence, and stands at the border of a page.
func canBeHeader(s []rune, lines []line, i int) bool {
	l := &lines[i]
	if l.furniture != "" || l.end-l.start > 45 || l.numbered || !atBorder(lines, i) {
		return false
	}
	for _, r := range l.runes(s) {
		if glyph.EndsSentence(r) || r == '；' || r == '，' {
			return false // a line of the report itself, which may stand on both sides of the border
		}
	}
	return true
}

// titled says whether a single line beside a page number reads as a title; a signature stands there too.
func titled(key string) bool {
	return strings.Contains(key, "报告") || strings.Contains(key, "总结")
}

// atBorder says whether a page number or a form feed is the neighbour of line i.
func atBorder(lines []line, i int) bool {
	if lines[i].feed || i+1 < len(lines) && lines[i+1].feed {
		return true
	}
	return i > 0 && lines[i-1].furniture == pageNumber || i+1 < len(lines) && lines[i+1].furniture == pageNumber
}

// firstText is the compact text of the first lines, where the title stands.
func firstText(s []rune, lines []line) []rune {
	var head []rune
	for i := 0; i < len(lines) && i < 6; i++ {
		if lines[i].furniture == "" && lines[i].end-lines[i].start < 60 {
			head = append(head, glyph.Compact(lines[i].runes(s))...)
		}
	}
	return head
}

// contains says whether part stands in s and is long enough to mean it.
func contains(s, part []rune) bool {
	if len(part) < 8 {
		return false
	}
	for i := 0; i+len(part) <= len(s); i++ {
		if string(s[i:i+len(part)]) == string(part) {
			return true
		}
	}
	return false
}

// IsPageNumber says whether a line is a page number that shows what it is, as — 3 — or 第3页 does.
func IsPageNumber(text []rune) bool { return len(text) <= 24 && dressedNumber(glyph.Compact(text)) }
