package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

// TestLedger wants the ledger to be no gate, to say aloud what it could not read, and each format to reach its place.
func TestLedger(t *testing.T) {
	folder(t, map[string]string{"faulty.txt": fixture(t, "faulty.txt"), "empty.txt": ""})
	if got := call(t, "ledger", "faulty.txt"); got.code != exitClean || !strings.Contains(got.stdout, "90件÷96件＝93.75%") {
		t.Errorf("exit %d\n%s%s", got.code, got.stdout, got.stderr)
	}
	got := call(t, "ledger", "faulty.txt", "empty.txt", "--lang", "en", "--format", "json")
	if got.code != exitTrouble {
		t.Errorf("a file that cannot be read: exit %d", got.code)
	}
	wantIn(t, got.stdout, `"verdict": "inconsistent"`, "empty.txt", `"not_checked": 1`)
	if got := call(t, "ledger", "faulty.txt", "-f", "html"); !strings.Contains(got.stdout, "<td class=\"inconsistent\">") {
		t.Errorf("page: exit %d\n%s", got.code, got.stdout)
	}
	if got := call(t, "ledger", "faulty.txt", "--format", "xlsx", "-o", "a.xlsx"); got.code != exitClean {
		t.Errorf("workbook: exit %d\n%s", got.code, got.stderr)
	}
	if book, err := os.ReadFile("a.xlsx"); err != nil || !bytes.HasPrefix(book, []byte("PK")) {
		t.Errorf("workbook: %v", err)
	}
}

func TestLedgerMisuse(t *testing.T) {
	folder(t, map[string]string{"a.txt": unsigned})
	for _, c := range []struct{ args, says string }{
		{"ledger", "没有写要核验的路径"},
		{"ledger a.txt --format xlsx", "--output"},
		{"ledger a.txt --format sarif", "xlsx"},
		{"ledger a.txt --output a.txt", "a.txt"},
	} {
		if got := call(t, strings.Fields(c.args)...); got.code != exitTrouble || !strings.Contains(got.stderr, c.says) {
			t.Errorf("%s: exit %d, %s", c.args, got.code, got.stderr)
		}
	}
}
