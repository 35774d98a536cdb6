// An object of JSON with a list that is written member by member, so that a large run is never held as a whole.

package output

import (
	"io"
	"strings"
)

// jsonList writes such an object: open, add for each member, end.
type jsonList struct {
	w      io.Writer
	prefix string // before each line of the object but the first
	filled bool   // a member was added
}

// open writes the members of head, then the beginning of the list called name.
func (l *jsonList) open(head any, name string) error {
	text, err := jsonText(head, l.prefix, true)
	if err != nil {
		return err
	}
	return put(l.w, strings.TrimSuffix(text, "\n"+l.prefix+"}\n")+",\n"+l.prefix+`  "`+name+`": [`)
}

// next begins a member that the caller writes with the prefix that memberPrefix gives.
func (l *jsonList) next() error {
	separator := "\n"
	if l.filled {
		separator = ",\n"
	}
	l.filled = true
	return put(l.w, separator+l.memberPrefix())
}

// memberPrefix stands before each line of a member.
func (l *jsonList) memberPrefix() string { return l.prefix + "    " }

// add writes a member.
func (l *jsonList) add(member any) error {
	text, err := jsonText(member, l.memberPrefix(), true)
	if err != nil {
		return err
	}
	if err := l.next(); err != nil {
		return err
	}
	return put(l.w, strings.TrimSuffix(text, "\n"))
}

// end closes the list and writes the members of tail, which has at least one unless it is nil.
func (l *jsonList) end(tail any) error {
	closing := "]"
	if l.filled {
		closing = "\n" + l.prefix + "  ]"
	}
	if tail == nil {
		return put(l.w, closing+"\n"+l.prefix+"}")
	}
	text, err := jsonText(tail, l.prefix, true)
	if err != nil {
		return err
	}
	return put(l.w, closing+","+strings.TrimSuffix(strings.TrimPrefix(text, "{"), "\n"))
}
