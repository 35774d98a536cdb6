package accepted_test

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/internal/accepted"
	"github.com/fazhilint/fazhilint/internal/yamlfile"
)

// rate is an entry with everything an entry can have.
func rate() *accepted.Entry {
	return &accepted.Entry{
		Rule: "arithmetic/rate-mismatch", Quote: "化解率94.75%", Expected: "93.75%", Actual: "94.75%",
		Reason: "口径不同：按“当事人”计", Date: "2026-03-02", Fingerprint: "aa",
	}
}

// write puts a text where the list is looked for.
func write(t *testing.T, content string) {
	t.Helper()
	t.Chdir(t.TempDir())
	if err := os.WriteFile(accepted.Name, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

// written gives the list as a file.
func written(t *testing.T, list *accepted.List) string {
	t.Helper()
	var b bytes.Buffer
	if err := list.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestWrittenIsRead wants every member back, once, whatever characters it has.
func TestWrittenIsRead(t *testing.T) {
	list := accepted.New(accepted.Name)
	odd := rate()
	odd.Quote, odd.Reason, odd.Fingerprint = "- a: \"b\"\n#\u202e", "3", "bb"
	for _, entry := range []*accepted.Entry{rate(), odd, rate()} {
		list.Add("报告/一.txt", entry)
	}
	if list.Len() != 2 {
		t.Errorf("%d entries, want 2", list.Len())
	}
	text := written(t, list)
	write(t, text)
	again, err := accepted.Load(accepted.Name)
	if err != nil {
		t.Fatalf("%v:\n%s", err, text)
	}
	if diff := cmp.Diff(text, written(t, again)); diff != "" {
		t.Errorf("read and written again (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"口径不同：按“当事人”计", "3"}, reasons(again.For("报告/一.txt"))); diff != "" {
		t.Errorf("reasons (-want +got):\n%s", diff)
	}
}

// TestWhatPeopleWroteStays wants comments, order and line ends of the file left alone, and a new entry read back.
func TestWhatPeopleWroteStays(t *testing.T) {
	const entry = "- file: 一.txt # 二稿\n  rule: format/spacing\n  reason: 原文如此\n  fingerprint: cc\n"
	for name, before := range map[string]string{
		"comments":            "# 张三核\n\n" + entry + "\n# 以下待复核\n",
		"no line end":         strings.TrimSuffix(entry, "\n"),
		"ends of Windows":     strings.ReplaceAll("# 张三核\n"+entry, "\n", "\r\n"),
		"comments only":       "# 张三核\n",
		"comment at the end ": entry + "# 李四核",
	} {
		t.Run(name, func(t *testing.T) {
			write(t, before)
			list, err := accepted.Load(accepted.Name)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(before, written(t, list)); diff != "" {
				t.Errorf("nothing added (-want +got):\n%s", diff)
			}
			list.Add("二.txt", rate())
			text := written(t, list)
			if !strings.HasPrefix(text, before) || strings.Contains(before, "\r\n") != strings.HasSuffix(text, "\r\n") {
				t.Errorf("got:\n%s", text)
			}
			wantEntries(t, text, list.Len())
		})
	}
}

// TestOddFormIsWrittenAnew wants a list that nothing can be appended to kept whole, though in other lines.
func TestOddFormIsWrittenAnew(t *testing.T) {
	for name, before := range map[string]string{
		"in brackets": "[{file: 一.txt, rule: format/spacing, reason: 原文如此, fingerprint: cc}]\n",
		"indented":    "  - file: 一.txt\n    rule: format/spacing\n    reason: 原文如此\n    fingerprint: cc\n",
		"end marked":  "- file: 一.txt\n  rule: format/spacing\n  reason: 原文如此\n  fingerprint: cc\n...\n",
		"null":        "~\n",
	} {
		t.Run(name, func(t *testing.T) {
			write(t, before)
			list, err := accepted.Load(accepted.Name)
			if err != nil {
				t.Fatal(err)
			}
			list.Add("二.txt", rate())
			wantEntries(t, written(t, list), list.Len())
		})
	}
}

// wantEntries wants so many entries in a text, the last of them that of rate.
func wantEntries(t *testing.T, text string, n int) {
	t.Helper()
	write(t, text)
	again, err := accepted.Load(accepted.Name)
	if err != nil {
		t.Fatalf("%v:\n%s", err, text)
	}
	if again.Len() != n {
		t.Errorf("%d entries, want %d:\n%s", again.Len(), n, text)
	}
	if diff := cmp.Diff([]string{"口径不同：按“当事人”计"}, reasons(again.For("二.txt"))); diff != "" {
		t.Errorf("reasons (-want +got):\n%s", diff)
	}
}

// reasons asks for both findings.
func reasons(m *accepted.Matcher) []string {
	var all []string
	for _, fingerprint := range []string{"aa", "bb"} {
		if reason, ok := m.Reason("arithmetic/rate-mismatch", fingerprint, "93.75%", "94.75%"); ok {
			all = append(all, reason)
		}
	}
	return all
}

// TestMatch lets stand what is on the list and nothing near it.
func TestMatch(t *testing.T) {
	t.Chdir(t.TempDir())
	list := accepted.New(filepath.Join("甲", "list.yaml"))
	list.Add("甲/报告.txt", rate())
	for _, c := range []struct {
		file, rule, fingerprint, expected, actual string
		want                                      bool
	}{
		{"甲/报告.txt", "arithmetic/rate-mismatch", "aa", "93.75%", "94.75%", true},
		{"./乙/../甲/报告.txt", "arithmetic/rate-mismatch", "aa", "93.75%", "94.75%", true},
		{"报告.txt", "arithmetic/rate-mismatch", "aa", "93.75%", "94.75%", false},
		{"甲/报告.txt", "arithmetic/sum-mismatch", "aa", "93.75%", "94.75%", false},
		{"甲/报告.txt", "arithmetic/rate-mismatch", "ab", "93.75%", "94.75%", false},
		{"甲/报告.txt", "arithmetic/rate-mismatch", "aa", "93.76%", "94.75%", false},
		{"甲/报告.txt", "arithmetic/rate-mismatch", "aa", "93.75%", "95%", false},
	} {
		m := list.For(c.file)
		_, got := m.Reason(c.rule, c.fingerprint, c.expected, c.actual)
		if got != c.want {
			t.Errorf("%+v: %v", c, got)
		}
		if own := c.file != "报告.txt"; len(m.Gone()) != map[bool]int{true: 1}[own && !c.want] {
			t.Errorf("%+v: gone %+v", c, m.Gone())
		}
	}
	if whole, err := filepath.Abs("甲/报告.txt"); err != nil || len(list.For(filepath.ToSlash(whole)).Gone()) != 1 {
		t.Errorf("named in full: %v", err)
	}
}

func TestLoadRefuses(t *testing.T) {
	entry := "- file: a.txt\n  rule: dates/stale-year\n  reason: x\n  fingerprint: aa\n"
	for name, c := range map[string]struct{ content, says string }{
		"a mapping":      {"file: a.txt\n", ":1: 应当是 fazhilint accept 写出的清单"},
		"a word":         {"- a.txt\n", ":1: 这一条不是“file: …”等几行"},
		"an odd member":  {entry + "  line: 3\n", ":5: “line”不是清单里的内容"},
		"a list inside":  {"- file: [a.txt]\n", ":1: “file”不是清单里的内容"},
		"no reason":      {entry + strings.Replace(entry, "  reason: x\n", "", 1), ":5: 这一条缺少 reason"},
		"a blank reason": {strings.Replace(entry, "reason: x", "reason: ' '", 1), "缺少 reason"},
		"no YAML":        {"- file: [\n", "不是正确的 YAML"},
		"an alias":       {"- rule: &a x\n  file: *a\n", "“file”不是清单里的内容"},
		"too large":      {strings.Repeat("# x\n", 3<<20), "文件过大"},
	} {
		write(t, c.content)
		_, err := accepted.Load(accepted.Name)
		var fault *yamlfile.Error
		if !errors.As(err, &fault) || !strings.Contains(fault.In("zh"), c.says) || fault.Text.EN == "" {
			t.Errorf("%s: %v, want %s", name, err, c.says)
		}
	}
	if _, err := accepted.Load("none.yaml"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
	for _, empty := range []string{"", "# nothing\n", "[]\n", "~\n"} {
		write(t, empty)
		if list, err := accepted.Load(accepted.Name); err != nil || list.Len() != 0 {
			t.Errorf("%q: %v", empty, err)
		}
	}
}

// FuzzLoad wants a list or a fault with its file, and what was read once to stay the same when written.
func FuzzLoad(f *testing.F) {
	f.Add("- file: a.txt\n  rule: dates/stale-year\n  reason: x\n  fingerprint: aa\n")
	f.Add("- {file: a, rule: b, reason: c, fingerprint: d, quote: \"\\u202e\"}\n")
	f.Add("- &a [*a]\n")
	f.Fuzz(func(t *testing.T, content string) {
		path := filepath.Join(t.TempDir(), accepted.Name)
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		list, err := accepted.Load(path)
		var fault *yamlfile.Error
		if err != nil {
			if !errors.As(err, &fault) || fault.File == "" {
				t.Errorf("%v", err)
			}
			return
		}
		text := written(t, list)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		again, err := accepted.Load(path)
		if err != nil {
			t.Fatalf("%v:\n%s", err, text)
		}
		if diff := cmp.Diff(text, written(t, again)); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	})
}
