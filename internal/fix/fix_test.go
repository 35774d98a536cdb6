package fix_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"github.com/fazhilint/fazhilint/internal/fix"
	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/parser/reader"
)

// faulty has one fault of each kind that can be put right, and some that cannot.
const faulty = `云溪县人民政府2022年度法治政府建设情况报告

2022年,云溪县认真推进法治政府建设。。现将有关情况报告如下：

一、主要举措和成效

印发<云溪县法治政府建设方案>（云政发[2022] 8号）,开展执法检查、案卷评查、等工作。
某公司诉县城市管理局一案(2022)湘0104 行初45号，村(社区)落实"一岗双责"制度,,再推进。
另一案（2022）湘0104行初046号，文号为云政发〔2022〕09号。
`

// right is what it becomes: no word, no digit is another.
const right = `云溪县人民政府2022年度法治政府建设情况报告

2022年，云溪县认真推进法治政府建设。现将有关情况报告如下：

一、主要举措和成效

印发《云溪县法治政府建设方案》（云政发〔2022〕8号），开展执法检查、案卷评查等工作。
某公司诉县城市管理局一案（2022）湘0104行初45号，村（社区）落实“一岗双责”制度,,再推进。
另一案（2022）湘0104行初046号，文号为云政发〔2022〕09号。
`

// options are those of a test.
func options(write bool) fix.Options {
	return fix.Options{Check: lint.Options{Today: 20261231, Jobs: 1}, Write: write}
}

// run puts a file right.
func run(t *testing.T, path string, opt fix.Options) fix.File {
	t.Helper()
	files := runAll(t, path, opt)
	if len(files) != 1 {
		t.Fatalf("%d files", len(files))
	}
	return files[0]
}

// runAll puts all files right that a path leads to.
func runAll(t *testing.T, path string, opt fix.Options) []fix.File {
	t.Helper()
	inputs, _ := lint.Collect(lint.Selection{Paths: []string{path}})
	files, err := fix.Run(context.Background(), inputs, opt)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// written makes a file in a folder of its own.
func written(t *testing.T, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, data, 0o640); err != nil {
		t.Fatal(err)
	}
	return path
}

func content(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestEncodings wants the faults put right and every other byte left, in every encoding and with every line break.
func TestEncodings(t *testing.T) {
	t.Parallel()
	breaks := func(with string) func(string) string {
		return func(s string) string { return strings.ReplaceAll(s, "\n", with) }
	}
	same := func(s string) string { return s }
	for name, c := range map[string]struct {
		file     string
		encoding encoding.Encoding
		shape    func(string) string
	}{
		"utf-8":         {"报告.txt", encoding.Nop, same},
		"utf-8 CRLF":    {"报告.txt", encoding.Nop, breaks("\r\n")},
		"utf-8 CR":      {"报告.txt", encoding.Nop, breaks("\r")},
		"utf-8 BOM":     {"报告.txt", unicode.UTF8BOM, breaks("\r\n")},
		"gb18030":       {"报告.txt", simplifiedchinese.GB18030, breaks("\r\n")},
		"gb18030 rare":  {"报告.txt", simplifiedchinese.GB18030, func(s string) string { return "𠮷㐂\n" + s }},
		"utf-16le BOM":  {"报告.txt", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), breaks("\r\n")},
		"utf-16be":      {"报告.txt", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), same},
		"utf-16 beyond": {"报告.txt", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), func(s string) string { return s + "𠮷\n" }},
		"markdown":      {"报告.md", encoding.Nop, func(s string) string { return "# " + strings.Replace(s, "检查、", "**检查**、", 1) }},
		"mixed breaks":  {"报告.txt", encoding.Nop, func(s string) string { return strings.Replace(s, "\n", "\r\n", 3) }},
		"html":          {"报告.html", encoding.Nop, page("utf-8")},
		"html gb2312":   {"报告.html", simplifiedchinese.GBK, page("gb2312")},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := written(t, c.file, encode(t, c.encoding, c.shape(faulty)))
			file := run(t, path, options(true))
			if file.Problem != nil || !file.Written {
				t.Fatalf("not written: %+v", file.Problem)
			}
			want := encode(t, c.encoding, c.shape(right))
			if got := content(t, path); !bytes.Equal(got, want) {
				t.Errorf("(-want +got):\n%s", cmp.Diff(string(want), string(got)))
			}
			if info, err := os.Stat(path); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o640 {
				t.Errorf("mode %v, %v", info.Mode(), err)
			}
			if again := run(t, path, options(true)); len(again.Fixed)+len(again.Left) > 0 || again.Problem != nil || again.Written {
				t.Errorf("a second run found something: %+v", again)
			}
		})
	}
}

// page makes a web page of a text: a paragraph for each line, entities for < and >, markup inside a number.
func page(charset string) func(string) string {
	return func(text string) string {
		text = strings.NewReplacer("<", "&lt;", ">", "&gt;", "0104", "0<b>104</b>", "检查、", "检查<!-- , , -->、").Replace(text)
		text = strings.ReplaceAll(strings.TrimSpace(text), "\n", "</p>\r\n<p class='a,,b'>")
		return "<html><head><meta charset=\"" + charset + "\"><title>a,b</title></head><body><div>\r\n<p>" + text + "</p>\r\n</div></body></html>\r\n"
	}
}

