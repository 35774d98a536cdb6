// Package config reads the small file in which a place of work writes down how it checks reports. It knows the file's
// shape; what the values mean is the business of the flags that they stand in for.
package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"go.yaml.in/yaml/v3"

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
	FailOn      string
	Lang        string
	Exclude     []string
	InputFormat string

	File  string           // the file itself; "" where there is none
	Lines map[string][]int // by key: the lines, from 1, on which its values stand; several for exclude
}

// Fault says what is wrong with a value of the file: the one at a place among the values of its key.
func (c *Config) Fault(key string, place int, text policies.Text) *Error {
	fault := &Error{File: c.File, Text: text}
	if lines := c.Lines[key]; place < len(lines) {
		fault.Line = lines[place]
	}
	return fault
}

// Keys lists the keys of the file.
func Keys() []string {
	return []string{"profile", "data", "fail-on", "lang", "exclude", "input-format"}
}

// Error says what is wrong with the file.
type Error struct {
	File string
	Line int // 0: of no line
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

// Find reads the file in the working directory; a Config that says nothing where there is none.
func Find() (*Config, error) {
	own, err := Load(Name)
	if errors.Is(err, fs.ErrNotExist) {
		return &Config{}, nil
	}
	return own, err
}

// Load reads a file. The error is an *Error, or that of the file system.
func Load(path string) (*Config, error) {
	file, err := os.Open(path) //nolint:gosec // the file that the user named
	if err != nil {
		return nil, fmt.Errorf("open: %w", err)
	}
	defer func() { _ = file.Close() }() // read only: nothing to lose
	content, err := io.ReadAll(io.LimitReader(file, maxSize+1))
	if err != nil {
		return nil, fmt.Errorf("read: %w", err)
	}
	r := &reader{file: filepath.ToSlash(path), own: &Config{File: filepath.ToSlash(path), Lines: map[string][]int{}}}
	if len(content) > maxSize {
		return nil, r.fault(0, "文件过大", "the file is too large")
	}
	if err := r.read(content); err != nil {
		return nil, err
	}
	if data := r.own.Data; data != "" && !filepath.IsAbs(data) {
		r.own.Data = filepath.Join(filepath.Dir(path), data)
	}
	return r.own, nil
}

// reader reads one file.
type reader struct {
	file string
	own  *Config
}

// fault makes an Error.
func (r *reader) fault(line int, zh, en string) error {
	return &Error{File: r.file, Line: line, Text: policies.Text{ZH: zh, EN: en}}
}

// read takes in the keys.
func (r *reader) read(content []byte) error {
	var document yaml.Node
	err := yaml.NewDecoder(bytes.NewReader(content)).Decode(&document)
	if errors.Is(err, io.EOF) {
		return nil // empty, or comments only
	}
	if err != nil {
		return r.malformed(content, err)
	}
	top := document.Content[0]
	if top.Kind == yaml.ScalarNode && top.Tag == "!!null" {
		return nil
	}
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
