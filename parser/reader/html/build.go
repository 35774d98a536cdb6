// From tokens to the tree of blocks. Pages are malformed more often than not: end tags are missing or in the wrong
// order, so that an end tag ends what it can find and nothing else.

package html

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"

	"github.com/fazhilint/fazhilint/parser/reader/compose"
	"github.com/fazhilint/fazhilint/parser/reader/fault"
)

// Limits of a page.
const (
	maxDepth = 400     // elements within one another; deeper ones are read as if they stood side by side
	maxNodes = 500_000 // blocks and pieces of text
)

// open is an element that has not ended.
type open struct {
	tag    string
	node   *node // nil for an inline element
	hidden bool
	number int // of an ordered list: of its next item
	style  string
}

// page is what is known of a page.
type page struct {
	root      *node
	nodes     int
	title     attribute // what the page says of itself in its head
	published attribute
	hidden    map[string]bool // classes that its style sheets hide
	plain     bool            // its style sheets take the numbers off lists
}

// attribute is the value of an attribute with the place of its text.
type attribute struct {
	text compose.Text
}

// builder reads tokens.
type builder struct {
	page  *page
	z     *html.Tokenizer
	at    int // byte of the current token
	stack []open
	count map[string]int // open elements of each name
	links int
	skip  string // an ignored element is open
	depth int    // how many of them
	inner int    // blocks that began within it
	err   *fault.Error
}

// build reads a page.
func build(text string) (*page, *fault.Error) {
	p := &page{root: &node{tag: "#root"}, hidden: map[string]bool{}}
	b := &builder{page: p, z: html.NewTokenizer(strings.NewReader(text)), count: map[string]int{}}
	b.stack = []open{{tag: "#root", node: p.root}}
	for b.err == nil {
		t := b.z.Next()
		raw := b.z.Raw()
		if t == html.ErrorToken {
			break
		}
		b.token(t, raw)
		b.at += len(raw)
	}
	return p, b.err
}

// token reads one token.
func (b *builder) token(t html.TokenType, raw []byte) {
	switch t {
	case html.TextToken:
		if b.skip == "style" {
			b.styles(string(raw))
		}
		if b.skip == "" {
			b.text(raw)
		}
	case html.StartTagToken, html.SelfClosingTagToken:
		b.start(t == html.SelfClosingTagToken, string(raw))
	case html.EndTagToken:
		name, _ := b.z.TagName()
		b.end(string(name))
	default: // comments and declarations are not shown
	}
}

// attributes are those of a tag that count.
type attributes struct {
	id, class, style, name, property, content string
	span, rows                                int
	hidden                                    bool
	start, value, kind                        string
}

// readAttributes reads the attributes of the current tag.
func (b *builder) readAttributes(more bool) attributes {
	var a attributes
	for more {
		var key, val []byte
		key, val, more = b.z.TagAttr()
		value := string(val)
		switch string(key) {
		case "id":
			a.id = value
		case "class":
			a.class = value
		case "style":
			a.style = strings.ToLower(strings.ReplaceAll(value, " ", ""))
		case "name":
			a.name = strings.ToLower(value)
		case "property":
			a.property = strings.ToLower(value)
		case "content":
			a.content = value
		case "colspan":
			a.span, _ = strconv.Atoi(strings.TrimSpace(value))
		case "rowspan":
			a.rows, _ = strconv.Atoi(strings.TrimSpace(value))
		case "hidden":
			a.hidden = true
		case "start":
			a.start = value
		case "value":
			a.value = value
		case "type":
			a.kind = value
		}
	}
	return a
}

// start reads a start tag.
func (b *builder) start(selfClosing bool, raw string) {
	name, more := b.z.TagName()
	tag := string(name)
	if b.skip != "" {
		if tag == b.skip && !selfClosing {
			b.depth++
		}
		if kindOf(tag) == block {
			b.inner++
		}
		if tag == "meta" {
			b.meta(b.readAttributes(more), raw)
		}
		return
	}
	a := b.readAttributes(more)
	switch kindOf(tag) {
	case ignored:
		b.ignore(tag, selfClosing)
	case void:
		b.void(tag, a, raw)
	case block:
		b.implied(tag)
		b.push(tag, a, b.add(b.blockNode(tag, a)))
	default:
		if tag == "a" {
			b.links = 1
		}
		if !selfClosing {
			b.push(tag, a, nil)
		}
	}
}

// ignore begins to pass over an element. The head of the page is looked through for what it says of the page.
func (b *builder) ignore(tag string, selfClosing bool) {
	if selfClosing && tag != "script" && tag != "style" {
		return
	}
	if tag != "head" {
		b.skip, b.depth, b.inner = tag, 1, 0
	}
}

// void reads an element without content.
func (b *builder) void(tag string, a attributes, raw string) {
	switch tag {
	case "br", "hr":
		b.add(&node{tag: "br", at: b.at})
	case "meta":
		b.meta(a, raw)
	}
}

// blockNode makes the node of a block element.
func (b *builder) blockNode(tag string, a attributes) *node {
	n := &node{tag: tag, id: a.id, class: a.class, at: b.at, span: min(max(a.span, 1), 1000), rows: min(max(a.rows, 1), 10_000)}
	if tag == "li" {
		n.order = b.order(a)
	}
	return n
}

// add puts a node into the innermost open block.
func (b *builder) add(n *node) *node {
	b.page.nodes++
	if b.page.nodes > maxNodes {
		b.err = errLarge()
		return n
	}
	for k := len(b.stack) - 1; k >= 0; k-- {
		if parent := b.stack[k].node; parent != nil {
			parent.children = append(parent.children, n)
			break
		}
	}
	return n
}

// text reads a piece of text.
func (b *builder) text(raw []byte) {
	if b.top().hidden {
		return
	}
	n := &node{at: b.at, link: b.links > 0}
	addText(&n.text, raw, b.at)
	if len(n.text.Runes) > 0 {
		b.add(n)
	}
}
