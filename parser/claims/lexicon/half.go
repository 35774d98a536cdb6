// Halves told in words instead of numbers: 占比过半, 减少一半以上, 不到一半.

package lexicon

import (
	"strings"
)

// halves are such words, longer ones first, with the least and the most that they can mean, in tenths of a percent.
var halves = []struct { //nolint:gochecknoglobals // a constant table
	word      string
	low, high int64
}{
	{"超过一半", 500, 1000}, {"超过半数", 500, 1000}, {"超一半", 500, 1000}, {"超半数", 500, 1000}, {"一半以上", 500, 1000}, {"半数以上", 500, 1000}, {"过半数", 500, 1000}, {"过半", 500, 1000},
	{"不到一半", 0, 500}, {"不足一半", 0, 500}, {"不到半数", 0, 500}, {"不足半数", 0, 500}, {"近一半", 400, 500}, {"近半数", 400, 500}, {"近半", 400, 500},
}

// Half reads a half at the beginning of some words: the least and the most that it can be, in tenths of a percent; word is empty where there is none.
func Half(words string) (word string, low, high int64) {
	named := words
	for _, whole := range []string{"总数的", "总量的", "总件数的", "总人数的"} { // 不足总数的一半
		if at := strings.Index(words, whole); at > 0 && at <= len("不超过") {
			named = words[:at] + words[at+len(whole):]
		}
	}
	for i := range halves {
		if strings.HasPrefix(named, halves[i].word) {
			return words[:len(words)-len(named)+len(halves[i].word)], halves[i].low, halves[i].high
		}
	}
	return "", 0, 0
}
