// What is left out: which paths the patterns of --exclude match, however the paths were come by.

package lint

import (
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// exclusion matches paths with patterns and remembers which patterns served.
type exclusion struct {
	patterns []string
	served   []bool   // by pattern
	here     string   // the working directory, as names are written
	floor    string   // folder above which an absolute path is not looked at: nobody means /home by --exclude home
	roots    []string // folders that a pattern with a slash may start from, besides the whole name
	searched bool     // something was gone through: a folder, a pattern, a zip file
}

// newExclusion takes the patterns. Case makes no difference, as it makes none to what counts as a report.
func newExclusion(patterns []string) *exclusion {
	x := &exclusion{served: make([]bool, len(patterns))}
	for _, pattern := range patterns {
		x.patterns = append(x.patterns, strings.ToLower(pattern))
	}
	if here, err := os.Getwd(); err == nil {
		x.here = shown(here)
	}
	return x
}

// within says where the paths that follow were come by: below a folder that was written on the command line or below
// the part of a pattern before its first wildcard.
func (x *exclusion) within(roots ...string) {
	x.floor, x.roots = roots[0], roots
	if _, below := beneath(x.floor, x.here); below || x.floor == x.here {
		x.floor, x.roots = x.here, append([]string{x.here}, roots...)
	}
}

// of gives the outermost part of a name, as it is shown, that is to be left out: the file itself or a folder it lies in.
func (x *exclusion) of(name string) (part string, left bool) {
	if len(x.patterns) == 0 {
		return "", false
	}
	start := 0
	if filepath.IsAbs(name) {
		start = len(x.floor)
	}
	for end := start; end < len(name); {
		end++
		if next := strings.IndexByte(name[end:], '/'); next >= 0 {
			end += next
		} else {
			end = len(name)
		}
		if part := name[:end]; x.matches(part) {
			return part, true
		}
	}
	return "", false
}

// matches says whether any pattern matches a path, and notes all that do.
func (x *exclusion) matches(name string) bool {
	base := []string{strings.ToLower(path.Base(name))}
	whole := []string{strings.ToLower(name)}
	for _, root := range x.roots {
		if rest, below := beneath(name, root); below {
			whole = append(whole, strings.ToLower(rest))
		}
	}
	some := false
	for i, pattern := range x.patterns {
		subjects := base // one without a slash looks at the last part only
		if strings.Contains(pattern, "/") {
			subjects = whole
		}
		hit := slices.ContainsFunc(subjects, func(subject string) bool {
			matched, err := doublestar.Match(pattern, subject)
			return err == nil && matched
		})
		x.served[i] = x.served[i] || hit
		some = some || hit
	}
	return some
}

// idle gives the patterns that left nothing out, by their places; none where only files were named one by one, as hooks
// do: there a pattern has nothing to find in most calls.
func (x *exclusion) idle(patterns []string) []string {
	var idle []string
	for i, served := range x.served {
		if x.searched && !served {
			idle = append(idle, patterns[i])
		}
	}
	return idle
}

// beneath gives what follows a folder in a name.
func beneath(name, folder string) (rest string, below bool) {
	if folder == "." || folder == "" {
		return "", false
	}
	return strings.CutPrefix(name, strings.TrimSuffix(folder, "/")+"/")
}
