// What of a page is handed on: the title, the report, and set apart from them what stands around.

package html

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/outline/numbering"
	"github.com/fazhilint/fazhilint/parser/reader/compose"
)

// Bounds of what is kept of a page around the report.
const (
	maxAround = 60 // lines before it and after it
	maxTitle  = 70 // characters of a title
	topLines  = 6  // lines at the report's beginning among which its title is looked for
)

// reading is the work on one page.
type reading struct {
	page   *page
	body   *node
	before []*compose.Line // lines before the report
	after  []*compose.Line
}

// around gathers the lines outside of the report.
func (r *reading) around() {
	if r.body == r.page.root {
		return
	}
	rest := &renderer{skip: r.body}
	rest.children(r.page.root)
	rest.flush()
	compose.EachLine(rest.out, func(l *compose.Line) {
		if len(l.Stretches) == 0 {
			return
		}
		if l.Stretches[0].From < r.body.at {
			r.before = append(r.before, l)
		} else {
			r.after = append(r.after, l)
		}
	})
}

// write writes title, report and surroundings.
func (r *reading) write(w *compose.Writer) {
	blocks := render(r.body)
	unindent(blocks)
	var count compose.Counter
	if t := r.title(blocks); t != nil {
		count.Line(t)
		w.Line(t)
	}
	count.Blocks(blocks)
	w.Blocks(blocks)
	r.aside(w)
}

// title finds the title where the report itself does not begin with it: a line before the report, or what the page says
// in its head.
func (r *reading) title(blocks []compose.Block) *compose.Line {
	want := compact(r.page.title.text.Runes)
	if beginsTitled(blocks, want) {
		return nil
	}
	var found *compose.Line
	for _, l := range r.before {
		text := compact(l.Runes)
		if want != "" && text == want || l.Level > 0 && isTitle(text) {
			found = l
		}
	}
	if found == nil {
		for _, l := range r.before {
			if isTitle(compact(l.Runes)) {
				found = l
			}
		}
	}
	if found != nil {
		for i, l := range r.before {
			if l == found {
				r.before = append(r.before[:i:i], r.before[i+1:]...)
				break
			}
		}
		found.Level = 0
		return found
	}
	if want == "" || !isTitle(want) {
		return nil
	}
	return &compose.Line{Text: r.page.title.text}
}

// beginsTitled says whether the report begins with its title, above its first heading and its first sentence.
func beginsTitled(blocks []compose.Block, want string) bool {
	n, above := 0, ""
	titled, text := false, false
	compose.EachLine(blocks, func(l *compose.Line) {
		n++
		if n > topLines || titled || text {
			return
		}
		line := compact(l.Runes)
		if _, numbered := numbering.Heading([]rune(line)); numbered || strings.HasSuffix(line, "。") || len([]rune(line)) > maxTitle {
			text = true
			return
		}
		titled = want != "" && (line == want || above+line == want) || isTitle(line)
		above = line
	})
	return titled
}

// isTitle says whether a line without blanks ends as the titles of reports do.
func isTitle(text string) bool {
	text = strings.TrimRight(text, "）)")
	n := len([]rune(text))
	if n < 6 || n > maxTitle || strings.ContainsAny(text, "。；>") {
		return false
	}
	for _, w := range []string{"报告", "总结", "汇报", "情况", "要点", "通报", "公告", "公示"} {
		if strings.HasSuffix(text, w) {
			return true
		}
	}
	return false
}

// compact is text without its blanks.
func compact(runes []rune) string { return string(glyph.Compact(runes)) }

// unindent takes the indents off where nearly all long lines have one: then they tell nothing.
func unindent(blocks []compose.Block) {
	in, out := 0, 0
	compose.EachLine(blocks, func(l *compose.Line) {
		switch {
		case len(l.Runes) < 24:
		case glyph.IsBlank(l.Runes[0]):
			in++
		default:
			out++
		}
	})
	if in == 0 || out*10 > in {
		return
	}
	compose.EachLine(blocks, func(l *compose.Line) { l.TrimLeft() })
}

// aside writes what stands around the report. A date that only the page's head gives is written as well.
func (r *reading) aside(w *compose.Writer) {
	dated := false
	write := func(lines []*compose.Line, other string) {
		for _, l := range lines {
			l.TrimLeft()
			if len(l.Runes) == 0 {
				continue
			}
			l.Level, l.Item = 0, false
			if l.Aside = other; isPublication(compact(l.Runes)) {
				l.Aside = "publication-line"
				dated = dated || hasDate(l.Runes)
			}
			w.Line(l)
		}
	}
	first := max(len(r.before)-maxAround, 0)
	write(r.before[first:], "navigation")
	write(r.after[:min(len(r.after), maxAround)], "footer")
	if text := r.page.published.text; !dated && len(text.Runes) > 0 {
		w.Line(&compose.Line{Text: text, Aside: "publication-line"})
	}
}

// isPublication says whether a line tells when and by whom the page was published.
func isPublication(text string) bool {
	for _, w := range []string{"发布日期", "发布时间", "发布于", "发表时间", "发表日期", "公开日期", "公开时间", "成文日期", "发文日期", "生成日期", "日期：", "日期:", "时间：", "时间:", "来源：", "来源:", "索引号", "信息来源"} {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}

// hasDate says whether a line holds a date in digits.
func hasDate(s []rune) bool {
	for i := 0; i+6 < len(s); i++ {
		if s[i] == '2' && s[i+1] == '0' && glyph.IsDigit(s[i+2]) && glyph.IsDigit(s[i+3]) && strings.ContainsRune("-/.年", s[i+4]) && glyph.IsDigit(s[i+5]) {
			return true
		}
	}
	return false
}
