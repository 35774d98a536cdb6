package main

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestFormatByExtension wants the extension of --output to tell the format where --format does not, and no contradiction.
func TestFormatByExtension(t *testing.T) {
	for _, c := range []struct{ command, file, flags, format, says string }{
		{"lint", "x.json", "", "json", ""},
		{"lint", "x.SARIF", "", "sarif", ""},
		{"lint", "x.xml", "", "junit", ""},
		{"lint", "x.txt", "", "text", ""},
		{"lint", "x", "", "text", ""},
		{"lint", "x.md", "", "text", ""},
		{"lint", "x.json", "-f sarif", "sarif", ""},
		{"lint", "x.txt", "--format=github", "github", ""},
		{"lint", "x.out", "-f junit", "junit", ""},
		{"ledger", "x.json", "", "json", ""},
		{"ledger", "x.htm", "", "html", ""},
		{"ledger", "x.txt", "", "text", ""},
		{"lint", "x.xlsx", "", "", "lint 不写 .xlsx 文件，--output 的扩展名可以是 .json、.sarif、.txt、.xml"},
		{"lint", "x.html", "-f json", "", "lint 不写 .html 文件"},
		{"lint", "x.xml", "-f json", "", "--format json 与 --output 的扩展名 .xml 不符：请写 .json"},
		{"lint", "x.json", "-f text", "", "请写 .txt"},
		{"lint", "x.json", "--short", "", "--short 只用于 text 格式"},
		{"ledger", "x.xlsx", "-f text", "", "--format text 与 --output 的扩展名 .xlsx 不符"},
		{"ledger", "x.txt", "-f xlsx", "", "请写 .xlsx"},
		{"ledger", "x.docx", "", "", "ledger 不写 .docx 文件"},
		{"ledger", "x.sarif", "", "", "ledger 不写 .sarif 文件"},
	} {
		t.Run(c.command+" "+c.file+" "+c.flags, func(t *testing.T) {
			folder(t, map[string]string{"a.txt": unsigned})
			args := append([]string{c.command, "a.txt", "-o", c.file}, strings.Fields(c.flags)...)
			got := call(t, args...)
			written, err := os.ReadFile(c.file)
			if c.says != "" {
				if got.code != exitTrouble || err == nil || !strings.Contains(got.stderr, c.says) {
					t.Errorf("exit %d, %q, want %s", got.code, got.stderr, c.says)
				}
				return
			}
			if diff := cmp.Diff(call(t, c.command, "a.txt", "-f", c.format).stdout, string(written)); err != nil || diff != "" {
				t.Errorf("not as on the screen (-screen +file): %v\n%s", err, diff)
			}
		})
	}
}

// TestSpreadsheetByExtension wants a file called .xlsx to be a zip file, as spreadsheets are.
func TestSpreadsheetByExtension(t *testing.T) {
	folder(t, map[string]string{"a.txt": unsigned})
	if got := call(t, "ledger", "a.txt", "-o", "清单.xlsx"); got.code != exitClean {
		t.Fatalf("exit %d, %s", got.code, got.stderr)
	}
	if written, err := os.ReadFile("清单.xlsx"); err != nil || !strings.HasPrefix(string(written), "PK\x03\x04") {
		t.Errorf("no spreadsheet: %q, %v", written[:min(len(written), 8)], err)
	}
}
