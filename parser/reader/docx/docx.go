// Package docx reads Word files (Office Open XML, ISO/IEC 29500) into text: numbers that the program counts become the
// labels that a reader sees, tracked changes are read as accepted or as rejected, headers, footers and notes are set
// apart. Every character knows the bytes it stands in, so that a comment can be put on exactly its words.
package docx

import (
	"bytes"
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/reader/compose"
	"github.com/fazhilint/fazhilint/parser/source"
)

// Format is the name of the format.
const Format = "docx"

// Options say how to read a file.
type Options struct {
	Rejected bool // tracked changes are read as rejected instead of accepted
}

// file is what is read of a file.
type file struct {
	*parts
	opt       Options
	main      string
	relations []relation
	styles    *styles
	lists     *lists
	members   []string
	out       compose.Writer
	blocks    int // paragraphs and cells read
}

// Is says whether data looks like a Word file: an archive that names a part for Word. It reads no more than the
// names.
func Is(data []byte) bool {
	return bytes.HasPrefix(data, []byte("PK")) && (bytes.Contains(data, []byte("word/")) || bytes.Contains(data, []byte("word\\"))) ||
		bytes.HasPrefix(data, []byte("PK")) && mainOf(data) != ""
}

// mainOf finds the main part of an archive, "" when it has none or is no archive.
func mainOf(data []byte) string {
	a, err := openParts(data)
	if err != nil {
		return ""
	}
	main, _ := a.main()
	return main
}

// main finds the main document through the relations of the archive.
func (a *parts) main() (string, error) {
	list, err := a.relations("")
	if err != nil {
		return "", err
	}
	if part := a.find(list, "officeDocument"); part != "" && !strings.HasPrefix(part, "xl/") && !strings.HasPrefix(part, "ppt/") {
		return part, nil
	}
	if part := "word/document.xml"; a.Has(part) {
		return part, nil
	}
	return "", nil
}

// Read reads a file. An error is a *fault.Error.
func Read(data []byte, opt Options) (*source.Source, error) {
	a, err := openParts(data)
	if err != nil {
		return nil, err
	}
	f := &file{parts: a, opt: opt}
	if f.main, err = a.main(); err != nil {
		return nil, err
	}
	if f.main == "" {
		return nil, errDamaged("找不到正文部件 word/document.xml", "its main part word/document.xml is missing")
	}
	if err := f.prepare(); err != nil {
		return nil, err
	}
	if err := f.body(); err != nil {
		return nil, err
	}
	if err := f.asides(); err != nil {
		return nil, err
	}
	return f.out.Source(Format, "utf-8", f.members), nil
}

// prepare reads what the texts refer to. Parts that are missing are as good as empty ones.
func (f *file) prepare() (err error) {
	if f.relations, err = f.parts.relations(f.main); err != nil {
		return err
	}
	data, err := f.part("styles")
	if err != nil {
		return err
	}
	if f.styles, err = readStyles(data); err != nil {
		return err
	}
	if data, err = f.part("numbering"); err != nil {
		return err
	}
	f.lists, err = readNumbering(data, f.styles)
	return err
}

// part reads the part that a relation of the kind leads to, nil for none.
func (f *file) part(kind string) ([]byte, error) {
	name := f.find(f.relations, kind)
	if name == "" {
		return nil, nil
	}
	return f.Read(name)
}

// open begins to read a part as a story.
func (f *file) open(name string) (*story, error) {
	data, err := f.Read(name)
	if err != nil {
		return nil, err
	}
	f.members = append(f.members, name)
	return &story{walker: newWalker(data), member: len(f.members) - 1, rejected: f.opt.Rejected, styles: f.styles, blockCount: &f.blocks}, nil
}

// body reads the main text.
func (f *file) body() error {
	s, err := f.open(f.main)
	if err != nil {
		return err
	}
	if e, err := s.root(); err != nil {
		return err
	} else if !e.is("document") {
		return errDamaged("正文部件不是 Word 文档", "its main part is no Word document")
	}
	blocks, err := s.blocks()
	if err != nil {
		return err
	}
	s.flush(&blocks)
	r := &renderer{labels: newLabels(f.lists), styles: f.styles, member: s.member, rendered: s.rendered}
	f.out.Blocks(r.blocks(blocks))
	return nil
}

// asides reads headers, footers and notes, each text once.
func (f *file) asides() error {
	seen := map[string]bool{}
	for _, kind := range []string{"header", "footer", "footnotes", "endnotes"} {
		for _, rel := range f.relations {
			if rel.kind != kind || !f.Has(rel.target) || slices.Contains(f.members, rel.target) {
				continue
			}
			lines, err := f.aside(rel.target, strings.TrimSuffix(kind, "s"))
			if err != nil {
				return err
			}
			for _, l := range lines {
				if text := string(l.Runes); !seen[text] {
					seen[text] = true
					f.out.Line(l)
				}
			}
		}
	}
	return nil
}

// aside reads one of these parts.
func (f *file) aside(name, kind string) ([]*compose.Line, error) {
	s, err := f.open(name)
	if err != nil {
		return nil, err
	}
	if _, err := s.root(); err != nil {
		return nil, err
	}
	blocks, err := s.blocks()
	if err != nil {
		return nil, err
	}
	s.flush(&blocks)
	r := &renderer{styles: f.styles, member: s.member, place: source.Place{Note: kind}}
	var out []*compose.Line
	compose.EachLine(r.blocks(blocks), func(l *compose.Line) {
		l.Level, l.Item, l.Aside = 0, false, asideName(kind)
		out = append(out, l)
	})
	return out, nil
}

// asideName is the kind of furniture of a part.
func asideName(kind string) string {
	switch kind {
	case "header":
		return "running-header"
	case "footer":
		return "footer"
	}
	return "note"
}
