// Walking over the XML of a part: element by element, prefixes resolved, with the bytes that every text stands in.

package docx

import (
	"bytes"
	"encoding/xml"
	"strings"

	"github.com/fazhilint/fazhilint/parser/reader/archive"
)

// maxDepth bounds how deep elements can be nested; tables in tables in text boxes stay far below.
const maxDepth = 300

// space is the namespace of a name, as far as it matters here.
type space uint8

const (
	other  space = iota
	word         // WordprocessingML, transitional or strict
	compat       // markup compatibility: AlternateContent
	maths        // OMML
)

// spaceOf tells a namespace by its address.
func spaceOf(uri string) space {
	switch uri {
	case "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main":
		return word
	case "http://schemas.openxmlformats.org/markup-compatibility/2006":
		return compat
	case "http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math":
		return maths
	}
	return other
}

// element is the start of an element.
type element struct {
	space space
	name  string
	attrs []xml.Attr
	at    int // byte where it starts
}

// attr gives an attribute by its local name; those of other namespaces than the element's are few and never share one.
func (e *element) attr(name string) string {
	for i := range e.attrs {
		if e.attrs[i].Name.Local == name {
			return e.attrs[i].Value
		}
	}
	return ""
}

// is says whether the element is one of WordprocessingML with that name.
func (e *element) is(name string) bool { return e.space == word && e.name == name }

// on reads a switch, as w:vanish: without a value it is on.
func (e *element) on() bool {
	switch e.attr("val") {
	case "0", "false", "off":
		return false
	}
	return true
}

// binding is a prefix with what it stood for before.
type binding struct {
	prefix string
	was    space
	depth  int
}

// walker reads one part.
type walker struct {
	data   []byte
	dec    *xml.Decoder
	spaces map[string]space
	undo   []binding
	depth  int
	at     int // byte where the current token starts
}

// newWalker begins to read a part.
func newWalker(data []byte) *walker {
	w := &walker{data: data, dec: xml.NewDecoder(bytes.NewReader(data)), spaces: map[string]space{}}
	w.dec.CharsetReader = archive.PassCharset
	return w
}

// next gives the next token as it stands.
func (w *walker) next() (xml.Token, error) {
	w.at = int(w.dec.InputOffset())
	t, err := w.dec.RawToken()
	if err != nil {
		return nil, errDamaged("XML 不完整或有误", "its XML is malformed or cut off")
	}
	return t, nil
}

// root gives the first element.
func (w *walker) root() (*element, error) {
	for {
		t, err := w.next()
		if err != nil {
			return nil, err
		}
		if s, ok := t.(xml.StartElement); ok {
			return w.start(s)
		}
	}
}

// start enters an element.
func (w *walker) start(s xml.StartElement) (*element, error) {
	w.depth++
	if w.depth > maxDepth {
		return nil, errDepth()
	}
	for i := range s.Attr {
		switch a := &s.Attr[i]; {
		case a.Name.Space == "xmlns":
			w.bind(a.Name.Local, a.Value)
		case a.Name.Space == "" && a.Name.Local == "xmlns":
			w.bind("", a.Value)
		}
	}
	return &element{space: w.spaces[s.Name.Space], name: s.Name.Local, attrs: s.Attr, at: w.at}, nil
}

// bind gives a prefix its meaning until the current element ends.
func (w *walker) bind(prefix, uri string) {
	w.undo = append(w.undo, binding{prefix, w.spaces[prefix], w.depth})
	w.spaces[prefix] = spaceOf(strings.TrimSpace(uri))
}

// leave ends an element.
func (w *walker) leave() {
	for k := len(w.undo) - 1; k >= 0 && w.undo[k].depth == w.depth; k-- {
		w.spaces[w.undo[k].prefix] = w.undo[k].was
		w.undo = w.undo[:k]
	}
	w.depth--
}

// children calls f with each child of the element that was entered last. F must enter and end the child itself, with
// children, text or skip.
func (w *walker) children(f func(e *element) error) error {
	for {
		t, err := w.next()
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case xml.StartElement:
			e, err := w.start(t)
			if err != nil {
				return err
			}
			if err := f(e); err != nil {
				return err
			}
		case xml.EndElement:
			w.leave()
			return nil
		}
	}
}

// skip passes over the element that was entered last.
func (w *walker) skip() error {
	open := 1
	for open > 0 {
		t, err := w.next()
		if err != nil {
			return err
		}
		switch t.(type) {
		case xml.StartElement:
			open++
			if w.depth+open > 4*maxDepth {
				return errDepth()
			}
		case xml.EndElement:
			open--
		}
	}
	w.leave()
	return nil
}

// text calls f with the bytes of each piece of text in the element that was entered last, and where they stand.
// Elements within are passed over.
func (w *walker) text(f func(raw []byte, at int)) error {
	for {
		t, err := w.next()
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case xml.CharData:
			f(w.data[w.at:int(w.dec.InputOffset())], w.at)
		case xml.StartElement:
			if _, err := w.start(t); err != nil {
				return err
			}
			if err := w.skip(); err != nil {
				return err
			}
		case xml.EndElement:
			w.leave()
			return nil
		}
	}
}
