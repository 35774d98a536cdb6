package lint_test

import (
	"archive/zip"
	"bytes"
	"context"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/fazhilint/fazhilint/internal/lint"
)

// mismatch is a report with a fault.
const mismatch = "临川县人民政府2022年度法治政府建设情况报告\n排查矛盾纠纷96件，化解90件，化解率94.75%。\n"

// archive makes a zip file of members in the order given, names as they stand.
func archive(t *testing.T, members ...[2]string) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, m := range members {
		w, err := z.CreateHeader(&zip.FileHeader{Name: m[0], Method: zip.Deflate, NonUTF8: true})
		if err == nil {
			_, err = w.Write([]byte(m[1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// collected lists what selections lead to.
func collected(selection lint.Selection) []string {
	var got []string
	inputs, _ := lint.Collect(selection)
	for _, input := range inputs {
		line := input.Name
		if input.Problem != nil {
			line += " " + input.Problem.Message.EN
		}
		if input.Skipped {
			line += " skipped"
		}
		got = append(got, line)
	}
	return got
}

// TestZipFiles wants the reports in a zip file under names that lead nowhere else, and every dead end told.
func TestZipFiles(t *testing.T) {
	t.Chdir(t.TempDir())
	gb, err := simplifiedchinese.GB18030.NewEncoder().String("镇街/报告.txt")
	if err != nil {
		t.Fatal(err)
	}
	many := make([][2]string, 20_001)
	for i := range many {
		many[i] = [2]string{"a.txt", ""}
	}
	for name, data := range map[string][]byte{
		"r.zip": archive(t, [2]string{gb, mismatch}, [2]string{"b.txt", mismatch}, [2]string{"县直/甲.docx", "x"}, [2]string{"b.txt", mismatch},
			[2]string{"../../etc/p.txt", mismatch}, [2]string{`c\d.txt`, mismatch}, [2]string{"__MACOSX/b.txt", "x"}, [2]string{".x/b.txt", "x"}, [2]string{"~$b.docx", "x"},
			[2]string{"i.png", "x"}, [2]string{"dir.txt/", ""}, [2]string{"inner.zip", "PK"}, [2]string{"附件.pdf", "x"}),
		"word.zip": archive(t, [2]string{"[Content_Types].xml", "x"}, [2]string{"word/document.xml", "x"}),
		"none.zip": archive(t, [2]string{"i.png", "x"}), "many.zip": archive(t, many...), "cut.zip": archive(t, [2]string{"a.txt", mismatch})[:40],
		"f/in.ZIP": archive(t, [2]string{"a.txt", mismatch}), "f/data.zip": archive(t, [2]string{"i.png", "x"}), "g/data.zip": archive(t),
	} {
		if err := os.MkdirAll("f", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.MkdirAll("g", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for name, c := range map[string]struct{ paths, exclude, want []string }{
		"named": {[]string{"r.zip", "./r.zip"}, nil, []string{
			"r.zip/b.txt", "r.zip/b#2.txt", "r.zip/c/d.txt", "r.zip/etc/p.txt",
			"r.zip/inner.zip a zip file within a zip file is not checked: unpack it first",
			"r.zip/县直/甲.docx", "r.zip/镇街/报告.txt", "r.zip/附件.pdf",
		}},
		"left out":              {[]string{"r.zip"}, []string{"*.{pdf,zip,docx}", "r.zip/[a-z]*/**"}, []string{"r.zip skipped"}},
		"members left out":      {[]string{"r.zip"}, []string{"*.{pdf,docx}", "r.zip/[a-z]*", "r.zip/[a-z]*/*"}, []string{"r.zip/b.txt skipped", "r.zip/b#2.txt skipped", "r.zip/c skipped", "r.zip/etc skipped", "r.zip/inner.zip skipped", "r.zip/县直/甲.docx skipped", "r.zip/镇街/报告.txt", "r.zip/附件.pdf skipped"}},
		"folders left out":      {[]string{"r.zip"}, []string{"镇街", "r.zip/县直", "c", "etc/p.*", "inner.zip", "*.pdf"}, []string{"r.zip/b.txt", "r.zip/b#2.txt", "r.zip/c skipped", "r.zip/etc/p.txt skipped", "r.zip/inner.zip skipped", "r.zip/县直 skipped", "r.zip/镇街 skipped", "r.zip/附件.pdf skipped"}},
		"left out, in a folder": {[]string{"f"}, []string{"in.ZIP/a.txt", "d*"}, []string{"f/data.zip skipped", "f/in.ZIP/a.txt skipped"}},
		"a document":            {[]string{"word.zip"}, nil, []string{"word.zip"}},
		"nothing in it":         {[]string{"none.zip"}, nil, []string{"none.zip nothing to check in this zip file"}},
		"too much in it":        {[]string{"many.zip"}, nil, []string{"many.zip the zip file is too large (limits: 20000 files, 1024 MiB unpacked): split it"}},
		"cut off":               {[]string{"cut.zip"}, nil, []string{"cut.zip the zip file is damaged or cut off: fetch it again"}},
		"in a folder":           {[]string{"f"}, nil, []string{"f/in.ZIP/a.txt"}},
		"nothing in the folder": {[]string{"g"}, nil, []string{"g nothing to check in this folder (" + strings.Join(lint.Extensions(), " ") + ")"}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, collected(lint.Selection{Paths: c.paths, Exclude: c.exclude})); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestZipFilesAreChecked wants the findings of the reports as if they were files, at the places in them.
func TestZipFilesAreChecked(t *testing.T) {
	t.Chdir(t.TempDir())
	for name, data := range map[string][]byte{
		"a.txt": []byte(mismatch),
		"r.zip": archive(t, [2]string{"a.txt", mismatch}, [2]string{"b.txt", ""}, [2]string{"large.txt", strings.Repeat("\n", 6<<20)}),
	} {
		if err := os.WriteFile(name, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	opt := lint.Options{Today: 20261101, Jobs: 2}
	opt.Reading.MaxBytes = 5 << 20
	inputs, _ := lint.Collect(lint.Selection{Paths: []string{"a.txt", "r.zip"}})
	run, err := lint.Check(context.Background(), inputs, opt)
	if err != nil {
		t.Fatal(err)
	}
	if len(run.Files) != 4 || len(run.Files[0].Findings) == 0 {
		t.Fatalf("files %+v", run.Files)
	}
	if diff := cmp.Diff(run.Files[0].Findings, run.Files[1].Findings); diff != "" {
		t.Errorf("findings differ (-file +member):\n%s", diff)
	}
	for i, want := range map[int]string{2: "empty", 3: "larger than the limit of 5 MB; --max-size raises it, such as --max-size 6M"} {
		if p := run.Files[i].Problem; p == nil || !strings.Contains(p.Message.EN, want) {
			t.Errorf("%s: problem %+v, want %q", run.Files[i].Name, p, want)
		}
	}
}
