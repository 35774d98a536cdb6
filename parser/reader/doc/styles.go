// The style sheet, [MS-DOC] 2.9.271: what paragraphs and characters inherit.

package doc

import (
	"encoding/binary"
)

// Kinds of style and numbers of built-in ones.
const (
	paragraphStyle = 1
	characterStyle = 2
	firstHeading   = 1 // sti of heading 1
	lastHeading    = 9
	firstContents  = 19 // sti of the first level of a table of contents
	lastContents   = 27
	noStyle        = 0xFFF
	maxBased       = 64 // a longer chain of styles is a loop
)

// style is one style.
type style struct {
	builtIn int // sti
	basedOn int
	para    []byte // modifiers of paragraphs
	char    []byte // modifiers of characters
}

// styles are those of a file by their numbers; nil for a number without one.
type styles struct {
	list  []*style
	known map[int]*props // of paragraphs, found once
}

// readStyles reads the sheet. What is cut off has no style.
func readStyles(data []byte) *styles {
	s := &styles{known: map[int]*props{}}
	if len(data) < 6 {
		return s
	}
	size := int(binary.LittleEndian.Uint16(data))
	if size < 4 || size+2 > len(data) {
		return s
	}
	base := int(binary.LittleEndian.Uint16(data[4:])) // bytes of the fixed part of a style
	data = data[2+size:]
	for len(data) >= 2 && len(s.list) < noStyle {
		n := int(binary.LittleEndian.Uint16(data))
		data = data[2:]
		if n > len(data) {
			break
		}
		s.list = append(s.list, readStyle(data[:n], base))
		data = data[min(n+n%2, len(data)):]
	}
	return s
}

// readStyle reads one style; nil for an empty place.
func readStyle(std []byte, base int) *style {
	if len(std) < base || base < 10 {
		return nil
	}
	s := &style{
		builtIn: int(binary.LittleEndian.Uint16(std) & 0xFFF),
		basedOn: int(binary.LittleEndian.Uint16(std[2:]) >> 4),
	}
	kind := int(std[2] & 0xF)
	rest := std[base:]
	if len(rest) < 2 {
		return s
	}
	name := 2 + 2*int(binary.LittleEndian.Uint16(rest)) + 2 // count, name, zero
	if name > len(rest) {
		return s
	}
	rest = rest[name:]
	if kind == paragraphStyle {
		var list []byte
		if list, rest = sized(rest); len(list) >= 2 {
			s.para = list[2:] // after the style's own number
		}
	}
	if kind == paragraphStyle || kind == characterStyle {
		s.char, _ = sized(rest)
	}
	return s
}

// sized takes a list off that stands behind its size, and the byte that fills it up to an even one.
func sized(data []byte) (list, rest []byte) {
	if len(data) < 2 {
		return nil, nil
	}
	n := int(binary.LittleEndian.Uint16(data))
	data = data[2:]
	if n > len(data) {
		return nil, nil
	}
	return data[:n], data[min(n+n%2, len(data)):]
}

// chain gives a style after those that it is based on.
func (s *styles) chain(id int) []*style {
	var list []*style
	for range maxBased {
		if id < 0 || id >= len(s.list) || s.list[id] == nil {
			break
		}
		list = append(list, s.list[id])
		id = s.list[id].basedOn
	}
	for i, k := 0, len(list)-1; i < k; i, k = i+1, k-1 {
		list[i], list[k] = list[k], list[i]
	}
	return list
}

// paragraph gives the properties that a style makes.
func (s *styles) paragraph(id int) props {
	if p := s.known[id]; p != nil {
		return *p
	}
	p := props{style: id, outline: bodyText}
	for _, one := range s.chain(id) {
		if one.builtIn >= firstHeading && one.builtIn <= lastHeading {
			p.outline = one.builtIn - firstHeading
		}
		p.contents = one.builtIn >= firstContents && one.builtIn <= lastContents
		p.apply(one.para)
		eachSprm(one.char, func(code int, operand []byte) {
			if code == sprmHidden {
				p.hidden = toggle(operand[0], p.hidden)
			}
		})
	}
	p.inherited = p.list
	s.known[id] = &p
	return p
}
