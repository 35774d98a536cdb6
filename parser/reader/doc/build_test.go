package doc_test

import (
	"bytes"
	"encoding/binary"
	"unicode/utf16"
)

// made is a file that a test makes. Everything is little-endian.
type made struct {
	body, notes, headers string // paragraphs with their marks
	headerPlc            []int
	paras                map[int]made1 // properties of the paragraph with that index, over all texts
	chars                []charRun     // in the order of the text
	styles               [][]byte
	lists, overrides     []byte
	levels               []byte // behind the lists
	narrow               bool   // one byte for each character
	split                []int  // where pieces end
	data                 []byte // the stream Data
	flags                uint16
	version, ident       uint16
}

// made1 is the properties of a paragraph.
type made1 struct {
	style int
	sprms []byte
}

// charRun is n characters with properties.
type charRun struct {
	n     int
	sprms []byte
}

func u16(n int) []byte { return binary.LittleEndian.AppendUint16(nil, uint16(n)) }
func u32(n int) []byte { return binary.LittleEndian.AppendUint32(nil, uint32(n)) }

func join(parts ...[]byte) []byte { return bytes.Join(parts, nil) }

// sprm is a modifier.
func sprm(code int, operand ...byte) []byte { return append(u16(code), operand...) }

// utf16le encodes text.
func utf16le(s string) []byte {
	var out []byte
	for _, u := range utf16.Encode([]rune(s)) {
		out = binary.LittleEndian.AppendUint16(out, u)
	}
	return out
}

// textAt is where the text begins in the stream.
const textAt = 0x600

// bytes makes the file.
func (m *made) bytes() []byte {
	word, table := m.streams()
	streams := map[string][]byte{"WordDocument": word, "1Table": table}
	if m.data != nil {
		streams["Data"] = m.data
	}
	return container(streams)
}

// streams makes the two streams.
func (m *made) streams() (word, table []byte) {
	units := utf16.Encode([]rune(m.body + m.notes + m.headers))
	length := func(s string) int { return len(utf16.Encode([]rune(s))) }
	width := 2
	word = append(word, make([]byte, textAt)...)
	for _, u := range units {
		if m.narrow {
			word = append(word, byte(u))
		} else {
			word = binary.LittleEndian.AppendUint16(word, u)
		}
	}
	if m.narrow {
		width = 1
	}
	ident, version := m.ident, m.version
	if ident == 0 {
		ident = 0xA5EC
	}
	if version == 0 {
		version = 0xC1
	}
	binary.LittleEndian.PutUint16(word, ident)
	binary.LittleEndian.PutUint16(word[2:], version)
	binary.LittleEndian.PutUint16(word[10:], m.flags|1<<9)
	for i, n := range []int{length(m.body), length(m.notes), length(m.headers)} {
		binary.LittleEndian.PutUint32(word[0x4C+4*i:], uint32(n))
	}
	place := func(at int, part []byte) {
		binary.LittleEndian.PutUint32(word[at:], uint32(len(table)))
		binary.LittleEndian.PutUint32(word[at+4:], uint32(len(part)))
		table = append(table, part...)
	}
	table = append(table, make([]byte, 16)...)
	place(0xA2, m.sheet())
	var plc []byte
	for _, n := range m.headerPlc {
		plc = append(plc, u32(n)...)
	}
	place(0xF2, plc)
	place(0x1A2, m.clx(len(units), width))
	place(0x2E2, m.lists)
	table = append(table, m.levels...)
	place(0x2EA, m.overrides)
	word, plc = m.paraPages(word, units, width)
	place(0x102, plc)
	word, plc = m.charPages(word, width)
	place(0xFA, plc)
	return word, table
}

// sheet makes the style sheet.
func (m *made) sheet() []byte {
	out := join(u16(18), u16(len(m.styles)), u16(10), make([]byte, 14))
	for _, s := range m.styles {
		out = append(out, u16(len(s))...)
		out = append(out, s...)
		if len(s)%2 > 0 {
			out = append(out, 0)
		}
	}
	return out
}

