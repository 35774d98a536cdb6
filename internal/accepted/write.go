// The list as a file: what it says at its head, and each entry as a few lines that a person can read and take out.

package accepted

import (
	"bytes"
	"fmt"
	"io"
	"slices"

	"go.yaml.in/yaml/v3"
)

// head stands at the top of the file.
const head = `# 已经核定、不再提示的问题，由 fazhilint accept 写入。删去一条，这个问题就会重新提示。
# Findings that were looked at and let stand, written by 'fazhilint accept'. Without its entry a finding is told of again.
`

// Write writes the list: the file as it was read, with what people wrote into it, and behind it what was added since. Where
// that is no list (an unusual form such as [{file: …}], to which nothing can be appended), all is written anew.
func (l *List) Write(w io.Writer) error {
	text, err := l.appended()
	if err != nil {
		return err
	}
	if again, err := parse(l.Path, text); err != nil || !slices.Equal(again.entries, l.entries) {
		if text, err = encoded([]byte(head), l.entries); err != nil {
			return err
		}
	}
	if _, err := w.Write(text); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	return nil
}

// appended is the text that was read with the entries added since, its lines ending as they do there.
func (l *List) appended() ([]byte, error) {
	if len(bytes.TrimSpace(l.text)) == 0 {
		return encoded([]byte(head), l.entries)
	}
	added, err := encoded(nil, l.entries[l.read:])
	if err != nil {
		return nil, err
	}
	text := slices.Clone(l.text)
	if !bytes.HasSuffix(text, []byte("\n")) && len(added) > 0 {
		text = append(text, '\n')
	}
	if bytes.Contains(text, []byte("\r\n")) {
		added = bytes.ReplaceAll(added, []byte("\n"), []byte("\r\n"))
	}
	return append(text, added...), nil
}

// encoded is a text with entries behind it.
func encoded(before []byte, entries []Entry) ([]byte, error) {
	text := bytes.NewBuffer(before)
	if len(entries) == 0 {
		return text.Bytes(), nil
	}
	encoder := yaml.NewEncoder(text)
	encoder.SetIndent(2)
	if err := encoder.Encode(entries); err != nil {
		return nil, fmt.Errorf("encode: %w", err)
	}
	return text.Bytes(), nil
}
