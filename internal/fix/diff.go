// Unified diff of a file and its changes. The changes are known, so nothing is searched: it is linear in the file.

package fix

import (
	"fmt"
	"strings"
)

// Diff shows the changes as a unified diff with some lines of context, as `patch -p1` and people read it. Line breaks
// are shown as "\n", whatever they are in the file. It is empty where nothing changes.
func (f *File) Diff(before, after string, context int) string {
	if len(f.Edits) == 0 {
		return ""
	}
	d := &differ{lines: linesOf(f.Text), text: f.Text, context: context}
	d.changes(f.Edits)
	fmt.Fprintf(&d.out, "--- %s\n+++ %s\n", before, after)
	shift := 0 // how many lines the changes so far have put in
	for from := 0; from < len(d.blocks); {
		to := from + 1
		for to < len(d.blocks) && d.blocks[to].start-d.blocks[to-1].end <= 2*context {
			to++
		}
		shift = d.hunk(d.blocks[from:to], shift)
		from = to
	}
	return d.out.String()
}

// differ writes hunks.
type differ struct {
	text    []rune
	lines   []int // where each line begins, and the end of the text
	context int
	blocks  []block
	out     strings.Builder
}

// block says that the lines [start, end) become others.
type block struct {
	start, end int
	lines      []string
}

// linesOf gives the beginning of each line of text, and its end. A line ends after "\n", or after "\r" alone.
func linesOf(text []rune) []int {
	starts := []int{0}
	for i, r := range text {
		if i+1 < len(text) && (r == '\n' || r == '\r' && text[i+1] != '\n') {
			starts = append(starts, i+1)
		}
	}
	return append(starts, len(text))
}

// changes finds the lines that edits change.
func (d *differ) changes(edits []Edit) {
	line := 0
	for from := 0; from < len(edits); {
		for line+2 < len(d.lines) && d.lines[line+1] <= edits[from].Start {
			line++
		}
		b := block{start: line, end: line + 1}
		to := from
		for to < len(edits) && (edits[to].Start < d.lines[b.end] || b.end == len(d.lines)-1) {
			for b.end < len(d.lines)-1 && edits[to].End > edits[to].Start && edits[to].End >= d.lines[b.end] { // the break goes too
				b.end++
			}
			to++
		}
		at := d.lines[b.start]
		own := make([]Edit, 0, to-from)
		for _, e := range edits[from:to] {
			own = append(own, Edit{e.Start - at, e.End - at, e.New})
		}
		changed := edited(d.text[at:d.lines[b.end]], own)
		starts := linesOf(changed)
		for i := 0; i+1 < len(starts); i++ {
			b.lines = append(b.lines, string(changed[starts[i]:starts[i+1]]))
		}
		d.blocks = append(d.blocks, b)
		from = to
	}
}

// hunk writes blocks that stand close together; it gives how many lines there are more after them.
func (d *differ) hunk(blocks []block, shift int) int {
	last := len(d.lines) - 1
	start := max(blocks[0].start-d.context, 0)
	end := min(blocks[len(blocks)-1].end+d.context, last)
	more := 0
	for _, b := range blocks {
		more += len(b.lines) - (b.end - b.start)
	}
	fmt.Fprintf(&d.out, "@@ -%d,%d +%d,%d @@\n", start+1, end-start, start+1+shift, end-start+more)
	line := start
	for _, b := range blocks {
		d.show(' ', line, b.start)
		d.show('-', b.start, b.end)
		for _, text := range b.lines {
			d.line('+', text)
		}
		line = b.end
	}
	d.show(' ', line, end)
	return shift + more
}

// show writes lines of the file.
func (d *differ) show(sign byte, from, to int) {
	for i := from; i < to; i++ {
		d.line(sign, string(d.text[d.lines[i]:d.lines[i+1]]))
	}
}

// line writes one line.
func (d *differ) line(sign byte, text string) {
	whole := strings.TrimRight(text, "\r\n")
	d.out.WriteByte(sign)
	d.out.WriteString(whole)
	d.out.WriteByte('\n')
	if whole == text {
		d.out.WriteString("\\ No newline at end of file\n")
	}
}
