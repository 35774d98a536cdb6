package reader_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/reader"
	"github.com/fazhilint/fazhilint/parser/source"
)

// codeOf gives the code of a Markdown text.
func codeOf(t *testing.T, text string) []string {
	t.Helper()
	src, err := reader.Read("a.md", []byte(text), reader.Options{Format: reader.FormatMarkdown})
	if err != nil {
		t.Fatal(err)
	}
	var code []string
	last := 0
	for _, p := range src.Parts {
		if p.Start < last {
			t.Errorf("%q: the parts are not sorted", text)
		}
		last = p.Start
		if p.Kind == source.Code {
			code = append(code, string(src.Runes[p.Start:p.End]))
		}
	}
	return code
}

func TestMarkdownCode(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text string
		want []string
	}{
		{"用`<名称>`与``a`b``写", []string{"<名称>", "a`b"}},
		{"半边`的不算", nil},
		{"## 标题`x`\n\n- 项`y`", []string{"x", "y"}},
		{"上\n```sh\nlint <名称>\n# 乙\n```\n下", []string{"lint <名称>\n# 乙\n"}},
		{"~~~\n```\n~~~\n", []string{"```\n"}},
		{"````\n```\n````", []string{"```\n"}},
		{"```\n没有结束\n", nil},
		{"```\n```\n下`x`", []string{"x"}},
		{"```x```在行内\n\n下文", []string{"x"}},
		{"  ```\n  甲\n  ```", []string{"  甲\n"}},
	} {
		if diff := cmp.Diff(c.want, codeOf(t, c.text)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, diff)
		}
	}
}

// TestMarkdownCodeIsLinear wants ticks without partners not to cost the square of their number.
func TestMarkdownCodeIsLinear(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	for n := range 1500 {
		b.WriteString(strings.Repeat("`", n%700+1) + "甲")
	}
	start := time.Now()
	codeOf(t, b.String())
	codeOf(t, strings.Repeat("```\n~~~\n", 50_000))
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("took %v", took)
	}
}
