// Sums whose members are rounded: whoever writes a list rounds all of it in one way, and nobody cuts off the total of parts that were rounded to the nearest.
// Each alone allows for rounding and cutting off both; together they hold only if one of the two fits them all.

package rounding

import "github.com/fazhilint/fazhilint/parser/tree"

// nearest gives what a term can be where it was rounded to the nearest, half up or half even.
func nearest(t tree.Term) tree.Term {
	if isRounded(&t) {
		high := t.Written + (t.Written - t.Low)
		t.High = &high
	}
	return t
}

// cutOff gives what a term can be where what did not fit was cut off.
func cutOff(t tree.Term) tree.Term {
	if isRounded(&t) {
		t.Low = t.Written
	}
	return t
}

// isRounded says whether the bounds of a term are those that rounding leaves.
func isRounded(t *tree.Term) bool {
	return t.Exact && t.High != nil && *t.High > t.Written && t.Low < t.Written
}

// each applies a way of rounding to several terms.
func each(terms []tree.Term, way func(tree.Term) tree.Term) []tree.Term {
	all := make([]tree.Term, len(terms))
	for i := range terms {
		all[i] = way(terms[i])
	}
	return all
}

// SumFits says whether the parts can make up the whole, all of them rounded in one way.
func SumFits(whole tree.Term, parts []tree.Term) bool {
	parts = sameDigits(&whole, parts)
	return within(nearest(whole), each(parts, nearest)) || within(cutOff(whole), each(parts, cutOff))
}

// within says whether the parts can make up the whole.
func within(whole tree.Term, parts []tree.Term) bool {
	low, high, bounded := Bounds(parts)
	if whole.High != nil && low > *whole.High {
		return false
	}
	return !bounded || high >= whole.Low
}

// sameDigits takes a member with fewer decimals than the others for one whose last zeros were left out, where the total and another member have them all: 61.35万元 of 28.4万元,
// 17.65万元, 6.2万元 and 9万元.
func sameDigits(whole *tree.Term, parts []tree.Term) []tree.Term {
	fine, alike := stepOf(whole), 0
	for i := range parts {
		if stepOf(&parts[i]) == fine {
			alike++
		}
	}
	if fine < 2 || alike == 0 {
		return parts
	}
	return each(parts, func(t tree.Term) tree.Term {
		if stepOf(&t) > fine {
			high := t.Written + fine - 1
			t.Low, t.High = t.Written-fine/2, &high
		}
		return t
	})
}

// stepOf gives the size of the last digit of a rounded term; 0 for others.
func stepOf(t *tree.Term) int64 {
	if !isRounded(t) || t.Figure < 0 {
		return 0
	}
	return *t.High - t.Written + 1
}

// InOneWay gives the members of a total the bounds of the way of rounding that fits them all, where there is one; of the nearest where there is none.
func InOneWay(c *tree.Claim) {
	if c.Whole == nil || len(c.Readings) == 0 {
		return
	}
	way := nearest
	for i := range c.Readings {
		c.Readings[i] = sameDigits(c.Whole, c.Readings[i])
	}
	for _, parts := range c.Readings {
		if within(nearest(*c.Whole), each(parts, nearest)) {
			break
		}
		if within(cutOff(*c.Whole), each(parts, cutOff)) {
			way = cutOff
			break
		}
	}
	whole := way(*c.Whole)
	c.Whole = &whole
	for i := range c.Readings {
		c.Readings[i] = each(c.Readings[i], way)
	}
}
