// Levels of findings.

package lint

import (
	"slices"

	"github.com/fazhilint/fazhilint/policies"
)

// Levels lists the levels, the strongest first.
func Levels() []string {
	return []string{policies.LevelError, policies.LevelWarning, policies.LevelInfo}
}

// rank is higher for a stronger level.
func rank(level string) int { return len(Levels()) - slices.Index(Levels(), level) }

// Reaches says whether a finding's level is at or above a threshold; any level reaches an empty one.
func Reaches(level, threshold string) bool { return threshold == "" || rank(level) >= rank(threshold) }
