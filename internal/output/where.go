// Places in words, where lines and columns say nothing: a word processor counts paragraphs, a page its lines.

package output

import (
	"fmt"
	"strings"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/parser/source"
)

// hasLines says whether a place is in a file that has lines people can go to. Those of a page on the web are lines of its source: its
// paragraphs are counted too, with their characters.
func hasLines(p source.Place) bool {
	return (p.Paragraph == 0 || onWeb(p)) && p.PageLine == 0 && p.Note == ""
}

// onWeb says whether a place is in the source of a page on the web, which has lines and paragraphs.
func onWeb(p source.Place) bool { return p.Character > 0 }

// where names a place: name:line:column, which terminals and editors can jump to, or else what people count by.
func where(name string, place lint.Place, language string) string {
	if hasLines(place.Start) {
		return name + ":" + spot(place, language)
	}
	return name + " " + spot(place, language)
}

// spot is that place without the name of the file.
func spot(place lint.Place, language string) string {
	if hasLines(place.Start) {
		at := fmt.Sprintf("%d:%d", place.Start.Line, place.Start.Column)
		if onWeb(place.Start) {
			at += say(language, "（"+words(place.Start, language)+"）", " ("+words(place.Start, language)+")")
		}
		return at
	}
	return words(place.Start, language)
}

// words names a place in a file without lines: page and line where pages are fixed, else paragraph and character; in
// tables row and cell.
func words(p source.Place, language string) string {
	var zh, en []string
	add := func(inChinese, inEnglish string) { zh, en = append(zh, inChinese), append(en, inEnglish) }
	if p.PageLine > 0 {
		comma := ""
		if p.Note != "" || p.Row > 0 {
			comma = "，"
		}
		add(fmt.Sprintf("第%d页第%d行%s", p.Page, p.PageLine, comma), fmt.Sprintf("page %d line %d", p.Page, p.PageLine))
	}
	if p.Note != "" {
		note := noteName(p.Note)
		add(note[0], note[1])
	}
	switch {
	case p.Row > 0:
		if p.Table > 0 {
			add(fmt.Sprintf("表%d", p.Table), fmt.Sprintf("table %d", p.Table))
		}
		add(fmt.Sprintf("第%d行第%d格", p.Row, p.Cell), fmt.Sprintf("row %d cell %d", p.Row, p.Cell))
	case p.PageLine == 0:
		character := p.Column
		if onWeb(p) {
			character = p.Character
		}
		add(fmt.Sprintf("第%d段第%d字", p.Paragraph, character), fmt.Sprintf("paragraph %d character %d", p.Paragraph, character))
	}
	return say(language, strings.Join(zh, ""), strings.Join(en, " "))
}

// noteName names the kind of text that stands outside the body, in both languages.
func noteName(note string) [2]string {
	names := map[string]string{
		"header": "页眉", "footer": "页脚", "footnote": "脚注", "endnote": "尾注", "text-box": "文本框",
	}
	if zh, ok := names[note]; ok {
		return [2]string{zh, note}
	}
	return [2]string{note, note}
}
