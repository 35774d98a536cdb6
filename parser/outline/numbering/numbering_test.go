package numbering_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/outline/numbering"
)

func TestHeading(t *testing.T) {
	for text, want := range map[string]numbering.Number{
		"一、总体情况":      {Class: numbering.Upper, Style: "一、", Ordinal: 1, Len: 2},
		"十二、安排":       {Class: numbering.Upper, Style: "一、", Ordinal: 12, Len: 3},
		"二十一、安排":      {Class: numbering.Upper, Style: "一、", Ordinal: 21, Len: 4},
		"一 、总体":       {Class: numbering.Upper, Style: "一、", Ordinal: 1, Len: 3},
		"三.加强":        {Class: numbering.Upper, Style: "一.", Ordinal: 3, Len: 2},
		"（三）规范":       {Class: numbering.Paren, Style: "（一）", Ordinal: 3, Len: 3},
		"(三)规范":       {Class: numbering.Paren, Style: "(一)", Ordinal: 3, Len: 3},
		"（ 十 ）规范":     {Class: numbering.Paren, Style: "（一）", Ordinal: 10, Len: 5},
		"（二）、规范":      {Class: numbering.Paren, Style: "（一）", Ordinal: 2, Len: 4},
		"四）规范":        {Class: numbering.Paren, Style: "一）", Ordinal: 4, Len: 2},
		"1.加强":        {Class: numbering.Arabic, Style: "1.", Ordinal: 1, Len: 2},
		"12．加强":       {Class: numbering.Arabic, Style: "1．", Ordinal: 12, Len: 3},
		"3、加强":        {Class: numbering.Arabic, Style: "1、", Ordinal: 3, Len: 2},
		"２．加强":        {Class: numbering.Arabic, Style: "1．", Ordinal: 2, Len: 2},
		"1. 2023年，我镇": {Class: numbering.Arabic, Style: "1.", Ordinal: 1, Len: 2},
		"1.2023年，我镇":  {Class: numbering.Arabic, Style: "1.", Ordinal: 1, Len: 2},
		"1.“一网通办”":    {Class: numbering.Arabic, Style: "1.", Ordinal: 1, Len: 2},
		"5）加强":        {Class: numbering.Inner, Style: "1）", Ordinal: 5, Len: 2},
		"（2） 加强":      {Class: numbering.Inner, Style: "（1）", Ordinal: 2, Len: 3},
		"(2)加强":       {Class: numbering.Inner, Style: "(1)", Ordinal: 2, Len: 3},
		"⑵加强":         {Class: numbering.Inner, Style: "⑴", Ordinal: 2, Len: 1},
		"③加强":         {Class: numbering.Circle, Style: "①", Ordinal: 3, Len: 1},
		"第一部分 情况":     {Class: numbering.Division, Style: "第一部分", Ordinal: 1, Len: 4},
		"第二章　执法":      {Class: numbering.Division, Style: "第一章", Ordinal: 2, Len: 3},
		"第三部分：安排":     {Class: numbering.Division, Style: "第一部分", Ordinal: 3, Len: 5},
		"一、三项制度落实":    {Class: numbering.Upper, Style: "一、", Ordinal: 1, Len: 2},
		"一、二〇二一年工作":   {Class: numbering.Upper, Style: "一、", Ordinal: 1, Len: 2},
		"一、2021年工作情况": {Class: numbering.Upper, Style: "一、", Ordinal: 1, Len: 2},
	} {
		got, ok := numbering.Heading([]rune(text))
		if diff := cmp.Diff(want, got); !ok || diff != "" {
			t.Errorf("%q: %v %s", text, ok, diff)
		}
	}
}

func TestNoHeading(t *testing.T) {
	for _, text := range []string{
		"", "一", "一", "1.5万元", "12.3%以上", "2020.12.4宪法日", "12.4国家宪法日", "3、4月份", "2021年，我镇", "（2019）津0116行初9号", "（2021）第3号",
		"（一）项规定", "（三）款", "一、二审案件", "十一、十二月", "1,024件", "12345热线", "第一责任人", "第一，加强", "第一季度", "一是加强", "一方面",
		"（试行）", "1", "1.", "100.加强", "5%", "一般程序", "三项制度", "二十大精神",
	} {
		if got, ok := numbering.Heading([]rune(text)); ok {
			t.Errorf("%q: %+v", text, got)
		}
	}
}

func TestItem(t *testing.T) {
	for text, want := range map[string]numbering.Number{
		"一是加强":   {Class: numbering.Shi, Style: "一是", Ordinal: 1, Len: 2},
		"十二是加强":  {Class: numbering.Shi, Style: "一是", Ordinal: 12, Len: 3},
		"二要加强":   {Class: numbering.Shi, Style: "一要", Ordinal: 2, Len: 2},
		"第一，加强":  {Class: numbering.Di, Style: "第一，", Ordinal: 1, Len: 2},
		"第三、加强":  {Class: numbering.Di, Style: "第一、", Ordinal: 3, Len: 2},
		"其二，加强":  {Class: numbering.Qi, Style: "其一", Ordinal: 2, Len: 2},
		"其一是加强":  {Class: numbering.Qi, Style: "其一", Ordinal: 1, Len: 2},
		"B.加强监管": {Class: numbering.Letter, Style: "A.", Ordinal: 2, Len: 2},
	} {
		got, ok := numbering.Item([]rune(text))
		if diff := cmp.Diff(want, got); !ok || diff != "" {
			t.Errorf("%q: %v %s", text, ok, diff)
		}
	}
	for _, text := range []string{"一是否到位", "第一责任人", "第一批次", "其中12件", "其一百件", "A类案件", "APP平台", "三要素齐全", "一要求各部门", "第十届", "一般"} {
		if got, ok := numbering.Item([]rune(text)); ok {
			t.Errorf("%q: %+v", text, got)
		}
	}
}
