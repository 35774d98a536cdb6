package docgen_test

import (
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestThirdParty holds the list of licences against the modules that the program is built from.
func TestThirdParty(t *testing.T) {
	t.Parallel()
	out, err := exec.CommandContext(t.Context(), "go", "list", "-deps", "-f", "{{with .Module}}{{.Path}}{{end}}", "../../cmd/fazhilint").Output()
	if err != nil {
		t.Skipf("no go command here: %v", err)
	}
	used := strings.Fields(string(out))
	slices.Sort(used)
	used = slices.DeleteFunc(slices.Compact(used), func(path string) bool { return path == "github.com/fazhilint/fazhilint" })
	page, err := os.ReadFile("../../docs/third-party.md")
	if err != nil {
		t.Fatal(err)
	}
	var named []string
	for _, row := range regexp.MustCompile("(?m)^\\| `([^`]+)` \\| (Apache-2.0|MIT|BSD-2-Clause|BSD-3-Clause|MIT and Apache-2.0) \\|$").FindAllStringSubmatch(string(page), -1) {
		named = append(named, row[1])
	}
	slices.Sort(named)
	if diff := cmp.Diff(used, named); diff != "" {
		t.Errorf("docs/third-party.md (-used +named):\n%s", diff)
	}
}
