package claims_test

import (
	"testing"

	"github.com/fazhilint/fazhilint/parser/internal/treetest"
)

// FuzzClaims wants every claim to point at figures and places that exist, and bounds in their order, whatever the text.
func FuzzClaims(f *testing.F) {
	for _, seed := range []string{
		denseParagraph,
		"共1355批次，包括接待631批次996余人次，318批次，184批次，212件次。",
		"上年结转5件，本年新收67件，共办理72件，审结64件，结转下年8件。",
		"领域|受理|审结\n公安|13|14\n其他|15|16\n合计|28|30",
		"着力抓好四项工作：一是抓学习；二是抓执法；三是抓普法。",
		"（（其中3件、9999999999999件，占100%%，共3件（",
		"由0件增至0件，增长0%，是上年的0倍，平均每个0元。",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc, err := treetest.Read(text)
		if err != nil {
			t.Skip("no text:", err)
		}
		size := len([]rune(doc.Text))
		for i := range doc.Claims {
			c := &doc.Claims[i]
			if c.ID != i || c.Span[0] < 0 || c.Span[1] < c.Span[0] || c.Span[1] > size {
				t.Fatalf("claim %d: id %d, span %v", i, c.ID, c.Span)
			}
			for _, parts := range c.Readings {
				for _, term := range parts {
					if term.Figure >= len(doc.Figures) || term.High != nil && *term.High < term.Low {
						t.Fatalf("claim %d (%s): term %+v", i, c.Kind, term)
					}
				}
			}
			_ = describe(c)
		}
	})
}
