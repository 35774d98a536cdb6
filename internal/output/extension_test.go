package output_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/internal/output"
)

func TestFileHolds(t *testing.T) {
	t.Parallel()
	every := []string{"text", "json", "sarif", "github", "junit"}
	for file, want := range map[string]output.Holds{
		"结果.json":         {Extension: ".json", Formats: []string{"json", "sarif"}},
		"a/结果.SARIF":      {Extension: ".sarif", Formats: []string{"sarif"}},
		"a.sarif.json":    {Extension: ".sarif.json", Formats: []string{"sarif"}},
		"findings.xml":    {Extension: ".xml", Formats: []string{"junit"}},
		"结果.txt":          {Extension: ".txt", Formats: every},
		"结果.log":          {Extension: ".log", Formats: every},
		"清单.xlsx":         {Extension: ".xlsx"},
		"结果.docx":         {Extension: ".docx"},
		"结果.html":         {Extension: ".html"},
		"结果":              {},
		"2023.5":          {},
		"结果.md":           {},
		"dir.json/result": {},
	} {
		want.Known = []string{".json", ".sarif", ".txt", ".xml"}
		if diff := cmp.Diff(want, output.File(file)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", file, diff)
		}
	}
	for file, want := range map[string]output.Holds{
		"清单.xlsx": {Extension: ".xlsx", Formats: []string{"xlsx"}},
		"清单.htm":  {Extension: ".htm", Formats: []string{"html"}},
		"清单.json": {Extension: ".json", Formats: []string{"json"}},
		"清单.txt":  {Extension: ".txt", Formats: []string{"text", "json", "html"}},
		"清单.xls":  {Extension: ".xls"},
		"清单.xml":  {Extension: ".xml"},
	} {
		want.Known = []string{".html", ".json", ".txt", ".xlsx"}
		if diff := cmp.Diff(want, output.LedgerFile(file)); diff != "" {
			t.Errorf("ledger, %s (-want +got):\n%s", file, diff)
		}
	}
}
