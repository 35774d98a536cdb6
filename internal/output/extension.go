// Which formats a file can hold by its name: a table opened in a spreadsheet must not turn out to be plain text.

package output

import (
	"path/filepath"
	"slices"
	"strings"
)

// Holds says what the extension of a file's name tells of the formats that the file can hold.
type Holds struct {
	Extension string   // as written in the lists here; "" where it tells nothing
	Formats   []string // the likeliest first; none with an Extension: none can be held
	Known     []string // the extensions that formats have as their own
}

// plainText are the extensions of files that hold any text.
func plainText() []string { return []string{".txt", ".log"} }

// elsewhere are extensions by which other programs know their files; what is no format of a command does not go there.
func elsewhere() []string {
	return []string{".json", ".sarif", ".xml", ".html", ".htm", ".xlsx", ".xls", ".et", ".ods", ".csv", ".docx", ".doc", ".wps", ".odt", ".rtf", ".pdf", ".ofd", ".zip"}
}

// holds looks through a list of formats.
func holds(list []Format, file string) Holds {
	var h Holds
	name := strings.ToLower(filepath.Base(file))
	for _, format := range list {
		h.Known = append(h.Known, format.Extensions[0])
		for _, extension := range format.Extensions {
			if strings.HasSuffix(name, extension) && len(extension) > len(h.Extension) {
				h.Extension = extension
			}
		}
	}
	slices.Sort(h.Known)
	h.Known = slices.Compact(h.Known)
	for _, format := range list {
		if slices.Contains(format.Extensions, h.Extension) {
			h.Formats = append(h.Formats, format.Name)
		}
	}
	if other := filepath.Ext(name); h.Extension == "" && slices.Contains(elsewhere(), other) {
		h.Extension = other
	}
	return h
}
