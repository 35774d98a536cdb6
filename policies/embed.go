// Package policies holds the rules and runs them: Rego files by family, helpers in lib, reference tables in data,
// and the Go code that embeds, compiles and evaluates them. It knows nothing of file formats or outputs.
package policies

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"strings"
)

// files holds everything the rules are made of: Rego, examples (yaml) and reference tables (json).
//
//go:embed main.rego main_test.rego lib ledger data completeness arithmetic dates citations format
var files embed.FS

// module is one Rego file.
type module struct {
	name   string
	source string
}

// embeddedModules lists the shipped Rego files without their tests, in the order of their names.
func embeddedModules() ([]module, error) {
	var modules []module
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(name, ".rego") || strings.HasSuffix(name, "_test.rego") {
			return err
		}
		source, err := files.ReadFile(name)
		if err != nil {
			return fmt.Errorf("read embedded policy: %w", err)
		}
		modules = append(modules, module{name: name, source: withoutComments(string(source))})
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("list embedded policies: %w", err)
	}
	return modules, nil
}

// withoutComments empties the lines that are nothing but a comment at the margin: METADATA and the like. They are for
// readers and the catalogue, make up a third of the policies, and parsing them would be a part of every start. No shipped
// policy has a text of several lines.
func withoutComments(source string) string {
	var b strings.Builder
	b.Grow(len(source))
	for line := range strings.Lines(source) {
		if strings.HasPrefix(line, "#") {
			line = "\n"
		}
		b.WriteString(line)
	}
	return b.String()
}

// embeddedTables gives the reference tables by name. Each file holds one table under the path that policies read it
// from, data.fazhilint.tables.<name>, so that `opa eval -d policies/data` finds it at the same place.
func embeddedTables() (map[string]any, error) {
	names, err := fs.Glob(files, "data/*.json")
	if err != nil {
		return nil, fmt.Errorf("list embedded tables: %w", err)
	}
	tables := make(map[string]any, len(names))
	for _, name := range names {
		content, err := files.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("read embedded table: %w", err)
		}
		var file struct {
			Fazhilint struct {
				Tables map[string]any `json:"tables"`
			} `json:"fazhilint"`
		}
		if err := json.Unmarshal(content, &file); err != nil {
			return nil, fmt.Errorf("reference table %s: %w", name, err)
		}
		maps.Copy(tables, file.Fazhilint.Tables)
	}
	return tables, nil
}