func encode(t *testing.T, as encoding.Encoding, text string) []byte {
	t.Helper()
	data, err := as.NewEncoder().Bytes([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestPreview changes nothing.
func TestPreview(t *testing.T) {
	t.Parallel()
	path := written(t, "报告.txt", []byte(faulty))
	file := run(t, path, options(false))
	if file.Written || string(content(t, path)) != faulty {
		t.Error("the file was changed")
	}
	diff := file.Diff("a", "b", 0)
	for _, want := range []string{"\n-2022年,云溪县", "\n+2022年，云溪县", "+印发《云溪县法治政府建设方案》（云政发〔2022〕8号），开展"} {
		if !strings.Contains(diff, want) {
			t.Errorf("no %q in\n%s", want, diff)
		}
	}
}

// TestRules wants only the findings of the rules that were named.
func TestRules(t *testing.T) {
	t.Parallel()
	path := written(t, "报告.txt", []byte(faulty))
	opt := options(true)
	opt.Rules = []string{"citations/case-number-format"}
	file := run(t, path, opt)
	want := strings.Replace(faulty, "(2022)湘0104 行初45号", "（2022）湘0104行初45号", 1)
	if got := string(content(t, path)); got != want || len(file.Fixed) != 1 {
		t.Errorf("%d fixed (-want +got):\n%s", len(file.Fixed), cmp.Diff(want, got))
	}
}

// TestUnfit lists what is to be done where nothing is written.
func TestUnfit(t *testing.T) {
	t.Parallel()
	path := written(t, "报告.rtf", []byte(`{\rtf1\ansi\ansicpg936 `+rtf(faulty)+`}`))
	before := content(t, path)
	file := run(t, path, options(true))
	if file.Unfit == nil || len(file.Left) == 0 || file.Written || !bytes.Equal(before, content(t, path)) {
		t.Errorf("%+v", file)
	}
	inputs, _ := lint.Collect(lint.Selection{Paths: []string{"-"}, Stdin: lint.Stdin{Name: "in.txt", Reader: strings.NewReader(faulty)}})
	files, err := fix.Run(context.Background(), inputs, options(true))
	if err != nil || files[0].Unfit == nil || len(files[0].Left) == 0 {
		t.Errorf("standard input: %+v, %v", files, err)
	}
}

// rtf writes a text in the escapes of RTF.
func rtf(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case r == '\n':
			b.WriteString("\\par\n")
		case r < 0x80:
			b.WriteRune(r)
		default:
			b.WriteString("\\u" + strconv.Itoa(int(int16(r))) + "?")
		}
	}
	return b.String()
}

// TestTrouble leaves files alone that cannot be written or read.
func TestTrouble(t *testing.T) {
	t.Parallel()
	if os.Getuid() != 0 {
		path := written(t, "报告.txt", []byte(faulty))
		if err := os.Chmod(path, 0o440); err != nil {
			t.Fatal(err)
		}
		if file := run(t, path, options(true)); file.Problem == nil || file.Written {
			t.Errorf("read only: %+v", file)
		}
	}
	for name, data := range map[string]string{"空.txt": "", "坏.txt": "a\x00\x01\x02\x03"} {
		if file := run(t, written(t, name, []byte(data)), options(true)); file.Problem == nil {
			t.Errorf("%s: %+v", name, file)
		}
	}
}

// TestLink writes the file that a link leads to.
func TestLink(t *testing.T) {
	t.Parallel()
	path := written(t, "报告.txt", []byte(faulty))
	link := filepath.Join(filepath.Dir(path), "链接.txt")
	if err := os.Symlink(path, link); err != nil {
		t.Skip(err)
	}
	run(t, link, options(true))
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 || string(content(t, path)) != right {
		t.Errorf("the link was replaced or the file not written: %v, %v", info, err)
	}
}

// TestEveryFix applies the fixes of every report and example there is: no finding with a fix is left once all is done,
// no word and no digit is another, and a further run changes nothing.
func TestEveryFix(t *testing.T) {
	t.Parallel()
	texts := reports(t)
	if len(texts) < 20 {
		t.Fatalf("only %d texts", len(texts))
	}
	folder := t.TempDir()
	for name, data := range texts {
		if err := os.WriteFile(filepath.Join(folder, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	left, fixed := 1, 0
	for round := 0; left > 0 && round < 3; round++ {
		left = 0
		for _, file := range runAll(t, folder, options(true)) {
			if file.Problem != nil {
				t.Errorf("%s: %s", file.Name, file.Problem.Message.EN)
			}
			left, fixed = left+len(file.Left), fixed+len(file.Fixed)
		}
	}
	for _, file := range runAll(t, folder, options(false)) {
		if len(file.Fixed)+len(file.Left) > 0 {
			t.Errorf("%s: left over: %+v", file.Name, append(file.Fixed, file.Left...)[0].Message)
		}
	}
	for name, data := range texts {
		if diff := cmp.Diff(words(t, name, data), words(t, name, content(t, filepath.Join(folder, name)))); diff != "" {
			t.Errorf("%s: words changed:\n%s", name, diff)
		}
	}
	t.Logf("%d texts, %d findings put right", len(texts), fixed)
}

// words gives the letters, digits and Chinese characters of a file as it is read.
func words(t *testing.T, name string, data []byte) string {
	t.Helper()
	parsed, err := parser.Parse(context.Background(), name, data, parser.Options{Options: reader.Options{}})
	if err != nil {
		t.Fatal(err)
	}
	return strings.Map(func(r rune) rune {
		if isWord(r) {
			return r
		}
		return -1
	}, string(parsed.Source.Runes))
}
