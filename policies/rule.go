// The catalogue: what each rule is called, means, rests on and says, read from the METADATA of its Rego file.

package policies

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Families lists the rule families in the order they are shown.
var Families = []string{"completeness", "arithmetic", "dates", "citations", "format"}

// ErrUnknownRule says that no rule has the id asked for.
var ErrUnknownRule = errors.New("no such rule")

// Text is one text in both languages.
type Text struct {
	ZH string `json:"zh"`
	EN string `json:"en"`
}

// In gives the text in a language ("zh" or "en").
func (t Text) In(language string) string {
	if language == "en" {
		return t.EN
	}
	return t.ZH
}

// Rule is one rule of the catalogue.
type Rule struct {
	ID          string          `json:"id"` // family/name
	Family      string          `json:"family"`
	Level       string          `json:"level"`
	Title       Text            `json:"title"`
	Description Text            `json:"description"`
	Basis       []Text          `json:"basis"`    // regulation and article, or standard and clause
	Messages    map[string]Text `json:"messages"` // by name; slots in braces
	Tables      []string        `json:"tables"`   // reference tables it reads
}

// custom is the part of METADATA that is this project's own.
type custom struct {
	Level         string          `json:"level"`
	TitleEN       string          `json:"title_en"`
	DescriptionEN string          `json:"description_en"`
	Basis         []Text          `json:"basis"`
	Messages      map[string]Text `json:"messages"`
	Tables        []string        `json:"tables"`
}

// Rules reads the whole catalogue, by family and then by name.
func Rules() ([]Rule, error) {
	var rules []Rule
	for _, family := range Families {
		names, err := fs.Glob(files, family+"/*.rego")
		if err != nil {
			return nil, fmt.Errorf("list rules: %w", err)
		}
		slices.Sort(names)
		for _, name := range names {
			if strings.HasSuffix(name, "_test.rego") {
				continue
			}
			rule, err := readRule(name)
			if err != nil {
				return nil, err
			}
			rules = append(rules, *rule)
		}
	}
	return rules, nil
}

// RuleByID reads one rule. The error is ErrUnknownRule when there is none of that id.
func RuleByID(id string) (*Rule, error) {
	name := strings.ReplaceAll(id, "-", "_") + ".rego"
	if _, err := fs.Stat(files, name); err != nil || strings.HasPrefix(id, "lib/") || !strings.Contains(id, "/") {
		return nil, fmt.Errorf("%w: %s", ErrUnknownRule, id)
	}
	return readRule(name)
}

// readRule reads the METADATA of one file; its place says the rule's id.
func readRule(name string) (*Rule, error) {
	source, err := files.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("read rule: %w", err)
	}
	parsed, err := ast.ParseModuleWithOpts(name, head(string(source)), ast.ParserOptions{ProcessAnnotation: true})
	if err != nil {
		return nil, fmt.Errorf("read rule: %w", err)
	}
	for _, annotations := range parsed.Annotations {
		if annotations.Scope == "package" {
			return newRule(name, annotations)
		}
	}
	return nil, fmt.Errorf("read rule: %s has no METADATA for its package", name)
}

// head is a policy up to its package clause: what is needed for its METADATA, at a quarter of the time the whole would take.
func head(source string) string {
	_, rest, found := strings.Cut(source, "\npackage ")
	if !found {
		return source
	}
	_, rest, _ = strings.Cut(rest, "\n")
	return strings.TrimSuffix(source, rest)
}

// newRule puts the METADATA into the catalogue's shape.
func newRule(name string, annotations *ast.Annotations) (*Rule, error) {
	raw, err := json.Marshal(annotations.Custom)
	if err != nil {
		return nil, fmt.Errorf("METADATA of %s: %w", name, err)
	}
	var own custom
	if err := json.Unmarshal(raw, &own); err != nil {
		return nil, fmt.Errorf("METADATA of %s: %w", name, err)
	}
	family := path.Dir(name)
	return &Rule{
		ID:          family + "/" + strings.ReplaceAll(strings.TrimSuffix(path.Base(name), ".rego"), "_", "-"),
		Family:      family,
		Level:       own.Level,
		Title:       Text{ZH: annotations.Title, EN: own.TitleEN},
		Description: Text{ZH: strings.TrimSpace(annotations.Description), EN: strings.TrimSpace(own.DescriptionEN)},
		Basis:       own.Basis,
		Messages:    own.Messages,
		Tables:      own.Tables,
	}, nil
}

// Say gives a finding's message in a language, its slots filled with the finding's arguments.
// An argument may itself differ by language: then it is given as name.zh and name.en.
func (r *Rule) Say(f *Finding, language string) string {
	template := r.Messages[f.Message].In(language)
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(template, "{")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		slot, after, closed := strings.Cut(rest, "}")
		if !closed {
			out.WriteString("{" + rest)
			return out.String()
		}
		value, ok := f.Args[slot]
		if !ok {
			value = f.Args[slot+"."+language]
		}
		out.WriteString(value)
		template = after
	}
}
