// Package ofd reads OFD files (GB/T 33190-2016): the characters of all pages with their places, templates included, from
// which package page makes the text of a report.
package ofd

import (
	"bytes"
	"path"
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/reader/archive"
	"github.com/fazhilint/fazhilint/parser/reader/fault"
	"github.com/fazhilint/fazhilint/parser/reader/page"
	"github.com/fazhilint/fazhilint/parser/source"
)

// Format is the name of the format.
const Format = "ofd"

// root is the part with which a file begins (GB/T 33190-2016, 7.2).
const root = "OFD.xml"

// file is an opened file.
type file struct {
	*archive.Archive
	sheets  []page.Sheet
	glyphs  int // read so far
	unnamed int // of them without a character: glyphs of a font only
}

// Is says whether data is an OFD file, be it a damaged one: an archive with a root of that name.
func Is(data []byte) bool {
	if !bytes.HasPrefix(data, []byte("PK")) || !bytes.Contains(data, []byte(root)) {
		return false
	}
	a, err := open(data)
	return err != nil || a.Has(root)
}

// open opens the archive.
func open(data []byte) (*archive.Archive, error) {
	return archive.Open(data, archive.Kind{ZH: "OFD 文件", EN: "the OFD file", Damaged: errDamaged})
}

// Read reads a file. An error is a *fault.Error.
func Read(data []byte) (*source.Source, error) {
	a, err := open(data)
	if err != nil {
		return nil, err
	}
	f := &file{Archive: a}
	documents, err := f.documents()
	if err != nil {
		return nil, err
	}
	for _, name := range documents {
		if err := f.document(name); err != nil {
			return nil, err
		}
	}
	switch {
	case len(f.sheets) == 0:
		return nil, errDamaged("没有页面", "it has no pages")
	case !slices.ContainsFunc(f.sheets, page.Sheet.Shows):
		return nil, errNoText(len(f.sheets))
	case f.unnamed*10 > f.glyphs:
		return nil, errUnnamed()
	}
	if scanned := page.Scanned(f.sheets); scanned != nil {
		return nil, errScanned(scanned)
	}
	return page.Compose(f.sheets, Format), nil
}

// documents gives the roots of the documents that the file holds.
func (f *file) documents() ([]string, error) {
	var out []string
	found, err := f.each(root, func(e *element) error {
		if e.is("DocRoot") {
			out = append(out, locate(root, e.text()))
		}
		return nil
	})
	switch {
	case err != nil:
		return nil, err
	case !found && (f.Has("Encryptions.xml") || f.Has("DecryptSeed.dat") || f.Has("DecyptSeed.dat")):
		return nil, fault.NewLocked()
	case len(out) == 0:
		return nil, errDamaged("OFD.xml 中没有文档", "OFD.xml names no document")
	}
	return out, nil
}

// locate resolves a location (ST_Loc) that stands in a part: from the root of the archive when it begins with a slash,
// else from the folder of the part.
func locate(part, location string) string {
	location = strings.ReplaceAll(strings.TrimSpace(location), `\`, "/")
	if strings.HasPrefix(location, "/") {
		return strings.TrimPrefix(path.Clean(location), "/")
	}
	return strings.TrimPrefix(path.Join("/", path.Dir(part), location), "/")
}

// document reads the pages of one document.
func (f *file) document(name string) error {
	templates := map[string]string{}
	var pages []string
	found, err := f.each(name, func(e *element) error {
		switch {
		case e.is("TemplatePage"):
			templates[e.attr("ID")] = locate(name, e.attr("BaseLoc"))
		case e.is("Page") && e.parent == "Pages":
			pages = append(pages, locate(name, e.attr("BaseLoc")))
		}
		return nil
	})
	switch {
	case err != nil:
		return err
	case !found:
		return errMissing(name)
	case len(f.sheets)+len(pages) > page.MaxSheets:
		return errPages(len(f.sheets) + len(pages))
	}
	t := &templateSet{file: f, parts: templates, read: map[string]*canvas{}}
	for _, part := range pages {
		if err := f.page(part, t); err != nil {
			return err
		}
	}
	return nil
}

// page reads one page together with its templates.
func (f *file) page(part string, t *templateSet) error {
	c := &canvas{file: f}
	if err := c.draw(part); err != nil {
		return err
	}
	own := len(c.list)
	for _, id := range c.templates {
		below, err := t.get(id)
		if err != nil {
			return err
		}
		if f.glyphs += len(below.list); f.glyphs > page.MaxGlyphs {
			return errGlyphs()
		}
		c.list = append(c.list, below.list...)
		c.rules = append(c.rules, below.rules...)
	}
	sheet := page.Upright(c.list, c.rules)
	sheet.Picture = c.picture && own == 0
	if sheet.Picture { // what a template prints on a scanned page is not its text
		sheet.Glyphs = nil
	}
	f.sheets = append(f.sheets, sheet)
	return nil
}

// templateSet is the templates of a document, each read once.
type templateSet struct {
	file  *file
	parts map[string]string
	read  map[string]*canvas
}

// get gives a template. Templates of a template are none.
func (t *templateSet) get(id string) (*canvas, error) {
	if c := t.read[id]; c != nil {
		return c, nil
	}
	part := t.parts[id]
	if part == "" {
		return nil, errMissing("TemplatePage " + id)
	}
	c := &canvas{file: t.file}
	if err := c.draw(part); err != nil {
		return nil, err
	}
	t.read[id] = c
	return c, nil
}
