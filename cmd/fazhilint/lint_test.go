package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/internal/output"
)

// TestExitCodes wants the same exit code in every format.
func TestExitCodes(t *testing.T) {
	clean := fixture(t, "clean.txt")
	folder(t, map[string]string{"clean.txt": clean, "unsigned.txt": unsigned, "empty.txt": " \n"})
	for name, c := range map[string]struct {
		args []string
		want int
	}{
		"clean":                     {[]string{"clean.txt"}, exitClean},
		"clean, at any level":       {[]string{"clean.txt", "--fail-on", "warning"}, exitClean},
		"faulty":                    {[]string{"unsigned.txt", "--fail-on", "warning"}, exitFindings},
		"faulty, at a lower level":  {[]string{"unsigned.txt", "--fail-on=info"}, exitFindings},
		"clean and faulty":          {[]string{"clean.txt", "unsigned.txt", "--fail-on", "warning"}, exitFindings},
		"cannot be checked":         {[]string{"empty.txt"}, exitTrouble},
		"faulty and not checked":    {[]string{"unsigned.txt", "empty.txt", "--fail-on", "warning"}, exitTrouble},
		"does not exist":            {[]string{"clean.txt", "nowhere.txt"}, exitTrouble},
		"pattern without a match":   {[]string{"*.docx"}, exitTrouble},
		"pattern":                   {[]string{"cle*.txt"}, exitClean},
		"faulty, errors count only": {[]string{"clean.txt", "--fail-on", "error"}, exitClean},
	} {
		for _, format := range output.Names() {
			got := call(t, append([]string{"lint", "--format", format}, c.args...)...)
			if got.code != c.want {
				t.Errorf("%s as %s: exit %d, want %d\n%s%s", name, format, got.code, c.want, got.stdout, got.stderr)
			}
		}
	}
}

// TestFlagsStandAnywhere wants the same result wherever flags are written.
func TestFlagsStandAnywhere(t *testing.T) {
	folder(t, map[string]string{"a.txt": unsigned, "-b.txt": unsigned})
	want := call(t, "lint", "--format", "json", "--lang", "en", "a.txt")
	for _, args := range [][]string{
		{"lint", "a.txt", "--format", "json", "--lang", "en"},
		{"lint", "--lang=en", "a.txt", "-f", "json"},
		{"lint", "-f=json", "--lang=en", "--", "a.txt"},
		{"lint", "a.txt", "--jobs", "1", "-format=json", "--lang", "en"},
	} {
		if diff := cmp.Diff(want, call(t, args...), cmp.AllowUnexported(result{})); diff != "" {
			t.Errorf("%q (-want +got):\n%s", args, diff)
		}
	}
	wantIn(t, call(t, "lint", "--", "-b.txt").stdout, "-b.txt:")
}

// TestUnreadableFilesAreLoud wants each file that cannot be checked to be named with its reason, and the others to be checked.
func TestUnreadableFilesAreLoud(t *testing.T) {
	folder(t, map[string]string{
		"good.txt":   unsigned,
		"empty.txt":  "",
		"binary.txt": "\x00\x01\x02\x03" + strings.Repeat("\x00\x05", 50),
		"word.txt":   "PK\x03\x04xxxxxxxxxxxxxxxxxxxx",
		"broken.txt": "法治政府\xff\xfe\x80建设" + strings.Repeat("\x81\x20", 9),
		"large.txt":  strings.Repeat("法治政府建设。\n", 20000),
	})
	names := []string{"good.txt", "empty.txt", "binary.txt", "word.txt", "broken.txt", "large.txt", "nowhere.txt"}
	for _, format := range output.Names() {
		for _, language := range languages() {
			got := call(t, append([]string{"lint", "--max-size", "100K", "--format", format, "--lang", language}, names...)...)
			if got.code != exitTrouble {
				t.Errorf("%s: exit %d", format, got.code)
			}
			wantIn(t, got.stdout, append(names, "completeness/missing-date")...)
		}
	}
	wantIn(t, call(t, "lint", "large.txt", "--max-size", "100K").stdout, "超过大小上限（100 KB），可用 --max-size 放宽，如 --max-size 1M")
	wantIn(t, callWith(t, strings.Repeat("字", 40_000), "lint", "-", "--max-size", "100K").stdout, "如 --max-size 1M")
	wantIn(t, call(t, "lint", "nowhere.txt").stdout, "不存在")
	wantIn(t, call(t, "lint", "empty.txt").stdout, "为空")
}

