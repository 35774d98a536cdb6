package claims_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/fazhilint/fazhilint/parser/internal/treetest"
)

// reading is a text with the claims that stand in it.
type reading struct {
	text   string
	claims []string
}

// check compares the claims of each text with those wanted.
func check(t *testing.T, readings []reading) {
	t.Helper()
	for _, r := range readings {
		t.Run(r.text, func(t *testing.T) {
			got := claimsOf(treetest.Parse(t, r.text))
			for i := range got {
				got[i] = strings.TrimSpace(got[i])
			}
			if diff := cmp.Diff(r.claims, got, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("claims (-want +got):\n%s", diff)
			}
		})
	}
}
