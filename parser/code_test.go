package parser_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/fazhilint/fazhilint/parser"
)

// TestCodeIsNoProse wants marks in the code of a Markdown file to be no faults, and places to stay what they are.
func TestCodeIsNoProse(t *testing.T) {
	t.Parallel()
	text := "# 使用说明\n\n用 `fazhilint rules show <规则名称>` 看**一条**规则，`《` 要成对。\n\n```\nfazhilint lint <文件路径>\n```\n\n依据<甲县办法>办理。\n"
	for name, want := range map[string]string{"a.md": "9:3 <甲县办法>", "a.txt": "3:25 <规则名称>; 3:44 《` 要成对; 6:16 <文件路径>; 9:3 <甲县办法>"} {
		parsed, err := parser.Parse(t.Context(), name, []byte(text), parser.Options{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, b := range parsed.Document.Brackets {
			place := parsed.Place(b.Span[0])
			got = append(got, fmt.Sprintf("%d:%d %s", place.Line, place.Column, b.Text))
		}
		if joined := strings.Join(got, "; "); joined != want {
			t.Errorf("%s: %s, want %s", name, joined, want)
		}
	}
}