// TestSamesBytes wants the output not to depend on the number of workers, in any format.
func TestSameBytes(t *testing.T) {
	files := make(map[string]string)
	for _, name := range strings.Split("abcdefghijklmnop", "") {
		files["r/"+name+".txt"] = strings.ReplaceAll(unsigned, "12件", name+"12件")
	}
	folder(t, files)
	for _, format := range output.Names() {
		want := call(t, "lint", "r", "--format", format, "--jobs", "1")
		for _, jobs := range []string{"2", "7", "64"} {
			if diff := cmp.Diff(want, call(t, "lint", "r", "--format", format, "--jobs", jobs), cmp.AllowUnexported(result{})); diff != "" {
				t.Errorf("%s with %s jobs (-1 +%s):\n%s", format, jobs, jobs, diff)
			}
		}
	}
}

// TestStandardInput reads a report from a pipe.
func TestStandardInput(t *testing.T) {
	got := callWith(t, unsigned, "lint", "-", "--stdin-name", "报告.txt", "--fail-on", "warning")
	if got.code != exitFindings {
		t.Errorf("exit %d", got.code)
	}
	wantIn(t, got.stdout, "报告.txt:")
	wantIn(t, callWith(t, "", "lint", "-").stdout, "<stdin>", "未能检查")
}

// TestOutputFile wants a whole file or none, and no report to be overwritten.
func TestOutputFile(t *testing.T) {
	folder(t, map[string]string{"a.txt": unsigned, "old.json": "old"})
	screen := call(t, "lint", "a.txt", "--format", "json")
	got := call(t, "lint", "a.txt", "--format", "json", "--output", "old.json")
	text, err := os.ReadFile("old.json")
	if err != nil || got.code != screen.code || got.stdout != "" {
		t.Fatalf("exit %d, stdout %q, %v", got.code, got.stdout, err)
	}
	if diff := cmp.Diff(screen.stdout, string(text)); diff != "" {
		t.Errorf("file differs from screen:\n%s", diff)
	}
	if got := call(t, "lint", "a.txt", "-o", "no/such/folder.json"); got.code != exitTrouble {
		t.Errorf("missing folder: exit %d", got.code)
	} else {
		wantIn(t, got.stderr, "no/such/folder.json")
	}
	if got := call(t, "lint", "a.txt", "-o", filepath.Join(".", "a.txt")); got.code != exitTrouble {
		t.Errorf("overwriting the report: exit %d", got.code)
	}
	if text, err := os.ReadFile("a.txt"); err != nil || string(text) != unsigned {
		t.Errorf("the report was changed: %q, %v", text, err)
	}
	left, err := filepath.Glob(".fazhilint-*")
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %q, %v", left, err)
	}
}

// TestFolders wants folders to be searched, hidden ones left out, and kinds that cannot be read to be named.
func TestFolders(t *testing.T) {
	folder(t, map[string]string{
		"r/b.txt": unsigned, "r/a/a.md": unsigned, "r/.git/c.txt": unsigned, "r/.d.txt": unsigned,
		"r/e.pdf": "%PDF-1.7", "r/~$b.docx": "x", "r/f.png": "x", "empty/x.png": "x",
	})
	got := call(t, "lint", "r", "r/b.txt", "./r/b.txt")
	wantIn(t, got.stdout, "r/a/a.md:", "r/b.txt:", "共检查 2 个文件", "r/e.pdf  未能检查")
	if got.code != exitTrouble {
		t.Errorf("a report that cannot be read: exit %d", got.code)
	}
	excluded := call(t, "lint", "r", "--exclude", "*.pdf", "--exclude", "r/a")
	if excluded.code == exitTrouble {
		t.Errorf("the same, left out: exit %d", excluded.code)
	}
	wantIn(t, excluded.stdout, "共检查 1 个文件", "按 --exclude 没有检查 2 个", "r/e.pdf", "r/a\n")
	if strings.Contains(got.stdout, "c.txt") || strings.Contains(got.stdout, ".d.txt") || strings.Index(got.stdout, "r/a/a.md") > strings.Index(got.stdout, "r/b.txt") {
		t.Errorf("wrong files or order:\n%s", got.stdout)
	}
	got = call(t, "lint", "empty")
	if got.code != exitTrouble {
		t.Errorf("nothing to check: exit %d", got.code)
	}
	wantIn(t, got.stdout, "empty", "没有可以检查的文件")
	wantIn(t, call(t, "lint", "r/**/*.{md,txt}").stdout, "共检查 2 个文件")
}

