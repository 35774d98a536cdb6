// Package config reads the small file in which a place of work writes down how it checks reports. It knows the file's
// shape; what the values mean is the business of the flags that they stand in for.
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/fazhilint/fazhilint/internal/yamlfile"
	"github.com/fazhilint/fazhilint/policies"
)

// Name is what the file is called where it is looked for: in the working directory.
const Name = ".fazhilint.yaml"

// maxSize bounds the file, in bytes.
const maxSize = 1 << 20

// Config is what the file says; what it does not say is empty.
type Config struct {
	Profile     string
	Data        string // a folder, relative to the working directory
	Accepted    string // a file, relative to the working directory
	FailOn      string
	Lang        string
	Exclude     []string
	InputFormat string

	File  string           // the file itself; "" where there is none
	Lines map[string][]int // by key: the lines, from 1, on which its values stand; several for exclude
}

// Fault says what is wrong with a value of the file: the one at a place among the values of its key.
func (c *Config) Fault(key string, place int, text policies.Text) *yamlfile.Error {
	fault := &yamlfile.Error{File: c.File, Text: text}
	if lines := c.Lines[key]; place < len(lines) {
		fault.Line = lines[place]
	}
	return fault
}

// Keys lists the keys of the file.
func Keys() []string {
	return []string{"profile", "data", "fail-on", "lang", "exclude", "input-format", "accepted"}
}

// Find reads the file in the working directory; a Config that says nothing where there is none.
func Find() (*Config, error) {
	own, err := Load(Name)
	if errors.Is(err, fs.ErrNotExist) {
		return &Config{}, nil
	}
	return own, err
}

// Load reads a file. The error is a *yamlfile.Error, or that of the file system.
func Load(path string) (*Config, error) {
	top, err := yamlfile.Read(path, maxSize)
	if err != nil {
		return nil, err
	}
	r := &reader{file: path, own: &Config{File: filepath.ToSlash(path), Lines: map[string][]int{}}}
	if top != nil {
		if err := r.read(top); err != nil {
			return nil, err
		}
	}
	for _, own := range []*string{&r.own.Data, &r.own.Accepted} {
		if *own != "" && !filepath.IsAbs(*own) {
			*own = filepath.Join(filepath.Dir(path), *own)
		}
	}
	return r.own, nil
}

// reader reads one file.
type reader struct {
	file string
	own  *Config
}

// fault makes an error.
func (r *reader) fault(line int, zh, en string) error { return yamlfile.Fault(r.file, line, zh, en) }

// read takes in the keys.
func (r *reader) read(top *yaml.Node) error {
	if top.Kind != yaml.MappingNode {
		return r.fault(top.Line, "应当一行一项，如“fail-on: warning”，冒号用半角", "it must have one key on each line, such as 'fail-on: warning'")
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(top.Content); i += 2 {
		key := top.Content[i]
		if seen[key.Value] {
			return r.fault(key.Line, fmt.Sprintf("“%s”写了两次", key.Value), fmt.Sprintf("%q is given twice", key.Value))
		}
		seen[key.Value] = true
		if err := r.key(key, top.Content[i+1]); err != nil {
			return err
		}
	}
	return nil
}

// key takes in one key.
func (r *reader) key(key, value *yaml.Node) error {
	texts := map[string]*string{
		"profile": &r.own.Profile, "data": &r.own.Data, "fail-on": &r.own.FailOn, "lang": &r.own.Lang, "input-format": &r.own.InputFormat,
		"accepted": &r.own.Accepted,
	}
	if key.Value == "exclude" {
		return r.list(key.Value, value)
	}
	target, known := texts[key.Value]
	if !known {
		return r.fault(key.Line, fmt.Sprintf("没有“%s”这一项，可以写 %s", key.Value, strings.Join(Keys(), "、")),
			fmt.Sprintf("there is no key %q; there are %s", key.Value, strings.Join(Keys(), ", ")))
	}
	if value.Kind != yaml.ScalarNode || value.Tag != "!!str" || value.Value == "" {
		return r.fault(value.Line, key.Value+" 后面要写一个词", key.Value+" takes one word")
	}
	*target = value.Value
	r.own.Lines[key.Value] = append(r.own.Lines[key.Value], value.Line)
	return nil
}

// list takes in patterns: a list, or one alone.
func (r *reader) list(key string, value *yaml.Node) error {
	items := []*yaml.Node{value}
	if value.Kind == yaml.SequenceNode {
		items = value.Content
	}
	for _, item := range items {
		if item.Kind != yaml.ScalarNode || item.Tag != "!!str" || item.Value == "" {
			return r.fault(item.Line, key+" 后面要写通配式，一行一个", key+" takes patterns, one on each line")
		}
		r.own.Exclude = append(r.own.Exclude, item.Value)
		r.own.Lines[key] = append(r.own.Lines[key], item.Line)
	}
	return nil
}
