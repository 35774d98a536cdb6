// Pages as OFD.

package pagetest

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"sort"
	"strings"
)

// millimetres of a point.
const millimetre = 25.4 / 72

// OFD writes pages as an OFD file (GB/T 33190-2016).
func OFD(pages []Page) []byte {
	parts := map[string]string{
		"OFD.xml": OFDRoot("Doc_0/Document.xml"),
	}
	var list strings.Builder
	for i, p := range pages {
		fmt.Fprintf(&list, `<ofd:Page ID="%d" BaseLoc="Pages/Page_%d/Content.xml"/>`, i+1, i)
		parts[fmt.Sprintf("Doc_0/Pages/Page_%d/Content.xml", i)] = OFDPage(p)
	}
	parts["Doc_0/Document.xml"] = OFDDocument(list.String())
	return Zip(parts)
}

// OFDRoot writes the root of a file of one document.
func OFDRoot(document string) string {
	return `<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016" Version="1.0"><ofd:DocBody><ofd:DocRoot>` + document + `</ofd:DocRoot></ofd:DocBody></ofd:OFD>`
}

// OFDDocument writes the root of a document.
func OFDDocument(pages string) string {
	return `<ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData/><ofd:Pages>` + pages + `</ofd:Pages></ofd:Document>`
}

// OFDPage writes a page.
func OFDPage(p Page) string {
	var out strings.Builder
	out.WriteString(`<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer ID="1">`)
	for _, r := range p.Runs {
		var deltas strings.Builder
		runes := []rune(r.Text)
		for _, c := range runes[:max(len(runes)-1, 0)] {
			fmt.Fprintf(&deltas, "%.3f ", advance(c, r.Size)*millimetre)
		}
		fmt.Fprintf(&out, `<ofd:TextObject ID="2" Boundary="%.3f %.3f %.3f %.3f" Font="1" Size="%.3f"><ofd:TextCode X="0" Y="%.3f" DeltaX="%s">`,
			r.X*millimetre, (r.Y-r.Size)*millimetre, Advance(r.Text, r.Size)*millimetre, r.Size*1.2*millimetre, r.Size*millimetre, r.Size*millimetre, deltas.String())
		_ = xml.EscapeText(&out, []byte(r.Text))
		out.WriteString(`</ofd:TextCode></ofd:TextObject>`)
	}
	for _, r := range p.Rules {
		fmt.Fprintf(&out, `<ofd:PathObject ID="3" Boundary="%.3f %.3f %.3f %.3f"/>`, r.X1*millimetre, r.Y1*millimetre, (r.X2-r.X1)*millimetre, (r.Y2-r.Y1)*millimetre)
	}
	out.WriteString(`</ofd:Layer></ofd:Content></ofd:Page>`)
	return out.String()
}

// Zip packs parts by their names.
func Zip(parts map[string]string) []byte {
	names := make([]string, 0, len(parts))
	for name := range parts {
		names = append(names, name)
	}
	sort.Strings(names)
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, name := range names {
		w, err := z.Create(name)
		if err != nil {
			panic(err)
		}
		if _, err := w.Write([]byte(parts[name])); err != nil {
			panic(err)
		}
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return out.Bytes()
}