// TestOutsideProfile wants every format to say that a text is not taken for a report, which ends well all the same.
func TestOutsideProfile(t *testing.T) {
	folder(t, map[string]string{"a.txt": "今天天气很好。\n", "b.txt": unsigned})
	for _, format := range output.Names() {
		got := call(t, "lint", "a.txt", "--format", format)
		if got.code != exitClean {
			t.Errorf("%s: exit %d", format, got.code)
		}
		wantIn(t, got.stdout, "未识别为法治政府建设情况报告", "缺少成文日期")
		if got := call(t, "lint", "b.txt", "--format", format); strings.Contains(got.stdout, "，只针对这种报告的规则没有检查") {
			t.Errorf("%s: a report is not taken for one", format)
		}
	}
	wantIn(t, call(t, "lint", "a.txt", "--format", "json").stdout, `"completeness/missing-date"`, `"rules_not_applied"`)
}

// TestShowUnchecked wants the relations that could not be checked, as many as the account says.
func TestShowUnchecked(t *testing.T) {
	text := strings.Replace(unsigned, "全年办理行政复议案件12件。", "全年排查矛盾纠纷近50件，化解46件，化解率约95%。全年受理案件60余件，包括行政处罚案件32件、行政许可案件19件。", 1)
	folder(t, map[string]string{"a.txt": text})
	plain := call(t, "lint", "a.txt", "--format", "json")
	var run struct {
		Summary struct {
			Verdicts struct {
				NotCheckable int `json:"not_checkable"`
			}
		}
		Files []struct {
			Unchecked []struct {
				Kind, Reason string
				Why          struct{ ZH, EN string }
			}
		}
	}
	got := call(t, "lint", "a.txt", "--format", "json", "--show-unchecked")
	if err := json.Unmarshal([]byte(got.stdout), &run); err != nil {
		t.Fatal(err)
	}
	open := run.Files[0].Unchecked
	if len(open) == 0 || len(open) != run.Summary.Verdicts.NotCheckable {
		t.Errorf("%d relations, the account says %d\n%s", len(open), run.Summary.Verdicts.NotCheckable, got.stdout)
	}
	for _, o := range open {
		if o.Kind == "" || o.Why.ZH == "" || o.Why.EN == "" {
			t.Errorf("no words: %+v", o)
		}
	}
	if strings.Contains(plain.stdout, `"unchecked"`) {
		t.Error("shown without being asked for")
	}
	if lines := strings.Count(call(t, "lint", "a.txt", "--show-unchecked").stdout, "  无法核验  "); lines != len(open) {
		t.Errorf("%d lines in the text", lines)
	}
}

// TestToday wants the day to come from the flag or the clock, and to be a day.
func TestToday(t *testing.T) {
	folder(t, map[string]string{"a.txt": unsigned})
	for _, day := range []string{"2024-02-30", "今天", "20240101", "2024-1-1"} {
		if got := call(t, "lint", "a.txt", "--today", day); got.code != exitTrouble {
			t.Errorf("--today %s: exit %d", day, got.code)
		}
	}
	if got := call(t, "lint", "a.txt", "--today", "2024-02-29"); got.code == exitTrouble {
		t.Errorf("a leap day: %s", got.stderr)
	}
}

// TestIdleExclude wants a pattern that leaves nothing out to be told on stderr, unless it stands in the config file.
func TestIdleExclude(t *testing.T) {
	folder(t, map[string]string{"r/a.txt": unsigned, "r/附件/b.txt": unsigned, "own.yaml": "exclude: 附近\n"})
	for _, args := range [][]string{{"lint"}, {"fix"}, {"ledger"}} {
		for _, path := range []string{"r", "r/**/*.txt"} {
			got := call(t, append(args, path, "--exclude", "附件", "--exclude", "附近")...)
			wantIn(t, got.stdout, "按 --exclude 没有检查", "r/附件")
			if want := "注意：--exclude “附近” 没有排除任何文件，请看写得对不对。\n"; got.stderr != want {
				t.Errorf("%s %s: stderr %q, want %q", args, path, got.stderr, want)
			}
		}
	}
	if got := call(t, "lint", "r", "--config", "own.yaml"); got.stderr != "" {
		t.Errorf("a pattern of the config file: %q", got.stderr)
	}
	if got := call(t, "lint", "r/a.txt", "--exclude", "附近"); got.stderr != "" {
		t.Errorf("a file by its name: %q", got.stderr)
	}
}
