package output_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/internal/output"
)

func TestColumns(t *testing.T) {
	got := output.Columns([][]string{{"list", "列出", "x"}, {"show <规则>", "说明一条", ""}, {"（一）第1章", "", "y"}})
	want := "list         列出      x\nshow <规则>  说明一条\n（一）第1章            y\n"
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("columns (-want +got):\n%s", diff)
	}
	if got := output.Columns(nil); got != "" {
		t.Errorf("no rows: %q", got)
	}
}