// paraStyle makes a style of paragraphs.
func paraStyle(builtIn, basedOn int, para, char []byte) []byte {
	pad := func(list []byte) []byte {
		if len(list)%2 > 0 {
			return append(list, 0)
		}
		return list
	}
	para = append(u16(0), para...)
	return join(u16(builtIn), u16(basedOn<<4|1), u16(2), u16(0), u16(0), u16(1), utf16le("样"), u16(0),
		u16(len(para)), pad(para), u16(len(char)), pad(char))
}

// clx makes the table of pieces.
func (m *made) clx(n, width int) []byte {
	ends := append(append([]int{}, m.split...), n)
	cps, pcds, last := u32(0), []byte{}, 0
	for _, end := range ends {
		cps = append(cps, u32(end)...)
		fc := textAt + last*width
		if width == 1 {
			fc = fc*2 | 0x40000000
		}
		pcds = append(pcds, join(u16(0), u32(fc), u16(0))...)
		last = end
	}
	return join([]byte{2}, u32(len(cps)+len(pcds)), cps, pcds)
}

// page puts properties into pages of the stream, a few to each, and gives their list.
func page(word []byte, starts []int, props [][]byte, entry int) (more, plc []byte) {
	each := 8
	if len(props) > 1000 { // those of many paragraphs are short
		each = 20
	}
	var fcs, pns []byte
	for from := 0; from < len(props); from += each {
		to := min(from+each, len(props))
		for len(word)%512 > 0 {
			word = append(word, 0)
		}
		p := make([]byte, 512)
		p[511] = byte(to - from)
		at := 511
		for i := from; i <= to; i++ {
			binary.LittleEndian.PutUint32(p[4*(i-from):], uint32(starts[i]))
		}
		for i := from; i < to; i++ {
			if props[i] == nil {
				continue
			}
			at = (at - len(props[i])) &^ 1
			copy(p[at:], props[i])
			p[4*(to-from+1)+entry*(i-from)] = byte(at / 2)
		}
		fcs, pns = append(fcs, u32(starts[from])...), append(pns, u32(len(word)/512)...)
		word = append(word, p...)
	}
	if len(props) == 0 {
		return word, nil
	}
	return word, join(fcs, u32(starts[len(props)]), pns)
}

// paraPages writes the properties of paragraphs.
func (m *made) paraPages(word []byte, units []uint16, width int) (more, plc []byte) {
	starts, props := []int{textAt}, [][]byte{}
	for i, u := range units {
		if u != 13 && u != 7 && i+1 < len(units) {
			continue
		}
		one := m.paras[len(props)]
		list := join(u16(one.style), one.sprms)
		if len(list)%2 > 0 {
			list = append([]byte{byte((len(list) + 1) / 2)}, list...)
		} else {
			list = append([]byte{0, byte(len(list) / 2)}, list...)
		}
		starts, props = append(starts, textAt+(i+1)*width), append(props, list)
	}
	return page(word, starts, props, 13)
}

// charPages writes the properties of characters.
func (m *made) charPages(word []byte, width int) (more, plc []byte) {
	starts, props, at := []int{textAt}, [][]byte{}, textAt
	for _, c := range m.chars {
		at += c.n * width
		starts = append(starts, at)
		if c.sprms == nil {
			props = append(props, nil)
		} else {
			props = append(props, append([]byte{byte(len(c.sprms))}, c.sprms...))
		}
	}
	return page(word, starts, props, 1)
}

