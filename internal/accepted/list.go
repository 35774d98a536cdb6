// Package accepted keeps the list of findings that a person has looked at and lets stand, each with the reason. A finding
// is on the list by its file, its rule, its sentence and the values it speaks of: the same words elsewhere are told of,
// and so is the finding itself once its sentence says something else.
package accepted

import (
	"fmt"
	"path/filepath"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/fazhilint/fazhilint/internal/yamlfile"
)

// Name is what the list is called where it is looked for: in the working directory.
const Name = ".fazhilint-accepted.yaml"

// maxSize bounds the file, in bytes: some 20,000 findings.
const maxSize = 8 << 20

// Entry is a finding on the list.
type Entry struct {
	File        string `yaml:"file"` // slash-separated, from the folder of the list
	Rule        string `yaml:"rule"`
	Quote       string `yaml:"quote,omitempty"` // the words found fault with, for those who read the list
	Expected    string `yaml:"expected,omitempty"`
	Actual      string `yaml:"actual,omitempty"`
	Reason      string `yaml:"reason"`
	Date        string `yaml:"date,omitempty"` // when it was put on the list, YYYY-MM-DD
	Fingerprint string `yaml:"fingerprint"`
}

// key is what a finding is known by.
type key struct{ file, rule, fingerprint, expected, actual string }

func (e *Entry) key() key { return key{e.File, e.Rule, e.Fingerprint, e.Expected, e.Actual} }

// List is such a list. It is safe for use by many goroutines as long as nobody adds to it.
type List struct {
	Path    string // the file, as it was named
	text    []byte // the file as it was read
	read    int    // how many of the entries are in it
	entries []Entry
	known   map[key]int // place in entries
	ofFile  map[string][]int
}

// New makes an empty list that is to be kept in a file.
func New(path string) *List {
	return &List{Path: path, known: map[key]int{}, ofFile: map[string][]int{}}
}

// Load reads a list. The error is a *yamlfile.Error, or that of the file system.
func Load(path string) (*List, error) {
	text, err := yamlfile.Content(path, maxSize)
	if err != nil {
		return nil, err
	}
	list, err := parse(path, text)
	if err != nil {
		return nil, err
	}
	list.text, list.read = text, list.Len()
	return list, nil
}

// parse takes in the text of a list.
func parse(path string, text []byte) (*List, error) {
	top, err := yamlfile.Parse(path, text)
	if err != nil {
		return nil, err
	}
	list := New(path)
	if top == nil {
		return list, nil
	}
	if top.Kind != yaml.SequenceNode {
		return nil, yamlfile.Fault(path, top.Line, "应当是 fazhilint accept 写出的清单，每条以“- ”开头",
			"it must be a list as 'fazhilint accept' writes it, each entry with '- '")
	}
	for _, node := range top.Content {
		entry, err := read(path, node)
		if err != nil {
			return nil, err
		}
		list.add(entry)
	}
	return list, nil
}

// read takes in an entry.
func read(path string, node *yaml.Node) (Entry, error) {
	var entry Entry
	targets := map[string]*string{
		"file": &entry.File, "rule": &entry.Rule, "quote": &entry.Quote, "expected": &entry.Expected, "actual": &entry.Actual,
		"reason": &entry.Reason, "date": &entry.Date, "fingerprint": &entry.Fingerprint,
	}
	if node.Kind != yaml.MappingNode {
		return entry, yamlfile.Fault(path, node.Line, "这一条不是“file: …”等几行", "an entry has lines such as 'file: …'")
	}
	for i := 0; i+1 < len(node.Content); i += 2 {
		name, value := node.Content[i], node.Content[i+1]
		target, known := targets[name.Value]
		if !known || value.Kind != yaml.ScalarNode {
			return entry, yamlfile.Fault(path, name.Line, fmt.Sprintf("“%s”不是清单里的内容", name.Value), fmt.Sprintf("%q has no place in the list", name.Value))
		}
		*target = value.Value
	}
	for _, name := range []string{"file", "rule", "reason", "fingerprint"} {
		if strings.TrimSpace(*targets[name]) == "" {
			return entry, yamlfile.Fault(path, node.Line, "这一条缺少 "+name, "the entry lacks "+name)
		}
	}
	return entry, nil
}

// add puts an entry at the end; false where it is there already.
func (l *List) add(entry Entry) bool {
	if _, there := l.known[entry.key()]; there {
		return false
	}
	l.known[entry.key()] = len(l.entries)
	l.ofFile[entry.File] = append(l.ofFile[entry.File], len(l.entries))
	l.entries = append(l.entries, entry)
	return true
}

// Add puts an entry about a file, named as the results name it, at the end; false where it is there already.
func (l *List) Add(name string, entry *Entry) bool {
	own := *entry
	own.File = l.file(name)
	return l.add(own)
}

// file names a file from the folder of the list; in full where there is no way from there.
func (l *List) file(name string) string {
	path, err := filepath.Abs(filepath.FromSlash(name))
	folder, err2 := filepath.Abs(filepath.Dir(l.Path))
	if err != nil || err2 != nil {
		return name
	}
	if relative, err := filepath.Rel(folder, path); err == nil {
		path = relative
	}
	return filepath.ToSlash(path)
}

// Len is the number of entries.
func (l *List) Len() int { return len(l.entries) }
