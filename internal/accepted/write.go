// The list as a file: what it says at its head, and each entry as a few lines that a person can read and take out.

package accepted

import (
	"bytes"
	"fmt"
	"io"

	"go.yaml.in/yaml/v3"
)

// head stands at the top of the file.
const head = `# 已经核定、不再提示的问题，由 fazhilint accept 写入。删去一条，这个问题就会重新提示。
# Findings that were looked at and let stand, written by 'fazhilint accept'. Without its entry a finding is told of again.
`

// Write writes the list.
func (l *List) Write(w io.Writer) error {
	var text bytes.Buffer
	text.WriteString(head)
	encoder := yaml.NewEncoder(&text)
	encoder.SetIndent(2)
	if len(l.entries) > 0 {
		if err := encoder.Encode(l.entries); err != nil {
			return fmt.Errorf("encode: %w", err)
		}
	}
	if _, err := text.WriteTo(w); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	return nil
}
