package parser_test

import (
	"os"
	"path/filepath"
	"testing"
)

// realTexts reads the real reports that stand beside the repository, where there are any.
func realTexts(tb testing.TB) map[string][]byte {
	tb.Helper()
	texts := map[string][]byte{}
	for _, pattern := range []string{"../../shared/seeds/*.txt", "../../shared/dev/*.txt"} {
		paths, err := filepath.Glob(pattern)
		if err != nil {
			tb.Fatal(err)
		}
		for _, p := range paths {
			data, err := os.ReadFile(p)
			if err != nil {
				tb.Fatal(err)
			}
			texts[filepath.Base(p)] = data
		}
	}
	return texts
}
