package layout_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/layout"
)

func TestCells(t *testing.T) {
	for _, c := range []struct {
		row  string
		want []string
	}{
		{"类别 | 立案 | 结案", []string{"类别", "立案", "结案"}},
		{"|类别|立案||", []string{"类别", "立案", ""}},
		{"类别\t立案\t\t结案", []string{"类别", "立案", "", "结案"}},
		{"类别　立案  结案", []string{"类别", "立案", "结案"}},
		{"一句话 有空格", nil},
	} {
		var got []string
		r := []rune(c.row)
		for _, cell := range layout.Cells(r) {
			got = append(got, string(r[cell.Start:cell.End]))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%q: %s", c.row, diff)
		}
	}
}

func TestRows(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       int
	}{
		{"pipes", "甲|乙\n1|2\n", 2},
		{"tabs", "甲\t乙\n丙\t2\n", 2},
		{"blanks", "项目    件数\n立案    12\n结案    10\n", 3},
		{"blanks without numbers", "张三    李四\n王五    赵六\n陈七    孙八\n", 0},
		{"one line", "甲|乙\n", 0},
		{"text with blanks", "一、甲    乙\n二、丙    丁\n三、戊    12\n", 0},
	} {
		n := 0
		for _, b := range lay(t, c.text).Blocks {
			if b.Row {
				n++
			}
		}
		if n != c.want {
			t.Errorf("%s: %d rows, want %d", c.name, n, c.want)
		}
	}
}

func TestIsNumber(t *testing.T) {
	for cell, want := range map[string]bool{
		"12": true, "96.17%": true, "1,024": true, "31件": true, "-3": true,
		"": false, "—": false, "合计": false, "第12": false, "2021年12月31日": false,
	} {
		if got := layout.IsNumber([]rune(cell)); got != want {
			t.Errorf("IsNumber(%q) = %v", cell, got)
		}
	}
}
