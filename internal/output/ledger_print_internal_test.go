package output

import (
	"strings"
	"testing"
)

// TestHigh wants a row as high as the longest of its texts, a Chinese character being as wide as two digits.
func TestHigh(t *testing.T) {
	widths := []float64{11, 21}
	for name, c := range map[string]struct {
		texts []string
		want  float64
	}{
		"one line":        {[]string{"九件", "九件"}, 17},
		"nothing":         {nil, 17},
		"just":            {[]string{"五个汉字哦", ""}, 17},
		"one over":        {[]string{"五个汉字哦啊", ""}, 34},
		"the wider one":   {[]string{"九件", strings.Repeat("字", 25)}, 51},
		"digits":          {[]string{"1234567890", ""}, 17},
		"no column of it": {[]string{"", "", strings.Repeat("字", 25)}, 17},
		"no row is more":  {[]string{strings.Repeat("字", 900)}, 409},
	} {
		if got := high(c.texts, widths); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}
