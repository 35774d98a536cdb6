// Walking over the XML of a part, element by element.

package ofd

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"github.com/fazhilint/fazhilint/parser/reader/archive"
)

// maxDepth bounds how deep elements can be nested; blocks of a page stay far below.
const maxDepth = 200

// element is an element with what stands around it. Namespaces do not matter: files are found with several.
type element struct {
	name   string
	parent string
	attrs  []xml.Attr
	depth  int
	chars  *strings.Builder
}

// is says whether the element has a name.
func (e *element) is(name string) bool { return e.name == name }

// attr gives an attribute, "" for none.
func (e *element) attr(name string) string {
	for i := range e.attrs {
		if e.attrs[i].Name.Local == name {
			return e.attrs[i].Value
		}
	}
	return ""
}

// text gives the characters that stand in the element itself.
func (e *element) text() string { return e.chars.String() }

// each calls f with every element of a part when it ends, inner ones first; found says whether there is such a part.
func (f *file) each(part string, end func(e *element) error) (found bool, err error) {
	return f.walk(part, func(*element) error { return nil }, end)
}

// walk calls start and end with every element of a part.
func (f *file) walk(part string, start, end func(e *element) error) (found bool, err error) {
	data, err := f.Read(part)
	if err != nil || data == nil {
		return false, err
	}
	d := xml.NewDecoder(bytes.NewReader(bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF"))))
	d.CharsetReader = archive.PassCharset
	w := &walk{start: start, end: end}
	for {
		token, err := d.Token()
		switch {
		case errors.Is(err, io.EOF) && w.seen:
			return true, nil
		case err != nil:
			return true, errDamaged(part+" 不是完整的 XML", part+" is no complete XML")
		}
		if err := w.token(token); err != nil {
			return true, err
		}
	}
}

// walk is the open elements of a part.
type walk struct {
	open       []element
	start, end func(e *element) error
	seen       bool
}

// token takes one step.
func (w *walk) token(token xml.Token) error {
	switch t := token.(type) {
	case xml.StartElement:
		if len(w.open) >= maxDepth {
			return errDepth()
		}
		e := element{name: t.Name.Local, attrs: t.Attr, depth: len(w.open), chars: &strings.Builder{}}
		if n := len(w.open); n > 0 {
			e.parent = w.open[n-1].name
		}
		w.open, w.seen = append(w.open, e), true
		return w.start(&e)
	case xml.CharData:
		if n := len(w.open); n > 0 {
			w.open[n-1].chars.Write(t)
		}
	case xml.EndElement:
		e := w.open[len(w.open)-1] // the decoder sees to it that every end has its start
		w.open = w.open[:len(w.open)-1]
		return w.end(&e)
	}
	return nil
}
