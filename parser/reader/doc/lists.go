// Definitions of automatic numbers: lists with their levels, [MS-DOC] 2.9.131 and 2.9.150, and what the paragraphs refer
// to, which is a list with changes in it, 2.9.182.

package doc

import (
	"encoding/binary"
	"strings"
	"unicode/utf16"

	"github.com/fazhilint/fazhilint/parser/reader/autonumber"
)

// Sizes of records in bytes, and a bound on how many lists are read.
const (
	listSize     = 28
	levelSize    = 28
	overrideSize = 16
	changeSize   = 8
	maxLists     = 4096
)

// list is a list as it is defined.
type list struct {
	id     int32
	styles [autonumber.Levels]int // that each level numbers; noStyle for none
	levels [autonumber.Levels]*autonumber.Level
}

// change is what an override does to a level.
type change struct {
	start    int
	hasStart bool
	level    *autonumber.Level
}

// override is what paragraphs refer to.
type override struct {
	list    int // index in lists.list, -1 for none
	changes [autonumber.Levels]change
}

// lists are those of a file.
type lists struct {
	list      []list
	overrides []override // paragraphs count them from 1
	cutOff    bool       // a table ends early: numbers would be missing
}

// readLists reads both tables. What is cut off is left out.
func readLists(table []byte, b *fib) *lists {
	l := &lists{}
	data := cut(table, b.lists.from, uint32(len(table))) //nolint:gosec // less than 4 GiB; levels stand behind the table
	if b.lists.size < 2 || len(data) < 2 {
		return l
	}
	n := min(int(binary.LittleEndian.Uint16(data)), maxLists)
	if 2+n*listSize > len(data) {
		l.cutOff = true
		return l
	}
	rest := data[2+n*listSize:]
	for i := range n {
		var one list
		one, rest = readList(data[2+i*listSize:], rest)
		l.list = append(l.list, one)
		l.cutOff = l.cutOff || one.levels[0] == nil
	}
	l.readOverrides(cut(table, b.overrides.from, b.overrides.size))
	return l
}

// readList reads one list, its levels off rest.
func readList(record, rest []byte) (one list, after []byte) {
	one.id = int32(binary.LittleEndian.Uint32(record)) //nolint:gosec // the sign is part of the name
	n := autonumber.Levels
	if record[26]&1 != 0 {
		n = 1
	}
	for i := range one.styles {
		one.styles[i] = int(binary.LittleEndian.Uint16(record[8+2*i:]) & noStyle)
	}
	for i := range n {
		one.levels[i], rest = readLevel(rest)
	}
	return one, rest
}

// readLevel reads a level; nil when it is cut off.
func readLevel(data []byte) (level *autonumber.Level, rest []byte) {
	if len(data) < levelSize {
		return nil, nil
	}
	flags, chars, paras := data[5], int(data[24]), int(data[25])
	level = &autonumber.Level{
		Start:   int(min(binary.LittleEndian.Uint32(data), 0x7FFF)),
		Format:  formatName(data[4]),
		Suffix:  [...]string{"tab", "space", "nothing"}[min(data[15], 2)],
		Restart: -1,
		Legal:   flags&4 != 0,
	}
	if flags&8 != 0 {
		level.Restart = int(data[26])
	}
	data = data[levelSize:]
	if paras+chars+2 > len(data) {
		return nil, nil
	}
	eachSprm(data[paras:paras+chars], func(code int, operand []byte) {
		if code == sprmHidden {
			level.Hidden = operand[0] == 1
		}
	})
	data = data[paras+chars:]
	n := int(binary.LittleEndian.Uint16(data))
	if 2+2*n > len(data) {
		return nil, nil
	}
	level.Text = labelText(data[2 : 2+2*n])
	return level, data[2+2*n:]
}

// labelText turns the characters 0 to 8, which stand for the numbers of levels, into %1 to %9.
func labelText(data []byte) string {
	units := make([]uint16, 0, len(data)/2)
	for i := 0; i+1 < len(data); i += 2 {
		units = append(units, binary.LittleEndian.Uint16(data[i:]))
	}
	var out strings.Builder
	for _, r := range utf16.Decode(units) {
		if r < autonumber.Levels {
			out.WriteByte('%')
			r += '1'
		}
		out.WriteRune(r)
	}
	return out.String()
}

// readOverrides reads what paragraphs refer to: a table of records, then for each of them its changes.
func (l *lists) readOverrides(data []byte) {
	if len(data) < 4 {
		return
	}
	n := int(min(binary.LittleEndian.Uint32(data), maxLists))
	if 4+n*overrideSize > len(data) {
		l.cutOff = true
		return
	}
	byID := make(map[int32]int, len(l.list))
	for i := range l.list {
		byID[l.list[i].id] = i
	}
	rest := data[4+n*overrideSize:]
	for i := range n {
		record := data[4+i*overrideSize:]
		one := override{list: -1}
		if k, ok := byID[int32(binary.LittleEndian.Uint32(record))]; ok { //nolint:gosec // as above
			one.list = k
		}
		rest = one.read(cut(rest, 4, uint32(len(rest))), int(record[12])) //nolint:gosec // as above
		l.overrides = append(l.overrides, one)
	}
}

// read reads n changes and gives what stands behind them.
func (o *override) read(data []byte, n int) []byte {
	for range n {
		if len(data) < changeSize {
			return nil
		}
		start, flags := binary.LittleEndian.Uint32(data), data[4]
		data = data[changeSize:]
		c := change{hasStart: flags&0x10 != 0, start: int(min(start, 0x7FFF))}
		if flags&0x20 != 0 {
			if c.level, data = readLevel(data); c.level != nil {
				c.start = c.level.Start
			}
		}
		if at := int(flags & 0xF); at < autonumber.Levels {
			o.changes[at] = c
		}
	}
	return data
}
