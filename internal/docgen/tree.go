// The reference of the document tree, from its schema.

package docgen

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser"
)

// node is what the reference needs of a part of the schema.
type node struct {
	Title       string   `json:"title"`
	Description string   `json:"description"`
	Type        any      `json:"type"`
	Ref         string   `json:"$ref"`
	Items       *node    `json:"items"`
	Properties  members  `json:"properties"`
	Definitions members  `json:"definitions"`
	Required    []string `json:"required"`
	Additional  any      `json:"additionalProperties"` // false, or the schema of members of any name
}

// members keeps the order in which the schema names them.
type members []member

type member struct {
	name string
	node node
}

// UnmarshalJSON reads an object in its own order.
func (m *members) UnmarshalJSON(text []byte) error {
	decoder := json.NewDecoder(bytes.NewReader(text))
	if _, err := decoder.Token(); err != nil { // the opening brace
		return fmt.Errorf("read schema: %w", err)
	}
	for decoder.More() {
		name, err := decoder.Token()
		if err != nil {
			return fmt.Errorf("read schema: %w", err)
		}
		var one member
		if err := decoder.Decode(&one.node); err != nil {
			return fmt.Errorf("read schema: %w", err)
		}
		one.name = fmt.Sprint(name)
		*m = append(*m, one)
	}
	return nil
}

// treeIntroduction opens the reference.
const treeIntroduction = `<!-- 由 make docs 从 parser/schema.json 生成，请勿手改。 -->
# 文档树

` + "`fazhilint parse --pretty 报告.txt`" + ` 打印的就是这棵树；规则在 Rego 里用 ` + "`input`" + ` 读它。树的 JSON Schema：` + "`fazhilint parse --schema`" + `。

- 位置（Span）都是 ` + "`[起, 止)`" + `，以 ` + "`input.text`" + ` 的字符（Unicode 码点）计，不含止。
- 数值都是整数：值等于 ` + "`n / 10^scale`" + `，没有浮点数。
- ` + "`id`" + ` 就是在所属列表里的下标；` + "`-1`" + ` 表示没有。
- 解析器只读不判：哪里写得不对，由规则来说。

The tree that ` + "`fazhilint parse`" + ` prints and policies read as ` + "`input`" + `. Spans are half-open and count code points of ` + "`text`" + `; numbers are
exact integers with a scale; an ` + "`id`" + ` is the index in its list, -1 means none. A member marked ? may be absent.
`

// Tree gives the reference.
func Tree() (string, error) {
	var root node
	if err := json.Unmarshal(parser.Schema(), &root); err != nil {
		return "", fmt.Errorf("tree reference: %w", err)
	}
	var b strings.Builder
	b.WriteString(treeIntroduction)
	section(&b, "Document", &root)
	for i := range root.Definitions {
		section(&b, root.Definitions[i].name, &root.Definitions[i].node)
	}
	return b.String(), nil
}

// section writes the reference of one type.
func section(b *strings.Builder, name string, n *node) {
	fmt.Fprintf(b, "\n## %s\n\n%s\n", name, strings.TrimSpace(n.Description))
	if len(n.Properties) == 0 {
		return
	}
	b.WriteString("\n| member | type | meaning |\n|---|---|---|\n")
	for i := range n.Properties {
		p := &n.Properties[i]
		optional := "?"
		if slices.Contains(n.Required, p.name) {
			optional = ""
		}
		fmt.Fprintf(b, "| `%s`%s | %s | %s |\n", p.name, optional, typeName(&p.node), inCell(p.node.Description))
	}
}

// typeName is a type in a few words, with a link where it has a section.
func typeName(n *node) string {
	if n.Ref != "" {
		name := n.Ref[strings.LastIndex(n.Ref, "/")+1:]
		return fmt.Sprintf("[%s](#%s)", name, strings.ToLower(name))
	}
	if n.Items != nil {
		return "list of " + typeName(n.Items)
	}
	if _, open := n.Additional.(map[string]any); open {
		return "lists of ids by name"
	}
	if name, ok := n.Type.(string); ok {
		return name
	}
	return "any"
}

// inCell makes a text fit into a cell of a table.
func inCell(s string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(s), " "), "|", `\|`)
}
