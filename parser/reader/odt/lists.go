// Automatic numbers: what a level of a list style writes, and which paragraphs count together; ISO/IEC 26300-1, 19.880.

package odt

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/fazhilint/fazhilint/parser/reader/autonumber"
)

// place stands for the number of a level in a format of a whole label: %2%.
var place = regexp.MustCompile(`%(\d+)%`)

// readLevel reads the attributes of level at, from 1.
func readLevel(e *element, at int) *autonumber.Level {
	level := &autonumber.Level{Start: 1, Restart: -1, Suffix: "tab", Format: formatName(e.value("style:num-format"))}
	if start, err := strconv.Atoi(e.value("text:start-value")); err == nil {
		level.Start = start
	}
	switch e.name {
	case "text:list-level-style-bullet":
		level.Format, level.Text = "bullet", e.value("text:bullet-char")
		return level
	case "text:list-level-style-image":
		level.Format, level.Text = "bullet", "•"
		return level
	}
	for _, name := range []string{"style:num-list-format", "loext:num-list-format"} {
		if whole, ok := e.attr(name); ok {
			level.Text = place.ReplaceAllString(whole, "%$1")
			return level
		}
	}
	if level.Format == "none" {
		return level
	}
	shown, err := strconv.Atoi(e.value("text:display-levels"))
	if err != nil {
		shown = 1
	}
	numbers := make([]string, 0, autonumber.Levels)
	for k := max(at-shown, 0) + 1; k <= at; k++ {
		numbers = append(numbers, "%"+strconv.Itoa(k))
	}
	level.Text = e.value("style:num-prefix") + strings.Join(numbers, ".") + e.value("style:num-suffix")
	return level
}

// formatName gives the name of a number format that is told by its first numbers.
func formatName(sample string) string {
	first := map[string]string{
		"": "none", "1": "decimal", "01": "decimalZero", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
		"一": "chineseCountingThousand", "壹": "chineseLegalSimplified", "甲": "ideographTraditional", "子": "ideographZodiac",
		"①": "decimalEnclosedCircle", "⑴": "decimalEnclosedParen", "⒈": "decimalEnclosedFullstop", "１": "decimalFullWidth",
	}
	if strings.Contains(sample, "貳") {
		return "ideographLegalTraditional"
	}
	sample, _, _ = strings.Cut(sample, ",")
	if name, ok := first[strings.TrimSpace(sample)]; ok {
		return name
	}
	return "decimal"
}

// list is a list of the text. Lists with the same counter count on from one another.
type list struct {
	levels  *levels
	style   string
	counter int
	startAt int // level with a start of its own, -1 for none
	start   int
}

// lists are those of a text, in the order in which they begin. The first one is that of the headings.
type lists struct {
	styles  *styles
	list    []list
	byStyle map[string]int // counter of the last list of a style
	byID    map[string]int // counter of the list with that xml:id
}

func newLists(s *styles) *lists {
	return &lists{styles: s, list: []list{{levels: s.outline, startAt: -1}}, byStyle: map[string]int{}, byID: map[string]int{}}
}

// begin begins a list and gives its number. It counts anew unless it says that it goes on.
func (l *lists) begin(e *element, style string) int {
	counter := len(l.list)
	if last, ok := l.byStyle[style]; ok && e.value("text:continue-numbering") == "true" {
		counter = last
	}
	if last, ok := l.byID[e.value("text:continue-list")]; ok {
		counter = last
	}
	l.byStyle[style] = counter
	if id, ok := e.attr("xml:id"); ok {
		l.byID[id] = counter
	}
	return l.add(list{style: style, counter: counter, startAt: -1})
}

// named gives the list of paragraphs that name it instead of standing in it.
func (l *lists) named(id, style string) int {
	counter, known := l.byID[id]
	if !known {
		counter = len(l.list)
		l.byID[id] = counter
	}
	return l.add(list{style: style, counter: counter, startAt: -1})
}

// add adds a list.
func (l *lists) add(one list) int {
	if one.levels = l.styles.numbered[one.style]; one.levels == nil {
		one.levels = &levels{}
	}
	l.list = append(l.list, one)
	return len(l.list) - 1
}

// with gives a list that counts with the list id and differs from it in its style, or in the start of a level.
func (l *lists) with(id int, change func(one *list)) int {
	one := l.list[id]
	one.startAt = -1
	change(&one)
	return l.add(one)
}

// Level gives a level of a list.
func (l *lists) Level(id, at int) (level *autonumber.Level, start int) {
	one := &l.list[id]
	if level = one.levels[at]; level == nil {
		return nil, 0
	}
	if one.startAt == at {
		return level, one.start
	}
	return level, level.Start
}

// Counter names what a list counts with.
func (l *lists) Counter(id int) int { return l.list[id].counter }

// Restarts says whether a level of a list has a start of its own.
func (l *lists) Restarts(id, at int) bool { return l.list[id].startAt == at }
