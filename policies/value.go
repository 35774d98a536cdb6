// Turns the document tree into the policy engine's own values without a detour through JSON text.

package policies

import (
	"fmt"
	"reflect"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
)

// field is a struct member as the tree's JSON shows it.
type field struct {
	index     int
	name      string
	key       *ast.Term // the name
	omitEmpty bool
}

// fieldsByType remembers the members of each struct type of the tree; reflect.Type to []field.
var fieldsByType sync.Map

// Value turns a part of the tree into a policy value that equals its JSON.
func Value(node any) (ast.Value, error) {
	term, err := (&needs{all: true}).termOf(reflect.ValueOf(node))
	if err != nil {
		return nil, err
	}
	return term.Value, nil
}

// valueOf turns those members of the document that policies need into a policy value.
func valueOf(doc any, wanted *needs) (ast.Value, error) {
	v := reflect.ValueOf(doc).Elem()
	var pairs [][2]*ast.Term
	for _, f := range fieldsOf(v.Type()) {
		if !wanted.has(f.name) {
			continue
		}
		term, err := wanted.termOf(v.Field(f.index))
		if err != nil {
			return nil, err
		}
		pairs = append(pairs, [2]*ast.Term{f.key, term})
	}
	return ast.NewObject(pairs...), nil
}

// termOf converts by kind; types that the tree does not use are an error.
func (n *needs) termOf(v reflect.Value) (*ast.Term, error) {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return ast.NullTerm(), nil
		}
		return n.termOf(v.Elem())
	case reflect.Struct:
		return n.objectOf(v)
	case reflect.Slice, reflect.Array:
		terms := make([]*ast.Term, v.Len())
		for i := range terms {
			term, err := n.termOf(v.Index(i))
			if err != nil {
				return nil, err
			}
			terms[i] = term
		}
		return ast.ArrayTerm(terms...), nil
	case reflect.Map:
		return n.mapOf(v)
	case reflect.String:
		return ast.StringTerm(v.String()), nil
	case reflect.Bool:
		return ast.BooleanTerm(v.Bool()), nil
	case reflect.Int, reflect.Int64:
		return ast.IntNumberTerm(int(v.Int())), nil
	default:
		return nil, fmt.Errorf("the document tree holds a %s, which policies cannot read", v.Type())
	}
}

// objectOf converts a struct, member by member, without those that no policy names.
func (n *needs) objectOf(v reflect.Value) (*ast.Term, error) {
	fields := fieldsOf(v.Type())
	pairs := make([][2]*ast.Term, 0, len(fields))
	for _, f := range fields {
		member := v.Field(f.index)
		if !n.hasInner(f.name) || f.omitEmpty && isEmpty(member) {
			continue
		}
		term, err := n.termOf(member)
		if err != nil {
			return nil, err
		}
		pairs = append(pairs, [2]*ast.Term{f.key, term})
	}
	return ast.ObjectTerm(pairs...), nil
}

// mapOf converts a map from names to whatever the tree holds.
func (n *needs) mapOf(v reflect.Value) (*ast.Term, error) {
	pairs := make([][2]*ast.Term, 0, v.Len())
	for members := v.MapRange(); members.Next(); {
		term, err := n.termOf(members.Value())
		if err != nil {
			return nil, err
		}
		pairs = append(pairs, [2]*ast.Term{ast.InternedTerm(members.Key().String()), term})
	}
	return ast.ObjectTerm(pairs...), nil
}

// isEmpty is what encoding/json means by omitempty for the types the tree uses.
func isEmpty(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Pointer:
		return v.IsNil()
	case reflect.Slice, reflect.String:
		return v.Len() == 0
	default:
		return v.IsZero()
	}
}

// fieldsOf lists a struct type's members with their JSON names.
func fieldsOf(t reflect.Type) []field {
	if known, ok := fieldsByType.Load(t); ok {
		if fields, ok := known.([]field); ok {
			return fields
		}
	}
	fields := make([]field, 0, t.NumField())
	for i := range t.NumField() {
		name, options, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if name == "" || name == "-" {
			continue
		}
		fields = append(fields, field{index: i, name: name, key: ast.InternedTerm(name), omitEmpty: options == "omitempty"})
	}
	fieldsByType.Store(t, fields)
	return fields
}
