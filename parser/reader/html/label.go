// Numbers of headings that LibreOffice writes with its sample of the format in their place when it saves a document as
// XHTML: "2, ...、" for 二、 and "（1, ....3, ...）" for （三）, the numbers of all levels down to the heading's own.

package html

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/reader/compose"
	"github.com/fazhilint/fazhilint/parser/source"
)

// sampleTail follows every number there.
const sampleTail = ", ..."

// repairLabel puts the number that is meant in the place of such a label.
func repairLabel(l *compose.Line) {
	from := 0
	if len(l.Runes) > 0 && (l.Runes[0] == '（' || l.Runes[0] == '(' || l.Runes[0] == '第') {
		from = 1
	}
	n, to := sampleNumber(l.Runes, from)
	if to == 0 {
		return
	}
	text := l.Slice(0, from)
	text.Add([]rune(ideograph(n)), 0, l.Stretches[0].From, source.Made)
	text.Append(l.Slice(to, len(l.Runes)))
	l.Text = text
}

// sampleNumber reads the row of numbers at i; it gives the last of them and where the row ends, 0 for none.
func sampleNumber(s []rune, i int) (n, end int) {
	for i < len(s) && glyph.IsDigit(s[i]) {
		n = 0
		for i < len(s) && s[i] >= '0' && s[i] <= '9' && n < 1000 {
			n = n*10 + int(s[i]-'0')
			i++
		}
		if !strings.HasPrefix(string(s[i:min(len(s), i+len(sampleTail))]), sampleTail) {
			return n, end
		}
		i += len(sampleTail)
		end = i
		if i < len(s) && s[i] == '.' {
			i++
		}
	}
	return n, end
}
