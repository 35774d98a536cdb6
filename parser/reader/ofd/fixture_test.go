package ofd_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fazhilint/fazhilint/parser/internal/pagetest"
)

var update = flag.Bool("update", false, "write the fixture anew")

// TestFixture makes the shipped OFD report of the shipped text.
func TestFixture(t *testing.T) {
	reports := filepath.Join("..", "..", "..", "fixtures", "reports")
	text, err := os.ReadFile(filepath.Join(reports, "faulty.txt"))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.FieldsFunc(string(text), func(r rune) bool { return r == '\n' || r == '\r' })
	made := pagetest.OFD(pagetest.Typeset(lines))
	path := filepath.Join(reports, "faulty-pages.ofd")
	if *update {
		if err := os.WriteFile(path, made, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, made) {
		t.Error("faulty-pages.ofd is not what this test makes: run it with -update")
	}
}
