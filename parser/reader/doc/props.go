// Properties of a paragraph, and of a run of characters.

package doc

import "encoding/binary"

// bodyText is the outline level of a paragraph that is no heading.
const bodyText = 9

// maxElsewhere is the length in bytes of a list of modifiers in the stream Data.
const maxElsewhere = 0x3FA2

// props are those of a paragraph that reading needs.
type props struct {
	style     int
	outline   int // 0 to 8 of a heading, or bodyText
	list      int // from 1; 0: none
	level     int // in the list
	hasLevel  bool
	inherited int  // the list that the style gives
	contents  bool // of a table of contents
	hidden    bool // its characters are hidden by the style
	depth     int  // of the table that it stands in; 0: none
	inTable   bool
	rowEnd    bool
	cellEnd   bool // in a table within a table
	cells     []byte
}

// apply lets modifiers act.
func (p *props) apply(list []byte) {
	eachSprm(list, func(code int, operand []byte) {
		switch code {
		case sprmListLevel:
			p.level, p.hasLevel = min(int(operand[0]), 8), true
		case sprmList:
			p.list = listNumber(binary.LittleEndian.Uint16(operand))
		case sprmOutline:
			p.outline = min(int(operand[0]), bodyText)
		case sprmInTable:
			p.inTable = operand[0] != 0
		case sprmDepth:
			p.depth = min(int(binary.LittleEndian.Uint32(operand)), maxDepth)
		case sprmRowEnd, sprmInnerRow:
			p.rowEnd = operand[0] != 0
		case sprmInnerCell:
			p.cellEnd = operand[0] != 0
		case sprmTableCells:
			p.cells = operand
		}
	})
}

// oldList is the number of a list that the paragraph itself defines in the way of Word 95.
const oldList = 0x07FF

// listNumber reads a reference to a list: 0 and what is beyond the lists that a file can have say that there is none.
func listNumber(n uint16) int {
	if n > oldList {
		return 0
	}
	return int(n)
}

// paragraph gives the properties of the paragraph whose mark stands at a byte of a piece.
func (f *file) paragraph(p *piece, at int) props {
	list := f.paras.at(at)
	style := 0
	if len(list) >= 2 {
		style = int(binary.LittleEndian.Uint16(list))
		list = list[2:]
	}
	eachSprm(p.sprms, func(code int, operand []byte) {
		if code == sprmStyle {
			style = int(binary.LittleEndian.Uint16(operand))
		}
	})
	out := f.styles.paragraph(style)
	out.apply(f.elsewhere(list))
	out.apply(p.sprms)
	if out.inTable && out.depth == 0 {
		out.depth = 1
	}
	return out
}

// elsewhere gives the modifiers themselves where they are too long for a page of properties and stand in the stream Data.
func (f *file) elsewhere(list []byte) []byte {
	out := list
	eachSprm(list, func(code int, operand []byte) {
		if code != sprmElsewhere {
			return
		}
		if data := cut(f.data, binary.LittleEndian.Uint32(operand), maxElsewhere+2); len(data) >= 2 {
			out = cut(data, 2, uint32(binary.LittleEndian.Uint16(data)))
		}
	})
	return out
}

// look is what a run of characters looks like, as far as reading needs it.
type look struct {
	dropped bool // deleted, or inserted where tracked changes are rejected
	hidden  bool
	symbol  rune // of a symbol font; 0: none
}

// look gives that of the characters at a byte of a piece.
func (f *file) look(p *piece, at int) look {
	l := look{hidden: f.hiddenByStyle(at)}
	style := l.hidden
	apply := func(code int, operand []byte) {
		switch code {
		case sprmDeleted:
			l.dropped = l.dropped || operand[0] != 0 && !f.opt.Rejected
		case sprmInserted:
			l.dropped = l.dropped || operand[0] != 0 && f.opt.Rejected
		case sprmHidden:
			l.hidden = toggle(operand[0], style)
		case sprmSymbol:
			l.symbol = rune(binary.LittleEndian.Uint16(operand[2:]))
		case sprmCharStyle:
			if hidden, ok := f.styles.hides(int(binary.LittleEndian.Uint16(operand))); ok {
				l.hidden = toggle(hidden, style)
			}
		}
	}
	eachSprm(f.chars.at(at), apply)
	eachSprm(p.sprms, apply)
	return l
}

// hiddenByStyle says whether the style of the paragraph with the byte at hides its characters.
func (f *file) hiddenByStyle(at int) bool {
	list := f.paras.at(at)
	return len(list) >= 2 && f.styles.paragraph(int(binary.LittleEndian.Uint16(list))).hidden
}

// hides gives the switch by which a style of characters hides or shows them.
func (s *styles) hides(id int) (operand byte, ok bool) {
	if id <= 0 || id >= len(s.list) || s.list[id] == nil {
		return 0, false
	}
	eachSprm(s.list[id].char, func(code int, value []byte) {
		if code == sprmHidden {
			operand, ok = value[0], true
		}
	})
	return operand, ok
}
