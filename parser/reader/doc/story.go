// From characters to paragraphs: one text of the file is read in order, the codes of fields left out, deleted and hidden
// characters too.

package doc

import (
	"slices"
	"unicode/utf16"

	"github.com/fazhilint/fazhilint/parser/reader/autonumber"
	"github.com/fazhilint/fazhilint/parser/reader/compose"
)

// Characters with a meaning of their own, [MS-DOC] 2.4.1 and 2.8.25.
const (
	cellMark      = 0x07
	tab           = 0x09
	lineBreak     = 0x0B
	pageBreak     = 0x0C // also the end of a section
	paragraphMark = 0x0D
	columnBreak   = 0x0E
	fieldBegin    = 0x13
	fieldSeparate = 0x14
	fieldEnd      = 0x15
	hardHyphen    = 0x1E
	softHyphen    = 0x1F
	symbolSpot    = 0x28 // stands for a character of a symbol font where the run names one
)

// para is a paragraph as it is read.
type para struct {
	props
	text compose.Text
	mark rune // that ends it
}

// span is a stretch of character positions.
type span struct{ from, to int }

// reading is the state of reading one text.
type reading struct {
	file     *file
	codes    []span // codes of fields, still to come
	piece    int
	look     look
	from, to int // bytes of the piece that look is for
	text     compose.Text
	high     rune // first half of a surrogate pair
	highAt   int
}

// each calls f with every character of [from, to) and the byte and piece that it stands in.
func (f *file) each(from, to int, call func(position int, unit rune, at, piece int) error) error {
	for i := f.find(from); i < len(f.pieces) && from < to; i++ {
		p := &f.pieces[i]
		for ; from < min(p.to, to); from++ {
			unit, at, ok := p.unit(f.word, from)
			if !ok {
				return errDamaged("正文不完整", "its text is cut off")
			}
			if err := call(from, unit, at, i); err != nil {
				return err
			}
		}
	}
	return nil
}

// codes gives the stretches that hold the codes of fields: from the beginning of a field to its result, which is kept,
// or to its end when it has none. A beginning without an end hides nothing.
func (f *file) codes(from, to int) ([]span, error) {
	type field struct{ begin, separate int }
	var open []field
	var out []span
	err := f.each(from, to, func(position int, unit rune, _, _ int) error {
		switch k := len(open) - 1; {
		case unit == fieldBegin:
			open = append(open, field{position, -1})
		case unit == fieldSeparate && k >= 0 && open[k].separate < 0:
			open[k].separate = position
		case unit == fieldEnd && k >= 0:
			if open[k].separate < 0 {
				open[k].separate = position
			}
			out = append(out, span{open[k].begin, open[k].separate + 1})
			open = open[:k]
		}
		return nil
	})
	return sorted(out), err
}

// sorted puts stretches in order; those within others are left out.
func sorted(list []span) []span {
	slices.SortFunc(list, func(a, b span) int { return a.from - b.from })
	out := list[:0]
	for _, s := range list {
		if k := len(out) - 1; k >= 0 && s.to <= out[k].to {
			continue
		}
		out = append(out, s)
	}
	return out
}

// paragraphs reads the paragraphs of [from, to).
func (f *file) paragraphs(from, to int, call func(p *para) error) error {
	codes, err := f.codes(from, to)
	if err != nil {
		return err
	}
	r := &reading{file: f, codes: codes, piece: -1}
	last, lastPiece := 0, 0
	err = f.each(from, to, func(position int, unit rune, at, piece int) error {
		last, lastPiece = at, piece
		if r.code(position) {
			return nil
		}
		r.turn(piece, at)
		if r.look.dropped {
			return nil
		}
		if unit == paragraphMark || unit == cellMark || unit == pageBreak && r.ends(at) {
			return call(r.end(unit, at))
		}
		r.add(unit, at)
		return nil
	})
	if err != nil || len(r.text.Runes) == 0 {
		return err
	}
	r.piece = lastPiece
	return call(r.end(paragraphMark, last))
}

// code says whether a character is part of the code of a field.
func (r *reading) code(position int) bool {
	for len(r.codes) > 0 && r.codes[0].to <= position {
		r.codes = r.codes[1:]
	}
	return len(r.codes) > 0 && r.codes[0].from <= position
}

// turn sees to it that look is that of the character at a byte of a piece.
func (r *reading) turn(piece, at int) {
	if piece == r.piece && at >= r.from && at < r.to {
		return
	}
	r.piece = piece
	r.look = r.file.look(&r.file.pieces[piece], at)
	r.from = int(max(r.file.chars.from, r.file.paras.from)) // the style of the paragraph is part of it
	r.to = int(min(r.file.chars.to, r.file.paras.to))
}

// ends says whether a paragraph ends with the break at a byte: a section does, a page need not.
func (r *reading) ends(at int) bool {
	r.file.paras.at(at)
	return int(r.file.paras.to) == at+r.file.pieces[r.piece].width
}

// end ends a paragraph with the mark at a byte.
func (r *reading) end(mark rune, at int) *para {
	p := &para{props: r.file.paragraph(&r.file.pieces[r.piece], at), text: r.text, mark: mark}
	r.text, r.high = compose.Text{}, 0
	return p
}

// add adds a character to the paragraph.
func (r *reading) add(unit rune, at int) {
	if r.look.hidden {
		return
	}
	width := r.file.pieces[r.piece].width
	switch {
	case unit == symbolSpot && r.look.symbol != 0:
		unit = autonumber.Symbol(r.look.symbol)
	case unit == lineBreak, unit == columnBreak, unit == pageBreak && len(r.text.Runes) > 0:
		unit = '\n'
	case unit == hardHyphen:
		unit = '-'
	case unit == softHyphen, unit < ' ' && unit != tab:
		return
	case utf16.IsSurrogate(unit):
		r.surrogate(unit, at)
		return
	}
	r.text.Put(unit, 0, at, width)
}

// surrogate takes half of a pair; the pair is one character. Half a pair without the other is U+FFFD.
func (r *reading) surrogate(unit rune, at int) {
	if r.high == 0 && unit < 0xDC00 {
		r.high, r.highAt = unit, at
		return
	}
	whole := utf16.DecodeRune(r.high, unit)
	if r.high == 0 || r.highAt+2 != at {
		r.text.Put(whole, 0, at, 2)
	} else {
		r.text.Put(whole, 0, r.highAt, 4)
	}
	r.high = 0
}
