// Descriptions: the comments of package tree, and words for fields that mean the same in every type.

package schemagen

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
)

// comments are the descriptions of types and fields by name.
type comments struct {
	types  map[string]string
	fields map[string]string // Type.Field
}

// usual describes fields by their JSON name where the source has no comment.
func usual(name string) string {
	return map[string]string{
		"id":        "Index in its list in the document.",
		"span":      "Place in text.",
		"sentence":  "Index in sentences; -1 outside of any.",
		"section":   "Index in sections of the innermost section; -1 outside of any.",
		"paragraph": "Index in paragraphs.",
		"text":      "The text as it stands in the document.",
		"raw":       "As written.",
		"year":      "Year, four digits; 0 when none is given.",
		"from":      "First year.",
		"to":        "Last year.",
		"kind":      "Kind; see the description of the object.",
		"style":     "Style of the number or marker.",
		"ordinal":   "Ordinal that the number means.",
		"number":    "Number of the heading; absent when it has none.",
		"children":  "Indices in sections of the subsections.",
		"items":     "The items in order.",
		"rows":      "Rows, each a list of cells.",
		"caption":   "Caption above the table; empty when there is none.",
		"header":    "Number of rows at the top that name the columns.",
		"title":     "Title of the report; absent when there is none.",
		"date":      "Date of writing; absent when there is none.",
		"issuer":    "Who signs; absent when nobody does.",
		"signature": "What stands at the end; absent when there is neither signer nor date.",
		"valid":     "Whether the calendar has such a day.",
		"first":     "Place of the first copy.",
		"second":    "Place of the second copy.",
		"name":      "Name of the file as given.",
		"serial":    "Serial number.",
		"canonical": "The form that the rules on numbers ask for; empty when it cannot be told.",
		"broken":    "Whether a page or line break of the layout runs through it.",
		"role":      "Role in the text; see the description of the object.",
		"label":     "Words that name what is counted.",
		"scale":     "Number of decimal places of the integers.",
		"unit":      "Unit as written.",
		"subject":   "What the claim is about.",
		"n":         "Value without its decimal point.",
		"day":       "The day.",
		"figure":    "Index in figures; -1 for none.",
		"quoted":    "Whether it stands inside quotation marks.",
		"low":       "Smallest value that the wording allows.",
		"exact":     "Whether the wording states it exactly.",
	}[name]
}

// readComments parses the sources in dir.
func readComments(dir string) (*comments, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return nil, fmt.Errorf("sources of the tree: %w", err)
	}
	c := &comments{types: map[string]string{}, fields: map[string]string{}}
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
		if err != nil {
			return nil, fmt.Errorf("sources of the tree: %w", err)
		}
		c.collect(file)
	}
	return c, nil
}

// collect takes the comments of one file.
func (c *comments) collect(file *ast.File) {
	for _, d := range file.Decls {
		decl, ok := d.(*ast.GenDecl)
		if !ok || decl.Tok != token.TYPE {
			continue
		}
		for _, s := range decl.Specs {
			spec, ok := s.(*ast.TypeSpec)
			if !ok {
				continue
			}
			c.types[spec.Name.Name] = flat(decl.Doc)
			c.collectFields(spec)
		}
	}
}

// collectFields takes the comments of a struct's fields.
func (c *comments) collectFields(spec *ast.TypeSpec) {
	st, ok := spec.Type.(*ast.StructType)
	if !ok {
		return
	}
	for _, f := range st.Fields.List {
		text := flat(f.Comment)
		if text == "" {
			text = flat(f.Doc)
		}
		for _, name := range f.Names {
			c.fields[spec.Name.Name+"."+name.Name] = text
		}
	}
}

// field describes a field: by its own comment, by its type's (for lists of the document), or by its usual meaning.
func (c *comments) field(typ, field, jsonName string) string {
	if text := c.fields[typ+"."+field]; text != "" {
		return text
	}
	if typ == "Document" || typ == "Claim" {
		if text := documented(jsonName); text != "" {
			return text
		}
	}
	return usual(jsonName)
}

// flat joins a comment's lines.
func flat(g *ast.CommentGroup) string {
	if g == nil {
		return ""
	}
	return strings.Join(strings.Fields(g.Text()), " ")
}
