// Paragraphs, cells and rows, which end with marks.

package rtf

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/reader/autonumber"
	"github.com/fazhilint/fazhilint/parser/reader/compose"
)

// contents is the kind of furniture of a table of contents.
const contents = "contents"

// rowState is the definition of a row as far as it was read.
type rowState struct {
	edges []int
	marks []compose.Merge
	next  compose.Merge // of the cell whose edge comes
}

// maxCells is how many cells a row can have.
const maxCells = 200

// depthOf is the depth of the tables that a paragraph stands in.
func depthOf(p paraState) int {
	if p.depth > 1 {
		return p.depth
	}
	if p.inTable {
		return 1
	}
	return 0
}

// endParagraph ends the paragraph. One whose mark is deleted goes on with the next.
func (r *reading) endParagraph() error {
	n := &r.now
	if n.place != inText || r.dropped() {
		return nil
	}
	return r.paragraph(n.sink, n.para)
}

// paragraph adds the paragraph that was read to a text, and after it the boxes that it anchors.
func (r *reading) paragraph(s *sink, p paraState) error {
	r.blocks++
	if r.blocks > maxBlocks {
		return errLong()
	}
	if p.list > 0 && !s.told && s == r.body && s.text.Shows() {
		return errNumbers()
	}
	s.told = false
	s.flow.Enter(depthOf(p))
	label := label(s.label)
	line := s.flow.Line(s.text, label)
	s.text, s.label = compose.Text{}, s.label[:0]
	if line != nil {
		line.Item = isBullet(label)
		if r.styles[p.style].contents() {
			line.Aside = contents
		} else if p.outline >= 0 && p.outline < autonumber.Levels {
			line.Level = p.outline + 1
		}
	}
	for _, b := range s.boxes {
		s.flow.Add(b)
	}
	s.boxes = nil
	return nil
}

// label gives a number as it is put before its paragraph: what parts it from the text is a blank where it needs one.
func label(runes []rune) string {
	from, to := glyph.Trim(runes, 0, len(runes))
	if from >= to {
		return ""
	}
	text := string(runes[from:to])
	if to == len(runes) {
		return text
	}
	return text + autonumber.Suffix(text)
}

// isBullet says whether a label is the mark of a list without numbers.
func isBullet(label string) bool {
	text := strings.TrimSpace(label)
	return text != "" && strings.Trim(text, "•●■◆□➢✓·-–—o§") == ""
}

// endCell ends a cell. A cell outside of all tables is one of a table that the file does not announce.
func (r *reading) endCell() error {
	s, p := r.now.sink, r.now.para
	if r.now.place != inText {
		return nil
	}
	if depthOf(p) == 0 {
		p.inTable = true
	}
	if err := r.paragraph(s, p); err != nil {
		return err
	}
	s.flow.EndCell()
	return nil
}

// endRow ends a row.
func (r *reading) endRow() {
	s := r.now.sink
	if r.now.place == inText {
		s.flow.EndRow(s.row.edges, s.row.marks)
	}
}

// rowWord reads a word of the definition of a row; false when it is none.
func (r *reading) rowWord(t *token) bool {
	row := &r.now.sink.row
	switch t.name {
	case "trowd":
		*row = rowState{}
	case "trleft":
		if len(row.edges) <= 1 {
			row.edges = []int{t.value}
		}
	case "cellx":
		if len(row.edges) == 0 {
			row.edges = []int{min(0, t.value)}
		}
		if len(row.marks) < maxCells {
			row.edges, row.marks = append(row.edges, t.value), append(row.marks, row.next)
		}
		row.next = compose.Merge{}
	case "clmrg":
		row.next.Across = true
	case "clvmrg":
		row.next.Above = true
	default:
		return false
	}
	return true
}
