// What a table says of its columns.

package tree

import (
	"strconv"
	"strings"
)

// NumbersRows says whether the first column holds the numbers of the rows: it is called so, or its cells count 1, 2, 3 under no name.
func (t *Table) NumbersRows() bool {
	if t.Header < 1 || len(t.Rows) <= t.Header {
		return false
	}
	name := ""
	for _, row := range t.Rows[:t.Header] {
		if len(row) > 0 {
			name += strings.Join(strings.Fields(row[0].Text), "")
		}
	}
	switch strings.Trim(name, ".．:：") {
	case "序号", "编号", "序", "项次", "行次", "行号", "名次", "排名", "No", "NO", "no":
		return true
	case "":
		return t.countsUp()
	}
	return false
}

// countsUp says whether the cells of the first column are 1, 2, 3, a last one without number aside.
func (t *Table) countsUp() bool {
	rows := t.Rows[t.Header:]
	for i, row := range rows {
		if len(row) == 0 {
			return false
		}
		text := strings.TrimSpace(row[0].Text)
		if text == "" && i > 1 && i == len(rows)-1 {
			return true
		}
		if text != strconv.Itoa(i+1) {
			return false
		}
	}
	return len(rows) > 1
}
