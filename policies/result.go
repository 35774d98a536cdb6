// Turns the policy engine's values into Go values, without a detour through JSON text; value.go is the way there.

package policies

import (
	"fmt"
	"reflect"

	"github.com/open-policy-agent/opa/v1/ast"
)

// fill puts a policy value into a Go value, as encoding/json would put its JSON there: members that the Go type does not
// have are left out, those that the policy does not give stay empty. An error names the member of the wrong shape.
func fill(target reflect.Value, value ast.Value) error {
	switch value := value.(type) {
	case ast.Null:
		return nil
	case ast.String:
		if target.Kind() == reflect.String {
			target.SetString(string(value))
			return nil
		}
	case ast.Number:
		if n, ok := value.Int64(); ok && target.CanInt() {
			target.SetInt(n)
			return nil
		}
	case *ast.Array:
		return fillList(target, value.Len(), value.Foreach)
	case ast.Set:
		return fillList(target, value.Len(), value.Foreach)
	case ast.Object:
		return fillObject(target, value)
	}
	return fmt.Errorf("%v is no %s", value, target.Type())
}

// fillList fills a slice or an array of the same length.
func fillList(target reflect.Value, length int, each func(func(*ast.Term))) error {
	switch {
	case target.Kind() == reflect.Slice:
		target.Set(reflect.MakeSlice(target.Type(), length, length))
	case target.Kind() != reflect.Array || target.Len() != length:
		return fmt.Errorf("a list of %d is no %s", length, target.Type())
	}
	var err error
	i := 0
	each(func(term *ast.Term) {
		if err == nil {
			err = fill(target.Index(i), term.Value)
		}
		i++
	})
	return err
}

// fillObject fills a struct, what a pointer points to, or a map from string to string.
func fillObject(target reflect.Value, object ast.Object) error {
	switch target.Kind() {
	case reflect.Pointer:
		target.Set(reflect.New(target.Type().Elem()))
		return fillObject(target.Elem(), object)
	case reflect.Map:
		return fillMap(target, object)
	case reflect.Struct:
		for _, f := range fieldsOf(target.Type()) {
			member := object.Get(f.key)
			if member == nil {
				continue
			}
			if err := fill(target.Field(f.index), member.Value); err != nil {
				return fmt.Errorf("%v: %w", f.key, err)
			}
		}
		return nil
	default:
		return fmt.Errorf("an object is no %s", target.Type())
	}
}

// fillMap fills a map of strings.
func fillMap(target reflect.Value, object ast.Object) error {
	words := make(map[string]string, object.Len())
	err := object.Iter(func(key, member *ast.Term) error {
		name, named := key.Value.(ast.String)
		word, ok := member.Value.(ast.String)
		if !named || !ok {
			return fmt.Errorf("%v: %v is no text", key, member)
		}
		words[string(name)] = string(word)
		return nil
	})
	if err != nil {
		return fmt.Errorf("slots: %w", err)
	}
	if !target.CanSet() || target.Type() != reflect.TypeOf(words) {
		return fmt.Errorf("an object is no %s", target.Type())
	}
	target.Set(reflect.ValueOf(words))
	return nil
}
