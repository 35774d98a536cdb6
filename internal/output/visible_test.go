package output_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/internal/output"
)

func TestVisible(t *testing.T) {
	for in, want := range map[string]string{
		"法治政府，“四个意识”。":  "法治政府，“四个意识”。",
		"a\x1b[31mb":    `a\u001b[31mb`,
		"a\u202eb":      `a\u202eb`,
		"\u2066a\u2069": `\u2066a\u2069`,
		"a\u009bb\x7f":  `a\u009bb\u007f`,
		"两行\n一\t格":      "两行\n一\t格",
		"回车\r":          `回车\u000d`,
		"坏\xff字":        "坏\ufffd字",
	} {
		if diff := cmp.Diff(want, output.Visible(in)); diff != "" {
			t.Errorf("Visible(%q) (-want +got):\n%s", in, diff)
		}
	}
}

// TestNothingActsOnTheTerminal wants no format to let a control or direction character of a report through.
func TestNothingActsOnTheTerminal(t *testing.T) {
	for _, format := range output.Names() {
		for _, language := range []string{"zh", "en"} {
			got := show(t, format, language, sample())
			if !utf8.ValidString(got) {
				t.Errorf("%s: not UTF-8", format)
			}
			if i := strings.IndexFunc(got, func(r rune) bool {
				return r < ' ' && r != '\n' && r != '\t' || r >= 0x7F && r <= 0x9F || r == 0x202E || r == 0x2067
			}); i >= 0 {
				t.Errorf("%s in %s lets %q through", format, language, got[i:i+1])
			}
		}
	}
}
