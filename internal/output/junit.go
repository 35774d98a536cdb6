// JUnit XML: for CI servers that show test results. A file is a suite, a finding a failed case, a clean file a passed one.

package output

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/fazhilint/fazhilint/internal/lint"
)

type junitRun struct {
	XMLName  xml.Name     `xml:"testsuites"`
	Name     string       `xml:"name,attr"`
	Tests    int          `xml:"tests,attr"`
	Failures int          `xml:"failures,attr"`
	Errors   int          `xml:"errors,attr"`
	Skipped  int          `xml:"skipped,attr"`
	Time     string       `xml:"time,attr"`
	Suites   []junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Errors   int         `xml:"errors,attr"`
	Skipped  int         `xml:"skipped,attr"`
	Time     string      `xml:"time,attr"`
	Cases    []junitCase `xml:"testcase"`
	Out      string      `xml:"system-out,omitempty"`
}

type junitCase struct {
	Class   string        `xml:"classname,attr"`
	Name    string        `xml:"name,attr"`
	Time    string        `xml:"time,attr"`
	Failure *junitFailure `xml:"failure,omitempty"`
	Error   *junitFailure `xml:"error,omitempty"`
	Skipped *junitFailure `xml:"skipped,omitempty"`
}

type junitFailure struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr,omitempty"`
	Text    string `xml:",cdata"`
}

// noTime stands for the duration: what differs from run to run is not told, same input gives same bytes.
const noTime = "0"

// writeJUnit shows a run as test results.
func writeJUnit(w io.Writer, run *lint.Run, opt Options) error {
	out := junitRun{Name: toolName, Time: noTime}
	for i := range run.Files {
		out.add(suiteOf(&run.Files[i], opt.Language))
	}
	for _, name := range run.Skipped {
		skipped := caseOf(name, name)
		skipped.Skipped = &junitFailure{Message: leftOut(opt.Language)}
		out.add(junitSuite{Name: oneLine(name), Skipped: 1, Cases: []junitCase{skipped}})
	}
	text, err := xml.MarshalIndent(out, "", "  ")
	if err != nil {
		return fmt.Errorf("encode: %w", err)
	}
	return put(w, xml.Header+string(text)+"\n")
}

// add takes a suite in and counts it.
func (r *junitRun) add(suite junitSuite) {
	suite.Tests, suite.Time = len(suite.Cases), noTime
	r.Tests += suite.Tests
	r.Failures += suite.Failures
	r.Errors += suite.Errors
	r.Skipped += suite.Skipped
	r.Suites = append(r.Suites, suite)
}

// suiteOf shows one file.
func suiteOf(file *lint.File, language string) junitSuite {
	suite := junitSuite{Name: oneLine(file.Name)}
	if file.Problem != nil {
		message := oneLine(file.Problem.Message.In(language))
		broken := caseOf(file.Name, file.Name)
		broken.Error = &junitFailure{Message: message, Type: "not-checked", Text: message}
		suite.Errors = 1
		suite.Cases = append(suite.Cases, broken)
		return suite
	}
	if file.Outside != nil {
		suite.Out = oneLine(outsideText(file, language))
	}
	for i := range file.Findings {
		suite.Failures++
		suite.Cases = append(suite.Cases, failureOf(file.Name, &file.Findings[i], language))
	}
	if len(suite.Cases) == 0 {
		suite.Cases = append(suite.Cases, caseOf(file.Name, file.Name))
	}
	return suite
}

// failureOf shows one finding. Place and words stand in the name and in the body, since some readers show nothing else.
func failureOf(name string, finding *lint.Finding, language string) junitCase {
	at := where(name, finding.Place, language)
	message := finding.Message.In(language)
	lines := make([]string, 0, 4+len(finding.Related)+len(finding.Basis))
	lines = append(lines, at, LevelName(finding.Level, language)+" "+finding.Rule, message, finding.Place.Quote)
	for _, related := range finding.Related {
		lines = append(lines, relatedLine(name, &related, language)+" "+related.Place.Quote)
	}
	for _, basis := range finding.Basis {
		lines = append(lines, say(language, "依据：", "basis: ")+basis.In(language))
	}
	for i := range lines {
		lines[i] = oneLine(lines[i])
	}
	failed := caseOf(name, at+" "+finding.Rule)
	failed.Failure = &junitFailure{
		Message: oneLine("[" + LevelName(finding.Level, language) + "] " + message),
		Type:    finding.Rule,
		Text:    "\n" + strings.Join(lines, "\n") + "\n",
	}
	return failed
}

func caseOf(class, name string) junitCase {
	return junitCase{Class: oneLine(class), Name: oneLine(name), Time: noTime}
}
