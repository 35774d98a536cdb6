package main

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// replacement is one change as SARIF has it.
type replacement struct {
	DeletedRegion   struct{ StartLine, StartColumn, EndLine, EndColumn int }
	InsertedContent struct{ Text string }
}

// TestSARIFFixesAreThose wants an editor that applies the fixes of the SARIF output to get the file that fix --write makes.
func TestSARIFFixesAreThose(t *testing.T) {
	faulty := strings.Replace(blank(), "2022年，", "2022年,", 1) + "\n村(社区)落实\"一岗双责\"制度，开展检查、评查、等工作；印发<云溪县工作方案>（云政发[2022] 8号）。\n"
	folder(t, map[string]string{"报告.txt": faulty})
	var log struct {
		Runs []struct {
			Results []struct {
				Fixes []struct {
					ArtifactChanges []struct{ Replacements []replacement }
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(call(t, "lint", "报告.txt", "-f", "sarif").stdout), &log); err != nil {
		t.Fatal(err)
	}
	var all []replacement
	for _, result := range log.Runs[0].Results {
		for _, fix := range result.Fixes {
			for _, change := range fix.ArtifactChanges {
				all = append(all, change.Replacements...)
			}
		}
	}
	if len(all) < 10 {
		t.Fatalf("only %d replacements", len(all))
	}
	lines := strings.Split(faulty, "\n")
	slices.SortFunc(all, func(a, b replacement) int {
		if a.DeletedRegion.StartLine != b.DeletedRegion.StartLine {
			return b.DeletedRegion.StartLine - a.DeletedRegion.StartLine
		}
		return b.DeletedRegion.StartColumn - a.DeletedRegion.StartColumn
	})
	for _, r := range all { // the last first, so that places before it stay
		at := r.DeletedRegion
		if at.StartLine != at.EndLine {
			t.Fatalf("over several lines: %+v", at)
		}
		line := []rune(lines[at.StartLine-1])
		lines[at.StartLine-1] = string(line[:at.StartColumn-1]) + r.InsertedContent.Text + string(line[at.EndColumn-1:])
	}
	if got := call(t, "fix", "报告.txt", "--write"); got.code != exitClean {
		t.Fatalf("exit %d:\n%s", got.code, got.stdout)
	}
	want, err := os.ReadFile("报告.txt")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), strings.Join(lines, "\n")); diff != "" {
		t.Errorf("fix --write (-) and SARIF (+):\n%s", diff)
	}
}
