package parser_test

import (
	"context"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/parser/reader"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// parse reads text or fails the test.
func parse(tb testing.TB, name, text string) *parser.Parsed {
	tb.Helper()
	p, err := parser.Parse(context.Background(), name, []byte(text), parser.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	return p
}

// checkTree fails when the tree breaks what every tree promises.
func checkTree(tb testing.TB, p *parser.Parsed) {
	tb.Helper()
	doc := p.Document
	text := []rune(doc.Text)
	checkSpans(tb, reflect.ValueOf(*doc), len(text))
	for i, r := range text {
		if off := p.Origin(i); r != '\n' && (off >= len(p.Source.Runes) || p.Source.Runes[off] != r) {
			tb.Fatalf("character %d (%q) is not what stands at its origin %d", i, r, off)
		}
	}
	for _, para := range doc.Paragraphs {
		for i := para.Span[0] + 1; i < para.Span[1]; i++ {
			if p.Origin(i) <= p.Origin(i-1) && text[i] != '\n' && text[i-1] != '\n' {
				tb.Fatalf("origins run back in paragraph %d at %d", para.ID, i)
			}
		}
	}
	checkSections(tb, doc)
	for i, s := range doc.Sentences {
		para := doc.Paragraphs[s.Paragraph].Span
		if s.ID != i || s.Span[0] < para[0] || s.Span[1] > para[1] {
			tb.Fatalf("sentence %d stands outside its paragraph", i)
		}
	}
	for _, b := range doc.Breaks {
		if b <= 0 || b >= doc.Body[1] {
			tb.Fatalf("break at %d outside the body", b)
		}
	}
}

// checkSpans looks at every Span of the tree.
func checkSpans(tb testing.TB, v reflect.Value, n int) {
	tb.Helper()
	if span, ok := v.Interface().(tree.Span); ok {
		if span[0] < 0 || span[1] < span[0] || span[1] > n {
			tb.Fatalf("span %v outside the text of %d characters", span, n)
		}
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			checkSpans(tb, v.Field(i), n)
		}
	case reflect.Slice:
		for i := range v.Len() {
			checkSpans(tb, v.Index(i), n)
		}
	case reflect.Pointer:
		if !v.IsNil() {
			checkSpans(tb, v.Elem(), n)
		}
	default:
	}
}

// checkSections looks at the ties between sections.
func checkSections(tb testing.TB, doc *tree.Document) {
	tb.Helper()
	for i, s := range doc.Sections {
		if s.ID != i || s.Parent >= i {
			tb.Fatalf("section %d: id %d, parent %d", i, s.ID, s.Parent)
		}
		if s.Extent[0] != s.Span[0] || s.Extent[1] < s.Span[1] {
			tb.Fatalf("section %d: extent %v does not hold heading %v", i, s.Extent, s.Span)
		}
		if s.Parent >= 0 {
			p := doc.Sections[s.Parent]
			if p.Level >= s.Level || p.Extent[1] < s.Extent[1] {
				tb.Fatalf("section %d stands outside its parent %d", i, s.Parent)
			}
		}
	}
}

func TestInventedTreesHold(t *testing.T) {
	for name, text := range inventedTexts() {
		t.Run(name, func(t *testing.T) { checkTree(t, parse(t, name, text)) })
	}
}

func TestRealTreesHold(t *testing.T) {
	texts := realTexts(t)
	if len(texts) == 0 {
		t.Skip("no real reports at hand")
	}
	for name, text := range texts {
		p := parse(t, name, string(text))
		checkTree(t, p)
		if p.Document.Meta.Kind != "law-government-report" {
			t.Errorf("%s: kind %q", name, p.Document.Meta.Kind)
		}
	}
}

func TestPlaceAndExcerpt(t *testing.T) {
	p := parse(t, "a.txt", "东川镇2021年法治政府建设报告\n\n    2021年，东川镇认真履职。\n")
	para := p.Document.Paragraphs[1]
	if got := p.Place(para.Span[0]); got.Line != 3 || got.Column != 5 {
		t.Errorf("Place = %+v, want line 3, column 5", got)
	}
	if got := p.Excerpt(para.Span); got != "2021年，东川镇认真履职。" {
		t.Errorf("Excerpt = %q", got)
	}
	if got := p.Excerpt(tree.Span{-5, 3}); got != "东川镇" {
		t.Errorf("Excerpt out of range = %q", got)
	}
}

func TestParseErrors(t *testing.T) {
	_, err := parser.Parse(context.Background(), "a.txt", []byte("%PDF-1.7"), parser.Options{})
	var e *reader.Error
	if !errors.As(err, &e) || e.Kind != reader.KindDamaged || !strings.Contains(e.ZH, "PDF") {
		t.Errorf("error = %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := parser.Parse(ctx, "a.txt", []byte("文字"), parser.Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("error = %v, want context.Canceled", err)
	}
}

func FuzzParse(f *testing.F) {
	for name, text := range inventedTexts() {
		f.Add([]byte(text), strings.HasSuffix(name, ".md"))
	}
	f.Add([]byte("一、\n（一）\n1.\n**甲**[bookmark: x]<!--y-->\f1\n\n2\n|a|\n|b|\n"), true)
	f.Fuzz(func(t *testing.T, data []byte, md bool) {
		name := "a.txt"
		if md {
			name = "a.md"
		}
		p, err := parser.Parse(context.Background(), name, data, parser.Options{})
		if err != nil {
			var e *reader.Error
			if !errors.As(err, &e) {
				t.Fatalf("error is no *reader.Error: %v", err)
			}
			return
		}
		checkTree(t, p)
	})
}

func BenchmarkParse(b *testing.B) {
	text := []byte(inventedTexts()["pdf-without-indents.txt"])
	for _, t := range realTexts(b) {
		if len(t) > 10_000 && len(t) < 12_000 {
			text = t
		}
	}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := parser.Parse(context.Background(), "a.txt", text, parser.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
