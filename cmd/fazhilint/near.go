// Suggestions: which of the known names somebody may have meant.

package main

import (
	"fmt"
	"strings"

	"github.com/fazhilint/fazhilint/policies"
)

// near gives the known name that is closest to a word; empty when none is close.
func near(word string, known []string) string {
	best, least := "", 1+max(1, len(word)/3)
	for _, name := range known {
		if d := distance(word, name); d < least {
			best, least = name, d
		}
	}
	return best
}

// meant is what follows a complaint about a word that is close to a known name.
func meant(word string, known []string) policies.Text {
	name := near(word, known)
	if name == "" {
		return policies.Text{}
	}
	return policies.Text{ZH: fmt.Sprintf("，是不是 %s？", name), EN: fmt.Sprintf("; did you mean %s?", name)}
}

// distance counts the letters to insert, delete, replace or swap with their neighbour that lead from one word to the other.
func distance(a, b string) int {
	a, b = strings.ToLower(a), strings.ToLower(b)
	rows := make([][]int, len(a)+1)
	for i := range rows {
		rows[i] = make([]int, len(b)+1)
		rows[i][0] = i
	}
	for j := range rows[0] {
		rows[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			rows[i][j] = min(rows[i-1][j]+1, rows[i][j-1]+1, rows[i-1][j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				rows[i][j] = min(rows[i][j], rows[i-2][j-2]+1)
			}
		}
	}
	return rows[len(a)][len(b)]
}
