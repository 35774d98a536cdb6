// Places in words, where lines and columns say nothing: a word processor counts paragraphs.

package output

import (
	"fmt"
	"strings"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/parser/source"
)

// hasLines says whether a place is in a file that has lines people can go to.
func hasLines(p source.Place) bool { return p.Paragraph == 0 && p.Note == "" }

// where names a place: name:line:column, which terminals and editors can jump to, or else paragraph and character.
func where(name string, place lint.Place, language string) string {
	if hasLines(place.Start) {
		return name + ":" + spot(place, language)
	}
	return name + " " + spot(place, language)
}

// spot is that place without the name of the file.
func spot(place lint.Place, language string) string {
	start := place.Start
	if hasLines(start) {
		return fmt.Sprintf("%d:%d", start.Line, start.Column)
	}
	var zh, en []string
	if start.Note != "" {
		note := noteName(start.Note)
		zh, en = append(zh, note[0]), append(en, note[1])
	}
	if start.Row > 0 {
		if start.Table > 0 {
			zh, en = append(zh, fmt.Sprintf("表%d", start.Table)), append(en, fmt.Sprintf("table %d", start.Table))
		}
		zh = append(zh, fmt.Sprintf("第%d行第%d格", start.Row, start.Cell))
		en = append(en, fmt.Sprintf("row %d cell %d", start.Row, start.Cell))
	} else {
		zh = append(zh, fmt.Sprintf("第%d段第%d字", start.Paragraph, start.Column))
		en = append(en, fmt.Sprintf("paragraph %d character %d", start.Paragraph, start.Column))
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
