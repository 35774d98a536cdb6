// Package yamlfile reads the small YAML files that people write beside their reports, and says of what is wrong with one
// on which line it stands. It knows nothing of what the files are for.
package yamlfile

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"go.yaml.in/yaml/v3"

	"github.com/fazhilint/fazhilint/policies"
)

// Error says what is wrong with a file.
type Error struct {
	File string // slash-separated
	Line int    // from 1; 0: of no line
	Text policies.Text
}

func (e *Error) Error() string { return e.In("en") }

// In words the error in a language.
func (e *Error) In(language string) string {
	if e.Line > 0 {
		return fmt.Sprintf("%s:%d: %s", e.File, e.Line, e.Text.In(language))
	}
	return e.File + ": " + e.Text.In(language)
}

// Fault makes an Error.
func Fault(file string, line int, zh, en string) *Error {
	return &Error{File: filepath.ToSlash(file), Line: line, Text: policies.Text{ZH: zh, EN: en}}
}

// Read gives what stands at the top of a file of at most maxSize bytes: nil where it is empty or has comments only. The
// error is an *Error, or that of the file system.
func Read(path string, maxSize int64) (*yaml.Node, error) {
	content, err := Content(path, maxSize)
	if err != nil {
		return nil, err
	}
	return Parse(path, content)
}

// Content gives a file of at most maxSize bytes as it is. The error is an *Error, or that of the file system.
func Content(path string, maxSize int64) ([]byte, error) {
	file, err := os.Open(path) //nolint:gosec // the file that the user named
	if err != nil {
		return nil, fmt.Errorf("open: %w", err)
	}
	defer func() { _ = file.Close() }() // read only: nothing to lose
	content, err := io.ReadAll(io.LimitReader(file, maxSize+1))
	if err != nil {
		return nil, fmt.Errorf("read: %w", err)
	}
	if int64(len(content)) > maxSize {
		return nil, Fault(path, 0, "文件过大", "the file is too large")
	}
	return content, nil
}

// Parse gives what stands at the top of the content of a file, as Read does. The error is an *Error.
func Parse(path string, content []byte) (*yaml.Node, error) {
	var document yaml.Node
	err := yaml.NewDecoder(bytes.NewReader(content)).Decode(&document)
	if errors.Is(err, io.EOF) {
		return nil, nil //nolint:nilnil // an empty file is no fault
	}
	if err != nil {
		return nil, malformed(path, content, err)
	}
	top := document.Content[0]
	if top.Kind == yaml.ScalarNode && top.Tag == "!!null" {
		return nil, nil //nolint:nilnil // as above
	}
	return top, nil
}
