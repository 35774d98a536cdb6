// Package rtf reads files in Rich Text Format (RTF 1.9.1) into text. The numbers that a program counts stand in such a
// file beside their definitions, and are read as they stand; tracked changes are read as accepted or as rejected; headers,
// footers and notes are set apart. Every character knows the bytes it stands in.
package rtf

import (
	"bytes"

	"github.com/fazhilint/fazhilint/parser/reader/compose"
	"github.com/fazhilint/fazhilint/parser/source"
)

// Format is the name of the format.
const Format = "rtf"

// Options say how to read a file.
type Options struct {
	Rejected bool // tracked changes are read as rejected instead of accepted
}

// Limits of what is read.
const (
	maxGroups = 500 // groups within groups
	maxTables = 16  // tables within tables
	maxBlocks = 200_000
)

// magic opens every file.
const magic = "{\\rtf"

// Is says whether data looks like such a file.
func Is(data []byte) bool { return bytes.HasPrefix(data, []byte(magic)) }

// Read reads a file. An error is a *fault.Error.
func Read(data []byte, opt Options) (*source.Source, error) {
	if !Is(data) {
		return nil, errDamaged("开头不是 {\\rtf", "it does not begin with {\\rtf")
	}
	r := newReading(data, opt)
	if err := r.all(); err != nil {
		return nil, err
	}
	var out compose.Writer
	out.Blocks(r.body.flow.Blocks())
	seen := map[string]bool{}
	for _, l := range r.asides {
		if text := string(l.Runes); !seen[text] {
			seen[text] = true
			out.Line(l)
		}
	}
	return out.Source(Format, pageName(r.page), nil), nil
}
