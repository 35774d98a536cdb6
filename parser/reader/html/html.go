// Package html reads saved web pages: the report is found among menus, trails of links, share lines and lists of other
// articles, and read as a browser shows it. Every character knows where in the file it stands.
package html

import (
	"bytes"
	"strings"

	"github.com/fazhilint/fazhilint/parser/reader/compose"
	"github.com/fazhilint/fazhilint/parser/source"
)

// Format is the name of the format.
const Format = "html"

// headBytes is how far into a file its kind and its encoding are looked for.
const headBytes = 4096

// Is says whether data is a page: it begins as one, or holds so many tags that it can be nothing else. UTF-16 is seen
// through.
func Is(data []byte) bool {
	head := bytes.ReplaceAll(data[:min(len(data), headBytes)], []byte{0}, nil)
	for _, mark := range []string{"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"} {
		head = bytes.TrimPrefix(head, []byte(mark))
	}
	head = bytes.ToLower(bytes.TrimLeft(head, " \t\r\n\v\f"))
	for _, begin := range []string{"<!doctype html", "<html", "<head", "<body", "<meta "} {
		if bytes.HasPrefix(head, []byte(begin)) {
			return true
		}
	}
	if bytes.HasPrefix(head, []byte("<?xml")) || bytes.HasPrefix(head, []byte("<!--")) {
		return bytes.Contains(head, []byte("<html")) || bytes.Contains(head, []byte("<!doctype html"))
	}
	return len(head) > 0 && head[0] == '<' && manyTags(data)
}

// HasTags says whether data holds tags at all, for files that are called pages.
func HasTags(data []byte) bool {
	head := bytes.ToLower(bytes.ReplaceAll(data[:min(len(data), 64<<10)], []byte{0}, nil))
	for _, tag := range []string{"<p", "<br", "<div", "<table", "<html", "<body", "<span"} {
		if bytes.Contains(head, []byte(tag)) {
			return true
		}
	}
	return false
}

// manyTags says whether a piece of a page, cut out of its source, is full of the tags that pages are made of.
func manyTags(data []byte) bool {
	head := bytes.ToLower(data[:min(len(data), 64<<10)])
	tags := 0
	for _, tag := range []string{"</p>", "</div>", "</td>", "</tr>", "</span>", "<br>", "<br/>", "<br />", "</li>", "</a>"} {
		tags += bytes.Count(head, []byte(tag))
	}
	return tags >= 5 && tags*400 >= len(head)
}

// Charset gives the encoding that a page declares, in lower case; "" for none.
func Charset(data []byte) string {
	head := strings.ToLower(string(data[:min(len(data), headBytes)]))
	for _, key := range []string{"charset", "encoding"} {
		rest := head
		for {
			_, after, ok := strings.Cut(rest, key)
			if !ok {
				break
			}
			rest = after
			after = strings.TrimLeft(after, " \t")
			if !strings.HasPrefix(after, "=") {
				continue
			}
			after = strings.TrimLeft(after[1:], " \t\"'")
			if end := strings.IndexFunc(after, func(r rune) bool { return !isCharsetRune(r) }); end > 0 {
				return after[:end]
			}
		}
	}
	return ""
}

// isCharsetRune says whether r can stand in the name of an encoding.
func isCharsetRune(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '-' || r == '_'
}

// Read reads a page that is decoded already. An error is a *fault.Error.
func Read(text, encoding string) (*source.Source, error) {
	p, fail := build(text)
	if fail != nil {
		return nil, fail
	}
	body := pick(p.root)
	r := &reading{page: p, body: body}
	r.around()
	var w compose.Writer
	r.write(&w)
	src := w.Source(Format, encoding, []string{""})
	src.Trail.SetFile(text)
	return src, nil
}
