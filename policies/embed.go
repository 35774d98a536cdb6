// Package policies holds the rules and runs them: Rego files by family, helpers in lib, reference tables in data,
// and the Go code that embeds, compiles and evaluates them. It knows nothing of file formats or outputs.
package policies

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// files holds everything the rules are made of: Rego, examples (yaml) and reference tables (json).
//
//go:embed main.rego lib data completeness arithmetic dates citations format
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
		modules = append(modules, module{name: name, source: string(source)})
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("list embedded policies: %w", err)
	}
	return modules, nil
}

// embeddedTables gives the content of the reference tables by name (data/courts.json: courts).
func embeddedTables() (map[string][]byte, error) {
	entries, err := files.ReadDir("data")
	if err != nil {
		return nil, fmt.Errorf("list embedded tables: %w", err)
	}
	tables := make(map[string][]byte, len(entries))
	for _, entry := range entries {
		content, err := files.ReadFile(path.Join("data", entry.Name()))
		if err != nil {
			return nil, fmt.Errorf("read embedded table: %w", err)
		}
		tables[strings.TrimSuffix(entry.Name(), ".json")] = content
	}
	return tables, nil
}
