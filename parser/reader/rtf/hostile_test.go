package rtf_test

import (
	"errors"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/fazhilint/fazhilint/parser/internal/sourcetest"
	"github.com/fazhilint/fazhilint/parser/reader/fault"
	"github.com/fazhilint/fazhilint/parser/reader/rtf"
)

// maxTime is how long any file may take.
const maxTime = 5 * time.Second

func TestHostile(t *testing.T) {
	for _, c := range []struct{ name, data, kind string }{ // kind "": it is read
		{"another file", "hello", fault.Damaged},
		{"numbers that are left out", `{\rtf1\pard\ls1 x\par}`, fault.Format},
		{"a number that is empty", `{\rtf1\pard{\listtext\tab}\ls1 x\par\pard\ls1\par\pard\ls0 y\par}`, ""},
		{"no end", `{\rtf1 x\par`, fault.Damaged},
		{"a picture without an end", `{\rtf1 x{\pict 0102`, fault.Damaged},
		{"deep groups", `{\rtf1` + strings.Repeat("{", 1_000_000) + strings.Repeat("}", 1_000_000) + "}", fault.Damaged},
		{"deep tables", `{\rtf1` + strings.Repeat(`\intbl\itap2000000000 x\nestcell`, 5000) + "}", ""},
		{"many boxes in one another", `{\rtf1` + strings.Repeat(`{\shptxt x`, 400) + strings.Repeat("}", 401), ""},
		{"a large picture", `{\rtf1 x{\pict ` + strings.Repeat("89504e47", 3<<20) + "}}", ""},
		{"many pictures", `{\rtf1 x` + strings.Repeat(`{\pict 00}`, 1_000_000) + "}", ""},
		{"a binary run beyond the end", `{\rtf1 x{\pict\bin2000000000 }}`, fault.Damaged},
		{"long numbers", `{\rtf1\u99999999999999999999999?x\f99999999999999999999\par}`, ""},
		{"many characters passed over", `{\rtf1\uc2000000000` + strings.Repeat(`\u20057?`, 100_000) + "}", ""},
		{"many fonts", `{\rtf1{\fonttbl` + strings.Repeat(`{\f1\fcharset134 x;}`, 300_000) + `}x}`, ""},
		{"a long name of a style", `{\rtf1{\stylesheet{\s1 ` + strings.Repeat("x", 5<<20) + `;}}x}`, ""},
		{"many cells", `{\rtf1\trowd` + strings.Repeat(`\cellx1`, 1_000_000) + strings.Repeat(`x\cell`, 50_000) + `\row}`, ""},
		{"half characters", `{\rtf1\ansicpg936` + strings.Repeat(`\'81`, 500_001) + `\par}`, ""},
		{"plain half characters", `{\rtf1\ansicpg936 ` + strings.Repeat("\x81", 1_000_001) + `x\par}`, ""},
		{"second bytes that look like letters", `{\rtf1\ansicpg936 ` + strings.Repeat("\x81A", 1_000_000) + "}", ""},
		{"more paragraphs than any report has", `{\rtf1` + strings.Repeat(`x\par `, 220_000) + "}", fault.Size},
	} {
		t.Run(c.name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			start := time.Now()
			_, err := rtf.Read([]byte(c.data), rtf.Options{})
			took := time.Since(start)
			runtime.ReadMemStats(&after)
			if took > maxTime {
				t.Errorf("took %v", took)
			}
			t.Logf("%v, %d MiB allocated in all", took, (after.TotalAlloc-before.TotalAlloc)>>20)
			sourcetest.Kind(t, err, c.kind)
		})
	}
}

// TestCutOff reads a file cut off at many places: never without an error.
func TestCutOff(t *testing.T) {
	data := head + `\trowd\cellx100\pard\intbl a\cell\row\pard{\listtext 1.\tab}` + gb(t, "正文") + `\par{\footer f}}`
	for n := range len(data) {
		if _, err := rtf.Read([]byte(data[:n]), rtf.Options{}); err == nil {
			t.Errorf("no error at %d of %d bytes", n, len(data))
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(head+`\pard\s1{\listtext `+gb(f, "一、")+`\tab}\u30002?\par\trowd\clvmrg\cellx9\cellx99 a\cell b\cell\row{\v x}{\footnote y}}`), false)
	f.Add([]byte(head+`{\upr{x}{\*\ud{y}}}{\shp{\*\shpinst{\shptxt b\par}}}\itap2 a\nestcell{\*\nesttableprops\nestrow}\f1\'81A\u-10179?\u-8704?}`), true)
	f.Fuzz(func(t *testing.T, data []byte, rejected bool) {
		src, err := rtf.Read(data, rtf.Options{Rejected: rejected})
		if err != nil {
			var e *fault.Error
			if !errors.As(err, &e) || e.ZH == "" || e.EN == "" {
				t.Fatalf("error %v", err)
			}
			return
		}
		sourcetest.Check(t, src, func(string) int { return len(data) })
	})
}
