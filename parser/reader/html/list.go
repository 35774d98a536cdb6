// Numbers that a page shows before the items of ordered lists.

package html

import (
	"strconv"
	"strings"
)

// order counts an item of a list and gives the number that is shown before it, "" for none.
func (b *builder) order(a attributes) string {
	k := len(b.stack) - 1
	for k > 0 && b.stack[k].tag != "ol" && b.stack[k].tag != "ul" {
		k--
	}
	if k == 0 || b.stack[k].tag != "ol" {
		return ""
	}
	list := &b.stack[k]
	if v, err := strconv.Atoi(a.value); err == nil {
		list.number = v
	}
	n := list.number
	list.number++
	style := list.style + " " + a.style
	if b.page.plain || strings.Contains(style, "list-style:none") || strings.Contains(style, "list-style-type:none") {
		return ""
	}
	return itemNumber(n, style)
}

// itemNumber writes the number of an item in the style of its list.
func itemNumber(n int, style string) string {
	kind, _, _ := strings.Cut(style, " ")
	switch {
	case kind == "a", strings.Contains(style, "lower-alpha"), strings.Contains(style, "lower-latin"):
		return letter(n, 'a') + ". "
	case kind == "A", strings.Contains(style, "upper-alpha"), strings.Contains(style, "upper-latin"):
		return letter(n, 'A') + ". "
	case strings.Contains(style, "cjk-ideographic"), strings.Contains(style, "simp-chinese"), strings.Contains(style, "trad-chinese"):
		return ideograph(n) + "、"
	case kind == "i", kind == "I", strings.Contains(style, "roman"):
		return strconv.Itoa(n) + ". " // no report counts so
	}
	return strconv.Itoa(n) + ". "
}

// letter writes a … z, digits beyond.
func letter(n int, first rune) string {
	if n < 1 || n > 26 {
		return strconv.Itoa(n)
	}
	return string(first + rune(n-1))
}

// ideograph writes 一 … 九十九, digits beyond.
func ideograph(n int) string {
	digits := []rune("〇一二三四五六七八九")
	if n < 1 || n > 99 {
		return strconv.Itoa(n)
	}
	var out []rune
	if n >= 20 {
		out = append(out, digits[n/10])
	}
	if n >= 10 {
		out = append(out, '十')
	}
	if n%10 > 0 {
		out = append(out, digits[n%10])
	}
	return string(out)
}
