// What a page says of itself: title and date in its head, classes that its style sheets hide.

package html

import (
	"strings"
)

// meta reads a meta tag that names the title or the date of publication. Governments' sites must have both
// (《政府网站发展指引》, 2017).
func (b *builder) meta(a attributes, raw string) {
	var to *attribute
	switch {
	case a.name == "articletitle" || a.property == "og:title":
		to = &b.page.title
	case a.name == "pubdate" || a.name == "publishdate" || a.property == "article:published_time":
		to = &b.page.published
	default:
		return
	}
	if len(to.text.Runes) > 0 || strings.TrimSpace(a.content) == "" {
		return
	}
	from, to2 := valueOf(raw, "content")
	if from < to2 {
		addText(&to.text, []byte(raw[from:to2]), b.at+from)
	}
}

// valueOf finds the value of an attribute within a tag.
func valueOf(raw, name string) (from, to int) {
	lower := strings.ToLower(raw)
	for at := 0; ; {
		i := strings.Index(lower[at:], name)
		if i < 0 || len(lower) != len(raw) {
			return 0, 0
		}
		i += at + len(name)
		at = i
		for i < len(raw) && (raw[i] == ' ' || raw[i] == '=' || raw[i] == '\t' || raw[i] == '\n') {
			i++
		}
		if i == at || i >= len(raw) {
			continue
		}
		mark := raw[i]
		if mark != '"' && mark != '\'' {
			end := strings.IndexAny(raw[i:], " \t\n/>")
			return i, i + max(end, 0)
		}
		if end := strings.IndexByte(raw[i+1:], mark); end >= 0 {
			return i + 1, i + 1 + end
		}
	}
}

// styles reads which classes a style sheet hides, in rules with one class for selector, and whether it takes the marks
// off lists.
func (b *builder) styles(sheet string) {
	for {
		i := strings.IndexByte(sheet, '{')
		if i < 0 {
			return
		}
		end := strings.IndexByte(sheet[i:], '}')
		if end < 0 {
			return
		}
		b.rule(strings.TrimSpace(sheet[:i]), strings.ReplaceAll(strings.ToLower(sheet[i:i+end]), " ", ""))
		sheet = sheet[i+end+1:]
	}
}

// rule reads one rule of a style sheet.
func (b *builder) rule(selectors, body string) {
	if i := strings.LastIndexAny(selectors, "/;"); i >= 0 {
		selectors = strings.TrimSpace(selectors[i+1:])
	}
	hides := strings.Contains(body, "display:none")
	bare := strings.Contains(body, "list-style:none") || strings.Contains(body, "list-style-type:none")
	if !hides && !bare {
		return
	}
	for _, s := range strings.Split(selectors, ",") {
		s = strings.TrimSpace(s)
		if bare && (s == "li" || s == "ol" || s == "*") {
			b.page.plain = true
		}
		if hides && len(s) > 1 && s[0] == '.' && !strings.ContainsAny(s[1:], " .:#>+~[") {
			b.page.hidden[s[1:]] = true
		}
	}
}
