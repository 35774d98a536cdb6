package output_test

import (
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/internal/lint"
)

// TestJSONIsWhatItsSchemaSays holds the output against docs/output.schema.json.
func TestJSONIsWhatItsSchemaSays(t *testing.T) {
	text, err := os.ReadFile("../../docs/output.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	schema := compileSchema(t, string(text))
	for name, run := range map[string]*lint.Run{"everything": sample(), "nothing": {}} {
		got := decode(t, show(t, "json", "zh", run))
		if err := schema.Validate(got); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if object, ok := got.(map[string]any); ok {
			object["unknown"] = true
			if schema.Validate(object) == nil {
				t.Errorf("%s: the schema takes a member that does not exist", name)
			}
		}
	}
}

// TestJSONKeepsTheWords wants escaped characters to come back as they were.
func TestJSONKeepsTheWords(t *testing.T) {
	object, ok := decode(t, show(t, "json", "zh", sample())).(map[string]any)
	if !ok {
		t.Fatal("not an object")
	}
	files, _ := object["files"].([]any)
	file, _ := files[1].(map[string]any)
	findings, _ := file["findings"].([]any)
	first, _ := findings[0].(map[string]any)
	place, _ := first["place"].(map[string]any)
	if diff := cmp.Diff("\u202e\x1b[31m", place["quote"]); diff != "" {
		t.Errorf("quote (-want +got):\n%s", diff)
	}
}
