// A page as a tree of the elements that matter: those that make blocks, with the text between them. The tokenizer is
// used and not the tree parser, which drops the places in the file.

package html

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/reader/compose"
)

// node is a block element of the page, or a piece of text within one.
type node struct {
	tag      string // "" for text
	id       string
	class    string
	at       int // byte where it begins
	children []*node
	text     compose.Text // of a piece of text, blanks as they stand
	link     bool         // the text stands in a link
	span     int          // colspan
	rows     int          // rowspan
	order    string       // of li: the number that the page shows before it
	size     sizes
}

// sizes is how much text a block holds.
type sizes struct {
	prose int // Chinese characters in running text, outside of links
	all   int // Chinese characters
}

// kind sorts elements by what they do to the page.
type kind uint8

const (
	inline  kind = iota // does not break the line
	block               // stands on its own
	void                // has no content
	ignored             // what it holds is not shown
)

// kindOf sorts an element.
func kindOf(tag string) kind {
	switch tag {
	case "script", "style", "noscript", "template", "select", "textarea", "button", "iframe", "object", "svg",
		"math", "head", "title", "map", "audio", "video", "canvas", "datalist":
		return ignored
	case "br", "hr", "img", "input", "meta", "link", "col", "area", "base", "embed", "param", "source", "track", "wbr":
		return void
	case "html", "body", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead",
		"tbody", "tfoot", "tr", "td", "th", "caption", "section", "article", "header", "footer", "nav", "aside", "main",
		"form", "fieldset", "blockquote", "pre", "center", "address", "figure", "figcaption", "details", "summary",
		"ucapcontent", "ucaptitle", "hgroup", "legend", "marquee", "dir", "menu", "frameset", "colgroup":
		return block
	}
	return inline
}

// closes says whether the start of an element ends an open one of the given name.
func closes(tag, open string) bool {
	switch open {
	case "p":
		return kindOf(tag) == block && tag != "body" && tag != "html"
	case "li":
		return tag == "li"
	case "dt", "dd":
		return tag == "dt" || tag == "dd"
	case "td", "th":
		return tag == "td" || tag == "th" || tag == "tr" || isRowGroup(tag)
	case "tr", "colgroup":
		return tag == "tr" || isRowGroup(tag)
	case "thead", "tbody", "tfoot":
		return isRowGroup(tag)
	}
	return isHeading(open) && isHeading(tag)
}

// isRowGroup says whether an element holds rows of a table.
func isRowGroup(tag string) bool { return tag == "tbody" || tag == "thead" || tag == "tfoot" }

// isHeading says whether an element is one of h1 to h6.
func isHeading(tag string) bool {
	return len(tag) == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6'
}

// bounds says whether an open element keeps what starts within it from ending those around it.
func bounds(open, tag string) bool {
	switch open {
	case "table":
		return true
	case "td", "th", "caption":
		return tag != "td" && tag != "th" && tag != "tr" && !isRowGroup(tag)
	case "ul", "ol", "dl", "div", "body", "html", "section", "article", "blockquote", "form":
		return true
	}
	return false
}

// hasWord says whether a list of names, as that of class, holds one of words. Case does not count.
func hasWord(list string, words ...string) bool {
	for _, have := range strings.Fields(list) {
		for _, w := range words {
			if strings.EqualFold(have, w) {
				return true
			}
		}
	}
	return false
}
