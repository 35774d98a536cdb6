// Package schemagen derives the JSON Schema of the document tree from its Go types and their comments, so that the two
// cannot part ways.
package schemagen

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// node is a part of a schema. Its members are printed in this order.
type node struct {
	Schema      string           `json:"$schema,omitempty"`
	Ref         string           `json:"$ref,omitempty"`
	Title       string           `json:"title,omitempty"`
	Description string           `json:"description,omitempty"`
	Type        string           `json:"type,omitempty"`
	Properties  *ordered         `json:"properties,omitempty"`
	Required    []string         `json:"required,omitempty"`
	Additional  any              `json:"additionalProperties,omitempty"` // false, or the schema of members of any name
	Items       *node            `json:"items,omitempty"`
	MinItems    int              `json:"minItems,omitempty"`
	MaxItems    int              `json:"maxItems,omitempty"`
	Definitions map[string]*node `json:"definitions,omitempty"`
}

// ordered is an object that keeps the order in which its members were added.
type ordered struct {
	keys   []string
	values []*node
}

// MarshalJSON prints the members in order.
func (o *ordered) MarshalJSON() ([]byte, error) {
	var buf bytes.Buffer
	buf.WriteByte('{')
	for i, key := range o.keys {
		if i > 0 {
			buf.WriteByte(',')
		}
		value, err := encode(o.values[i])
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&buf, "%q:%s", key, value)
	}
	buf.WriteByte('}')
	return buf.Bytes(), nil
}

// encode is json.Marshal without escapes for HTML.
func encode(v any) ([]byte, error) {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, fmt.Errorf("schema: %w", err)
	}
	return bytes.TrimSpace(buf.Bytes()), nil
}

// generator walks over the types.
type generator struct {
	comments    *comments
	definitions map[string]*node
	missing     []string // fields without a description
}

// Generate gives the schema of tree.Document. Dir is the folder of the sources of package tree. It fails when a field
// has no description.
func Generate(dir string) ([]byte, error) {
	c, err := readComments(dir)
	if err != nil {
		return nil, err
	}
	g := &generator{comments: c, definitions: map[string]*node{}}
	root := g.object(reflect.TypeOf(tree.Document{}))
	if len(g.missing) > 0 {
		return nil, fmt.Errorf("no description for %s", strings.Join(g.missing, ", "))
	}
	root.Schema = "http://json-schema.org/draft-07/schema#"
	root.Title = "fazhilint document tree, version " + tree.SchemaVersion
	root.Definitions = g.definitions
	raw, err := encode(root)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := json.Indent(&out, raw, "", "  "); err != nil {
		return nil, fmt.Errorf("schema: %w", err)
	}
	out.WriteByte('\n')
	return out.Bytes(), nil
}

// object gives the schema of a struct.
func (g *generator) object(t reflect.Type) *node {
	n := &node{
		Type: "object", Description: g.comments.types[t.Name()],
		Properties: &ordered{}, Required: []string{}, Additional: false,
	}
	for i := range t.NumField() {
		f := t.Field(i)
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		p := g.value(f.Type)
		text := g.comments.field(t.Name(), f.Name, name)
		if text == "" {
			g.missing = append(g.missing, t.Name()+"."+f.Name)
		}
		if p.Ref != "" { // draft-07 ignores what stands beside a $ref, readers do not
			p = &node{Ref: p.Ref, Description: text}
		}
		p.Description = text
		n.Properties.keys = append(n.Properties.keys, name)
		n.Properties.values = append(n.Properties.values, p)
		if options != "omitempty" {
			n.Required = append(n.Required, name)
		}
	}
	return n
}

// value gives the schema of a field's type.
func (g *generator) value(t reflect.Type) *node {
	switch t.Kind() {
	case reflect.Pointer:
		return g.value(t.Elem())
	case reflect.Struct:
		return g.define(t)
	case reflect.Array:
		return g.span(t)
	case reflect.Slice:
		return &node{Type: "array", Items: g.value(t.Elem())}
	case reflect.Map:
		return &node{Type: "object", Additional: g.value(t.Elem())}
	case reflect.Bool:
		return &node{Type: "boolean"}
	case reflect.String:
		return &node{Type: "string"}
	default: // the tree has no other numbers
		return &node{Type: "integer"}
	}
}

// define puts a struct among the definitions once.
func (g *generator) define(t reflect.Type) *node {
	if _, ok := g.definitions[t.Name()]; !ok {
		g.definitions[t.Name()] = &node{}
		*g.definitions[t.Name()] = *g.object(t)
	}
	return &node{Ref: "#/definitions/" + t.Name()}
}

// span defines an array of fixed length.
func (g *generator) span(t reflect.Type) *node {
	g.definitions[t.Name()] = &node{
		Type: "array", Description: g.comments.types[t.Name()],
		Items: &node{Type: "integer"}, MinItems: t.Len(), MaxItems: t.Len(),
	}
	return &node{Ref: "#/definitions/" + t.Name()}
}
