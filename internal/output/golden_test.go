package output_test

import (
	"os"
	"path/filepath"
	"testing"
)

// TestGoldenOutputsAreValid holds what the program really says of the shipped reports against both schemas.
func TestGoldenOutputsAreValid(t *testing.T) {
	own, err := os.ReadFile("../../docs/output.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	for extension, schema := range map[string]string{"sarif": officialSchema(t), "json": string(own)} {
		compiled := compileSchema(t, schema)
		files, err := filepath.Glob("../../fixtures/golden/*." + extension)
		if err != nil || len(files) == 0 {
			t.Fatalf("no outputs: %v", err)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if err := compiled.Validate(decode(t, string(text))); err != nil {
				t.Errorf("%s: %v", file, err)
			}
		}
	}
}
