// The texts that every fix is tried on: the shipped reports, the examples of all rules, and what lies beside the repository.

package fix_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/fazhilint/fazhilint/policies"
)

func reports(t *testing.T) map[string][]byte {
	t.Helper()
	texts := map[string][]byte{}
	for _, pattern := range []string{
		"../../fixtures/reports/*.txt", "../../fixtures/reports/*.md", "../../fixtures/reports/*.html", "../../fixtures/formats/*.html", "../../fixtures/formats/*.md", "../../fixtures/accuracy/*/*.txt",
		"../../../shared/seeds/*.txt", "../../../shared/dev/*.txt", "../../../shared/samples/*.txt", "../../../shared/samples/*.html",
	} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			texts[fmt.Sprintf("%d-%s", len(texts), filepath.Base(file))] = data
		}
	}
	rules, err := policies.Rules()
	if err != nil {
		t.Fatal(err)
	}
	for i := range rules {
		if rules[i].Family != "citations" && rules[i].Family != "format" {
			continue
		}
		examples, err := policies.ExamplesOf(&rules[i])
		if err != nil {
			t.Fatal(err)
		}
		for k, e := range append(examples.Bad, examples.Good...) {
			texts[fmt.Sprintf("%s-%d.txt", strings.ReplaceAll(rules[i].ID, "/", "-"), k)] = []byte(e.Text)
		}
	}
	return texts
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }
