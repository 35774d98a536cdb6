package doc_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/reader/doc"
	"github.com/fazhilint/fazhilint/parser/source"
)

// Modifiers as tests write them.
func listed(list, level int) []byte {
	return join(sprm(0x460B, byte(list), byte(list>>8)), sprm(0x260A, byte(level)))
}

var (
	inTable  = sprm(0x2416, 1)
	rowEnd   = join(inTable, sprm(0x2417, 1))
	deleted  = sprm(0x0800, 1)
	inserted = sprm(0x0801, 1)
	hidden   = sprm(0x083C, 1)
)

// cells defines a row by its edges and the flags of its cells.
func cells(edges []int, flags ...int) []byte {
	def := []byte{byte(len(edges) - 1)}
	for _, e := range edges {
		def = append(def, u16(e)...)
	}
	for _, f := range flags {
		def = append(def, u16(f)...)
		def = append(def, make([]byte, 18)...)
	}
	return join(sprm(0xD608, u16(len(def)+1)...), def)
}

func TestRead(t *testing.T) {
	heads := [][]byte{paraStyle(0, 0xFFF, nil, nil), paraStyle(1, 0, listed(1, 0), nil), paraStyle(19, 0, nil, nil), paraStyle(100, 1, nil, nil), paraStyle(101, 0, nil, hidden)}
	for _, c := range []struct {
		name     string
		file     *made
		rejected bool
		want     string
	}{
		{"paragraphs", &made{body: "甲\r乙，𠀀𠀁。\r\r丙\r"}, false, "甲\n乙，𠀀𠀁。\n\n丙\n"},
		{"bytes of Windows-1252", &made{body: "a\u0093b\u0094 12%\rc\r", narrow: true}, false, "a“b” 12%\nc\n"},
		{"pieces", &made{body: "全年办理案件12件。\r甲\r", split: []int{3, 7}}, false, "全年办理案件12件。\n甲\n"},
		{"no mark at the end", &made{body: "甲\r乙"}, false, "甲\n乙\n"},
		{"fields", &made{body: "见\x13HYPERLINK \"x\"\x14链接\x15文字\x13PAGE\x15。\r"}, false, "见链接文字。\n"},
		{"a field within the code of a field", &made{body: "\x13IF \x13X\x14乙\x15 1\x14甲\x15丙\r"}, false, "甲丙\n"},
		{"a field without an end hides nothing", &made{body: "甲\x13乙\r丙\x14丁\r"}, false, "甲乙\n丙丁\n"},
		{"breaks and hyphens", &made{body: "甲\v乙\x0e丙\x1e丁\x1f戊\r\f己\r"}, false, "甲\n乙\n丙-丁戊\n己\n"},
		{"deleted and hidden", &made{body: "甲乙丙丁戊\r", chars: []charRun{{1, nil}, {1, deleted}, {1, inserted}, {1, hidden}, {2, nil}}}, false, "甲丙戊\n"},
		{"rejected", &made{body: "甲乙丙丁\r", chars: []charRun{{1, nil}, {1, deleted}, {1, inserted}, {2, nil}}}, true, "甲乙丁\n"},
		{"a deleted mark joins", &made{body: "甲\r乙\r", chars: []charRun{{1, nil}, {1, deleted}, {2, nil}}}, false, "甲乙\n"},
		{"a symbol", &made{body: "(甲\r", chars: []charRun{{1, join(sprm(0x6A09, 0, 0, 0xFC, 0xF0))}, {2, nil}}}, false, "✓甲\n"},
		{"hidden by the style", &made{body: "甲\r乙\r", styles: heads, paras: map[int]made1{0: {style: 4}}}, false, "乙\n"},
		{"hidden by the style of one of two paragraphs", &made{body: "甲\r乙\r丙\r", styles: heads, paras: map[int]made1{1: {style: 4}}, chars: []charRun{{6, nil}}}, false, "甲\n\n丙\n"},
		{"shown against the style", &made{body: "甲乙丙\r", styles: heads, paras: map[int]made1{0: {style: 4}}, chars: []charRun{{1, sprm(0x083C, 0x81)}, {1, sprm(0x083C, 0x80)}, {2, sprm(0x083C, 0)}}}, false, "甲丙\n"},
		{
			"numbers", (&made{body: "举措\r执法\r普法\r问题\r", paras: map[int]made1{0: {0, listed(1, 0)}, 1: {0, listed(1, 1)}, 2: {0, listed(1, 1)}, 3: {0, listed(1, 0)}}}).
				number(level(39, "\x00、", 2), level(39, "（\x01）", 2)), false, "一、举措\n（一）执法\n（二）普法\n二、问题\n",
		},
		{
			"numbers by a style", (&made{body: "举措\r问题\r", styles: heads, paras: map[int]made1{0: {style: 1}, 1: {style: 3}}}).
				number(level(37, "第\x00章", 1)), false, "第一章 举措\n第二章 问题\n",
		},
		{"no number though the style has one", (&made{body: "举措\r", styles: heads, paras: map[int]made1{0: {1, listed(0, 0)}}}).number(level(37, "\x00、", 2)), false, "举措\n"},
		{
			"a table", &made{body: "项目\a件数\a\a合计\a12\a\a后\r", paras: map[int]made1{0: {0, inTable}, 1: {0, inTable}, 2: {0, rowEnd}, 3: {0, inTable}, 4: {0, inTable}, 5: {0, rowEnd}}},
			false, "|项目|件数|\n|合计|12|\n\n\n后\n",
		},
		{
			"merged cells", &made{body: "甲\a乙\a\a丙\a\a1\a2\a3\a\a", paras: map[int]made1{
				0: {0, inTable}, 1: {0, inTable}, 2: {0, join(rowEnd, cells([]int{0, 100, 300}, 0, 0))},
				3: {0, inTable}, 4: {0, join(rowEnd, cells([]int{2, 301}))}, 5: {0, inTable}, 6: {0, inTable}, 7: {0, inTable},
				8: {0, join(rowEnd, cells([]int{0, 100, 200, 300}, 1<<5, 0, 0))},
			}}, false, "|甲|乙||\n|丙|||\n||2|3|\n",
		},
		{
			"cells merged across", &made{body: "甲\a乙\a丙\a\a1\a2\a3\a\a", paras: map[int]made1{
				0: {0, inTable}, 1: {0, inTable}, 2: {0, inTable}, 3: {0, join(rowEnd, cells([]int{0, 100, 200, 300}, 2, 1, 0))},
				4: {0, inTable}, 5: {0, inTable}, 6: {0, inTable}, 7: {0, join(rowEnd, cells([]int{0, 100, 200, 300}))},
			}}, false, "|甲||丙|\n|1|2|3|\n",
		},
		{
			"a table within a table", &made{body: "甲\r乙\r\r丙\a\a", paras: map[int]made1{
				0: {0, join(inTable, sprm(0x6649, 2, 0, 0, 0), sprm(0x244B, 1))}, 1: {0, join(inTable, sprm(0x6649, 2, 0, 0, 0), sprm(0x244B, 1))},
				2: {0, join(inTable, sprm(0x6649, 2, 0, 0, 0), sprm(0x244C, 1))}, 3: {0, inTable}, 4: {0, rowEnd},
			}}, false, "|甲|乙|\n\n\n丙\n",
		},
		{
			"properties elsewhere", (&made{body: "举措\r", paras: map[int]made1{0: {0, sprm(0x6646, 4, 0, 0, 0)}}, data: join(u32(0), u16(7), listed(1, 0))}).
				number(level(37, "\x00、", 2)), false, "一、举措\n",
		},
		{"notes and headers", &made{body: "甲\r", notes: "\x02注\r", headers: "页眉\r\r页脚\r", headerPlc: []int{0, 0, 0, 0, 0, 0, 0, 3, 4, 7, 7, 7, 7, 7}}, false, "甲\n页眉\n页脚\n注\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			data := c.file.bytes()
			if !doc.Is(data) {
				t.Error("not taken for what it is")
			}
			src, err := doc.Read(data, doc.Options{Rejected: c.rejected})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, string(src.Runes)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestPartsAndPlaces wants headings, furniture, and the way back to the stream.
func TestPartsAndPlaces(t *testing.T) {
	file := &made{
		body: "目录\r举措\r甲乙\r1\a2\a\a", notes: "注\r",
		styles: [][]byte{paraStyle(0, 0xFFF, nil, nil), paraStyle(1, 0, nil, nil), paraStyle(19, 0, nil, nil)},
		paras:  map[int]made1{0: {style: 2}, 1: {style: 1}, 3: {0, inTable}, 4: {0, inTable}, 5: {0, rowEnd}},
	}
	src, err := doc.Read(file.bytes(), doc.Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := []source.Part{
		{Kind: source.Aside, Start: 0, End: 2, Name: "contents"},
		{Kind: source.Heading, Start: 3, End: 5, Level: 1},
		{Kind: source.Row, Start: 9, End: 14},
		{Kind: source.Aside, Start: 17, End: 18, Name: "note"},
	}
	if diff := cmp.Diff(want, src.Parts); diff != "" {
		t.Error(string(src.Runes), diff)
	}
	if diff := cmp.Diff(source.Place{Line: 4, Column: 4, Paragraph: 5, Table: 1, Row: 1, Cell: 2}, src.Place(12)); diff != "" {
		t.Error(diff)
	}
	if o, ok := src.Origin(7); !ok || o != (source.Origin{Member: "WordDocument", Start: textAt + 14, End: textAt + 16}) {
		t.Errorf("origin %+v", o)
	}
	if p := src.Place(17); p.Note != "footnote" {
		t.Errorf("note at %+v", p)
	}
}
