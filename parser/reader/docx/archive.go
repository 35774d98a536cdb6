// The archive: parts found through relations, and never more unpacked than a report can need.

package docx

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
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

// archive is an opened file.
type archive struct {
	files map[string]*zip.File // by path in lower case, without a leading slash
	total int64
}

// openArchive reads the directory of a zip file.
func openArchive(data []byte) (*archive, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, errDamaged("压缩包目录缺失", "the directory of the archive is missing")
	}
	if len(z.File) > maxFiles {
		return nil, errBomb()
	}
	a := &archive{files: make(map[string]*zip.File, len(z.File))}
	for _, f := range z.File {
		a.files[key(f.Name)] = f
	}
	return a, nil
}

// key is what a part's name is found by: part names do not tell upper from lower case.
func key(name string) string {
	return strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(name, `\`, "/"), "/"))
}

// has says whether a part exists.
func (a *archive) has(name string) bool { return a.files[key(name)] != nil }

// read unpacks a part as UTF-8; nil without an error when there is none.
func (a *archive) read(name string) ([]byte, error) {
	f := a.files[key(name)]
	if f == nil {
		return nil, nil
	}
	if f.Flags&1 != 0 {
		return nil, fault.NewLocked()
	}
	limit := min(int64(maxPart), maxTotal-a.total)
	if size := f.UncompressedSize64; size > uint64(limit) || size > ratioFrom && size > maxRatio*max(f.CompressedSize64, 1) { //nolint:gosec // limit is never negative
		return nil, errBomb()
	}
	r, err := f.Open()
	if err != nil {
		return nil, errDamaged(name, name)
	}
	defer func() { _ = r.Close() }() // read only: nothing to lose
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, errDamaged(name, name)
	}
	a.total += int64(len(data))
	if int64(len(data)) > limit {
		return nil, errBomb()
	}
	return toUTF8(data, name)
}

// toUTF8 converts a part that is in UTF-16 or, against the standard, in an encoding of GB18030's family.
func toUTF8(data []byte, name string) ([]byte, error) {
	switch {
	case bytes.HasPrefix(data, []byte("\xFE\xFF")), bytes.HasPrefix(data, []byte("\xFF\xFE")):
		return fromUTF16(data), nil
	case utf8.Valid(data):
		return data, nil
	}
	head := strings.ToLower(string(data[:min(len(data), 100)]))
	if strings.Contains(head, "gb2312") || strings.Contains(head, "gbk") || strings.Contains(head, "gb18030") {
		if out, err := simplifiedchinese.GB18030.NewDecoder().Bytes(data); err == nil {
			return out, nil
		}
	}
	return nil, errDamaged(name+" 的编码有误", "wrong encoding in "+name)
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

// relation ties a part to another.
type relation struct {
	id, kind, target string
}

// relations reads those of a part; the archive itself is "". Targets outside of the archive are left out.
func (a *archive) relations(part string) ([]relation, error) {
	folder, name := path.Split(part)
	data, err := a.read(path.Join(folder, "_rels", name+".rels"))
	if err != nil || data == nil {
		return nil, err
	}
	var list struct {
		Items []struct {
			ID     string `xml:"Id,attr"`
			Type   string `xml:"Type,attr"`
			Target string `xml:"Target,attr"`
			Mode   string `xml:"TargetMode,attr"`
		} `xml:"Relationship"`
	}
	d := xml.NewDecoder(bytes.NewReader(data))
	d.CharsetReader = passCharset
	if err := d.Decode(&list); err != nil {
		return nil, errDamaged("关系文件有误", "a file of relations is malformed")
	}
	var out []relation
	for _, r := range list.Items {
		if strings.EqualFold(r.Mode, "External") {
			continue
		}
		target := strings.ReplaceAll(r.Target, `\`, "/")
		if !strings.HasPrefix(target, "/") {
			target = path.Join("/", folder, target)
		}
		kind := r.Type[strings.LastIndexByte(r.Type, '/')+1:]
		out = append(out, relation{r.ID, kind, strings.TrimPrefix(path.Clean(target), "/")})
	}
	return out, nil
}

// find gives the first part that a relation of the kind leads to and that exists.
func (a *archive) find(list []relation, kind string) string {
	for _, r := range list {
		if r.kind == kind && a.has(r.target) {
			return r.target
		}
	}
	return ""
}

// passCharset leaves the input as it is: parts are UTF-8 by then, whatever they declare.
func passCharset(_ string, input io.Reader) (io.Reader, error) { return input, nil }
