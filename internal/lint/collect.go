// Finds what is to be checked: turns the paths of a command line into inputs.

package lint

import (
	"errors"
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
	Skipped bool // left out by Selection.Exclude: it is named, not checked

	member *member // what is read, where Path is that of a zip file
}

// Selection says what is to be checked.
type Selection struct {
	Paths   []string
	Exclude []string // patterns of what to leave out, files and folders; one without a slash looks at single parts of a path
	Stdin   Stdin
}

// Stdin is what the path "-" stands for.
type Stdin struct {
	Name   string
	Reader io.Reader
}

// collector gathers inputs in the order given, each once.
type collector struct {
	Selection
	left   *exclusion
	inputs []Input
	seen   map[string]bool
}

// Collect finds the inputs that paths name: files as they are, folders with all that lies below them, patterns, and "-".
// A path that leads nowhere is an input with a Problem, so that it is reported beside the others. Idle are the patterns
// of Exclude that left nothing out, where anything was searched for reports.
func Collect(selection Selection) (inputs []Input, idle []string) {
	c := &collector{Selection: selection, seen: make(map[string]bool), left: newExclusion(selection.Exclude)}
	for _, path := range selection.Paths {
		c.argument(path)
	}
	return c.inputs, c.left.idle(selection.Exclude)
}

// argument adds what one argument names.
func (c *collector) argument(path string) {
	if path == "-" {
		c.add("-", Input{Name: c.Stdin.Name, Reader: c.Stdin.Reader})
		return
	}
	_, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) && strings.ContainsAny(path, "*?[{") {
		c.pattern(path)
		return
	}
	c.left.within(shown(filepath.Dir(path)), shown(path))
	c.path(path)
}

// path adds what a path leads to.
func (c *collector) path(path string) {
	info, err := os.Stat(path)
	if err != nil {
		c.problem(path, Problem{Reason(err)})
		return
	}
	part, left := c.left.of(shown(path))
	switch {
	case left:
		c.skip(part)
	case info.IsDir():
		c.folder(path)
	default:
		c.named(path)
	}
}

// named adds a file that was named, or what is in it.
func (c *collector) named(path string) {
	if isZip(path) {
		if done, _ := c.zipFile(path, true); done {
			return
		}
	}
	c.file(path)
}

// pattern adds what a pattern matches, for shells that do not expand patterns themselves.
func (c *collector) pattern(pattern string) {
	matches, err := doublestar.FilepathGlob(pattern, doublestar.WithNoHidden(), doublestar.WithNoFollow(), doublestar.WithFailOnIOErrors(),
		doublestar.WithCaseInsensitive()) // as in a folder, where 报告.TXT is a report too
	switch {
	case errors.Is(err, doublestar.ErrBadPattern):
		c.problem(pattern, Problem{policies.Text{ZH: "通配式写法有误，请看括号是否成对", EN: "the pattern is malformed: do its brackets pair up?"}})
		return
	case err != nil:
		why := Reason(err)
		c.problem(pattern, Problem{policies.Text{ZH: "通配式无法展开：" + why.ZH, EN: "the pattern cannot be expanded: " + why.EN}})
		return
	}
	if len(matches) == 0 {
		c.problem(pattern, Problem{policies.Text{ZH: "没有与通配式相符的文件", EN: "no file matches the pattern"}})
		return
	}
	slices.Sort(matches)
	base, _ := doublestar.SplitPattern(shown(pattern))
	c.left.searched = true
	c.left.within(base)
	for _, match := range matches {
		c.path(match)
	}
}

// folder adds the reports below a folder, those in zip files too, hidden files and folders left out. One without reports is a problem, and so is
// a file in it that looks like a report of a kind that cannot be read: nobody is to take it for checked.
func (c *collector) folder(root string) {
	found := 0
	c.left.searched = true
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			c.problem(path, Problem{Reason(err)})
			found++
			return nil
		}
		if path == root {
			return nil
		}
		_, left := c.left.of(shown(path))
		if left && (entry.IsDir() || isReport(path) || isZip(path)) {
			c.skip(path)
		}
		switch {
		case entry.IsDir() && (left || strings.HasPrefix(entry.Name(), ".")):
			return fs.SkipDir
		case !left && c.entry(path, entry):
			found++
		}
		return nil
	})
	if err != nil {
		c.problem(root, Problem{Reason(err)})
		return
	}
	if found == 0 {
		extensions := strings.Join(Extensions(), " ")
		c.problem(root, Problem{policies.Text{
			ZH: "文件夹里没有可以检查的文件（" + extensions + "）",
			EN: "nothing to check in this folder (" + extensions + ")",
		}})
	}
}

// entry adds a file found in a folder when it looks like a report; it says whether it did.
func (c *collector) entry(path string, entry fs.DirEntry) bool {
	name := entry.Name()
	if entry.IsDir() || !isReport(path) && !isZip(path) || strings.HasPrefix(name, ".") || strings.HasPrefix(name, lockPrefix) {
		return false
	}
	if info, err := os.Stat(path); err != nil || !info.Mode().IsRegular() { // a link to nowhere, to a folder; a pipe
		return false
	}
	if isZip(path) {
		if done, found := c.zipFile(path, false); done {
			return found
		}
	}
	c.file(path)
	return true
}

// lockPrefix opens the names of the files by which Word and WPS remember that a document is open.
const lockPrefix = "~$"

// isReport says whether a file's name is that of a report.
func isReport(path string) bool {
	return slices.Contains(Extensions(), strings.ToLower(filepath.Ext(path)))
}

// skip notes a path that is left out.
func (c *collector) skip(path string) { c.add(path, Input{Name: shown(path), Skipped: true}) }

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

// Extensions are what reports in a folder are known by.
func Extensions() []string {
	return []string{
		".txt", ".md", ".markdown",
		".docx", ".doc", ".wps",
		".odt", ".rtf",
		".html", ".htm",
		".pdf", ".ofd",
	}
}

// shown is the name a path is shown by: short, with forward slashes.
func shown(path string) string { return filepath.ToSlash(filepath.Clean(path)) }

// Skipped names the inputs that are left out.
func Skipped(inputs []Input) []string {
	var names []string
	for i := range inputs {
		if inputs[i].Skipped {
			names = append(names, inputs[i].Name)
		}
	}
	return names
}
