// Walking over the XML of a part: element by element, with the bytes that every text stands in.

package odt

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"github.com/fazhilint/fazhilint/parser/reader/archive"
)

// maxDepth bounds how deep elements can be nested.
const maxDepth = 300

// element is the start of an element, named as the standard writes it: text:p.
type element struct {
	name  string
	attrs []xml.Attr
}

// prefixOf gives the prefix by which the standard names a namespace, whatever the file calls it.
func prefixOf(uri string) string {
	const standard = "urn:oasis:names:tc:opendocument:xmlns:"
	if rest, ok := strings.CutPrefix(uri, standard); ok {
		name, _, _ := strings.Cut(rest, ":")
		switch name {
		case "drawing":
			return "draw:"
		case "xsl-fo-compatible":
			return "fo:"
		}
		return name + ":"
	}
	switch {
	case strings.Contains(uri, ":loext:"):
		return "loext:"
	case uri == "http://www.w3.org/XML/1998/namespace":
		return "xml:"
	}
	return uri + ":"
}

// attr gives an attribute by its name with the standard's prefix, and whether it is there.
func (e *element) attr(name string) (value string, ok bool) {
	prefix, local, _ := strings.Cut(name, ":")
	for i := range e.attrs {
		if e.attrs[i].Name.Local == local && prefixOf(e.attrs[i].Name.Space) == prefix+":" {
			return e.attrs[i].Value, true
		}
	}
	return "", false
}

// value is attr for attributes whose absence means the empty value.
func (e *element) value(name string) string {
	value, _ := e.attr(name)
	return value
}

// walker reads one part.
type walker struct {
	data  []byte
	dec   *xml.Decoder
	depth int
	at    int // byte where the current token starts
}

// newWalker begins to read a part.
func newWalker(data []byte) *walker {
	w := &walker{data: data, dec: xml.NewDecoder(bytes.NewReader(data))}
	w.dec.CharsetReader = archive.PassCharset
	return w
}

// content calls child with each child of the element that was entered last, and text with the bytes of each piece of
// text in it and where they stand. Child must enter and end the child itself, with children, content or skip.
func (w *walker) content(text func(raw []byte, at int), child func(e *element) error) error {
	for {
		w.at = int(w.dec.InputOffset())
		t, err := w.dec.Token()
		if err != nil {
			return errXML()
		}
		switch t := t.(type) {
		case xml.CharData:
			if text != nil {
				text(w.data[w.at:int(w.dec.InputOffset())], w.at)
			}
		case xml.StartElement:
			if err := w.enter(); err != nil {
				return err
			}
			if err := child(&element{prefixOf(t.Name.Space) + t.Name.Local, t.Attr}); err != nil {
				return err
			}
		case xml.EndElement:
			w.depth--
			return nil
		}
	}
}

// enter counts an element that begins.
func (w *walker) enter() error {
	w.depth++
	if w.depth > maxDepth {
		return errDepth()
	}
	return nil
}

// children is content without the text.
func (w *walker) children(child func(e *element) error) error { return w.content(nil, child) }

// skip passes over the element that was entered last.
func (w *walker) skip() error {
	return w.children(func(*element) error { return w.skip() })
}

// step says what is to be done after an element of a part was seen.
type step int

const (
	within step = iota // look at what is in it
	taken              // it is read, its end too
	enough             // look no further
)

// find calls f with the elements of the part, outer ones first, until it has enough or the part ends.
func (w *walker) find(f func(e *element) (step, error)) error {
	for {
		t, err := w.dec.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return errXML()
		}
		switch t := t.(type) {
		case xml.StartElement:
			if err := w.enter(); err != nil {
				return err
			}
			if next, err := f(&element{prefixOf(t.Name.Space) + t.Name.Local, t.Attr}); err != nil || next == enough {
				return err
			}
		case xml.EndElement:
			w.depth--
		}
	}
}
