// What stands on a page: text objects and lines (GB/T 33190-2016, 7.7, 9 and 11).

package ofd

import (
	"math"

	"github.com/fazhilint/fazhilint/parser/reader/page"
)

// Bounds of what counts as a line, in millimetres.
const (
	maxThick = 1.0
	minLong  = 3.0

	minPicture = 70.0 // width and height of what can be a scanned page
)

// canvas is a page or a template while it is read.
type canvas struct {
	file      *file
	list      []page.Written
	rules     []page.Rule
	templates []string
	object    *textObject // that is open
	picture   bool        // a large one stands on it
}

// draw reads the content of a page.
func (c *canvas) draw(part string) error {
	found, err := c.file.walk(part, c.start, c.end)
	if err == nil && !found {
		return errMissing(part)
	}
	return err
}

// start begins an element.
func (c *canvas) start(e *element) error {
	if e.is("TextObject") {
		c.object = newTextObject(e)
	}
	return nil
}

// end ends an element.
func (c *canvas) end(e *element) error {
	switch e.name {
	case "Template":
		if e.parent == "Page" && len(c.templates) < 16 {
			c.templates = append(c.templates, e.attr("TemplateID"))
		}
	case "TextCode":
		if c.object != nil {
			return c.code(e)
		}
	case "TextObject":
		c.object = nil
	case "PathObject":
		c.path(e)
	case "ImageObject":
		box := numbers(e.attr("Boundary"), 4)
		c.picture = c.picture || len(box) == 4 && box[2] > minPicture && box[3] > minPicture
	}
	return nil
}

// code reads the characters of a TextCode.
func (c *canvas) code(e *element) error {
	if !c.object.visible {
		return nil
	}
	glyphs := c.object.glyphs(e)
	if c.file.glyphs += len(glyphs); c.file.glyphs > page.MaxGlyphs {
		return errGlyphs()
	}
	for i := range glyphs {
		if isUnnamed(glyphs[i].Rune) {
			c.file.unnamed++
		}
	}
	c.list = append(c.list, glyphs...)
	return nil
}

// isUnnamed says whether a character only stands for a glyph of a font: those for private use, the mark of a replaced
// one, and the sign that makers of files put for glyphs they know no character of.
func isUnnamed(r rune) bool { return r >= 0xE000 && r <= 0xF8FF || r == 0xFFFD || r == '¤' }

// path keeps an object that is a straight line by its size.
func (c *canvas) path(e *element) {
	box := numbers(e.attr("Boundary"), 4)
	if box == nil || e.attr("Visible") == "false" {
		return
	}
	if width, height := box[2], box[3]; math.Min(width, height) <= maxThick && math.Max(width, height) >= minLong {
		c.rules = append(c.rules, page.Rule{Left: box[0], Right: box[0] + width, Top: box[1], Bottom: box[1] + height})
	}
}
