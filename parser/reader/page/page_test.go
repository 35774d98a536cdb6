package page_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/internal/pagetest"
	"github.com/fazhilint/fazhilint/parser/internal/sourcetest"
	"github.com/fazhilint/fazhilint/parser/reader/page"
	"github.com/fazhilint/fazhilint/parser/source"
)

// sheets turns pages into what a reader of a format gives.
func sheets(pages ...pagetest.Page) []page.Sheet {
	out := make([]page.Sheet, len(pages))
	for i, p := range pages {
		for _, r := range p.Runs {
			x := r.X
			for _, c := range r.Text {
				wide := pagetest.Advance(string(c), r.Size)
				out[i].Glyphs = append(out[i].Glyphs, page.Glyph{Rune: c, Left: x, Right: x + wide, Top: r.Y - r.Size*0.88, Bottom: r.Y + r.Size*0.12})
				x += wide
			}
		}
		for _, r := range p.Rules {
			out[i].Rules = append(out[i].Rules, page.Rule{Left: r.X1, Right: r.X2, Top: r.Y1, Bottom: r.Y2})
		}
	}
	return out
}

// shown gives the lines of a source; what is set apart stands behind its kind.
func shown(t *testing.T, src *source.Source) []string {
	t.Helper()
	sourcetest.Check(t, src, func(string) int { return -1 })
	kinds := map[int]string{}
	for _, p := range src.Parts {
		if p.Kind == source.Aside {
			kinds[p.Start] = p.Name + ": "
		}
	}
	var out []string
	at := 0
	for _, l := range strings.Split(string(src.Runes), "\n") {
		if l != "" {
			out = append(out, kinds[at]+l)
		}
		at += len([]rune(l)) + 1
	}
	return out
}

// set places lines of size 16 below each other from y on, 28 apart; an indent is counted in characters.
func set(y float64, lines ...string) []pagetest.Run {
	out := make([]pagetest.Run, 0, len(lines))
	for i, l := range lines {
		text := strings.TrimLeft(l, "_")
		out = append(out, pagetest.Run{X: 80 + 16*float64(len(l)-len(text)), Y: y + 28*float64(i), Size: 16, Text: text})
	}
	return out
}

// Lines of 28 characters.
const (
	full = "全区各级行政机关认真履行法定职责不断完善工作机制取得新的成"
	cont = "效全年共办理各类案件若干并且按照要求逐项抓好落实做到件件有"
)

// body is a page of paragraphs that fill several lines, with indents.
func body() []pagetest.Run {
	var lines []string
	for range 4 {
		lines = append(lines, "__"+string([]rune(full)[:26]), string([]rune(cont)[:28]), "着落。")
	}
	return set(200, lines...)
}

// paragraph is what each of the paragraphs of body reads as.
func paragraph() string { return string([]rune(full)[:26]) + string([]rune(cont)[:28]) + "着落。" }

