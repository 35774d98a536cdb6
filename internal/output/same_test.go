// Whatever the format, the findings are the same.

package output_test

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/internal/lint"
)

// TestEveryFormatShowsTheSame reads each format back and compares file, place, rule and level of every finding, whatever
// level makes the run fail.
func TestEveryFormatShowsTheSame(t *testing.T) {
	want := []string{
		"报告/一 份.txt:3:5 error arithmetic/sum-mismatch",
		"a,b:c%.txt:1:2 warning format/leftover-markup",
		"a,b:c%.txt:2:1 info format/heading-style",
	}
	readers := map[string]func(*testing.T, string) []string{
		"text": fromText, "json": fromJSON, "sarif": fromSARIF, "github": fromGitHub, "junit": fromJUnit,
	}
	for format, read := range readers {
		t.Run(format, func(t *testing.T) {
			for _, failOn := range append(lint.Levels(), "") {
				if diff := cmp.Diff(want, read(t, showFor(t, format, "en", failOn, sample()))); diff != "" {
					t.Errorf("findings, fail-on %q (-want +got):\n%s", failOn, diff)
				}
			}
		})
	}
}

// TestWhatWasNotCheckedIsSaid wants every format to name the file that could not be checked, why, and the one left out.
func TestWhatWasNotCheckedIsSaid(t *testing.T) {
	for _, format := range []string{"text", "json", "sarif", "github", "junit"} {
		for language, reason := range map[string]string{"zh": "文件为空", "en": "the file is empty"} {
			got := show(t, format, language, sample())
			skipped := strings.Contains(got, "旧.docx") || strings.Contains(got, url.PathEscape("旧.docx"))
			outside := strings.Contains(got, map[string]string{"zh": "未识别为法治政府建设情况报告，", "en": "not recognised as a report on law-based government;"}[language])
			if !strings.Contains(got, reason) || !skipped || !outside {
				t.Errorf("%s in %s does not tell what was not checked:\n%s", format, language, got)
			}
		}
	}
}

// TestWhatWasLetStandIsSaid wants every format to say so with the reason, except the text, which counts; and to name the
// entry that met nothing.
func TestWhatWasLetStandIsSaid(t *testing.T) {
	for _, format := range []string{"text", "json", "sarif", "github", "junit"} {
		for language, counted := range map[string]string{"zh": "另有 1 处已核定，不再提示，见 核定.yaml", "en": "Accepted and not told of: 1, see 核定.yaml"} {
			got := show(t, format, language, sample())
			stands := strings.Contains(got, "旧") && strings.Contains(got, "稿")
			if format == "text" {
				stands = strings.Contains(got, counted)
			}
			if !stands || !strings.Contains(got, "dates/stale-year") {
				t.Errorf("%s in %s does not tell what was let stand:\n%s", format, language, got)
			}
		}
	}
}

func fromText(t *testing.T, text string) []string {
	t.Helper()
	var found []string
	for _, match := range regexp.MustCompile(`(?m)^(\S.*?:\d+:\d+) {2}(\S+) {2}(\S+/\S+) {2}`).FindAllStringSubmatch(text, -1) {
		found = append(found, fmt.Sprintf("%s %s %s", match[1], match[2], match[3]))
	}
	return found
}

func fromJSON(t *testing.T, text string) []string {
	t.Helper()
	var run struct {
		Files []struct {
			Name     string
			Findings []struct {
				Rule, Level string
				Place       struct{ Start struct{ Line, Column int } }
			}
		}
	}
	if err := json.Unmarshal([]byte(text), &run); err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, file := range run.Files {
		for _, f := range file.Findings {
			found = append(found, fmt.Sprintf("%s:%d:%d %s %s", file.Name, f.Place.Start.Line, f.Place.Start.Column, f.Level, f.Rule))
		}
	}
	return found
}

