// Package doc reads the binary files of Word 97 to 2003 and of WPS Writer ([MS-DOC]) into text: the pieces that the text
// is scattered over are put together, numbers that the program counts become the labels that a reader sees, tracked
// changes are read as accepted or as rejected, headers, footers and notes are set apart. Every character knows the bytes
// of the stream WordDocument that it stands in.
package doc

import (
	"bytes"
	"strings"

	"github.com/fazhilint/fazhilint/parser/reader/autonumber"
	"github.com/fazhilint/fazhilint/parser/reader/compose"
	"github.com/fazhilint/fazhilint/parser/source"
)

// Format is the name of the format.
const Format = "doc"

// Options say how to read a file.
type Options struct {
	Rejected bool // tracked changes are read as rejected instead of accepted
}

// Limits of what is read.
const (
	maxChars  = 4 << 20 // characters of all texts of a file, notes and headers included
	maxBlocks = 200_000 // paragraphs and cells
	maxDepth  = 16      // tables within tables
)

// textStream is the stream that holds the text. Names of streams do not tell upper from lower case.
const textStream = "WordDocument"

// Is says whether data looks like such a file: a compound file that names that stream, in UTF-16.
func Is(data []byte) bool {
	if !bytes.HasPrefix(data, []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
		return false
	}
	for _, name := range []string{textStream, strings.ToUpper(textStream), strings.ToLower(textStream)} {
		if bytes.Contains(data, []byte(strings.Join(strings.Split(name, ""), "\x00")+"\x00")) {
			return true
		}
	}
	return false
}

// file is what is read of a file.
type file struct {
	opt    Options
	word   []byte // the stream WordDocument
	table  []byte // the stream 0Table or 1Table
	data   []byte // the stream Data
	fib    *fib
	pieces []piece
	chars  *runs // properties of characters
	paras  *runs // properties of paragraphs
	styles *styles
	lists  *lists
	out    compose.Writer
	blocks int // paragraphs read
}

// Read reads a file. An error is a *fault.Error.
func Read(data []byte, opt Options) (*source.Source, error) {
	f := &file{opt: opt}
	if err := f.open(data); err != nil {
		return nil, err
	}
	if err := f.prepare(); err != nil {
		return nil, err
	}
	if err := f.body(); err != nil {
		return nil, err
	}
	if err := f.asides(); err != nil {
		return nil, err
	}
	return f.out.Source(Format, "utf-16le", []string{textStream}), nil
}

// prepare reads what the text refers to.
func (f *file) prepare() (err error) {
	if f.pieces, err = readPieces(f.tablePart(f.fib.clx), f.fib.length()); err != nil {
		return err
	}
	if f.chars, err = newRuns(f.word, f.tablePart(f.fib.chpx), false); err != nil {
		return err
	}
	if f.paras, err = newRuns(f.word, f.tablePart(f.fib.papx), true); err != nil {
		return err
	}
	f.styles = readStyles(f.tablePart(f.fib.styles))
	f.lists = readLists(f.table, f.fib)
	return nil
}

// tablePart gives a part of the table stream, cut to what is there.
func (f *file) tablePart(p part) []byte { return cut(f.table, p.from, p.size) }

// body reads the main text.
func (f *file) body() error {
	r := &renderer{file: f, labels: autonumber.New(f.lists)}
	blocks, err := r.story(0, f.fib.body)
	if err != nil {
		return err
	}
	f.out.Blocks(blocks)
	return nil
}

// asides reads what stands outside of the body, each text once. Text boxes are among it: the file does not say between
// which paragraphs they belong.
func (f *file) asides() error {
	seen := map[string]bool{}
	for _, a := range f.fib.asides(f.table) {
		r := &renderer{file: f, Flow: compose.Flow{Place: source.Place{Note: a.note}}}
		blocks, err := r.story(a.from, a.to)
		if err != nil {
			return err
		}
		compose.EachLine(blocks, func(l *compose.Line) {
			l.Level, l.Item, l.Aside = 0, false, a.kind
			if text := string(l.Runes); !seen[text] {
				seen[text] = true
				f.out.Line(l)
			}
		})
	}
	return nil
}

// cut gives the stretch of data that begins at from and has that size, or what there is of it.
func cut(data []byte, from, size uint32) []byte {
	if uint64(from) >= uint64(len(data)) {
		return nil
	}
	data = data[from:]
	return data[:min(uint64(size), uint64(len(data)))]
}
