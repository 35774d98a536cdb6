// Whether two values can give a change as it is stated.

package rounding

import "github.com/fazhilint/fazhilint/parser/tree"

// ChangeFits says whether some values that the wording allows give the change.
func ChangeFits(c *tree.Claim) bool {
	if c.Before.High == nil || c.After.High == nil {
		return true
	}
	low, high := c.After.Low-*c.Before.High, *c.After.High-c.Before.Low
	ofLow, ofHigh := *c.Before.High, c.Before.Low // the earlier values that give the least and the most
	if c.Direction == "down" {
		low, high = c.Before.Low-*c.After.High, *c.Before.High-c.After.Low
		ofLow, ofHigh = ofHigh, ofLow
	}
	if c.ChangeKind == "times" {
		low, high = c.After.Low, *c.After.High
		ofLow, ofHigh = *c.Before.High, c.Before.Low
	}
	if high < 0 {
		return false
	}
	low = max(low, 0)
	unit := Pow10(c.RateScale)
	switch c.ChangeKind {
	case "difference", "points":
		return (c.Change.High == nil || low <= *c.Change.High) && high >= c.Change.Low
	case "percent":
		unit *= 100
	}
	return (c.Change.High == nil || low*unit < (*c.Change.High+1)*ofLow) && high*unit >= c.Change.Low*ofHigh
}
