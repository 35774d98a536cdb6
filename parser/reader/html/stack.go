// The elements that are open while a page is read.

package html

import (
	"strconv"
	"strings"
)

// implied ends the open elements that a start tag ends.
func (b *builder) implied(tag string) {
	for k := len(b.stack) - 1; k > 0; k-- {
		name := b.stack[k].tag
		if b.stack[k].node == nil {
			continue
		}
		if closes(tag, name) {
			b.pop(k)
			continue
		}
		if bounds(name, tag) {
			return
		}
	}
}

// push opens an element.
func (b *builder) push(tag string, a attributes, n *node) {
	if len(b.stack) >= maxDepth {
		return
	}
	o := open{tag: tag, node: n, hidden: b.top().hidden || b.hides(a), style: a.style, number: 1}
	if tag == "ol" || tag == "ul" {
		o.style = a.kind + " " + a.style
		if v, err := strconv.Atoi(a.start); err == nil {
			o.number = v
		}
	}
	b.count[tag]++
	b.stack = append(b.stack, o)
}

// top is the innermost open element.
func (b *builder) top() *open { return &b.stack[len(b.stack)-1] }

// hides says whether an element is not shown. What is only invisible may be shown by a script, as WeChat does with its
// articles.
func (b *builder) hides(a attributes) bool {
	if a.hidden || strings.Contains(a.style, "display:none") || strings.Contains(a.style, "mso-hide:all") {
		return true
	}
	if len(b.page.hidden) == 0 {
		return false
	}
	for _, c := range strings.Fields(a.class) {
		if b.page.hidden[c] {
			return true
		}
	}
	return false
}

// pop ends the element at k of the stack and all within it.
func (b *builder) pop(k int) {
	for i := k; i < len(b.stack); i++ {
		b.count[b.stack[i].tag]--
	}
	b.stack = b.stack[:k]
}

// end reads an end tag.
func (b *builder) end(tag string) {
	if b.skip != "" && b.passes(tag) {
		return
	}
	if tag == "a" {
		b.links = 0
	}
	if tag == "br" {
		b.add(&node{tag: "br", at: b.at})
		return
	}
	if b.count[tag] <= 0 {
		if tag == "p" {
			b.add(&node{tag: "p", at: b.at})
		}
		return
	}
	within := kindOf(tag) == inline
	for k := len(b.stack) - 1; k > 0; k-- {
		o := &b.stack[k]
		switch {
		case o.tag != tag:
			if within && o.node != nil || o.tag == "table" {
				return
			}
			continue
		case within: // what opened after it stays open
			b.count[tag]--
			b.stack = append(b.stack[:k], b.stack[k+1:]...)
		default:
			b.pop(k)
			b.links = 0
		}
		return
	}
}

// passes says whether an end tag belongs to what is passed over. The end of a block around it ends it too: its own end
// tag is missing then.
func (b *builder) passes(tag string) bool {
	switch {
	case tag == b.skip:
		b.depth--
		if b.depth <= 0 {
			b.skip = ""
		}
		return true
	case kindOf(tag) != block:
		return true
	case b.inner > 0:
		b.inner--
		return true
	case b.count[tag] == 0:
		return true
	}
	b.skip = ""
	return false
}
