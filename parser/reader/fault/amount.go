// Sizes as people know them from their file manager.

package fault

import "fmt"

// Amount words a number of bytes in Chinese: 5 MB, 300 KB, 10 字节. MB, KB and GB are powers of 1024 here, as in file
// managers. What is no whole number of a unit is told in the next smaller one.
func Amount(bytes int64) string { return amount(bytes, "字节") }

// AmountEN does so in English.
func AmountEN(bytes int64) string { return amount(bytes, "bytes") }

func amount(bytes int64, smallest string) string {
	for _, unit := range []struct {
		name string
		bits uint
	}{{"GB", 30}, {"MB", 20}, {"KB", 10}} {
		if n := bytes >> unit.bits; n > 0 && n<<unit.bits == bytes {
			return fmt.Sprintf("%d %s", n, unit.name)
		}
	}
	return fmt.Sprintf("%d %s", bytes, smallest)
}