func fromSARIF(t *testing.T, text string) []string {
	t.Helper()
	var log struct {
		Runs []struct {
			Results []struct {
				RuleID    string `json:"ruleId"`
				Level     string
				Locations []struct {
					PhysicalLocation struct {
						ArtifactLocation struct{ URI string }
						Region           struct{ StartLine, StartColumn int }
					}
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(text), &log); err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, r := range log.Runs[0].Results {
		place := r.Locations[0].PhysicalLocation
		name, err := url.PathUnescape(place.ArtifactLocation.URI)
		if err != nil {
			t.Fatal(err)
		}
		level := strings.Replace(r.Level, "note", "info", 1)
		found = append(found, fmt.Sprintf("%s:%d:%d %s %s", name, place.Region.StartLine, place.Region.StartColumn, level, r.RuleID))
	}
	return found
}

func fromGitHub(t *testing.T, text string) []string {
	t.Helper()
	var found []string
	unescape := strings.NewReplacer("%3A", ":", "%2C", ",", "%25", "%")
	pattern := regexp.MustCompile(`(?m)^::(\w+) file=([^,]*),line=(\d+),(?:col=(\d+)|endLine=\d+).*?,title=([^:]*)::`)
	for _, match := range pattern.FindAllStringSubmatch(text, -1) {
		column := match[4]
		if column == "" {
			column = "1" // GitHub takes no column for a place of several lines
		}
		level := strings.Replace(match[1], "notice", "info", 1)
		found = append(found, fmt.Sprintf("%s:%s:%s %s %s", unescape.Replace(match[2]), match[3], column, level, unescape.Replace(match[5])))
	}
	return found
}

// junitRun is what a reader of test results sees.
type junitRun struct {
	Tests    int `xml:"tests,attr"`
	Failures int `xml:"failures,attr"`
	Suites   []struct {
		Tests    int `xml:"tests,attr"`
		Failures int `xml:"failures,attr"`
		Cases    []struct {
			Name    string `xml:"name,attr"`
			Failure *struct {
				Message string `xml:"message,attr"`
				Type    string `xml:"type,attr"`
				Text    string `xml:",chardata"`
			} `xml:"failure"`
			Out string `xml:"system-out"`
		} `xml:"testcase"`
	} `xml:"testsuite"`
}

// readJUnit reads it and holds the counts against what they count.
func readJUnit(t *testing.T, text string) *junitRun {
	t.Helper()
	run := &junitRun{}
	if err := xml.Unmarshal([]byte(text), run); err != nil {
		t.Fatal(err)
	}
	tests, failures := 0, 0
	for _, suite := range run.Suites {
		failed := 0
		for _, c := range suite.Cases {
			if c.Failure != nil {
				failed++
			}
		}
		if suite.Failures != failed || suite.Tests != len(suite.Cases) {
			t.Errorf("a suite says tests=%d failures=%d, but has %d and %d", suite.Tests, suite.Failures, len(suite.Cases), failed)
		}
		tests, failures = tests+suite.Tests, failures+failed
	}
	if run.Tests != tests || run.Failures != failures {
		t.Errorf("tests=%d failures=%d, but there are %d and %d", run.Tests, run.Failures, tests, failures)
	}
	return run
}

// fromJUnit takes the findings from failed cases, and from passed ones that say something.
func fromJUnit(t *testing.T, text string) []string {
	t.Helper()
	var found []string
	for _, suite := range readJUnit(t, text).Suites {
		for _, c := range suite.Cases {
			body := c.Out
			if c.Failure != nil {
				body = c.Failure.Text
			}
			lines := strings.Split(body, "\n")
			if len(lines) < 3 || c.Failure != nil && c.Failure.Type == "not-checked" {
				continue
			}
			level, rule, _ := strings.Cut(lines[2], " ")
			if c.Failure != nil && (c.Failure.Type != rule || !strings.HasPrefix(c.Failure.Message, "["+level+"]")) {
				t.Errorf("%s %s in the body, %s in the message of %s", level, rule, c.Failure.Message, c.Failure.Type)
			}
			found = append(found, fmt.Sprintf("%s %s %s", strings.TrimSuffix(c.Name, " "+rule), level, rule))
		}
	}
	return found
}
