// Which bytes of the stream have which properties: pages of 512 bytes hold the properties of runs of characters and of
// paragraphs, and a list tells which page is for which bytes; [MS-DOC] 2.8.5, 2.8.6, 2.9.33, 2.9.175.

package doc

import (
	"encoding/binary"
	"sort"
)

const pageSize = 512

// runs finds properties. The last run found is remembered: the text is read in order.
type runs struct {
	word       []byte
	starts     []uint32 // byte from which each page is for; one more for the end
	pages      []uint32
	paragraphs bool
	from, to   uint32 // bytes that last is for
	last       []byte
}

// newRuns reads the list of pages.
func newRuns(word, plc []byte, paragraphs bool) (*runs, error) {
	r := &runs{word: word, paragraphs: paragraphs}
	n := (len(plc) - 4) / 8
	if n > len(word)/pageSize+1 {
		return nil, errDamaged("属性表过大", "a table of properties is too large")
	}
	for i := range max(n, 0) {
		r.starts = append(r.starts, binary.LittleEndian.Uint32(plc[4*i:]))
		r.pages = append(r.pages, binary.LittleEndian.Uint32(plc[4*(n+1)+4*i:])&0x3FFFFF)
	}
	return r, nil
}

// at gives the properties of the byte at: for characters a list of modifiers, for a paragraph the number of its style
// before that list; nil for none.
func (r *runs) at(at int) []byte {
	fc := uint32(at) //nolint:gosec // a place in the stream, which has less than 4 GiB
	if fc >= r.from && fc < r.to {
		return r.last
	}
	r.from, r.to, r.last = fc, fc+1, nil
	i := sort.Search(len(r.starts), func(i int) bool { return r.starts[i] > fc }) - 1
	if i < 0 {
		return nil
	}
	page := cut(r.word, r.pages[i]*pageSize, pageSize)
	if len(page) < pageSize {
		return nil
	}
	n := int(page[pageSize-1])
	entry := 1
	if r.paragraphs {
		entry = 13
	}
	if 4*(n+1)+entry*n > pageSize-1 {
		return nil
	}
	k := sort.Search(n, func(k int) bool { return binary.LittleEndian.Uint32(page[4*k+4:]) > fc })
	if k == n || binary.LittleEndian.Uint32(page[4*k:]) > fc {
		return nil
	}
	r.from, r.to = binary.LittleEndian.Uint32(page[4*k:]), binary.LittleEndian.Uint32(page[4*k+4:])
	r.last = r.properties(page, 2*int(page[4*(n+1)+entry*k]))
	return r.last
}

// properties gives those that stand at a place of a page.
func (r *runs) properties(page []byte, at int) []byte {
	if at == 0 || at >= pageSize-1 {
		return nil
	}
	size := int(page[at])
	at++
	if r.paragraphs {
		if size > 0 {
			size = 2*size - 1
		} else {
			size = 2 * int(page[at])
			at++
		}
	}
	return page[min(at, pageSize):min(at+size, pageSize)]
}
