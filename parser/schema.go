// The contract of the tree as a JSON Schema.

package parser

import _ "embed" // for the schema

//go:embed schema.json
var schema []byte

// Schema gives the JSON Schema (draft-07) of Document. It is generated from package tree and its comments: run the
// tests of this package with -update after a change there.
func Schema() []byte {
	return append([]byte(nil), schema...)
}
