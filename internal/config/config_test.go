package config_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/fazhilint/fazhilint/internal/config"
	"github.com/fazhilint/fazhilint/internal/yamlfile"
	"github.com/fazhilint/fazhilint/policies"
)

// load reads a file with that content.
func load(t *testing.T, content string) (*config.Config, error) {
	t.Helper()
	t.Chdir(t.TempDir())
	if err := os.WriteFile(config.Name, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return config.Find()
}

func TestLoad(t *testing.T) {
	for name, c := range map[string]struct {
		content string
		want    config.Config
	}{
		"everything": {
			"profile: street\ndata: 表格\nfail-on: warning\nlang: en\ninput-format: text\nexclude:\n  - \"*.pdf\"\n  - 附件\n",
			config.Config{Profile: "street", Data: "表格", FailOn: "warning", Lang: "en", InputFormat: "text", Exclude: []string{"*.pdf", "附件"}},
		},
		"one pattern": {"exclude: '*.pdf'", config.Config{Exclude: []string{"*.pdf"}}},
		"comments":    {"# nothing yet\n", config.Config{}},
		"empty":       {"", config.Config{}},
		"null":        {"---\n~\n", config.Config{}},
	} {
		got, err := load(t, c.content)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if diff := cmp.Diff(&c.want, got, cmpopts.IgnoreFields(config.Config{}, "File", "Lines")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// TestLines wants every value to lead back to its line.
func TestLines(t *testing.T) {
	got, err := load(t, "profile: street\n# fail-on: info\nfail-on:\n  warning\nexclude:\n  - a\n\n  - b\nlang: en\n")
	if err != nil {
		t.Fatal(err)
	}
	want := map[string][]int{"profile": {1}, "fail-on": {4}, "exclude": {6, 8}, "lang": {9}}
	if diff := cmp.Diff(want, got.Lines); diff != "" {
		t.Errorf("lines (-want +got):\n%s", diff)
	}
	for place, want := range []string{".fazhilint.yaml:6: x", ".fazhilint.yaml:8: x", ".fazhilint.yaml: x"} {
		if fault := got.Fault("exclude", place, policies.Text{EN: "x"}); fault.Error() != want {
			t.Errorf("%d: %q, want %q", place, fault.Error(), want)
		}
	}
}

func TestLoadRefuses(t *testing.T) {
	for name, c := range map[string]struct{ content, says string }{
		"an unknown key":   {"fail-on: error\nprofil: street\n", `.fazhilint.yaml:2: 没有“profil”这一项`},
		"a key twice":      {"lang: zh\nlang: en\n", ":2: "},
		"a list":           {"- street\n", ":1: 应当一行一项"},
		"a list of words":  {"profile: [a, b]\n", "profile 后面要写一个词"},
		"no word":          {"profile:\n", "profile 后面要写一个词"},
		"a number":         {"profile: 3\n", "profile 后面要写一个词"},
		"an odd pattern":   {"exclude: [{a: b}]\n", "exclude 后面要写通配式"},
		"no YAML":          {"profile: [\n", ":1: 不是正确的 YAML，请看这里和前一行"},
		"a tab":            {"exclude:\n\t- x\n", ":2: 不是正确的 YAML，缩进不能用 Tab"},
		"a tab at the top": {"\tlang: zh\n", ":1: 不是正确的 YAML，缩进不能用 Tab"},
		"not UTF-8":        {"lang: zh\nprofile: \xbd\xd6\xb5\xc0\n", ":2: 不是正确的 YAML，文件应存为 UTF-8"},
		"a control":        {"lang: zh\n\nprofile: \x01\n", ":3: 不是正确的 YAML，含有控制字符"},
		"a wide colon":     {"lang: zh\nfail-on：error\n", "不是正确的 YAML，请看这里和前一行：冒号要用半角"},
		"too large a file": {strings.Repeat("# x\n", 300_000), "文件过大"},
	} {
		_, err := load(t, c.content)
		var fault *yamlfile.Error
		if !errors.As(err, &fault) || !strings.Contains(fault.In("zh"), c.says) || fault.Text.EN == "" {
			t.Errorf("%s: %v, want %s", name, err, c.says)
		}
	}
}

// TestPlaces looks at files elsewhere: data is relative to the file, and one that is named must be there.
func TestPlaces(t *testing.T) {
	t.Chdir(t.TempDir())
	if got, err := config.Find(); err != nil || cmp.Diff(&config.Config{}, got) != "" {
		t.Errorf("without a file: %+v, %v", got, err)
	}
	if _, err := config.Load("none.yaml"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a file that is not there: %v", err)
	}
	if err := os.Mkdir("sub", 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("sub/own.yaml", []byte("data: tables\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got, err := config.Load("sub/own.yaml"); err != nil || got.Data != filepath.Join("sub", "tables") {
		t.Errorf("%+v, %v", got, err)
	}
}
