package citations

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// TestCode marks code with ‹ and › here, which are taken out before the text is read.
func TestCode(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text             string
		titles, brackets []string
	}{
		{"运行‹lint <名称>›检查", nil, nil},
		{"运行lint <名称>检查", []string{"<名称>"}, []string{"angle <名称>"}},
		{"写成‹<<名称>>›，依据<甲办法>办理", []string{"<甲办法>"}, []string{"angle <甲办法>"}},
		{"‹《›与‹》›成对，依据《甲办法》办理", []string{"《甲办法》"}, nil},
		{"先写‹《›，再写名称", nil, nil},
		{"依据《甲‹》›办法》办理", []string{"《甲》办法》"}, nil},
		{"见‹《甲办法》›", []string{"《甲办法》"}, nil},
		{"‹<名称>›\n‹<地址>›\n<乙办法>", []string{"<乙办法>"}, []string{"angle <乙办法>"}},
	} {
		var text []rune
		var code []tree.Span
		for _, r := range c.text {
			switch r {
			case '‹':
				code = append(code, tree.Span{len(text), 0})
			case '›':
				code[len(code)-1][1] = len(text)
			default:
				text = append(text, r)
			}
		}
		doc := &tree.Document{Text: string(text), Body: tree.Span{0, len(text)}}
		ReadAround(doc, text, code)
		var titles, brackets []string
		for _, title := range doc.Titles {
			titles = append(titles, string(text[title.Span[0]:title.Span[1]]))
		}
		for _, b := range doc.Brackets {
			brackets = append(brackets, b.Kind+" "+b.Text)
		}
		if diff := cmp.Diff([][]string{c.titles, c.brackets}, [][]string{titles, brackets}); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.text, diff)
		}
	}
}