func TestCompose(t *testing.T) {
	four := []string{paragraph(), paragraph(), paragraph(), paragraph()}
	with := func(runs ...pagetest.Run) pagetest.Page { return pagetest.Page{Runs: append(body(), runs...)} }
	centred := func(y, size float64, text string) pagetest.Run {
		return pagetest.Run{X: 80 + 224 - pagetest.Advance(text, size)/2, Y: y, Size: size, Text: text}
	}
	for _, c := range []struct {
		name  string
		pages []pagetest.Page
		want  []string
	}{
		{"paragraphs with indents", []pagetest.Page{with()}, four},
		{"a paragraph across pages", []pagetest.Page{
			{Runs: append(body(), set(536, "__"+string([]rune(full)[:26]))...)},
			{Runs: append(set(144, string([]rune(cont)[:28]), "着落。"), body()...)},
		}, append(append(four[:4:4], paragraph()), four...)},
		{"a title of two lines", []pagetest.Page{with(centred(100, 22, "青石区人民政府关于二〇二五年度法治政府建"), centred(132, 22, "设情况的报告"))},
			append([]string{"青石区人民政府关于二〇二五年度法治政府建设情况的报告"}, four...)},
		{"a title of two lines that were broken by hand", []pagetest.Page{with(centred(100, 22, "青石区人民政府"), centred(132, 22, "法治政府建设情况报告"))},
			append([]string{"青石区人民政府", "法治政府建设情况报告"}, four...)},
		{"a signature to the right", []pagetest.Page{with(pagetest.Run{X: 416, Y: 600, Size: 16, Text: "青石区司法局"}, pagetest.Run{X: 416, Y: 628, Size: 16, Text: "2026年1月8日"})},
			append(four[:4:4], "青石区司法局", "2026年1月8日")},
		{"numbers of pages", []pagetest.Page{with(centred(780, 14, "- 1 -")), with(centred(780, 14, "- 2 -"))},
			append(append(four[:4:4], four...), "page-number: - 1 -", "page-number: - 2 -")},
		{"bare numbers of pages", []pagetest.Page{with(centred(780, 14, "3")), with(centred(780, 14, "4"))},
			append(append(four[:4:4], four...), "page-number: 3", "page-number: 4")},
		{"a bare number that counts nothing", []pagetest.Page{with(centred(780, 14, "3")), with(centred(780, 14, "9"))},
			append(append(append(four[:4:4], "3"), four...), "9")},
		{"headers and footers", []pagetest.Page{
			with(centred(60, 10, "青石区司法局文件"), centred(780, 10, "第3页")), with(centred(60, 10, "青石区司法局文件"), centred(780, 10, "第4页")),
		}, append(append(four[:4:4], four...), "running-header: 青石区司法局文件", "page-number: 第3页", "running-header: 青石区司法局文件", "page-number: 第4页")},
		{"lines of the text that stand at one height on two pages", []pagetest.Page{with(set(172, "__青石区司法局")...), with(set(172, "__青石区司法局")...)},
			append(append([]string{"青石区司法局"}, four...), append([]string{"青石区司法局"}, four...)...)},
		{"a footnote", []pagetest.Page{with(pagetest.Run{X: 128, Y: 250, Size: 8, Text: "1"}, pagetest.Run{X: 80, Y: 700, Size: 9, Text: "1 以年末数计。"}, pagetest.Run{X: 80, Y: 712, Size: 9, Text: "不含上年结转。"})},
			append(four[:4:4], "note: 1 以年末数计。不含上年结转。")},
		{"blanks of the layout", []pagetest.Page{with(
			pagetest.Run{X: 112, Y: 600, Size: 16, Text: "办结"}, pagetest.Run{X: 148, Y: 600, Size: 16, Text: "12"}, pagetest.Run{X: 168, Y: 600, Size: 16, Text: "件 3 起"},
			pagetest.Run{X: 112, Y: 628, Size: 16, Text: "GB/T"}, pagetest.Run{X: 152, Y: 628, Size: 16, Text: "33190"},
		)}, append(four[:4:4], "办结12件 3 起", "GB/T 33190")},
		{"words parted by the end of a line", []pagetest.Page{{Runs: append(set(144, "__"+string([]rune(full)[:23])+" Open", "Source"+string([]rune(cont)[:4])+"。"), body()...)}},
			append([]string{string([]rune(full)[:23]) + " Open Source" + string([]rune(cont)[:4]) + "。"}, four...)},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, shown(t, page.Compose(sheets(c.pages...), "pdf"))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// grid draws the lines of a table of cells that are wide and tall so much; some can be left out.
func grid(y, wide, tall float64, columns, rows int, without func(x1, y1, x2, y2 int) bool) []pagetest.Rule {
	const x = 80.0
	var out []pagetest.Rule
	line := func(x1, y1, x2, y2 int) {
		if without == nil || !without(x1, y1, x2, y2) {
			out = append(out, pagetest.Rule{X1: x + wide*float64(x1), Y1: y + tall*float64(y1), X2: x + wide*float64(x2), Y2: y + tall*float64(y2)})
		}
	}
	for r := range rows + 1 {
		for c := range columns {
			line(c, r, c+1, r)
		}
	}
	for c := range columns + 1 {
		for r := range rows {
			line(c, r, c, r+1)
		}
	}
	return out
}

func TestTables(t *testing.T) {
	cells := func(y float64, rows ...string) []pagetest.Run {
		var out []pagetest.Run
		for i, r := range rows {
			for k, text := range strings.Split(r, "|") {
				if text != "" {
					out = append(out, pagetest.Run{X: 84 + 100*float64(k), Y: y + 24*float64(i), Size: 12, Text: text})
				}
			}
		}
		return out
	}
	tight := func(y float64, rows ...string) []pagetest.Run {
		out := cells(y, rows...)
		for i := range out {
			out[i].X = 84 + []float64{0, 49, 75}[int(out[i].X-84)/100%3]
		}
		return out
	}
	with := func(rules []pagetest.Rule, runs []pagetest.Run) pagetest.Page {
		return pagetest.Page{Runs: append(body(), runs...), Rules: rules}
	}
	for _, c := range []struct {
		name  string
		pages []pagetest.Page
		want  []string // behind the paragraphs of the first page
	}{
		{"columns without lines", []pagetest.Page{with(nil, cells(600, "项目|件数|占比", "行政处罚|120|60%", "行政许可|80|40%"))},
			[]string{"|项目|件数|占比|", "|行政处罚|120|60%|", "|行政许可|80|40%|"}},
		{"columns with an empty cell", []pagetest.Page{with(nil, cells(600, "项目|件数|占比", "行政处罚||60%", "行政许可|80|40%"))},
			[]string{"|项目|件数|占比|", "|行政处罚||60%|", "|行政许可|80|40%|"}},
		{"columns too close for gaps", []pagetest.Page{with(nil, tight(600, "项目|件数|占比", "行政处罚|120|60%", "行政许可|80|40%", "合计|200|100%"))},
			[]string{"|项目|件数|占比|", "|行政处罚|120|60%|", "|行政许可|80|40%|", "|合计|200|100%|"}},
		{"close numbers under no name are text", []pagetest.Page{with(nil, tight(600, "处罚|120|60%", "许可|80|40%", "合计|200|100%"))},
			[]string{"处罚 120 60%", "许可 80 40%", "合计 200 100%"}},
		{"numbers that stand anywhere are text", []pagetest.Page{with(nil, tight(600, "项目|件数|占比", "处罚|120|60%", "许可八十件|80|40%", "合计|200|100%|")[:9])},
			[]string{"项目 件数占比", "处罚 120 60%", "许可八十件80 40%"}},
		{"numbered lines with gaps are none", []pagetest.Page{with(nil, cells(600, "1.|强化培训", "2.|规范执法"))}, []string{"1. 强化培训", "2. 规范执法"}},
		{"text that goes on in a cell", []pagetest.Page{with(grid(584, 100, 48, 2, 2, nil), []pagetest.Run{
			{X: 84, Y: 600, Size: 12, Text: "措施"}, {X: 184, Y: 600, Size: 12, Text: "开展案卷"}, {X: 184, Y: 616, Size: 12, Text: "评查"}, {X: 84, Y: 656, Size: 12, Text: "件数"}, {X: 184, Y: 656, Size: 12, Text: "8"},
		})}, []string{"|措施|开展案卷评查|", "|件数|8|"}},
		{"cells close to each other", []pagetest.Page{with(grid(584, 24, 24, 3, 2, nil), []pagetest.Run{
			{X: 80, Y: 600, Size: 12, Text: "项目"}, {X: 104, Y: 600, Size: 12, Text: "一月"}, {X: 128, Y: 600, Size: 12, Text: "二月"}, {X: 80, Y: 624, Size: 12, Text: "处罚"}, {X: 106, Y: 624, Size: 12, Text: "12"}, {X: 130, Y: 624, Size: 12, Text: "34"},
		})}, []string{"|项目|一月|二月|", "|处罚|12|34|"}},
		{"a cell over two columns", []pagetest.Page{with(grid(584, 100, 24, 3, 3, func(x1, y1, x2, y2 int) bool { return x1 == 2 && x2 == 2 && y1 == 2 && y2 == 3 }),
			append(cells(600, "项目|上年|本年", "处罚|3|4"), pagetest.Run{X: 84, Y: 648, Size: 12, Text: "合计"}, pagetest.Run{X: 274, Y: 648, Size: 12, Text: "7"}))},
			[]string{"|项目|上年|本年|", "|处罚|3|4|", "|合计|7||"}},
		{"a cell over two rows", []pagetest.Page{with(grid(584, 100, 24, 3, 3, func(x1, y1, x2, y2 int) bool { return y1 == 2 && y2 == 2 && x1 == 0 && x2 == 1 }),
			append(cells(600, "类别|项目|件数", "|处罚|3", "|许可|4"), pagetest.Run{X: 84, Y: 638, Size: 12, Text: "执法"}))},
			[]string{"|类别|项目|件数|", "|执法|处罚|3|", "||许可|4|"}},
		{"a table across pages, its head twice", []pagetest.Page{
			with(grid(584, 100, 24, 2, 2, nil), cells(600, "项目|件数", "行政处罚|8")),
			{Rules: grid(84, 100, 24, 2, 3, nil), Runs: append(cells(100, "项目|件数", "行政许可|9", "合计|17"), body()...)},
		}, []string{"|项目|件数|", "|行政处罚|8|", "|行政许可|9|", "|合计|17|", paragraph(), paragraph(), paragraph(), paragraph()}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := shown(t, page.Compose(sheets(c.pages...), "pdf"))
			if diff := cmp.Diff(c.want, got[min(4, len(got)):]); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// FuzzCompose places characters anywhere.
func FuzzCompose(f *testing.F) {
	f.Add([]byte("abcdefghijklmnopqrstuvwxyz0123456789"), uint8(3))
	f.Fuzz(func(t *testing.T, data []byte, count uint8) {
		made := make([]page.Sheet, int(count%8)+1)
		text := []rune("一、（二）3.12件，。“”[①a —第页|")
		for i := 0; i+3 < len(data); i += 4 {
			s := &made[int(data[i])%len(made)]
			x, y, size := float64(data[i+1])*2, float64(data[i+2])*3, float64(data[i+3]%40)
			s.Glyphs = append(s.Glyphs, page.Glyph{Rune: text[int(data[i]>>3)%len(text)], Left: x, Right: x + size, Top: y, Bottom: y + size})
			if data[i]%5 == 0 {
				s.Rules = append(s.Rules, page.Rule{Left: x, Right: x + 50, Top: y, Bottom: y}, page.Rule{Left: x, Right: x, Top: y, Bottom: y + 50})
			}
		}
		src := page.Compose(made, "pdf")
		sourcetest.Check(t, src, func(string) int { return -1 })
		for i := range src.Runes {
			if src.Runes[i] == 'a' && src.Place(i).PageLine == 0 {
				t.Fatalf("no place for character %d", i)
			}
		}
	})
}
