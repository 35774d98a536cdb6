// What the rows of the shipped tables look like, and so those that a user adds.

package policies

import (
	"maps"
	"slices"
)

// shapeOf is what the members of a row look like: those of its own and those that other rows have.
func shapeOf(rows map[string]any, model any) map[string]any {
	all := map[string]any{}
	if others, ok := rowModel(rows).(map[string]any); ok {
		maps.Copy(all, others)
	}
	if own, ok := model.(map[string]any); ok {
		maps.Copy(all, own)
	}
	return all
}

// rowModel says what a row must look like that the shipped table does not have: like the others, where all are of one
// kind; of objects, with all the members that any of them has. Nil where the others are of several kinds.
func rowModel(shape map[string]any) any {
	var model any
	members := map[string]any{}
	for _, name := range slices.Sorted(maps.Keys(shape)) {
		if model != nil && kindOf(shape[name]) != kindOf(model) {
			return nil
		}
		model = shape[name]
		if row, ok := model.(map[string]any); ok {
			joinMembers(members, row)
		}
	}
	if _, ok := model.(map[string]any); ok {
		return members
	}
	return model
}

// joinMembers adds the members of a row, and of the objects in it, to those that rows have.
func joinMembers(all, row map[string]any) {
	for name, value := range row {
		inner, isObject := value.(map[string]any)
		known, had := all[name].(map[string]any)
		if !isObject {
			all[name] = value
			continue
		}
		if !had {
			known = map[string]any{}
			all[name] = known
		}
		joinMembers(known, inner)
	}
}

// required gives a member that all shipped rows have and a new one lacks; "" for none.
func required(shape, row map[string]any) string {
	var first map[string]any
	for _, shipped := range shape {
		if first, _ = shipped.(map[string]any); first != nil {
			break
		}
	}
	for _, name := range slices.Sorted(maps.Keys(first)) {
		if _, given := row[name]; given {
			continue
		}
		everywhere := true
		for _, shipped := range shape {
			other, _ := shipped.(map[string]any)
			_, has := other[name]
			everywhere = everywhere && has
		}
		if everywhere {
			return name
		}
	}
	return ""
}

// kindOf tells JSON values of one type from those of another.
func kindOf(value any) string { return kindName(value).EN }

// kindName names the type of a JSON value.
func kindName(value any) Text {
	switch value.(type) {
	case map[string]any:
		return Text{ZH: "对象", EN: "an object"}
	case []any:
		return Text{ZH: "数组", EN: "an array"}
	case string:
		return Text{ZH: "文字", EN: "a string"}
	case float64:
		return Text{ZH: "数", EN: "a number"}
	case bool:
		return Text{ZH: "true 或 false", EN: "true or false"}
	default:
		return Text{ZH: "null", EN: "null"}
	}
}
