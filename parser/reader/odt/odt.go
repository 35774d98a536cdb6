// Package odt reads OpenDocument texts (ODT, ISO/IEC 26300) into text: numbers that the program counts become the labels
// that a reader sees, deletions kept for review are left out, headers, footers and notes are set apart. Every character
// knows the bytes it stands in.
package odt

import (
	"bytes"

	"github.com/fazhilint/fazhilint/parser/reader/archive"
	"github.com/fazhilint/fazhilint/parser/reader/autonumber"
	"github.com/fazhilint/fazhilint/parser/reader/compose"
	"github.com/fazhilint/fazhilint/parser/reader/fault"
	"github.com/fazhilint/fazhilint/parser/source"
)

// Format is the name of the format.
const Format = "odt"

// Options say how to read a file.
type Options struct {
	Rejected bool // tracked changes are to be read as rejected; a file that has some is refused then
}

// Parts of a file.
const (
	contentPart  = "content.xml"
	stylesPart   = "styles.xml"
	manifestPart = "META-INF/manifest.xml"
)

// file is what is read of a file.
type file struct {
	*archive.Archive
	opt    Options
	styles *styles
	lists  *lists
	labels *autonumber.Labels
	notes  []*compose.Line
	out    compose.Writer
	blocks int // paragraphs and cells read
}

// mimeType is what a file says that it is.
const mimeType = "application/vnd.oasis.opendocument.text"

// Is says whether data looks like such a file: an archive that names its kind at the beginning, as it should, or in a
// part packed like the others.
func Is(data []byte) bool {
	if !bytes.HasPrefix(data, []byte("PK")) {
		return false
	}
	if bytes.Contains(data[:min(len(data), 200)], []byte(mimeType)) {
		return true
	}
	if !bytes.Contains(data, []byte("mimetype")) || !bytes.Contains(data, []byte(contentPart)) {
		return false
	}
	a, err := archive.Open(data, archive.Kind{ZH: "ODT 文件", EN: "the ODT file", Damaged: errDamaged})
	if err != nil {
		return false
	}
	kind, err := a.Read("mimetype")
	return err == nil && bytes.HasPrefix(kind, []byte(mimeType))
}

// Read reads a file. An error is a *fault.Error.
func Read(data []byte, opt Options) (*source.Source, error) {
	a, err := archive.Open(data, archive.Kind{ZH: "ODT 文件", EN: "the ODT file", Damaged: errDamaged})
	if err != nil {
		return nil, err
	}
	f := &file{Archive: a, opt: opt}
	if err := f.locked(); err != nil {
		return nil, err
	}
	content, err := f.Read(contentPart)
	if err != nil {
		return nil, err
	}
	if content == nil {
		return nil, errDamaged("找不到正文部件 content.xml", "its main part content.xml is missing")
	}
	common, err := f.Read(stylesPart)
	if err != nil {
		return nil, err
	}
	if err := f.prepare(common, content); err != nil {
		return nil, err
	}
	if err := f.body(content); err != nil {
		return nil, err
	}
	if err := f.pages(common); err != nil {
		return nil, err
	}
	return f.out.Source(Format, "utf-8", []string{contentPart, stylesPart}), nil
}

// locked refuses a file whose parts are encrypted.
func (f *file) locked() error {
	manifest, err := f.Read(manifestPart)
	if err != nil {
		return err
	}
	if bytes.Contains(manifest, []byte("encryption-data")) {
		return fault.NewLocked()
	}
	return nil
}

// prepare reads the styles, those of the text after the common ones.
func (f *file) prepare(parts ...[]byte) error {
	f.styles = newStyles()
	for _, part := range parts {
		if part == nil {
			continue
		}
		if err := f.styles.read(newWalker(part)); err != nil {
			return err
		}
	}
	f.lists = newLists(f.styles)
	f.labels = autonumber.New(f.lists)
	return nil
}

// body reads the text, and then the notes in it.
func (f *file) body(content []byte) error {
	s := &story{file: f, walker: newWalker(content), counts: true}
	found := false
	err := s.find(func(e *element) (step, error) {
		if e.name != "office:text" {
			return within, nil
		}
		found = true
		return enough, s.body()
	})
	if err != nil {
		return err
	}
	if !found {
		return errDamaged("正文部件不是文字文档", "its main part is no text document")
	}
	f.out.Blocks(s.out)
	for _, l := range f.notes {
		f.out.Line(l)
	}
	return nil
}

// pages reads the headers and footers of the kinds of pages, each text once.
func (f *file) pages(common []byte) error {
	if common == nil {
		return nil
	}
	seen := map[string]bool{}
	s := &story{file: f, walker: newWalker(common), member: 1}
	return s.find(func(e *element) (step, error) {
		kind, note := headingOf(e.name)
		if kind == "" {
			return within, nil
		}
		s.out, s.place = nil, source.Place{Note: note}
		if err := s.body(); err != nil {
			return taken, err
		}
		compose.EachLine(s.out, func(l *compose.Line) {
			l.Level, l.Item, l.Aside = 0, false, kind
			if text := string(l.Runes); !seen[text] {
				seen[text] = true
				f.out.Line(l)
			}
		})
		return taken, nil
	})
}

// headingOf tells headers and footers by the name of the element: the kind of furniture, and the note of its places.
func headingOf(name string) (kind, note string) {
	switch name {
	case "style:header", "style:header-left", "style:header-first":
		return "running-header", "header"
	case "style:footer", "style:footer-left", "style:footer-first":
		return "footer", "footer"
	}
	return "", ""
}
