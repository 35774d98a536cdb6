package reader_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/reader"
	"github.com/fazhilint/fazhilint/parser/source"
)

// shown gives what a reader of the Markdown page sees.
func shown(t *testing.T, text string) (string, []source.Part) {
	t.Helper()
	src, err := reader.Read("a.txt", []byte(text), reader.Options{Format: reader.FormatMarkdown})
	if err != nil {
		t.Fatal(err)
	}
	var out []rune
	var lines []source.Part
	hidden := make([]bool, len(src.Runes)+1)
	for _, p := range src.Parts {
		if p.Kind != source.Hidden {
			lines = append(lines, p)
			continue
		}
		for i := p.Start; i < p.End; i++ {
			hidden[i] = true
		}
	}
	for i, r := range src.Runes {
		if !hidden[i] {
			out = append(out, r)
		}
	}
	return string(out), lines
}

func TestMarkdownShown(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"## 一、标题 ##", " 一、标题"},
		{"一是**抓学习**，二是__抓执法__。", "一是抓学习，二是抓执法。"},
		{"***强调***与*轻声*", "强调与轻声"},
		{"未完成**年的任务", "未完成**年的任务"},
		{"- 甲项\n* 乙项\n+ 丙项", " 甲项\n 乙项\n 丙项"},
		{"> 引用", " 引用"},
		{"见[办法](http://example.com/a)第三条", "见办法第三条"},
		{"图![示意](a.png)后", "图后"},
		{`价格\*不含税`, "价格*不含税"},
		{"用`代码`写", "用代码写"},
		{"| 甲 | 乙 |\n|---|:-:|\n| 1 | 2 |", "| 甲 | 乙 |\n\n| 1 | 2 |"},
		{"上文\n\n---\n\n下文", "上文\n\n\n\n下文"},
		{"```\n文字\n```", "\n文字\n"},
		{"a_b_c与snake_case", "a_b_c与snake_case"},
		{"[注]与[未闭合](x", "[注]与[未闭合](x"},
		{"#不是标题", "#不是标题"},
		{"前<!-- 注释 -->后", "前<!-- 注释 -->后"},
		{"[注]: 数据来源于街道台账，共120件", "[注]: 数据来源于街道台账，共120件"},
		{"三是做好普法。\n东川镇人民政府\n2024年1月5日\n---", "三是做好普法。\n东川镇人民政府\n2024年1月5日\n"},
		{"一是**加强领导。**成效明显，**“两个维护”**坚决。", "一是加强领导。成效明显，“两个维护”坚决。"},
		{"    1. 缩进的正文，办理案件12件。", "    1. 缩进的正文，办理案件12件。"},
		{"1. 坚持民主集中制\n2. 坚持党务公开", "1. 坚持民主集中制\n2. 坚持党务公开"},
	} {
		got, _ := shown(t, c.text)
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%q: %s", c.text, diff)
		}
	}
}

// TestMarkdownNested wants nested quotes and items read in time that grows with the text and no faster.
func TestMarkdownNested(t *testing.T) {
	for _, mark := range []string{">", "- ", "[", "*a ", "**"} {
		text := strings.Repeat(mark, 200_000) + "甲"
		start := time.Now()
		shown(t, text)
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("%q: %v", mark, took)
		}
	}
}

func TestMarkdownParts(t *testing.T) {
	_, lines := shown(t, "# 标题\n- 项\n### （一）小标题")
	want := []source.Part{
		{Kind: source.Heading, Start: 0, End: 4, Level: 1},
		{Kind: source.Item, Start: 5, End: 8},
		{Kind: source.Heading, Start: 9, End: 19, Level: 3},
	}
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Error(diff)
	}
}
