// Parts of the file, found through relations.

package docx

import (
	"bytes"
	"encoding/xml"
	"path"
	"strings"

	"github.com/fazhilint/fazhilint/parser/reader/archive"
)

// parts is an opened file.
type parts struct{ *archive.Archive }

// openParts opens a file.
func openParts(data []byte) (*parts, error) {
	a, err := archive.Open(data, archive.Kind{ZH: "Word（DOCX）文件", EN: "the Word file (DOCX)", Damaged: errDamaged})
	if err != nil {
		return nil, err
	}
	return &parts{a}, nil
}

// relation ties a part to another.
type relation struct {
	id, kind, target string
}

// relations reads those of a part; the archive itself is "". Targets outside of the archive are left out.
func (a *parts) relations(part string) ([]relation, error) {
	folder, name := path.Split(part)
	data, err := a.Read(path.Join(folder, "_rels", name+".rels"))
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
	d.CharsetReader = archive.PassCharset
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
func (a *parts) find(list []relation, kind string) string {
	for _, r := range list {
		if r.kind == kind && a.Has(r.target) {
			return r.target
		}
	}
	return ""
}
