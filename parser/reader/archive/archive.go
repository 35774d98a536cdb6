// Package archive unpacks formats that are zip files of XML parts (ISO/IEC 21320-1), and never more of them than a
// report can need.
package archive

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/fazhilint/fazhilint/parser/reader/fault"
)

// Limits of what is unpacked. A part of text above ratioFrom bytes that packs better than maxRatio is no report.
const (
	maxPart   = 32 << 20 // bytes of one part
	maxTotal  = 64 << 20 // bytes of all parts that are read
	ratioFrom = 8 << 20
	maxRatio  = 100
	maxFiles  = 20_000 // members of the archive
)

// Kind is what a format says of its files.
type Kind struct {
	ZH, EN  string                           // its name in the middle of a sentence
	Damaged func(zh, en string) *fault.Error // the error of a damaged file, with what is wrong with it
}

// Archive is an opened file.
type Archive struct {
	kind  Kind
	files map[string]*zip.File // by path in lower case, without a leading slash
	total int64
}

// Open reads the directory of a zip file. An error is a *fault.Error.
func Open(data []byte, kind Kind) (*Archive, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, kind.Damaged("压缩包目录缺失", "the directory of the archive is missing")
	}
	if len(z.File) > maxFiles {
		return nil, kind.bomb()
	}
	a := &Archive{kind: kind, files: make(map[string]*zip.File, len(z.File))}
	for _, f := range z.File {
		a.files[key(f.Name)] = f
	}
	return a, nil
}

// key is what a part's name is found by: part names do not tell upper from lower case.
func key(name string) string {
	return strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(name, `\`, "/"), "/"))
}

// Has says whether a part exists.
func (a *Archive) Has(name string) bool { return a.files[key(name)] != nil }

// Read unpacks a part as UTF-8; nil without an error when there is none.
func (a *Archive) Read(name string) ([]byte, error) {
	f := a.files[key(name)]
	if f == nil {
		return nil, nil
	}
	if f.Flags&1 != 0 {
		return nil, fault.NewLocked()
	}
	limit := min(int64(maxPart), maxTotal-a.total)
	if size := f.UncompressedSize64; size > uint64(limit) || size > ratioFrom && size > maxRatio*max(f.CompressedSize64, 1) { //nolint:gosec // limit is never negative
		return nil, a.kind.bomb()
	}
	r, err := f.Open()
	if err != nil {
		return nil, a.kind.Damaged(name, name)
	}
	defer func() { _ = r.Close() }() // read only: nothing to lose
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, a.kind.Damaged(name, name)
	}
	a.total += int64(len(data))
	if int64(len(data)) > limit {
		return nil, a.kind.bomb()
	}
	out, ok := toUTF8(data)
	if !ok {
		return nil, a.kind.Damaged(name+" 的编码有误", "wrong encoding in "+name)
	}
	return out, nil
}

// toUTF8 converts a part that is in UTF-16 or, against the standard, in an encoding of GB18030's family.
func toUTF8(data []byte) (out []byte, ok bool) {
	switch {
	case bytes.HasPrefix(data, []byte("\xFE\xFF")), bytes.HasPrefix(data, []byte("\xFF\xFE")):
		return fromUTF16(data), true
	case utf8.Valid(data):
		return data, true
	}
	head := strings.ToLower(string(data[:min(len(data), 100)]))
	if strings.Contains(head, "gb2312") || strings.Contains(head, "gbk") || strings.Contains(head, "gb18030") {
		if out, err := simplifiedchinese.GB18030.NewDecoder().Bytes(data); err == nil {
			return out, true
		}
	}
	return nil, false
}

// fromUTF16 converts data with a byte order mark.
func fromUTF16(data []byte) []byte {
	big := data[0] == 0xFE
	units := make([]uint16, 0, len(data)/2)
	for i := 2; i+1 < len(data); i += 2 {
		hi, lo := data[i+1], data[i]
		if big {
			hi, lo = lo, hi
		}
		units = append(units, uint16(hi)<<8|uint16(lo))
	}
	return []byte(string(utf16.Decode(units)))
}

// PassCharset leaves the input of an XML decoder as it is: parts are UTF-8 by then, whatever they declare.
func PassCharset(_ string, input io.Reader) (io.Reader, error) { return input, nil }

// bomb is the error of a file that unpacks to more than it may.
func (k *Kind) bomb() *fault.Error {
	return fault.New(fault.Size,
		fmt.Sprintf("%s解压后过大（单个部件上限 %s，合计上限 %s，超过 %s 时压缩比上限 %d:1），不像是报告",
			k.ZH, fault.Amount(maxPart), fault.Amount(maxTotal), fault.Amount(ratioFrom), maxRatio),
		fmt.Sprintf("%s is too large once unpacked (limits: %d MiB for a part, %d MiB in all, a ratio of %d:1 above %d MiB): no report is",
			k.EN, maxPart>>20, maxTotal>>20, maxRatio, ratioFrom>>20))
}
