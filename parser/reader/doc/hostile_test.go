package doc_test

import (
	"encoding/binary"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/fazhilint/fazhilint/parser/internal/sourcetest"
	"github.com/fazhilint/fazhilint/parser/reader/doc"
	"github.com/fazhilint/fazhilint/parser/reader/fault"
)

// maxTime is how long any file may take.
const maxTime = 5 * time.Second

// changed gives a file whose stream of text, or of tables, is changed.
func changed(m *made, change func(word, table []byte) (newWord, newTable []byte)) []byte {
	word, table := change(m.streams())
	return container(map[string][]byte{"WordDocument": word, "1Table": table})
}

// patch overwrites the stream of text at a place.
func patch(m *made, at int, with ...byte) []byte {
	return changed(m, func(word, table []byte) ([]byte, []byte) {
		copy(word[at:], with)
		return word, table
	})
}

func TestHostile(t *testing.T) {
	text := &made{body: "正文\r"}
	nested := map[int]made1{}
	for i := range 3000 {
		nested[i] = made1{0, join(inTable, sprm(0x6649, byte(i%200), 1, 0, 0))}
	}
	listFile := func() *made {
		return (&made{body: "举措\r", paras: map[int]made1{0: {0, listed(1, 0)}}}).number(level(39, "\x00、", 2))
	}
	loops := &made{body: "甲\r", styles: [][]byte{paraStyle(0, 1, nil, nil), paraStyle(0, 0, nil, nil)}, paras: map[int]made1{0: {style: 1}}}
	for _, c := range []struct {
		name string
		data []byte
		kind string // "": it is read
	}{
		{"locked", (&made{body: "正文\r", flags: 1 << 8}).bytes(), fault.Locked},
		{"an encrypted package", container(map[string][]byte{"EncryptedPackage": nil}), fault.Locked},
		{"Word 95", (&made{body: "正文\r", ident: 0xA5DC, version: 104}).bytes(), fault.Format},
		{"Word 6 under the new mark", (&made{body: "正文\r", version: 101}).bytes(), fault.Format},
		{"numbers of Word 95", (&made{body: "正文\r", paras: map[int]made1{0: {0, listed(0x7FF, 0)}}}).bytes(), fault.Format},
		{"no text at all", container(map[string][]byte{"Workbook": nil}), fault.Format},
		{"no table stream", container(map[string][]byte{"WordDocument": text.bytes()[512:]}), fault.Damaged},
		{"not a container", []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + strings.Repeat("\x00", 600)), fault.Damaged},
		{"another mark", (&made{body: "正文\r", ident: 0x1234}).bytes(), fault.Damaged},
		{"more text than there is", patch(text, 0x4C, 0xFF, 0xFF, 3), fault.Damaged},
		{"endless text", patch(text, 0x4C, 0xFF, 0xFF, 0xFF, 0x7F), fault.Size},
		{"pieces beyond the stream", changed(&made{body: strings.Repeat("文", 3000) + "\r"}, func(word, table []byte) ([]byte, []byte) { return word[:4600], table }), fault.Damaged},
		{"no pieces", patch(text, 0x1A2, 0, 0, 0, 0, 0, 0, 0, 0), fault.Damaged},
		{"pieces out of order", (&made{body: "正文很长\r", split: []int{3, 2}}).bytes(), fault.Damaged},
		{"properties anywhere", patch(text, 0xFA, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF), ""},
		{"styles anywhere", patch(text, 0xA2, 3, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF), ""},
		{"loops in styles", loops.bytes(), ""},
		{"a list that is not there", (&made{body: "正文\r", paras: map[int]made1{0: {0, listed(9, 8)}}}).bytes(), ""},
		{"lists cut off", changed(listFile(), func(word, table []byte) ([]byte, []byte) {
			at := binary.LittleEndian.Uint32(word[0x2E2:])
			binary.LittleEndian.PutUint16(table[at:], 0x7FFF)
			return word, table
		}), fault.Damaged},
		{"deep tables", (&made{body: strings.Repeat("甲\r", 3000), paras: nested}).bytes(), ""},
		{"many fields", (&made{body: strings.Repeat("\x13", 200_000) + "正文\r" + strings.Repeat("\x15", 200_000)}).bytes(), ""},
		{"many paragraphs", (&made{body: strings.Repeat("正文\r", 190_000)}).bytes(), ""},
		{"more paragraphs than any report has", (&made{body: strings.Repeat("文\r", 210_000)}).bytes(), fault.Size},
		{"many cells", (&made{body: strings.Repeat("1\a", 20_000), paras: everywhere(20_000, inTable)}).bytes(), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			start := time.Now()
			_, err := doc.Read(c.data, doc.Options{})
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

// everywhere gives n paragraphs the same properties.
func everywhere(n int, sprms []byte) map[int]made1 {
	out := make(map[int]made1, n)
	for i := range n {
		out[i] = made1{0, sprms}
	}
	return out
}

// TestCutOff reads a file cut off at many places: it is read in full or not at all.
func TestCutOff(t *testing.T) {
	file := &made{body: strings.Repeat("正文，", 1000) + "\r"}
	data := file.bytes()
	whole, err := doc.Read(data, doc.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for n := 0; n < len(data); n += 97 {
		if src, err := doc.Read(data[:n], doc.Options{}); err == nil && len(src.Runes) != len(whole.Runes) {
			t.Errorf("%d of %d characters at %d of %d bytes", len(src.Runes), len(whole.Runes), n, len(data))
		}
	}
}

// FuzzRead reads streams that are anything: the container itself is sound, or the fuzzer would never get past it.
func FuzzRead(f *testing.F) {
	for _, m := range []*made{
		{body: "甲\r乙，𠀀。\r\x13X\x14丙\x15\r", chars: []charRun{{1, deleted}, {2, hidden}, {5, nil}}, split: []int{3}},
		(&made{body: "举措\r执法\r1\a2\a\a", notes: "注\r", headers: "页眉\r", headerPlc: []int{0, 0, 0, 0, 0, 0, 0, 3}, paras: map[int]made1{
			0: {1, listed(1, 0)}, 1: {0, listed(1, 1)}, 2: {0, inTable}, 3: {0, inTable}, 4: {0, join(rowEnd, cells([]int{0, 100, 300}, 0, 1<<5))},
		}, styles: [][]byte{paraStyle(0, 0xFFF, nil, nil), paraStyle(1, 0, listed(1, 0), hidden)}}).number(level(39, "\x00、", 2), level(39, "（\x01）", 2)),
	} {
		word, table := m.streams()
		f.Add(word, table, []byte(nil), false)
	}
	f.Fuzz(func(t *testing.T, word, table, data []byte, rejected bool) {
		size := max(len(word), 4096)
		src, err := doc.Read(container(map[string][]byte{"WordDocument": word, "1Table": table, "Data": data}), doc.Options{Rejected: rejected})
		if err != nil {
			sourcetest.Kind(t, err, sourcetest.KindOf(err))
			return
		}
		sourcetest.Check(t, src, func(string) int { return size })
	})
}

// FuzzContainer reads bytes that are anything.
func FuzzContainer(f *testing.F) {
	data := (&made{body: "正文\r"}).bytes()
	f.Add(data)
	f.Add(data[:len(data)/2])
	f.Fuzz(func(t *testing.T, data []byte) {
		doc.Is(data)
		if _, err := doc.Read(data, doc.Options{}); err != nil {
			sourcetest.Kind(t, err, sourcetest.KindOf(err))
		}
	})
}
