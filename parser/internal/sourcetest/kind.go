package sourcetest

import (
	"errors"
	"testing"

	"github.com/fazhilint/fazhilint/parser/reader/fault"
)

// Kind fails when err is not of the kind, with words in both languages; "": there must be none.
func Kind(t *testing.T, err error, kind string) {
	t.Helper()
	if kind == "" {
		if err != nil {
			t.Errorf("error %v", err)
		}
		return
	}
	var e *fault.Error
	if !errors.As(err, &e) || e.Kind != kind || e.ZH == "" || e.EN == "" {
		t.Errorf("error %v, want kind %s", err, kind)
	}
}

// KindOf is the kind of an error, or one that no error has.
func KindOf(err error) string {
	var e *fault.Error
	if errors.As(err, &e) {
		return e.Kind
	}
	return "none"
}
