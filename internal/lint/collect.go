// Finds what is to be checked: turns the paths of a command line into inputs.

package lint

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/fazhilint/fazhilint/policies"
)

// Input is something to check, or a path that leads to nothing that can be checked.
type Input struct {
	Name    string // as it is shown
	Path    string // where it is read; empty for standard input
	Reader  io.Reader
	Problem *Problem
	Skipped bool // in a folder, of a kind that is not read yet: it is named, not checked
}

// Stdin is what the path "-" stands for.
type Stdin struct {
	Name   string
	Reader io.Reader
}

// collector gathers inputs in the order given, each once.
type collector struct {
	stdin  Stdin
	inputs []Input
	seen   map[string]bool
}

// Collect finds the inputs that paths name: files as they are, folders with all that lies below them, patterns, and "-".
// A path that leads nowhere is an input with a Problem, so that it is reported beside the others.
func Collect(paths []string, stdin Stdin) []Input {
	c := &collector{stdin: stdin, seen: make(map[string]bool)}
	for _, path := range paths {
		c.path(path)
	}
	return c.inputs
}

// path adds what one argument names.
func (c *collector) path(path string) {
	if path == "-" {
		c.add("-", Input{Name: c.stdin.Name, Reader: c.stdin.Reader})
		return
	}
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		c.folder(path)
	case err == nil:
		c.file(path)
	case errors.Is(err, fs.ErrNotExist) && strings.ContainsAny(path, "*?[{"):
		c.pattern(path)
	default:
		c.problem(path, cannotOpen(err))
	}
}

// pattern adds what a pattern matches, for shells that do not expand patterns themselves.
func (c *collector) pattern(pattern string) {
	matches, err := doublestar.FilepathGlob(pattern, doublestar.WithNoHidden(), doublestar.WithNoFollow(), doublestar.WithFailOnIOErrors())
	if err != nil {
		c.problem(pattern, Problem{policies.Text{ZH: "通配式写法有误或无法展开：" + err.Error(), EN: "the pattern is malformed or cannot be expanded: " + err.Error()}})
		return
	}
	if len(matches) == 0 {
		c.problem(pattern, Problem{policies.Text{ZH: "没有与通配式相符的文件", EN: "no file matches the pattern"}})
		return
	}
	slices.Sort(matches)
	for _, match := range matches {
		c.path(match)
	}
}

// folder adds the reports below a folder, hidden files and folders left out. One without reports is a problem.
func (c *collector) folder(root string) {
	found := 0
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			c.problem(path, cannotOpen(err))
			found++
			return nil
		}
		if path != root && strings.HasPrefix(entry.Name(), ".") {
			if entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if c.entry(path, entry) {
			found++
		}
		return nil
	})
	if err != nil {
		c.problem(root, cannotOpen(err))
		return
	}
	if found == 0 {
		extensions := strings.Join(reportExtensions(), " ")
		c.problem(root, Problem{policies.Text{
			ZH: "文件夹里没有可以检查的文件（" + extensions + "）",
			EN: "nothing to check in this folder (" + extensions + ")",
		}})
	}
}

// entry adds a file found in a folder when it is a report; it says whether it was.
func (c *collector) entry(path string, entry fs.DirEntry) bool {
	if entry.Type()&fs.ModeSymlink != 0 {
		if info, err := os.Stat(path); err != nil || !info.Mode().IsRegular() {
			return false
		}
	} else if !entry.Type().IsRegular() {
		return false
	}
	extension := strings.ToLower(filepath.Ext(path))
	switch {
	case slices.Contains(reportExtensions(), extension):
		c.file(path)
		return true
	case slices.Contains(otherExtensions(), extension):
		c.add(path, Input{Name: shown(path), Skipped: true})
	}
	return false
}

// file adds a file.
func (c *collector) file(path string) { c.add(path, Input{Name: shown(path), Path: path}) }

// problem adds a path that cannot be checked.
func (c *collector) problem(path string, problem Problem) {
	c.add(path, Input{Name: shown(path), Problem: &problem})
}

// add keeps an input unless the same file is there already.
func (c *collector) add(path string, input Input) {
	key := path
	if path != "-" {
		if absolute, err := filepath.Abs(path); err == nil {
			key = absolute
		}
	}
	if c.seen[key] {
		return
	}
	c.seen[key] = true
	c.inputs = append(c.inputs, input)
}

// reportExtensions are what reports in a folder are known by.
func reportExtensions() []string { return []string{".txt", ".md", ".markdown"} }

// otherExtensions are those of reports that cannot be read yet. In a folder they are named, so that nobody takes them for checked.
func otherExtensions() []string {
	return []string{".doc", ".docx", ".wps", ".pdf", ".ofd", ".odt", ".rtf", ".htm", ".html"}
}

// shown is the name a path is shown by: short, with forward slashes.
func shown(path string) string { return filepath.ToSlash(filepath.Clean(path)) }

// cannotOpen words an error of the file system.
func cannotOpen(err error) Problem {
	reason := err
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		reason = pathError.Err
	}
	zh := "无法读取"
	switch {
	case errors.Is(err, fs.ErrNotExist):
		zh = "文件或文件夹不存在"
	case errors.Is(err, fs.ErrPermission):
		zh = "没有读取的权限"
	}
	return Problem{policies.Text{ZH: zh, EN: fmt.Sprintf("cannot read: %v", reason)}}
}
