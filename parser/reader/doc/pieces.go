// The pieces that the text is made of, [MS-DOC] 2.8.35: each a run of characters in the stream, of one byte or of two.

package doc

import (
	"encoding/binary"
	"sort"

	"golang.org/x/text/encoding/charmap"
)

// piece is a run of characters that stand one after the other in the stream.
type piece struct {
	from, to int // character positions
	at       int // byte in the stream
	width    int // bytes of a character: 1 in Windows-1252, 2 in UTF-16
	sprms    []byte
}

// readPieces reads the table of pieces for a text of a length. They come in the order of the text.
func readPieces(clx []byte, length int) ([]piece, error) {
	var shared [][]byte // property changes that pieces refer to
	for len(clx) >= 3 && clx[0] == 1 {
		size := int(binary.LittleEndian.Uint16(clx[1:]))
		if size > len(clx)-3 {
			break
		}
		shared = append(shared, clx[3:3+size])
		clx = clx[3+size:]
	}
	if len(clx) < 5 || clx[0] != 2 {
		return nil, errDamaged("片段表缺失", "its table of pieces is missing")
	}
	plc := cut(clx, 5, binary.LittleEndian.Uint32(clx[1:]))
	n := (len(plc) - 4) / 12
	if n <= 0 {
		return nil, errDamaged("片段表为空", "its table of pieces is empty")
	}
	pieces := make([]piece, 0, n)
	last := 0
	for i := range n {
		from, to := int(binary.LittleEndian.Uint32(plc[4*i:])), int(binary.LittleEndian.Uint32(plc[4*i+4:]))
		if from != last || to < from {
			return nil, errDamaged("片段表有误", "its table of pieces is wrong")
		}
		last = to
		pieces = append(pieces, newPiece(from, min(to, length+1), plc[4*(n+1)+8*i:], shared))
		if to > length {
			break
		}
	}
	if last < length {
		return nil, errDamaged("片段表不完整", "its table of pieces is cut off")
	}
	return pieces, nil
}

// newPiece reads one entry, [MS-DOC] 2.9.177.
func newPiece(from, to int, pcd []byte, shared [][]byte) piece {
	fc, prm := binary.LittleEndian.Uint32(pcd[2:]), int(binary.LittleEndian.Uint16(pcd[6:]))
	p := piece{from: from, to: to, at: int(fc & 0x3FFFFFFF), width: 2}
	if fc&0x40000000 != 0 {
		p.at, p.width = p.at/2, 1
	}
	if k := prm >> 1; prm&1 != 0 && k < len(shared) {
		p.sprms = shared[k]
	}
	return p
}

// find gives the index of the piece that holds a character position, or would if it were longer.
func (f *file) find(position int) int {
	return sort.Search(len(f.pieces), func(i int) bool { return f.pieces[i].to > position })
}

// unit gives character k of a piece: a code point, or half of a surrogate pair; false beyond the stream.
func (p *piece) unit(word []byte, position int) (unit rune, at int, ok bool) {
	at = p.at + (position-p.from)*p.width
	if at < 0 || at+p.width > len(word) {
		return 0, at, false
	}
	if p.width == 1 {
		return charmap.Windows1252.DecodeByte(word[at]), at, true
	}
	return rune(binary.LittleEndian.Uint16(word[at:])), at, true
}