// container makes a compound file of streams.
func container(streams map[string][]byte) []byte {
	const sector = 512
	var body, directory []byte
	var fat []uint32
	entry := func(name string, kind byte, child, start, size int) []byte {
		e := make([]byte, 128)
		copy(e, utf16le(name))
		binary.LittleEndian.PutUint16(e[64:], uint16(2*len(name)+2))
		e[66], e[67] = kind, 1
		for i, n := range []int{-1, -1, child} {
			binary.LittleEndian.PutUint32(e[68+4*i:], uint32(n))
		}
		binary.LittleEndian.PutUint32(e[116:], uint32(start))
		binary.LittleEndian.PutUint32(e[120:], uint32(size))
		return e
	}
	put := func(data []byte) (start int) {
		start = len(fat)
		for len(data)%sector > 0 {
			data = append(data, 0)
		}
		for i := range len(data) / sector {
			fat = append(fat, uint32(start+i+1))
		}
		fat[len(fat)-1] = 0xFFFFFFFE
		body = append(body, data...)
		return start
	}
	directory = entry("Root Entry", 5, 1, -2, 0)
	names := []string{"WordDocument", "1Table", "Data", "Workbook", "EncryptedPackage"}
	count := 0
	for _, name := range names {
		data, ok := streams[name]
		if !ok {
			continue
		}
		for len(data) < 4096 {
			data = append(data, 0)
		}
		count++
		e := entry(name, 2, -1, put(data), len(data))
		if count < len(streams) {
			binary.LittleEndian.PutUint32(e[72:], uint32(count+1)) // the next one as its right sibling
		}
		directory = append(directory, e...)
	}
	directoryAt := put(directory)
	fatAt := len(fat)
	sectors := (len(fat) + 128) / 127
	for i := range sectors {
		_ = i
		fat = append(fat, 0xFFFFFFFD)
	}
	for len(fat)%128 > 0 {
		fat = append(fat, 0xFFFFFFFF)
	}
	header := make([]byte, sector)
	copy(header, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
	binary.LittleEndian.PutUint16(header[24:], 0x3E)
	binary.LittleEndian.PutUint16(header[26:], 3)
	binary.LittleEndian.PutUint16(header[28:], 0xFFFE)
	binary.LittleEndian.PutUint16(header[30:], 9)
	binary.LittleEndian.PutUint16(header[32:], 6)
	binary.LittleEndian.PutUint32(header[44:], uint32(sectors))
	binary.LittleEndian.PutUint32(header[48:], uint32(directoryAt))
	binary.LittleEndian.PutUint32(header[56:], 4096)
	binary.LittleEndian.PutUint32(header[60:], 0xFFFFFFFE)
	binary.LittleEndian.PutUint32(header[68:], 0xFFFFFFFE)
	for i := range 109 {
		n := uint32(0xFFFFFFFF)
		if i < sectors {
			n = uint32(fatAt + i)
		}
		binary.LittleEndian.PutUint32(header[76+4*i:], n)
	}
	out := join(header, body)
	for _, n := range fat[:sectors*128] {
		out = binary.LittleEndian.AppendUint32(out, n)
	}
	return out
}

// lists of one list with levels: 一、 and （一）.
func (m *made) number(levels ...[]byte) *made {
	record := make([]byte, 28)
	binary.LittleEndian.PutUint32(record, 7)
	for i := range 9 {
		binary.LittleEndian.PutUint16(record[8+2*i:], 0xFFF)
	}
	m.lists = append(u16(1), record...)
	for i := range 9 {
		if i < len(levels) {
			m.levels = append(m.levels, levels[i]...)
		} else {
			m.levels = append(m.levels, level(0, "", 0)...)
		}
	}
	ref := make([]byte, 16)
	binary.LittleEndian.PutUint32(ref, 7)
	m.overrides = join(u32(1), ref, u32(-1))
	return m
}

// level makes a level of a list; characters 0 to 8 of the text stand for numbers.
func level(nfc byte, text string, follow byte) []byte {
	l := make([]byte, 28)
	l[0], l[4], l[15] = 1, nfc, follow
	return join(l, u16(len([]rune(text))), utf16le(text))
}
