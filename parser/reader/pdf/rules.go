// Lines drawn on a page.

package pdf

import (
	"github.com/klippa-app/go-pdfium/enums"
	"github.com/klippa-app/go-pdfium/requests"

	"github.com/fazhilint/fazhilint/parser/reader/page"
)

// Bounds of what counts as a line, in points, and of how many objects of a page are looked at.
const (
	maxThick   = 3.0
	minLong    = 8.0
	maxObjects = 20_000
)

// rules reads the straight lines that are drawn on a page.
func (f *file) rules(ref requests.Page) ([]page.Rule, error) {
	count, err := f.pdfium.FPDFPage_CountObjects(&requests.FPDFPage_CountObjects{Page: ref})
	if err != nil {
		return nil, errPage()
	}
	var out []page.Rule
	for i := range min(count.Count, maxObjects) {
		object, err := f.pdfium.FPDFPage_GetObject(&requests.FPDFPage_GetObject{Page: ref, Index: i})
		if err != nil {
			return nil, errPage()
		}
		kind, err := f.pdfium.FPDFPageObj_GetType(&requests.FPDFPageObj_GetType{PageObject: object.PageObject})
		if err != nil || kind.Type != enums.FPDF_PAGEOBJ_PATH {
			continue
		}
		box, err := f.pdfium.FPDFPageObj_GetBounds(&requests.FPDFPageObj_GetBounds{PageObject: object.PageObject})
		if err != nil {
			continue
		}
		rule := page.Rule{Left: float64(box.Left), Right: float64(box.Right), Top: -float64(box.Top), Bottom: -float64(box.Bottom)}
		if width, height := rule.Right-rule.Left, rule.Bottom-rule.Top; min(width, height) <= maxThick && max(width, height) >= minLong {
			out = append(out, rule)
		}
	}
	return out, nil
}

// minPicture is how wide and high a picture is that can be a scanned page, in points.
const minPicture = 200.0

// picture says whether a large picture stands on a page.
func (f *file) picture(ref requests.Page) (bool, error) {
	count, err := f.pdfium.FPDFPage_CountObjects(&requests.FPDFPage_CountObjects{Page: ref})
	if err != nil {
		return false, errPage()
	}
	for i := range min(count.Count, maxObjects) {
		object, err := f.pdfium.FPDFPage_GetObject(&requests.FPDFPage_GetObject{Page: ref, Index: i})
		if err != nil {
			return false, errPage()
		}
		kind, err := f.pdfium.FPDFPageObj_GetType(&requests.FPDFPageObj_GetType{PageObject: object.PageObject})
		if err != nil || kind.Type != enums.FPDF_PAGEOBJ_IMAGE {
			continue
		}
		box, err := f.pdfium.FPDFPageObj_GetBounds(&requests.FPDFPageObj_GetBounds{PageObject: object.PageObject})
		if err == nil && box.Right-box.Left > minPicture && box.Top-box.Bottom > minPicture {
			return true, nil
		}
	}
	return false, nil
}
