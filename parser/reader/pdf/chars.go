// Characters of a page with their boxes.

package pdf

import (
	"time"
	"unicode/utf16"

	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/reader/page"
)

// chars reads the characters of one page.
type chars struct {
	*file
	text references.FPDF_TEXTPAGE
	list []page.Written
}

// sheet reads page i, counted from 0.
func (f *file) sheet(i int) (page.Sheet, error) {
	loaded, err := f.pdfium.FPDF_LoadPage(&requests.FPDF_LoadPage{Document: f.document, Index: i})
	if err != nil {
		return page.Sheet{}, errPage()
	}
	ref := requests.Page{ByReference: &loaded.Page}
	text, err := f.pdfium.FPDFText_LoadPage(&requests.FPDFText_LoadPage{Page: ref})
	if err != nil {
		return page.Sheet{}, errPage()
	}
	c := &chars{file: f, text: text.TextPage}
	if err := c.read(); err != nil {
		return page.Sheet{}, err
	}
	var rules []page.Rule
	picture := false
	if len(c.list) > 0 {
		rules, err = f.rules(ref)
	} else {
		picture, err = f.picture(ref)
	}
	if err != nil {
		return page.Sheet{}, err
	}
	// What cannot be closed goes with the instance.
	_, _ = f.pdfium.FPDFText_ClosePage(&requests.FPDFText_ClosePage{TextPage: text.TextPage})
	_, _ = f.pdfium.FPDF_ClosePage(&requests.FPDF_ClosePage{Page: loaded.Page})
	sheet := page.Upright(c.list, rules)
	sheet.Picture = picture
	return sheet, nil
}

// read reads the characters that the page shows; those that PDFium puts in, blanks and line breaks, are left out.
func (c *chars) read() error {
	count, err := c.pdfium.FPDFText_CountChars(&requests.FPDFText_CountChars{TextPage: c.text})
	if err != nil {
		return errPage()
	}
	if c.glyphs += count.Count; c.glyphs > page.MaxGlyphs {
		return errGlyphs()
	}
	runes := c.runes(count.Count)
	c.list = make([]page.Written, 0, count.Count)
	for i := range count.Count {
		if i%256 == 0 && time.Now().After(c.deadline) {
			return errTime()
		}
		r, err := c.rune(runes, i)
		if err != nil {
			return err
		}
		if r < ' ' || (r == ' ' || r == 0xFFFE || r == 0xFFFF) && c.generated(i) {
			continue
		}
		if c.unmapped(i, r) {
			c.unnamed++
		}
		if err := c.char(i, r); err != nil {
			return err
		}
	}
	return nil
}

// sampled is one in how many characters that look like text is asked about.
const sampled = 16

// unmapped says whether the file does not tell which character its glyph stands for, so that r is only a number of the
// font's. Every character that a report hardly holds is asked about, of the others some.
func (c *chars) unmapped(i int, r rune) bool {
	usual := glyph.IsHan(r) || r < 0x7F || r >= 0x2010 && r < 0x2700 || r >= 0x3000 && r <= 0x303F || r >= 0xFF00 && r <= 0xFFEF
	if usual && i%sampled != 0 {
		return false
	}
	answer, err := c.pdfium.FPDFText_HasUnicodeMapError(&requests.FPDFText_HasUnicodeMapError{TextPage: c.text, Index: i})
	return err == nil && answer.HasUnicodeMapError
}

// runes reads all characters by one call; nil when PDFium leaves some out, so that they cannot be told apart.
func (c *chars) runes(count int) []rune {
	if count == 0 {
		return nil
	}
	text, err := c.pdfium.FPDFText_GetText(&requests.FPDFText_GetText{TextPage: c.text, StartIndex: 0, Count: count})
	if err != nil {
		return nil
	}
	runes := []rune(text.Text)
	if n := len(runes); n > 0 && runes[n-1] == 0 {
		runes = runes[:n-1]
	}
	if len(runes) != count || len(utf16.Encode(runes)) != count {
		return nil
	}
	return runes
}

// rune gives character i.
func (c *chars) rune(runes []rune, i int) (rune, error) {
	if runes != nil {
		return runes[i], nil
	}
	one, err := c.pdfium.FPDFText_GetUnicode(&requests.FPDFText_GetUnicode{TextPage: c.text, Index: i})
	if err != nil {
		return 0, errPage()
	}
	return rune(min(one.Unicode, 0x10FFFF)), nil
}

// generated says whether the file does not hold character i.
func (c *chars) generated(i int) bool {
	answer, err := c.pdfium.FPDFText_IsGenerated(&requests.FPDFText_IsGenerated{TextPage: c.text, Index: i})
	return err != nil || answer.IsGenerated
}

// char reads the box of character i. One that has none cannot be placed and shows nothing.
func (c *chars) char(i int, r rune) error {
	box, err := c.pdfium.FPDFText_GetLooseCharBox(&requests.FPDFText_GetLooseCharBox{TextPage: c.text, Index: i})
	if err != nil {
		if c.killed.Load() {
			return errTime()
		}
		return nil
	}
	one := page.Written{Glyph: page.Glyph{
		Rune: r,
		Left: float64(box.Rect.Left), Right: float64(box.Rect.Right),
		Top: -float64(box.Rect.Top), Bottom: -float64(box.Rect.Bottom),
	}}
	if n := len(c.list); n == 0 || !follows(&c.list[n-1], &one) {
		answer, err := c.pdfium.FPDFText_GetCharAngle(&requests.FPDFText_GetCharAngle{TextPage: c.text, Index: i})
		if err != nil {
			return errPage()
		}
		one.Turns = page.TurnsOf(-float64(answer.CharAngle)) // PDFium counts with the clock
	}
	c.list = append(c.list, one)
	return nil
}

// follows says whether next is written right behind a character that is upright: then nothing has turned.
func follows(c, next *page.Written) bool {
	size := c.Bottom - c.Top
	return c.Turns == 0 && glyph.IsHan(c.Rune) && glyph.IsHan(next.Rune) &&
		near(next.Left, c.Right, size/2) && near(next.Bottom, c.Bottom, size/4)
}

// near says whether a and b differ by no more than slack.
func near(a, b, slack float64) bool { return a-b <= slack && b-a <= slack }
