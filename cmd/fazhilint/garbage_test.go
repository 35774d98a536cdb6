package main

import "testing"

func TestGrowth(t *testing.T) {
	for _, c := range []struct {
		name string
		used uint64
		want int
	}{
		{"nothing known", 0, leastGrowth},
		{"hardly anything in use", 1 << 20, mostGrowth},
		{"room for as much again and a half", roomyMemory * 2 / 5, 150},
		{"no room left", roomyMemory, leastGrowth},
		{"far more than there is room for", 100 * roomyMemory, leastGrowth},
	} {
		if got := growth(c.used); got != c.want {
			t.Errorf("%s: growth(%d) = %d, want %d", c.name, c.used, got, c.want)
		}
	}
}
