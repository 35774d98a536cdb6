// Package output shows a run in the formats that people and other programs read: one small adapter for each format.
// All of them show the same findings; the exit code is decided elsewhere, from the run itself.
package output

import (
	"fmt"
	"io"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/policies"
)

// Options say how to show a run.
type Options struct {
	Language string // zh or en
	Colour   bool   // terminal colours (text only)
	Version  string // of the program
	Short    bool   // one line for each finding (text only)
	FailOn   string // lowest level that makes the run fail (junit only: which findings are failed tests); "": all of them
}

// Format shows runs in one way.
type Format struct {
	Name       string
	Write      func(w io.Writer, run *lint.Run, opt Options) error
	Extensions []string // of files that can hold it, the format's own first; that of plain text last
}

// all lists the formats, the default first.
func all() []Format {
	return []Format{
		{"text", writeText, plainText()},
		{"json", writeJSON, append([]string{".json"}, plainText()...)},
		{"sarif", writeSARIF, append([]string{".sarif", ".sarif.json", ".json"}, plainText()...)},
		{"github", writeGitHub, plainText()},
		{"junit", writeJUnit, append([]string{".xml"}, plainText()...)},
	}
}

// Formats gives every format by its name.
func Formats() map[string]Format { return byName(all()) }

// File says which formats a file of that name can hold.
func File(file string) Holds { return holds(all(), file) }

// Names lists the names of the formats, the default first.
func Names() []string { return names(all()) }

// byName gives formats by their names.
func byName(list []Format) map[string]Format {
	formats := make(map[string]Format, len(list))
	for _, format := range list {
		formats[format.Name] = format
	}
	return formats
}

// names lists the names of formats in their order.
func names(list []Format) []string {
	names := make([]string, 0, len(list))
	for _, format := range list {
		names = append(names, format.Name)
	}
	return names
}

// LevelName is what a level is called in a language.
func LevelName(level, language string) string {
	if language == "en" {
		return level
	}
	switch level {
	case policies.LevelError:
		return "错误"
	case policies.LevelWarning:
		return "警告"
	case policies.LevelInfo:
		return "提示"
	default:
		return level
	}
}

// toolName is what the program is called in formats that name their maker.
const toolName = "fazhilint"

// project is where the program's pages are.
const project = "https://github.com/fazhilint/fazhilint"

// RulePage is the address of a rule's page.
func RulePage(rule string) string { return project + "/blob/main/docs/rules/" + rule + ".md" }

// put writes a finished text.
func put(w io.Writer, text string) error {
	if _, err := io.WriteString(w, text); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	return nil
}

// say picks one of two fixed texts by language.
func say(language, zh, en string) string { return policies.Text{ZH: zh, EN: en}.In(language) }
