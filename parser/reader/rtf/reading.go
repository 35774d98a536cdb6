// Reading a file token by token. What a control word sets holds until its group ends.

package rtf

import (
	"github.com/fazhilint/fazhilint/parser/reader/compose"
	"github.com/fazhilint/fazhilint/parser/source"
)

// place says what the text of a group is for.
type place uint8

const (
	inText   place = iota
	inFonts        // the table of fonts
	inStyles       // the style sheet
	inNumber       // the number of a paragraph, as the program has counted it
)

// state is what holds in a group.
type state struct {
	place   place
	sink    *sink
	star    bool // \* was read: a destination that is not known is to be passed over
	skipped int  // characters after \u that stand for it
	font    int
	hidden  bool
	deleted bool // by a tracked change
	added   bool
	para    paraState
}

// paraState is what holds for a paragraph.
type paraState struct {
	inTable bool
	depth   int // \itap
	list    int // \ls; 0: none
	style   int
	outline int // from 0; -1: no heading
}

// sink is a text that is being read: the body, a note, a text box.
type sink struct {
	flow  compose.Flow
	text  compose.Text
	label []rune // the number of the paragraph
	told  bool   // the file has the number of the paragraph, be it empty
	boxes []compose.Block
	kind  string // of furniture; "": none
	box   bool
	row   rowState
}

// reading is the state of reading a file.
type reading struct {
	lexer
	opt    Options
	stack  []state
	now    state
	opened bool // the last token began a group
	skip   int  // characters still to be passed over
	page   int  // the file's code page
	fonts  map[int]int
	styles map[int]style
	bytes  []byte // of text, not yet decoded
	from   int    // where they begin
	to     int
	half   bool // they end within a character of two
	high   rune // first half of a surrogate pair
	highAt int
	body   *sink
	asides []*compose.Line
	blocks int
}

func newReading(data []byte, opt Options) *reading {
	r := &reading{lexer: lexer{data: data}, opt: opt, page: ansi, fonts: map[int]int{}, styles: map[int]style{}, body: &sink{}}
	r.now = state{sink: r.body, skipped: 1, para: paraState{outline: -1}}
	return r
}

// all reads the file.
func (r *reading) all() error {
	for {
		t, ok := r.next()
		if !ok {
			break
		}
		if err := r.token(&t); err != nil {
			return err
		}
		if len(r.stack) == 0 && t.kind == groupEnd {
			return r.finish(r.body, r.now.para) // what stands behind the last brace is no text
		}
	}
	return errDamaged("缺少结尾的 }", "the brace at its end is missing")
}

// token reads one token.
func (r *reading) token(t *token) error {
	if t.kind != char {
		r.flush()
	}
	opened := r.opened
	r.opened = t.kind == groupBegin
	switch t.kind {
	case groupBegin:
		r.skip = 0
		if len(r.stack) >= maxGroups {
			return errDepth()
		}
		r.stack = append(r.stack, r.now)
		r.now.star = false
	case groupEnd:
		r.skip = 0
		return r.leave()
	case char:
		r.char(t)
	case symbol:
		if r.passed() {
			return nil
		}
		if t.name == "*" { // elsewhere than at the beginning of a group it says nothing
			r.now.star = opened
			return nil
		}
		r.symbol(t)
	case word:
		if t.name != "bin" && t.name != "u" && r.passed() {
			return nil
		}
		return r.word(t)
	}
	return nil
}

// passed says whether a token stands for the character of the \u before it.
func (r *reading) passed() bool {
	if r.skip > 0 {
		r.skip--
		return true
	}
	return false
}

// leave ends a group. A text that ends with it is finished.
func (r *reading) leave() error {
	if len(r.stack) == 0 {
		return nil
	}
	last := len(r.stack) - 1
	outer := r.stack[last]
	r.stack = r.stack[:last]
	inner := r.now
	r.now = outer
	if inner.sink == outer.sink {
		if inner.place == inStyles && outer.place == inStyles {
			r.endStyle(inner.para)
		}
		return nil
	}
	if err := r.finish(inner.sink, inner.para); err != nil {
		return err
	}
	blocks := inner.sink.flow.Blocks()
	if inner.sink.box {
		outer.sink.boxes = append(outer.sink.boxes, blocks...)
		return nil
	}
	compose.EachLine(blocks, func(l *compose.Line) {
		l.Level, l.Item, l.Aside = 0, false, inner.sink.kind
		r.asides = append(r.asides, l)
	})
	return nil
}

// finish ends the last paragraph of a text.
func (r *reading) finish(s *sink, p paraState) error {
	if len(s.text.Runes) == 0 && len(s.label) == 0 && len(s.boxes) == 0 {
		return nil
	}
	return r.paragraph(s, p)
}

// enter begins a text of its own in the group that was entered last.
func (r *reading) enter(kind, note string) {
	place := r.now.sink.flow.Place
	s := &sink{kind: kind, box: note == "text-box"}
	s.flow.Place = source.Place{Note: note}
	if s.box {
		s.flow.Place = place
		s.flow.Place.Note = note
	}
	r.now.sink, r.now.place = s, inText
	r.now.para = paraState{outline: -1}
}

// discard passes over the rest of the group that was entered last.
func (r *reading) discard() error {
	if !r.skipGroup() {
		return errDamaged("缺少结尾的 }", "the brace at its end is missing")
	}
	return r.leave()
}
