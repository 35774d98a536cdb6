// JUnit XML: for CI servers that show test results. A file is a suite; a finding is a case, failed where it is grave enough
// to make the run fail, else passed with its words in the output; a clean file is one passed case.

package output

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/internal/lint"
)

type junitRun struct {
	XMLName  xml.Name `xml:"testsuites"`
	Name     string   `xml:"name,attr"`
	Tests    int      `xml:"tests,attr"`
	Failures int      `xml:"failures,attr"`
	Errors   int      `xml:"errors,attr"`
	Skipped  int      `xml:"skipped,attr"`
	Time     string   `xml:"time,attr"`
}

type junitSuite struct {
	XMLName  xml.Name    `xml:"testsuite"`
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
	Out     *junitText    `xml:"system-out,omitempty"`
}

type junitText struct {
	Text string `xml:",cdata"`
}

type junitFailure struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr,omitempty"`
	Text    string `xml:",cdata"`
}

// noTime stands for the duration: what differs from run to run is not told, same input gives same bytes.
const noTime = "0"

// junitWriter puts suites into words as they come: the counts that stand before them are known at the end only.
type junitWriter struct {
	run    junitRun
	suites bytes.Buffer
}

// writeJUnit shows a run as test results.
func writeJUnit(w io.Writer, run *lint.Run, opt Options) error {
	j := &junitWriter{run: junitRun{Name: toolName, Time: noTime}}
	for file := range run.All() {
		if err := j.add(suiteOf(file, opt)); err != nil {
			return err
		}
	}
	for _, name := range run.Skipped {
		skipped := caseOf(name, name)
		skipped.Skipped = &junitFailure{Message: leftOut(opt.Language)}
		if err := j.add(junitSuite{Name: oneLine(name), Skipped: 1, Cases: []junitCase{skipped}}); err != nil {
			return err
		}
	}
	frame, err := xml.Marshal(j.run)
	if err != nil {
		return fmt.Errorf("encode: %w", err)
	}
	opening, closing, _ := strings.Cut(string(frame), "></") // stands in no attribute: a > would be escaped there
	if err := put(w, xml.Header+opening+">"); err != nil {
		return err
	}
	if j.suites.Len() > 0 {
		j.suites.WriteByte('\n')
	}
	if _, err := j.suites.WriteTo(w); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	return put(w, "</"+closing+"\n")
}

// add takes a suite in and counts it.
func (j *junitWriter) add(suite junitSuite) error {
	suite.Tests, suite.Time = len(suite.Cases), noTime
	j.run.Tests += suite.Tests
	j.run.Failures += suite.Failures
	j.run.Errors += suite.Errors
	j.run.Skipped += suite.Skipped
	text, err := xml.MarshalIndent(suite, "  ", "  ")
	if err != nil {
		return fmt.Errorf("encode: %w", err)
	}
	j.suites.WriteByte('\n')
	j.suites.Write(text)
	return nil
}

// suiteOf shows one file.
func suiteOf(file *lint.File, opt Options) junitSuite {
	language := opt.Language
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
		shown := findingCase(file.Name, &file.Findings[i], opt)
		if shown.Failure != nil {
			suite.Failures++
		}
		suite.Cases = append(suite.Cases, shown)
	}
	for i := range file.Accepted {
		suite.Skipped++
		suite.Cases = append(suite.Cases, acceptedCase(file.Name, &file.Accepted[i], language))
	}
	suite.Out = strings.Join(slices.DeleteFunc([]string{suite.Out, oneLine(goneText(file, language))}, func(s string) bool { return s == "" }), "\n")
	if len(suite.Cases) == 0 {
		suite.Cases = append(suite.Cases, caseOf(file.Name, file.Name))
	}
	return suite
}

// findingCase shows one finding. Place and words stand in the name and in the body, since some readers show nothing else. Below
// the level that makes the run fail the case is a passed one, as the exit code is: red tests beside a green job mislead.
func findingCase(name string, finding *lint.Finding, opt Options) junitCase {
	shown := caseOf(name, where(name, finding.Place, opt.Language)+" "+finding.Rule)
	body := findingBody(name, finding, opt.Language)
	if !lint.Reaches(finding.Level, opt.FailOn) {
		shown.Out = &junitText{body}
		return shown
	}
	shown.Failure = &junitFailure{
		Message: oneLine("[" + LevelName(finding.Level, opt.Language) + "] " + finding.Message.In(opt.Language)),
		Type:    finding.Rule,
		Text:    body,
	}
	return shown
}

// acceptedCase shows a finding that was let stand as a test that was left out, with the reason.
func acceptedCase(name string, accepted *lint.Accepted, language string) junitCase {
	shown := caseOf(name, where(name, accepted.Finding.Place, language)+" "+accepted.Finding.Rule)
	shown.Skipped = &junitFailure{
		Message: oneLine(acceptedTitle(language) + say(language, "：", ": ") + accepted.Reason),
		Text:    findingBody(name, &accepted.Finding, language),
	}
	return shown
}

// findingBody tells all of a finding, line by line: place, level and rule, words, quotation, other places, basis.
func findingBody(name string, finding *lint.Finding, language string) string {
	lines := make([]string, 0, 4+len(finding.Related)+len(finding.Basis))
	lines = append(lines, where(name, finding.Place, language), LevelName(finding.Level, language)+" "+finding.Rule,
		finding.Message.In(language), finding.Place.Quote)
	for _, related := range finding.Related {
		lines = append(lines, relatedLine(name, &related, language)+" "+related.Place.Quote)
	}
	for _, basis := range finding.Basis {
		lines = append(lines, say(language, "依据：", "basis: ")+basis.In(language))
	}
	for i := range lines {
		lines[i] = oneLine(lines[i])
	}
	return "\n" + strings.Join(lines, "\n") + "\n"
}

func caseOf(class, name string) junitCase {
	return junitCase{Class: oneLine(class), Name: oneLine(name), Time: noTime}
}
