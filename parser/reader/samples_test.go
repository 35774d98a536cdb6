package reader_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/fazhilint/fazhilint/parser/reader"
)

// TestSamples reads the encodings of real reports where they are at hand and compares them with each other.
func TestSamples(t *testing.T) {
	paths, err := filepath.Glob("../../../shared/samples/*.txt")
	if err != nil || len(paths) == 0 {
		t.Skip("no samples at hand")
	}
	texts := map[string]string{}
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		src, err := reader.Read(p, data, reader.Options{})
		if err != nil {
			t.Errorf("%s: %v", p, err)
			continue
		}
		id := filepath.Base(p)[:3]
		if was, ok := texts[id]; ok && was != string(src.Runes) {
			t.Errorf("%s: text differs from that of another encoding", p)
		}
		texts[id] = string(src.Runes)
		t.Log(p, src.Encoding, len(src.Runes))
	}
}
