package claims_test

import (
	"fmt"
	"strings"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// describe puts a claim into one line: kind, how sure it is, its terms and what it rests on.
func describe(c *tree.Claim) string {
	sure := "certain"
	if !c.Certain {
		sure = "open(" + c.Reason + ")"
	}
	words := []string{c.Kind, sure}
	switch {
	case c.Kind == "total" || c.Kind == "table-total":
		if c.Exhaustive {
			words = append(words, "complete")
		} else if c.Disjoint {
			words = append(words, "disjoint")
		}
		words = append(words, c.Whole.Text, "=", join(c.Readings[0], " + "))
	case c.Rate != nil && c.Kind == "average":
		words = append(words, c.Rate.Text, "=", c.Whole.Text, "/", c.Base.Text)
	case c.Rate != nil && c.Kind != "approximation":
		words = append(words, c.Rate.Text, "=", join(c.Numerators, ""), "/", join(c.Denominators, ""))
	case c.Kind == "change":
		words = append(words, c.Before.Text, "→", c.After.Text, c.Direction, c.ChangeKind, c.Change.Text)
	case c.Kind == "count":
		words = append(words, c.Whole.Text, "=", fmt.Sprint(len(c.Items)))
	case c.Kind == "shares":
		words = append(words, join(c.Rates, " + "))
	case c.Base != nil:
		words = append(words, c.Whole.Text, "~", c.Base.Text)
	case c.Whole != nil:
		words = append(words, c.Whole.Text, c.Signal)
	}
	return strings.Join(words, " ")
}

// join lists the texts of terms.
func join(terms []tree.Term, sep string) string {
	texts := make([]string, len(terms))
	for i := range terms {
		texts[i] = terms[i].Text
	}
	return strings.Join(texts, sep)
}

// claimsOf reads the claims of a text, one line each.
func claimsOf(doc *tree.Document) []string {
	lines := []string{}
	for i := range doc.Claims {
		lines = append(lines, describe(&doc.Claims[i]))
	}
	return lines
}
