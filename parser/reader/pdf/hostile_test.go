package pdf_test

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/fazhilint/fazhilint/parser/internal/pagetest"
	"github.com/fazhilint/fazhilint/parser/internal/sourcetest"
	"github.com/fazhilint/fazhilint/parser/reader/fault"
	"github.com/fazhilint/fazhilint/parser/reader/pdf"
)

// maxTime is how long any file may take; machines that run the tests are shared.
const maxTime = 8 * time.Second

// good is a file that can be read.
func good() []byte { return pagetest.PDF(pagetest.Typeset(sample())) }

// replaced gives the good file with one stretch changed.
func replaced(old, with string) []byte {
	return bytes.Replace(good(), []byte(old), []byte(with), 1)
}

// bomb is a page that unpacks to so many times a text.
func bomb(content string, times int) []byte {
	var packed bytes.Buffer
	w, err := zlib.NewWriterLevel(&packed, zlib.BestCompression)
	if err != nil {
		panic(err)
	}
	for range times {
		if _, err := w.Write([]byte(content)); err != nil {
			panic(err)
		}
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	made := pagetest.RawPDF([]string{packed.String()}, "")
	return bytes.Replace(made, []byte("<< /Length"), []byte("<< /Filter /FlateDecode /Length"), 1)
}

// TestHostile reads files made to break a reader: each ends in time, with text or with an error that says what is wrong,
// and a good file can be read after it.
func TestHostile(t *testing.T) {
	page := pagetest.Content(pagetest.Page{Runs: []pagetest.Run{{X: 80, Y: 100, Size: 16, Text: "全年办结12件。"}}})
	for _, c := range []struct {
		name string
		data []byte
		kind string // "": it is read; "?": either way
	}{
		{"only a mark", []byte("%PDF-1.7\n"), fault.Damaged},
		{"rubbish behind the mark", append([]byte("%PDF-1.7\n"), bytes.Repeat([]byte{0xFF, 0, 7}, 10_000)...), fault.Damaged},
		{"no pages", pagetest.RawPDF(nil, ""), fault.Damaged},
		{"an empty page", pagetest.RawPDF([]string{""}, ""), fault.Empty},
		{"a page with lines only", pagetest.RawPDF([]string{"0 0 m 100 100 l S"}, ""), fault.Empty},
		{"a scanned page among others", pagetest.RawPDF([]string{page, "q 500 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q"}, ""), fault.Empty},
		{"an empty page among others", pagetest.RawPDF([]string{page, ""}, ""), ""},
		{"blanks only", pagetest.PDF([]pagetest.Page{{Runs: []pagetest.Run{{X: 10, Y: 10, Size: 10, Text: "   "}}}}), fault.Empty},
		{"a password", replaced("/Root 1 0 R", "/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <"+strings.Repeat("28", 32)+"> /U <"+strings.Repeat("29", 32)+"> >>"), fault.Locked},
		{"unknown encryption", replaced("/Root 1 0 R", "/Root 1 0 R /Encrypt << /Filter /Own /V 9 >>"), fault.Locked},
		{"pages that hold themselves", replaced("/Kids [", "/Kids [2 0 R "), "?"},
		{"a false number of pages", replaced("/Count 3", "/Count 2147483647"), "?"},
		{"many pages", pagetest.RawPDF(make([]string, 1001), ""), fault.Size},
		{"no table of objects", replaced("xref", "xxxx"), "?"},
		{"a bomb of nothing", bomb(strings.Repeat(" ", 1<<20), 400), "?"},
		{"a bomb of text", bomb(strings.Repeat(page, 1000), 300), "?"},
		{"a bomb of saved states", bomb(strings.Repeat("q ", 1<<19), 40), "?"},
		{"deep arrays", pagetest.RawPDF([]string{page + strings.Repeat("[", 1_000_000)}, ""), "?"},
		{"deep dictionaries", replaced("/Type /Catalog", "/Type /Catalog /X "+strings.Repeat("<< /X ", 200_000)), "?"},
		{"huge numbers", pagetest.RawPDF([]string{"BT /F1 1e38 Tf 1e38 0 0 1e38 1e38 1e38 Tm <4E2D6587> Tj ET " + page}, ""), "?"},
		{"one endless line", pagetest.RawPDF([]string{"BT /F1 1 Tf 0 0 Td <" + strings.Repeat("4E2D", 200_000) + "> Tj ET"}, ""), "?"},
	} {
		t.Run(c.name, func(t *testing.T) {
			start := time.Now()
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			_, err := pdf.Read(c.data)
			took := time.Since(start)
			runtime.ReadMemStats(&after)
			if took > maxTime {
				t.Errorf("took %v", took)
			}
			t.Logf("%v, %d MiB in use, %v", took, after.Sys>>20, err)
			if c.kind != "?" || err != nil && sourcetest.KindOf(err) == "none" {
				sourcetest.Kind(t, err, c.kind)
			}
			if _, err := pdf.Read(good()); err != nil {
				t.Errorf("a good file after it: %v", err)
			}
		})
	}
}

// TestCutOff reads a file cut off at many places: with an error, or with text as far as there is any.
func TestCutOff(t *testing.T) {
	data := good()
	for n := 0; n < len(data); n += 1 + len(data)/40 {
		if _, err := pdf.Read(data[:n]); err != nil {
			sourcetest.Kind(t, err, sourcetest.KindOf(err))
		}
	}
}

// TestManyAtOnce reads files from more workers than there are instances of PDFium.
func TestManyAtOnce(t *testing.T) {
	var group sync.WaitGroup
	failed := make([]error, 12)
	for i := range failed {
		group.Go(func() {
			data := good()
			if i%3 == 0 {
				data = data[:len(data)/2]
			}
			if _, err := pdf.Read(data); err != nil && i%3 != 0 {
				failed[i] = fmt.Errorf("file %d: %w", i, err)
			}
		})
	}
	group.Wait()
	if err := errors.Join(failed...); err != nil {
		t.Error(err)
	}
}

// FuzzRead reads bytes that are anything, and content streams that are anything: the file around those is sound, or the
// fuzzer would hardly get past it.
func FuzzRead(f *testing.F) {
	f.Add(good(), false)
	f.Add(good()[:500], false)
	f.Add([]byte(pagetest.Content(pagetest.Typeset(sample())[0])), true)
	f.Add([]byte("BT /F1 12 Tf 1 0 .3 -1 0 0 Tm <00310032> Tj T* [<4E2D> -2000 <6587>] TJ ET 0 0 100 1 re f"), true)
	f.Fuzz(func(t *testing.T, data []byte, content bool) {
		if content {
			data = pagetest.RawPDF([]string{string(data)}, "")
		}
		pdf.Is(data)
		src, err := pdf.Read(data)
		if err != nil {
			sourcetest.Kind(t, err, sourcetest.KindOf(err))
			return
		}
		sourcetest.Check(t, src, func(string) int { return -1 })
	})
}
