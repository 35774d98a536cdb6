// Zip files of reports: what is in one is checked like what is in a folder, without being unpacked to disk.

package lint

import (
	"archive/zip"
	"cmp"
	"errors"
	"fmt"
	"io"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"

	readfault "github.com/fazhilint/fazhilint/parser/reader/fault"
	"github.com/fazhilint/fazhilint/policies"
)

// Limits of a zip file of reports.
const (
	maxMembers  = 20_000
	maxUnpacked = 1 << 30 // bytes of all reports in it, as its directory has them
)

// zipped is an opened zip file. It is closed once the last of its reports was read.
type zipped struct {
	*zip.ReadCloser
	unread atomic.Int64
}

// member is a report in a zip file.
type member struct {
	in   *zipped
	file *zip.File
}

// read takes in a member, at most limit bytes of it and one more.
func (m *member) read(limit int64) ([]byte, error) {
	defer func() {
		if m.in.unread.Add(-1) == 0 {
			_ = m.in.Close() // read only: nothing to lose
		}
	}()
	if m.file.Flags&1 != 0 {
		return nil, readfault.NewLocked()
	}
	if m.file.UncompressedSize64 > uint64(limit) { //nolint:gosec // a limit is never negative
		return nil, errTooLarge(limit, m.file.UncompressedSize64)
	}
	from, err := m.file.Open()
	if err != nil {
		return nil, errDamagedZip()
	}
	defer func() { _ = from.Close() }() // as above
	data, err := io.ReadAll(io.LimitReader(from, limit+1))
	if err != nil {
		return nil, errDamagedZip()
	}
	return data, nil
}

// isZip says whether a file's name is that of a zip file.
func isZip(name string) bool { return strings.EqualFold(filepath.Ext(name), ".zip") }

// zipFile adds the reports in a zip file; false when it is a document of its own under that name. Found says whether
// there were any; a file in which there are none is a problem only where it was named.
func (c *collector) zipFile(file string, named bool) (done, found bool) {
	archive, err := zip.OpenReader(file)
	if errors.Is(err, zip.ErrFormat) || errors.Is(err, zip.ErrAlgorithm) {
		c.problem(file, Problem{policies.Text{ZH: "压缩文件损坏或不完整，请重新下载", EN: "the zip file is damaged or cut off: fetch it again"}})
		return true, true
	}
	if archive == nil {
		c.problem(file, Problem{Reason(err)})
		return true, true
	}
	z := &zipped{ReadCloser: archive}
	if isDocument(z.File) {
		_ = z.Close() // read only: nothing to lose
		return false, true
	}
	if problem := tooLarge(z.File); problem != nil {
		_ = z.Close() // as above
		c.problem(file, *problem)
		return true, true
	}
	found = c.members(file, z)
	if z.unread.Load() == 0 {
		_ = z.Close() // as above
	}
	if !found && named {
		c.problem(file, Problem{policies.Text{ZH: "压缩文件里没有可以检查的文件", EN: "nothing to check in this zip file"}})
	}
	return true, found
}

// isDocument says whether members make up a document: DOCX, ODT and OFD are zip files too.
func isDocument(members []*zip.File) bool {
	return slices.ContainsFunc(members, func(f *zip.File) bool {
		switch strings.ReplaceAll(f.Name, `\`, "/") {
		case "[Content_Types].xml", "_rels/.rels", "word/document.xml", "mimetype", "OFD.xml":
			return true
		}
		return false
	})
}

// tooLarge says that a zip file has more in it than any batch of reports; nil when it has not.
func tooLarge(members []*zip.File) *Problem {
	var size uint64
	for _, f := range members {
		if isReport(f.Name) {
			size += min(f.UncompressedSize64, maxUnpacked)
		}
	}
	if len(members) <= maxMembers && size <= maxUnpacked {
		return nil
	}
	return &Problem{policies.Text{
		ZH: fmt.Sprintf("压缩文件过大（上限 %d 个文件，解压后合计 %s），请分开检查", maxMembers, readfault.Amount(maxUnpacked)),
		EN: fmt.Sprintf("the zip file is too large (limits: %d files, %d MiB unpacked): split it", maxMembers, maxUnpacked>>20),
	}}
}

// inside is a member with the name it is shown by.
type inside struct {
	name string
	file *zip.File
}

// members adds the reports in a zip file by their names. It says whether there were any.
func (c *collector) members(file string, z *zipped) bool {
	list := make([]inside, 0, len(z.File))
	for _, f := range z.File {
		if name := memberName(f); name != "" && !f.FileInfo().IsDir() {
			list = append(list, inside{name, f})
		}
	}
	slices.SortStableFunc(list, func(a, b inside) int { return cmp.Compare(a.name, b.name) })
	found := false
	c.left.searched = true
	for i, one := range list {
		label := shown(file) + "/" + one.name
		if n := i - 1; n >= 0 && list[n].name == one.name { // two members of one name are two reports
			extension := path.Ext(label)
			label = fmt.Sprintf("%s#%d%s", strings.TrimSuffix(label, extension), i+1, extension)
		}
		found = c.member(file, label, &member{z, one.file}, i) || found
	}
	return found
}

// member adds one of them when it looks like a report; it says whether it did.
func (c *collector) member(file, label string, m *member, index int) bool {
	base := path.Base(label)
	if !isReport(base) && !isZip(base) || strings.HasPrefix(base, lockPrefix) {
		return false
	}
	input := Input{Name: label, Path: file, member: m}
	if part, left := c.left.of(label); left {
		c.add(part, Input{Name: part, Skipped: true})
		return true
	}
	switch {
	case isZip(base):
		input = Input{Name: label, Problem: &Problem{policies.Text{
			ZH: "压缩文件里的压缩文件不检查，请先解压", EN: "a zip file within a zip file is not checked: unpack it first",
		}}}
	default:
		m.in.unread.Add(1)
	}
	c.add(fmt.Sprintf("%s/\x00%d", file, index), input) // no name holds that, so it is none of a folder left out
	return true
}

// memberName is what a member is shown by: without the steps out of the folder that some names take, "" for a hidden
// one. Names that do not say that they are UTF-8, and are not, are those of Windows in China.
func memberName(f *zip.File) string {
	name := f.Name
	if !utf8.ValidString(name) {
		if decoded, err := simplifiedchinese.GB18030.NewDecoder().String(name); err == nil {
			name = decoded
		}
	}
	name = strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(name, `\`, "/")), "/")
	for _, part := range strings.Split(name, "/") {
		if strings.HasPrefix(part, ".") || part == "__MACOSX" {
			return ""
		}
	}
	return name
}

// errDamagedZip says that a report cannot be unpacked.
func errDamagedZip() error {
	return readfault.New(readfault.Damaged, "压缩文件损坏，无法解压，请重新下载", "the zip file is damaged and cannot be unpacked: fetch it again")
}
