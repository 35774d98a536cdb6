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
