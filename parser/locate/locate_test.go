package locate_test

import (
	"testing"

	"github.com/fazhilint/fazhilint/parser/locate"
	"github.com/fazhilint/fazhilint/parser/tree"
)

func TestIndex(t *testing.T) {
	t.Parallel()
	doc := &tree.Document{
		Meta: tree.Meta{ReportYear: 2022},
		Sections: []tree.Section{
			{ID: 0, Parent: -1, Heading: "主要举措"},
			{ID: 1, Parent: -1, Heading: "2023年重点", Year: 2023},
			{ID: 2, Parent: 1, Heading: "规范执法"},
			{ID: 3, Parent: -1, Heading: "下一步打算"},
		},
		Paragraphs: []tree.Paragraph{
			{ID: 0, Kind: "text", Section: 0, Span: tree.Span{0, 10}},
			{ID: 1, Kind: "text", Section: 2, Span: tree.Span{11, 20}},
			{ID: 2, Kind: "signature", Section: -1, Span: tree.Span{21, 30}},
		},
		Sentences: []tree.Sentence{
			{ID: 0, Paragraph: 0, Section: 0, Span: tree.Span{0, 5}},
			{ID: 1, Paragraph: 0, Section: 0, Span: tree.Span{5, 10}},
			{ID: 2, Paragraph: 1, Section: 2, Span: tree.Span{11, 20}},
		},
	}
	x := locate.New(doc)
	for _, c := range []struct {
		at, sentence, section int
		plan                  bool
		kind                  string
	}{
		{0, 0, 0, false, "text"},
		{5, 1, 0, false, "text"},
		{10, -1, -1, false, ""},
		{12, 2, 2, true, "text"},
		{25, -1, -1, false, "signature"},
		{99, -1, -1, false, ""},
	} {
		if x.Sentence(c.at) != c.sentence || x.Section(c.at) != c.section || x.Plan(c.at) != c.plan || x.Kind(c.at) != c.kind {
			t.Errorf("%d: sentence %d, section %d, plan %v, kind %q, want %+v",
				c.at, x.Sentence(c.at), x.Section(c.at), x.Plan(c.at), x.Kind(c.at), c)
		}
	}
	if got := x.SentenceSpan(25); got != (tree.Span{21, 30}) {
		t.Errorf("span %v", got)
	}
}
