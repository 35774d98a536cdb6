// Tests that the words of a related place stay on one line and are cut.

package output

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestShortened(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"short", "化解54件", "化解54件"},
		{"title over two lines", "云溪县人民政府\n2024年度法治政府建设情况报告", "云溪县人民政府 2024年度法治政府建设情况…"},
		{"direction", "2024\u202e年", `2024\u202e年`},
		{"long", strings.Repeat("字", 30), strings.Repeat("字", 19) + "…"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, shortened(tt.text)); diff != "" {
				t.Errorf("shortened (-want +got):\n%s", diff)
			}
		})
	}
}
