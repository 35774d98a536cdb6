package swap_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/fazhilint/fazhilint/internal/swap"
)

// TestFile replaces a file, and leaves it alone where the new one could not be written.
func TestFile(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "报告.txt")
	for _, c := range []struct {
		text string
		fail error
		want string
	}{{"甲", nil, "甲"}, {"乙", errors.New("disk full"), "甲"}, {"丙", nil, "丙"}} {
		err := swap.File(file, 0o600, func(beside *os.File) error {
			_, err := beside.WriteString(c.text)
			return errors.Join(err, c.fail)
		})
		if !errors.Is(err, c.fail) {
			t.Errorf("%s: %v", c.text, err)
		}
		now, err := os.ReadFile(file)
		if err != nil || string(now) != c.want {
			t.Errorf("%s: %s, %v", c.text, now, err)
		}
		if left, err := filepath.Glob(filepath.Join(filepath.Dir(file), ".fazhilint-*")); err != nil || len(left) > 0 {
			t.Errorf("left behind: %v, %v", left, err)
		}
	}
}
