package reader_test

import (
	"bytes"
	"errors"
	"html"
	"testing"

	"github.com/fazhilint/fazhilint/parser/reader"
)

// FuzzLocate wants every character that was read to be the bytes it is said to be, in every encoding.
func FuzzLocate(f *testing.F) {
	for _, seed := range []struct{ name, text string }{
		{"a.txt", "甲,乙\r\n丙\r丁\n"},
		{"a.txt", "\xEF\xBB\xBF甲乙"},
		{"a.txt", "\xFF\xFE2u\r\x00\n\x00N\x4E"},
		{"a.txt", "\xBC\xD7\xD2\xD2\xA3\xAC\xB7\xA8\xD6\xCE\r\n\x95\x32\x82\x36"},
		{"a.md", "# 甲\r\n\r\n**乙**\r\n"},
		{"a.html", "<html><body><p>甲 &lt;乙&gt; <b>丙</b>&nbsp;丁</p>\r\n<p>戊&amp;己&#20013;</p></body></html>"},
	} {
		f.Add(seed.name, []byte(seed.text))
	}
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		src, err := reader.Read(name, data, reader.Options{MaxBytes: 1 << 16})
		if err != nil {
			return
		}
		at, err := reader.Locate(data, src)
		if errors.Is(err, reader.ErrNoBytes) {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		for off, r := range src.Runes {
			start, end, ok := at.Range(off)
			if !ok {
				continue
			}
			from, to := at.Span(start, end)
			encoded, err := at.Encode(string(at.Text()[start:end]))
			if err != nil || !bytes.Equal(encoded, data[from:to]) && src.Encoding != "gb18030" {
				t.Fatalf("character %d: bytes %q are said to be %q (%v)", off, data[from:to], string(at.Text()[start:end]), err)
			}
			text := string(at.Text()[start:end])
			if text != string(r) && r != '\n' && r != ' ' && html.UnescapeString(text) != string(r) && src.Format != reader.FormatHTML {
				t.Fatalf("character %d is %q, found %q", off, r, text)
			}
		}
	})
}
