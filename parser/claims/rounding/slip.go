// Slips of the pen in a number: two neighbouring digits changed over, or one digit wrong.

package rounding

import "slices"

// Neighbours lists the numbers that an exchange of two neighbouring digits makes of n.
func Neighbours(n int64) []int64 {
	var all []int64
	for place := int64(1); place*10 <= n; place *= 10 {
		low, high := n/place%10, n/(place*10)%10
		if low != high && (low != 0 || place*100 <= n) {
			all = append(all, n+(high-low)*place+(low-high)*place*10)
		}
	}
	return all
}

// Exchanged says whether an exchange of two neighbouring digits leads from one number to another.
func Exchanged(from, to int64) bool { return slices.Contains(Neighbours(from), to) }

// WrongDigit says whether two numbers differ in one digit, the last left out.
func WrongDigit(a, b int64) bool {
	return (a-b)%10 == 0 && OneDigit(Abs(a-b)) && digitsApart(a, b) == 1
}

// digitsApart counts the digits in which two numbers differ.
func digitsApart(a, b int64) int {
	n := 0
	for ; a > 0 || b > 0; a, b = a/10, b/10 {
		if a%10 != b%10 {
			n++
		}
	}
	return n
}

// OneDigit says whether a number has a single digit other than 0.
func OneDigit(n int64) bool {
	for n > 9 && n%10 == 0 {
		n /= 10
	}
	return n > 0 && n < 10
}

// Abs is the distance from 0.
func Abs(n int64) int64 {
	if n < 0 {
		return -n
	}
	return n
}
