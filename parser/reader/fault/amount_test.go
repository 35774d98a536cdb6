package fault_test

import (
	"testing"

	"github.com/fazhilint/fazhilint/parser/reader/fault"
)

func TestAmount(t *testing.T) {
	for bytes, want := range map[int64][2]string{
		5 << 20: {"5 MB", "5 MB"}, 1 << 30: {"1 GB", "1 GB"}, 100 << 10: {"100 KB", "100 KB"},
		1536 << 10: {"1536 KB", "1536 KB"}, 5_000_000: {"5000000 字节", "5000000 bytes"}, 0: {"0 字节", "0 bytes"},
	} {
		if got := [2]string{fault.Amount(bytes), fault.AmountEN(bytes)}; got != want {
			t.Errorf("%d: %q, want %q", bytes, got, want)
		}
	}
}
