// From findings to changes of the file: which characters, which bytes. Changes that would touch each other wait for the
// next run.

package fix

import (
	"fmt"
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/parser/reader"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// plan gathers the changes of one file.
type plan struct {
	parsed *parser.Parsed
	at     *reader.Bytes
	edits  []Edit       // in the order of the file, once chosen
	taken  map[int]bool // characters of the file that an edit changes
	gaps   map[int]bool // places before a character at which an edit inserts
}

func newPlan(parsed *parser.Parsed, at *reader.Bytes) *plan {
	return &plan{parsed: parsed, at: at, taken: map[int]bool{}, gaps: map[int]bool{}}
}

// choose takes the findings in their order, each with all of its changes or with none.
func (p *plan) choose(findings []lint.Finding) (fixed, left []lint.Finding) {
	for i := range findings {
		edits, ok := p.editsOf(&findings[i])
		if !ok || slices.ContainsFunc(edits, p.clashes) {
			left = append(left, findings[i])
			continue
		}
		for _, e := range edits {
			p.take(e)
		}
		p.edits = append(p.edits, edits...)
		fixed = append(fixed, findings[i])
	}
	slices.SortFunc(p.edits, func(a, b Edit) int { return a.Start - b.Start })
	return fixed, left
}

// editsOf gives the changes of a finding; false when the file does not hold a character that is to change.
func (p *plan) editsOf(finding *lint.Finding) ([]Edit, bool) {
	var edits []Edit
	for i := range finding.Fixes {
		for _, change := range finding.Fixes[i].Edits {
			own, ok := p.editsAt(change)
			if !ok {
				return nil, false
			}
			edits = append(edits, own...)
		}
	}
	return edits, len(edits) > 0
}

// editsAt turns one change of the text that was read into changes of the file. Characters that stand together in the text
// can be apart in the file, where a line break or markup stands between them: that stays.
func (p *plan) editsAt(change lint.Edit) ([]Edit, bool) {
	text := change.Text
	if p.parsed.Source.Format == reader.FormatHTML {
		text = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(text)
	}
	if change.Span[0] == change.Span[1] {
		_, end, ok := p.rangeOf(change.Span[0] - 1)
		return []Edit{{end, end, text}}, ok
	}
	var edits []Edit
	for off := change.Span[0]; off < change.Span[1]; off++ {
		start, end, ok := p.rangeOf(off)
		if !ok {
			return nil, false
		}
		if n := len(edits) - 1; n >= 0 && edits[n].End == start {
			edits[n].End = end
			continue
		}
		edits = append(edits, Edit{start, end, text})
		text = "" // the whole of it stands in the first place
	}
	return edits, true
}

// rangeOf gives the characters of the file that a character of the text was read from.
func (p *plan) rangeOf(off int) (start, end int, ok bool) {
	if off < 0 {
		return 0, 0, false
	}
	from := p.parsed.Origin(off)
	if from >= len(p.parsed.Source.Runes) || string(p.parsed.Source.Runes[from]) != p.parsed.Excerpt(tree.Span{off, off + 1}) {
		return 0, 0, false // put in between the lines by the layout
	}
	return p.at.Range(from)
}

// clashes says whether an edit touches what another one changes.
func (p *plan) clashes(e Edit) bool {
	if e.Start == e.End {
		return p.gaps[e.Start] || p.taken[e.Start] || p.taken[e.Start-1]
	}
	for i := e.Start; i < e.End; i++ {
		if p.taken[i] || p.gaps[i] {
			return true
		}
	}
	return p.gaps[e.End]
}

// take notes what an edit changes.
func (p *plan) take(e Edit) {
	if e.Start == e.End {
		p.gaps[e.Start] = true
	}
	for i := e.Start; i < e.End; i++ {
		p.taken[i] = true
	}
}

// apply gives the file with its changes, in its own encoding.
func (p *plan) apply(data []byte) ([]byte, error) {
	out := make([]byte, 0, len(data)+len(p.edits)*4)
	done := 0
	for _, e := range p.edits {
		from, to := p.at.Span(e.Start, e.End)
		encoded, err := p.at.Encode(e.New)
		if err != nil {
			return nil, fmt.Errorf("encode: %w", err)
		}
		out = append(append(out, data[done:from]...), encoded...)
		done = to
	}
	return append(out, data[done:]...), nil
}
