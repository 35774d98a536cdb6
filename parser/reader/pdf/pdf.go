// Package pdf reads PDF files (ISO 32000-1) with PDFium: the characters of the text layer with their places, from which
// package page makes the text of a report.
package pdf

import (
	"bytes"
	"errors"
	"slices"
	"sync/atomic"
	"time"

	"github.com/klippa-app/go-pdfium"
	pdfium_errors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"

	"github.com/fazhilint/fazhilint/parser/reader/page"
	"github.com/fazhilint/fazhilint/parser/source"
)

// Format is the name of the format.
const Format = "pdf"

// Limits of what is read. Time counts from when PDFium is ready.
const (
	baseTime = 4 * time.Second
	pageTime = 50 * time.Millisecond // more for every page
)

// Is says whether data is a PDF: its mark stands within the first 1024 bytes, and nothing but blanks or bytes that no
// text holds before it.
func Is(data []byte) bool {
	head := data[:min(len(data), 1024)]
	at := bytes.Index(head, []byte("%PDF-"))
	return at == 0 || at > 0 && (len(bytes.TrimSpace(head[:at])) == 0 || bytes.Equal(head[:at], []byte("\xEF\xBB\xBF")))
}

// file is an opened document.
type file struct {
	pdfium   pdfium.Pdfium
	document references.FPDF_DOCUMENT
	deadline time.Time
	killed   atomic.Bool
	glyphs   int // read so far
	unnamed  int // of them found without a character: glyphs of a font only
}

// Read reads a file. An error is a *fault.Error.
func Read(data []byte) (*source.Source, error) {
	if !bytes.Contains(data, []byte("obj")) { // not worth the start of PDFium
		return nil, errDamaged("其中没有内容", "it holds nothing")
	}
	sheets, err := readSheets(data)
	if err != nil {
		return nil, err
	}
	return page.Compose(sheets, Format), nil
}

// readSheets reads the characters of all pages.
func readSheets(data []byte) (sheets []page.Sheet, err error) {
	pool, err := engine()
	if err != nil {
		return nil, errEngine(err)
	}
	instance, err := pool.GetInstance(maxWait)
	if err != nil {
		return nil, errEngine(err)
	}
	f := &file{pdfium: instance, deadline: time.Now().Add(baseTime)}
	defer func() { _ = instance.Close() }() // its memory goes with it, whatever state it is in
	if err := f.within(func() error { return f.open(data) }); err != nil {
		return nil, err
	}
	count, err := f.count()
	if err != nil {
		return nil, err
	}
	f.deadline = f.deadline.Add(time.Duration(count) * pageTime)
	err = f.within(func() error {
		sheets, err = f.sheets(count)
		return err
	})
	switch {
	case err != nil:
		return nil, err
	case !slices.ContainsFunc(sheets, page.Sheet.Shows):
		return nil, errNoText(count)
	case f.unnamed*20 > f.glyphs:
		return nil, errUnnamed()
	}
	if scanned := page.Scanned(sheets); scanned != nil {
		return nil, errScanned(scanned)
	}
	return sheets, nil
}

// within runs a step and stops PDFium when the time is up while it is at work.
func (f *file) within(step func() error) error {
	timer := time.AfterFunc(time.Until(f.deadline)+baseTime/8, func() {
		f.killed.Store(true)
		_ = f.pdfium.Kill()
	})
	defer timer.Stop()
	err := step()
	if err != nil && f.killed.Load() {
		return errTime()
	}
	return err
}

// open opens the document, with the empty password where it has one.
func (f *file) open(data []byte) error {
	opened, err := f.pdfium.OpenDocument(&requests.OpenDocument{File: &data})
	switch {
	case errors.Is(err, pdfium_errors.ErrPassword), errors.Is(err, pdfium_errors.ErrSecurity):
		return errLocked(err)
	case err != nil:
		return errDamaged("打不开", "it cannot be opened")
	}
	f.document = opened.Document
	return nil
}

// count gives the number of pages.
func (f *file) count() (int, error) {
	pages, err := f.pdfium.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: f.document})
	switch {
	case err != nil, pages.PageCount <= 0:
		return 0, errDamaged("没有页面", "it has no pages")
	case pages.PageCount > page.MaxSheets:
		return 0, errPages(pages.PageCount)
	}
	return pages.PageCount, nil
}

// sheets reads every page. One that cannot be read fails the file: half a report is not to be taken for a whole one.
func (f *file) sheets(count int) ([]page.Sheet, error) {
	sheets := make([]page.Sheet, count)
	for i := range sheets {
		var err error
		if sheets[i], err = f.sheet(i); err != nil {
			return nil, err
		}
	}
	return sheets, nil
}
