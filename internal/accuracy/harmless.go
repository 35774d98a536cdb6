// Harmless rewrites: they change how a report is written and leave every relation as it is.

package main

import (
	"strconv"
	"strings"

	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// harmless makes the rewrites of one report.
func harmless(report *labelled, parsed *parser.Parsed) []mutation {
	text := string(report.Text)
	m := &mutator{report: report, parsed: parsed}
	rewrites := []mutation{
		{"digits of full width", "", mapRunes(text, func(r rune) rune {
			if r >= '0' && r <= '9' {
				return r - '0' + '０'
			}
			return r
		})},
		{"blanks around numbers", "", m.figures(func(_ *tree.Figure, literal string) string { return " " + spaced(literal) + " " })},
		{"thousands separated", "", m.figures(func(_ *tree.Figure, literal string) string { return separated(literal) })},
		{"Chinese numerals", "", m.figures(chineseNumeral)},
		{"件 for 起", "", strings.ReplaceAll(strings.ReplaceAll(text, "起，", "件，"), "起、", "件、")},
		{"colons of half width", "", strings.ReplaceAll(text, "：", ":")},
		{"semicolons of half width", "", strings.ReplaceAll(text, "；", ";")},
		{"brackets of half width", "", strings.NewReplacer("（", "(", "）", ")").Replace(text)},
		{"其中 with 有", "", strings.ReplaceAll(text, "，其中", "，其中有")},
		{"全年 for 一年来", "", strings.ReplaceAll(strings.ReplaceAll(text, "一年来，", "全年，"), "今年以来，", "全年，")},
		{"line ends of Windows", "", strings.ReplaceAll(text, "\n", "\r\n")},
		{"indented paragraphs", "", strings.ReplaceAll(text, "\n", "\n　　")},
		{"empty lines between paragraphs", "", strings.ReplaceAll(text, "\n", "\n\n")},
		{"wrapped lines", "", wrapped(text, 38)},
	}
	return rewrites
}

// mapRunes changes every character of a text.
func mapRunes(text string, f func(rune) rune) string { return strings.Map(f, text) }

// figures rewrites every figure that counts something and is written in Arabic digits.
func (m *mutator) figures(f func(*tree.Figure, string) string) string {
	var b strings.Builder
	last := 0
	for i := range m.parsed.Document.Figures {
		figure := &m.parsed.Document.Figures[i]
		at, ok := m.place(&tree.Term{Span: figure.Span, Text: figure.Literal})
		if !ok || at[0] < last || figure.Quoted || figure.Kind == "named" || figure.Kind == "grade" || figure.Sentence < 0 {
			continue
		}
		b.WriteString(string(m.report.Text[last:at[0]]) + f(figure, figure.Literal))
		last = at[1]
	}
	return b.String() + string(m.report.Text[last:])
}

// spaced puts a blank between digits and unit.
func spaced(literal string) string {
	at := strings.LastIndexAny(literal, "0123456789")
	if at < 0 || strings.HasSuffix(literal, "%") {
		return literal
	}
	return literal[:at+1] + " " + literal[at+1:]
}

// separated groups the digits of a whole number by thousands.
func separated(literal string) string {
	end := 0
	for end < len(literal) && literal[end] >= '0' && literal[end] <= '9' {
		end++
	}
	if end < 4 || end < len(literal) && (literal[end] == '.' || literal[end] == ',') {
		return literal
	}
	digits := literal[:end]
	for at := len(digits) - 3; at > 0; at -= 3 {
		digits = digits[:at] + "," + digits[at:]
	}
	return digits + literal[end:]
}

// chineseNumeral writes small counts of everyday things in Chinese.
func chineseNumeral(figure *tree.Figure, literal string) string {
	switch figure.Unit {
	case "件", "起", "名", "人", "项", "次", "场", "个", "份", "家":
	default:
		return literal
	}
	number := strings.TrimSuffix(literal, figure.Unit)
	n, err := strconv.Atoi(number)
	if err != nil || n < 3 || n > 99 || figure.Approx != "" {
		return literal
	}
	digits := []string{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"}
	text := digits[n%10]
	switch tens := n / 10; {
	case tens == 1:
		text = "十" + text
	case tens > 1:
		text = digits[tens] + "十" + text
	}
	return text + figure.Unit
}

// wrapped breaks the lines of a text at a width in characters, as text taken out of pages is.
func wrapped(text string, width int) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		runes := []rune(line)
		if strings.Contains(line, "|") || strings.Contains(line, "\t") {
			continue
		}
		var b strings.Builder
		b.WriteString("　　")
		for j, r := range runes {
			if j > 0 && (j+2)%width == 0 {
				b.WriteByte('\n')
			}
			b.WriteRune(r)
		}
		if len(runes) > width {
			lines[i] = b.String()
		}
	}
	return strings.Join(lines, "\n")
}
