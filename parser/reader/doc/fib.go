// The file information block, [MS-DOC] 2.5: which texts the file has, and where the tables are that describe them.

package doc

import (
	"encoding/binary"

	"github.com/fazhilint/fazhilint/parser/reader/fault"
)

// Marks and versions in the block.
const (
	identWord97 = 0xA5EC
	firstWord97 = 0x00C0 // nFib of the first version with this layout
	encryptedAt = 1 << 8 // bits of the flags
	oneTableAt  = 1 << 9
	minFIB      = 0x2F2 // bytes up to the last member that is read
)

// part is a stretch of the table stream.
type part struct{ from, size uint32 }

// fib is what is read of the block. Lengths are in characters.
type fib struct {
	table                              string // name of the table stream
	body, notes, headers               int
	macros, comments, endnotes         int
	boxes, headerBoxes                 int
	styles, chpx, papx, clx, headerPlc part
	lists, overrides                   part
}

// readFIB reads the block at the beginning of the stream.
func readFIB(word []byte) (*fib, error) {
	if len(word) < 32 {
		return nil, errDamaged("文件头不完整", "its header is cut off")
	}
	ident, version, flags := binary.LittleEndian.Uint16(word), binary.LittleEndian.Uint16(word[2:]), binary.LittleEndian.Uint16(word[10:])
	switch {
	case version > 0 && version < firstWord97: // earlier versions have marks of their own
		return nil, errOld()
	case ident != identWord97:
		return nil, errDamaged("文件头有误", "its header is wrong")
	case flags&encryptedAt != 0:
		return nil, fault.NewLocked()
	case len(word) < minFIB:
		return nil, errDamaged("文件头不完整", "its header is cut off")
	}
	b := &fib{table: "0Table"}
	if flags&oneTableAt != 0 {
		b.table = "1Table"
	}
	for i, n := range []*int{&b.body, &b.notes, &b.headers, &b.macros, &b.comments, &b.endnotes, &b.boxes, &b.headerBoxes} {
		count := binary.LittleEndian.Uint32(word[0x4C+4*i:])
		if count > maxChars {
			return nil, errLong()
		}
		*n = int(count)
	}
	for at, p := range map[int]*part{
		0xA2: &b.styles, 0xF2: &b.headerPlc, 0xFA: &b.chpx, 0x102: &b.papx, 0x1A2: &b.clx, 0x2E2: &b.lists, 0x2EA: &b.overrides,
	} {
		*p = part{binary.LittleEndian.Uint32(word[at:]), binary.LittleEndian.Uint32(word[at+4:])}
	}
	if b.length() > maxChars {
		return nil, errLong()
	}
	return b, nil
}

// length is that of all texts together.
func (b *fib) length() int {
	return b.body + b.notes + b.headers + b.macros + b.comments + b.endnotes + b.boxes + b.headerBoxes
}

// aside is a text outside of the body: a stretch of character positions, and what it is.
type aside struct {
	from, to int
	kind     string // of furniture
	note     string // as source.Place has it
}

// asides lists them; comments are none: they are not part of the document.
func (b *fib) asides(table []byte) []aside {
	notes := b.body
	headers := notes + b.notes
	endnotes := headers + b.headers + b.macros + b.comments
	boxes := endnotes + b.endnotes
	list := b.headings(cut(table, b.headerPlc.from, b.headerPlc.size), headers)
	return append(list,
		aside{notes, headers, "note", "footnote"},
		aside{endnotes, boxes, "note", "endnote"},
		aside{boxes, boxes + b.boxes, "note", "text-box"},
	)
}

// headings lists headers and footers. Their text begins with six stories of separators; then come six stories for each
// section: headers of even and odd pages, footers of both, header and footer of the first page, [MS-DOC] 2.8.22.
func (b *fib) headings(plc []byte, start int) []aside {
	var list []aside
	for i := 6; 4*i+8 <= len(plc); i++ {
		from, to := int(binary.LittleEndian.Uint32(plc[4*i:])), int(binary.LittleEndian.Uint32(plc[4*i+4:]))
		if from >= to || to > b.headers {
			continue
		}
		switch i % 6 {
		case 0, 1, 4:
			list = append(list, aside{start + from, start + to, "running-header", "header"})
		default:
			list = append(list, aside{start + from, start + to, "footer", "footer"})
		}
		if len(list) > 1000 { // no report has so many sections
			break
		}
	}
	return list
}
