// A user's own reference tables: files in the shape of policies/data that extend or replace rows of the shipped tables.

package policies

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// DataFile is a file of reference tables from outside the binary.
type DataFile struct {
	Name    string
	Content []byte
}

// DataError says what is wrong with a DataFile.
type DataError struct {
	File string
	Text Text
}

func (e *DataError) Error() string { return e.File + ": " + e.Text.EN }

// fixedTables are tables that users have no say in: the program's own words.
func fixedTables() []string { return []string{"reasons"} }

// extend merges the files into the shipped tables, in their order: objects member by member, all else as a whole; a row
// that is null is taken out. It tells which file wrote what of the profiles. The error is a *DataError.
func extend(tables map[string]any, files []DataFile) (origins, error) {
	if len(files) == 0 {
		return origins{}, nil
	}
	shipped, err := embeddedTables() // the shape that rows must have, whatever files before made of them
	if err != nil {
		return nil, err
	}
	written := origins{}
	for _, file := range files {
		own, fault := tablesIn(file.Content)
		if fault != nil {
			return nil, &DataError{file.Name, *fault}
		}
		for _, name := range slices.Sorted(maps.Keys(own)) {
			shape, known := shipped[name].(map[string]any)
			if !known || slices.Contains(fixedTables(), name) {
				return nil, &DataError{file.Name, unknownTable(name, shipped)}
			}
			m := merger{path: []string{name}, file: file.Name, written: written}
			target, _ := tables[name].(map[string]any)
			if fault := m.table(target, shape, own[name]); fault != nil {
				return nil, &DataError{file.Name, *fault}
			}
		}
	}
	return written, nil
}

// unknownTable words that there is no such table.
func unknownTable(name string, shipped map[string]any) Text {
	names := slices.DeleteFunc(slices.Sorted(maps.Keys(shipped)), func(n string) bool { return slices.Contains(fixedTables(), n) })
	return Text{
		ZH: fmt.Sprintf("没有可以扩充的表“%s”，有：%s", name, strings.Join(names, "、")),
		EN: fmt.Sprintf("there is no table %q to extend; there are: %s", name, strings.Join(names, ", ")),
	}
}

// tablesIn reads a file. Its shape is that of the shipped ones.
func tablesIn(content []byte) (map[string]any, *Text) {
	content = bytes.TrimPrefix(content, []byte("\xEF\xBB\xBF"))
	var file struct {
		Fazhilint *struct {
			Tables map[string]any `json:"tables"`
		} `json:"fazhilint"`
	}
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&file); err != nil {
		return nil, malformed(content, err)
	}
	if decoder.More() {
		return nil, &Text{ZH: "后面还有多余的内容", EN: "something follows the JSON value"}
	}
	if file.Fazhilint == nil || len(file.Fazhilint.Tables) == 0 {
		return nil, &Text{ZH: `不是 {"fazhilint": {"tables": {"表名": {……}}}} 的形式`, EN: `it has not the form {"fazhilint": {"tables": {"<name>": {...}}}}`}
	}
	return file.Fazhilint.Tables, nil
}

// merger merges one file into one table and knows where it is.
type merger struct {
	path    []string
	file    string
	written origins
}

// fault words what is wrong at the place that the merger is at.
func (m *merger) fault(zh, en string) *Text {
	at := strings.Join(m.path, ".")
	return &Text{ZH: at + "：" + zh, EN: at + ": " + en}
}

// in looks at a member.
func (m *merger) in(name string, look func() *Text) *Text {
	m.path = append(m.path, name)
	defer func() { m.path = m.path[:len(m.path)-1] }()
	return look()
}

// table merges into a whole table, whose members are those of the shipped one.
func (m *merger) table(target, shape map[string]any, own any) *Text {
	members, ok := own.(map[string]any)
	if !ok {
		return m.fault("应是对象", "it must be an object")
	}
	for _, name := range slices.Sorted(maps.Keys(members)) {
		if _, known := shape[name]; !known {
			return m.fault(fmt.Sprintf("表里没有“%s”", name), fmt.Sprintf("the table has no %q", name))
		}
	}
	return m.object(target, shape, members)
}

// object merges member by member. Shape is the shipped object that says what members look like.
func (m *merger) object(target, shape, own map[string]any) *Text {
	for _, name := range slices.Sorted(maps.Keys(own)) {
		row := m.rowName(name)
		fault := m.in(row, func() *Text { return m.member(target, shape, row, own[name]) })
		if fault != nil {
			return fault
		}
	}
	return nil
}

// member merges one member: null takes it out, objects are merged, all else replaces what was there.
func (m *merger) member(target, shape map[string]any, name string, own any) *Text {
	m.written.note(m.path, m.file)
	if own == nil {
		if len(m.path) <= 2 {
			return m.fault("不能整个去掉", "it cannot be taken out as a whole")
		}
		delete(target, name)
		return nil
	}
	model, known := shape[name]
	if !known {
		model = rowModel(shape)
	}
	if model != nil && kindOf(model) != kindOf(own) {
		return m.fault("应是"+kindName(model).ZH+"，写成了"+kindName(own).ZH, "it must be "+kindName(model).EN+", not "+kindName(own).EN)
	}
	members, isObject := own.(map[string]any)
	if !isObject {
		value, fault := m.plainTitle(own)
		target[name] = value
		return fault
	}
	into, had := target[name].(map[string]any)
	if !had {
		into = map[string]any{}
	}
	if fault := m.object(into, shapeOf(shape, model), members); fault != nil {
		return fault
	}
	if !known {
		if lacking := required(shape, into); lacking != "" {
			return m.fault(fmt.Sprintf("缺少“%s”", lacking), fmt.Sprintf("%q is missing", lacking))
		}
	}
	target[name] = into
	return nil
}

// shapeOf is what the members of a row look like: those of its own and those that other rows have.
// rowModel says what a row must look like that the shipped table does not have: like the others, where all are of one
// kind; of objects, with all the members that any of them has. Nil where the others are of several kinds.
// joinMembers adds the members of a row, and of the objects in it, to those that rows have.
// required gives a member that all shipped rows have and a new one lacks; "" for none.
// kindOf tells JSON values of one type from those of another.
// kindName names the type of a JSON value.
