// The ledger in each of its formats.

package output_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/internal/output"
	"github.com/fazhilint/fazhilint/policies"
)

// ledgerSample is a run with one file of each kind of entry, a clean file and one that could not be read.
func ledgerSample() *lint.Run {
	total := policies.Text{ZH: "合计与分项", EN: "total and parts"}
	entry := func(line int, quote, computed, verdict string) lint.Entry {
		return lint.Entry{
			Kind: "total", Name: total, Place: at(line, 3, quote, quote), SectionPath: []string{"一、举措", "（一）复议"},
			Reading: policies.Text{ZH: "读作" + quote, EN: "read " + quote}, Computed: computed, Verdict: verdict,
		}
	}
	open := entry(7, "共30余件", "", policies.NotCheckable)
	open.Reason, open.Why = "subset", policies.Text{ZH: "没有列全", EN: "not all listed"}
	return &lint.Run{
		Files: []lint.File{
			{
				Name:     "一 份.txt",
				Verdicts: lint.Verdicts{Figures: 8, Consistent: 1, Inconsistent: 1, NotCheckable: 1},
				Ledger: &lint.Ledger{
					Entries: []lint.Entry{
						entry(3, "共9件\n其中4件、5件", "4件＋5件＝9件", policies.Consistent),
						entry(5, "=1+1<b>\u202e", "1＋1＝3", policies.Inconsistent),
						open,
					},
					Loose: []lint.Loose{{Place: at(9, 1, "5场", "5场"), Literal: "5场", Note: policies.Text{ZH: "单独的数", EN: "alone"}}},
				},
			},
			{Name: "empty.txt", Ledger: &lint.Ledger{}},
			{Name: "bad.txt", Problem: &lint.Problem{Message: policies.Text{ZH: "文件为空", EN: "the file is empty"}}},
		},
		Skipped: []string{"旧.docx"},
	}
}

// showLedger gives the ledger in a format.
func showLedger(t *testing.T, format, language string) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := output.LedgerFormats()[format].Write(&b, ledgerSample(), output.Options{Language: language, Version: "1.0.0"}); err != nil {
		t.Fatalf("write %s: %v", format, err)
	}
	return b.Bytes()
}

func TestLedgerText(t *testing.T) {
	want := `一 份.txt
    3:3  一致  共9件 其中4件、5件
        读作：读作共9件 其中4件、5件
        计算：4件＋5件＝9件
    5:3  不一致  =1+1<b>\u202e
        读作：读作=1+1<b>\u202e
        计算：1＋1＝3
    7:3  无法核验  共30余件
        读作：读作共30余件
        原因：没有列全
    不在任何关系中的数字 1 个：
        9:1  5场  单独的数

empty.txt
    没有可以相互核对的数字。

bad.txt  未能检查  文件为空

合计：读到数字 8，数字关系 3，一致 1，不一致 1，无法核验 1，不在任何关系中的数字 1。
有 1 项未能检查，见上。
按 --exclude 没有检查 1 个：
    旧.docx
`
	if diff := cmp.Diff(want, string(showLedger(t, "text", "zh"))); diff != "" {
		t.Errorf("ledger (-want +got):\n%s", diff)
	}
}

func TestLedgerJSONIsWhatItsSchemaSays(t *testing.T) {
	text, err := os.ReadFile("../../docs/ledger.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	schema := compileSchema(t, string(text))
	got := decode(t, string(showLedger(t, "json", "zh")))
	if err := schema.Validate(got); err != nil {
		t.Error(err)
	}
	if object, ok := got.(map[string]any); ok {
		object["unknown"] = true
		if schema.Validate(object) == nil {
			t.Error("the schema takes a member that does not exist")
		}
	}
}

func TestLedgerHTML(t *testing.T) {
	page := string(showLedger(t, "html", "en"))
	for _, want := range []string{
		`<html lang="en">`, "4件＋5件＝9件", `class="consistent">consistent`, `class="not-checkable">not checkable: not all listed`,
		"=1&#43;1&lt;b&gt;\\u202e", "5场", "the file is empty",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q:\n%s", want, page)
		}
	}
	for _, never := range []string{"<b>", "\u202e", "<script", "http://", "https://"} {
		if strings.Contains(page, never) {
			t.Errorf("the page holds %q", never)
		}
	}
}

func TestLedgerWorkbook(t *testing.T) {
	book, err := excelize.OpenReader(bytes.NewReader(showLedger(t, "xlsx", "zh")))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = book.Close() }() // read only
	rows := func(sheet string) [][]string {
		got, err := book.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		return got[1:]
	}
	want := map[string][][]string{
		"数字关系": {
			{"一 份.txt", "3:3", "（一）复议", "共9件 其中4件、5件", "合计与分项", "读作共9件 其中4件、5件", "4件＋5件＝9件", "一致"},
			{"一 份.txt", "5:3", "（一）复议", `=1+1<b>\u202e`, "合计与分项", `读作=1+1<b>\u202e`, "1＋1＝3", "不一致"},
			{"一 份.txt", "7:3", "（一）复议", "共30余件", "合计与分项", "读作共30余件", "", "无法核验", "没有列全"},
		},
		"其他数字": {{"一 份.txt", "9:1", "", "5场", "单独的数"}},
		"合计": {
			{"读到数字", "8"}, {"数字关系", "3"}, {"一致", "1"}, {"不一致", "1"}, {"无法核验", "1"}, {"不在任何关系中的数字", "1"},
			{"未能检查：bad.txt", "文件为空"}, {"未检查：旧.docx", "--exclude"},
		},
	}
	for sheet, want := range want {
		if diff := cmp.Diff(want, rows(sheet)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", sheet, diff)
		}
	}
	if formula, err := book.GetCellFormula("数字关系", "D3"); err != nil || formula != "" {
		t.Errorf("words of the report became a formula: %q, %v", formula, err)
	}
}

// TestLedgerWorkbookCanBePrinted wants every sheet across the page, as wide as it, its head on each page, and rows as high as
// their longest text in its column.
func TestLedgerWorkbookCanBePrinted(t *testing.T) {
	book, err := excelize.OpenReader(bytes.NewReader(showLedger(t, "xlsx", "zh")))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = book.Close() }() // read only
	titles := map[string]string{}
	for _, name := range book.GetDefinedName() {
		titles[name.Scope] += name.Name + " " + name.RefersTo
	}
	for _, sheet := range []string{"数字关系", "其他数字", "合计"} {
		layout, err := book.GetPageLayout(sheet)
		if err != nil {
			t.Fatal(err)
		}
		props, err := book.GetSheetProps(sheet)
		if err != nil {
			t.Fatal(err)
		}
		if *layout.Orientation != "landscape" || *layout.Size != 9 || *layout.FitToWidth != 1 || *layout.FitToHeight != 0 || !*props.FitToPage {
			t.Errorf("%s: layout %+v, to page %v", sheet, layout, *props.FitToPage)
		}
		if !strings.Contains(titles[sheet], "_xlnm.Print_Titles '"+sheet+"'!$1:$1") {
			t.Errorf("%s: titles %q", sheet, titles[sheet])
		}
	}
}
