// Turning a page so that its text is upright: as most of its characters are written, whatever the page says.

package page

import "math"

// Written is a character with the direction in which it is written.
type Written struct {
	Glyph
	Turns int // quarter turns against the clock; Askew: any other angle
}

// Askew is the direction of characters that are neither level nor upright, as those of watermarks.
const Askew = -1

// TurnsOf tells the quarter turns of an angle in radians, against the clock.
func TurnsOf(angle float64) int {
	quarters := angle / (math.Pi / 2)
	whole := math.Round(quarters)
	if math.IsNaN(quarters) || math.Abs(quarters-whole) > 0.1 {
		return Askew
	}
	return (int(math.Mod(whole, 4)) + 4) % 4
}

// Upright makes a sheet. Characters written in another direction than most are left out: watermarks, seals.
func Upright(list []Written, rules []Rule) Sheet {
	var counts [4]int
	turns := 0
	for i := range list {
		if t := list[i].Turns; t >= 0 {
			counts[t]++
			if counts[t] > counts[turns] {
				turns = t
			}
		}
	}
	sheet := Sheet{Glyphs: make([]Glyph, 0, len(list)), Rules: make([]Rule, 0, len(rules))}
	for i := range list {
		if g := list[i].Glyph; list[i].Turns == turns {
			g.Left, g.Right, g.Top, g.Bottom = turned(turns, g.Left, g.Right, g.Top, g.Bottom)
			sheet.Glyphs = append(sheet.Glyphs, g)
		}
	}
	for _, r := range rules {
		r.Left, r.Right, r.Top, r.Bottom = turned(turns, r.Left, r.Right, r.Top, r.Bottom)
		sheet.Rules = append(sheet.Rules, r)
	}
	return sheet
}

// turned gives a box after the page was turned back, with the clock.
func turned(turns int, left, right, top, bottom float64) (newLeft, newRight, newTop, newBottom float64) {
	switch turns {
	case 1: // written upwards
		return -bottom, -top, left, right
	case 2: // upside down
		return -right, -left, -bottom, -top
	case 3: // written downwards
		return top, bottom, -right, -left
	}
	return left, right, top, bottom
}
