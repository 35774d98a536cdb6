// SARIF 2.1.0: for code scanning services and editors.

package output

import (
	"io"
	"net/url"
	"strings"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/policies"
)

// Fixed values of the standard.
const (
	sarifVersion   = "2.1.0"
	sarifSchemaURI = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	fingerprintKey = "fazhilint/v1"
	notChecked     = "not-checked"
	excluded       = "excluded"

	// The one fingerprint that GitHub looks at; without it GitHub makes its own from the line.
	githubFingerprintKey = "primaryLocationLineHash"
)

// sarifWriter turns a run into SARIF.
type sarifWriter struct {
	language   string
	index      map[string]int // of a rule among the driver's rules: in the order of their first results
	rules      []string       // that order
	invocation sarifInvocation
}

// writeSARIF shows a run for code scanning. Rules come after the results, which name them by their place in that list: until
// the last report is checked nobody knows which rules there are.
func writeSARIF(w io.Writer, run *lint.Run, opt Options) error {
	s := &sarifWriter{language: opt.Language, index: make(map[string]int)}
	runs := jsonList{w: w}
	if err := runs.open(sarifHead{Schema: sarifSchemaURI, Version: sarifVersion}, "runs"); err != nil {
		return err
	}
	if err := runs.next(); err != nil {
		return err
	}
	results := jsonList{w: w, prefix: runs.memberPrefix()}
	if err := results.open(sarifRunHead{Language: say(opt.Language, "zh-CN", "en"), ColumnKind: "unicodeCodePoints"}, "results"); err != nil {
		return err
	}
	for file := range run.All() {
		s.tell(file)
		for i := range file.Findings {
			if err := results.add(s.result(file.Name, &file.Findings[i])); err != nil {
				return err
			}
		}
	}
	if err := results.end(s.tail(run, opt.Version)); err != nil {
		return err
	}
	if err := runs.end(nil); err != nil {
		return err
	}
	return put(w, "\n")
}

// tail describes the program with the rules that had results, and says whether everything could be checked.
func (s *sarifWriter) tail(run *lint.Run, version string) sarifRunTail {
	driver := sarifDriver{
		Name: toolName, Version: version, InformationURI: project,
		Rules: make([]sarifRule, 0, len(s.rules)),
		Notifications: []sarifDescriptor{
			{notChecked, sarifText{Text: say(s.language, "未能检查的文件", "a file that could not be checked")}},
			{outsideProfile, sarifText{Text: outsideTitle(s.language)}},
			{excluded, sarifText{Text: leftOut(s.language)}},
			{letStand, sarifText{Text: acceptedTitle(s.language)}},
			{goneFrom, sarifText{Text: goneTitle(s.language)}},
		},
	}
	for _, id := range s.rules {
		driver.Rules = append(driver.Rules, s.rule(run.Rules[id]))
	}
	for _, name := range run.Skipped {
		s.invocation.notify(excluded, name, "note", leftOut(s.language))
	}
	s.invocation.ExecutionSuccessful = run.Account.NotChecked == 0
	return sarifRunTail{Tool: sarifTool{Driver: driver}, Invocations: []sarifInvocation{s.invocation}}
}

// ruleIndex is the place of a rule among the driver's rules.
func (s *sarifWriter) ruleIndex(id string) int {
	at, known := s.index[id]
	if !known {
		at = len(s.rules)
		s.index[id], s.rules = at, append(s.rules, id)
	}
	return at
}

// rule describes a rule.
func (s *sarifWriter) rule(rule *policies.Rule) sarifRule {
	title, description := rule.Title.In(s.language), rule.Description.In(s.language)
	var plain, markdown strings.Builder
	plain.WriteString(description)
	markdown.WriteString("**" + title + "**\n\n" + description + "\n")
	for _, basis := range rule.Basis {
		line := say(s.language, "依据：", "Basis: ") + basis.In(s.language)
		plain.WriteString("\n" + line)
		markdown.WriteString("\n- " + line)
	}
	return sarifRule{
		ID:                   rule.ID,
		Name:                 pascal(rule.ID),
		ShortDescription:     sarifText{Text: title},
		FullDescription:      sarifText{Text: description},
		Help:                 sarifText{Text: plain.String(), Markdown: markdown.String()},
		HelpURI:              RulePage(rule.ID),
		DefaultConfiguration: sarifConfiguration{Level: sarifLevel(rule.Level)},
		Properties:           sarifProperties{Tags: []string{rule.Family}},
	}
}

// result shows one finding.
func (s *sarifWriter) result(name string, finding *lint.Finding) sarifResult {
	location := sarifLocation{PhysicalLocation: physical(name, finding.Place)}
	if start := finding.Place.Start; start.PageLine > 0 { // SARIF has no pages
		location.Message = &sarifText{Text: words(start, s.language)}
	}
	if len(finding.SectionPath) > 0 {
		location.LogicalLocations = []sarifLogicalLocation{{
			Name:               Visible(finding.SectionPath[len(finding.SectionPath)-1]),
			FullyQualifiedName: Visible(strings.Join(finding.SectionPath, " / ")),
			Kind:               "section",
		}}
	}
	result := sarifResult{
		RuleID:              finding.Rule,
		RuleIndex:           s.ruleIndex(finding.Rule),
		Level:               sarifLevel(finding.Level),
		Message:             sarifText{Text: Visible(finding.Message.In(s.language))},
		Locations:           []sarifLocation{location},
		PartialFingerprints: map[string]string{fingerprintKey: finding.Fingerprint, githubFingerprintKey: finding.Fingerprint},
	}
	for i, related := range finding.Related {
		result.RelatedLocations = append(result.RelatedLocations, sarifLocation{
			ID:               i + 1,
			PhysicalLocation: physical(name, related.Place),
			Message:          &sarifText{Text: Visible(related.Note.In(s.language))},
		})
	}
	if fix := s.fix(name, finding.Fixes); fix != nil {
		result.Fixes = []sarifFix{*fix}
	}
	return result
}

// fix is the correction of a finding: all its replacements in one, since only together they put it right. They name no
// more characters than change, so that markup and line breaks between them stay. Nil where there is no correction that
// leaves the words as they are, and where the file has no lines to name.
func (s *sarifWriter) fix(name string, fixes []lint.Fix) *sarifFix {
	change := sarifChange{ArtifactLocation: sarifArtifact{URI: uri(name)}}
	for i := range fixes {
		if len(fixes[i].Edits) == 0 {
			return nil
		}
		for _, edit := range fixes[i].Edits {
			if !hasLines(edit.Place.Start) {
				return nil
			}
			deleted := region(*edit.Place)
			deleted.Snippet = nil
			change.Replacements = append(change.Replacements, sarifReplacement{DeletedRegion: *deleted, InsertedContent: sarifText{Text: edit.Text}})
		}
	}
	if len(change.Replacements) == 0 {
		return nil
	}
	return &sarifFix{
		Description:     sarifText{Text: say(s.language, "改为：", "Replace: ") + Visible(FixWords(fixes, s.language))},
		ArtifactChanges: []sarifChange{change},
	}
}

// tell notes what could not be checked of a file.
func (s *sarifWriter) tell(file *lint.File) {
	if file.Problem != nil {
		s.invocation.notify(notChecked, file.Name, "error", file.Problem.Message.In(s.language))
	}
	if file.Outside != nil {
		s.invocation.notify(outsideProfile, file.Name, "note", outsideText(file, s.language))
	}
	if text := acceptedText(file, s.language); text != "" {
		s.invocation.notify(letStand, file.Name, "note", acceptedTitle(s.language)+say(s.language, "：", ": ")+text)
	}
	if text := goneText(file, s.language); text != "" {
		s.invocation.notify(goneFrom, file.Name, "note", text)
	}
}

// notify tells of a file that was not checked, or not by all rules.
func (i *sarifInvocation) notify(id, name, level, message string) {
	i.Notifications = append(i.Notifications, sarifNotification{
		Descriptor: sarifReference{ID: id},
		Level:      level,
		Message:    sarifText{Text: Visible(message)},
		Locations:  []sarifLocation{{PhysicalLocation: sarifPhysicalLocation{ArtifactLocation: sarifArtifact{URI: uri(name)}}}},
	})
}

// physical names a place in a file.
func physical(name string, place lint.Place) sarifPhysicalLocation {
	return sarifPhysicalLocation{ArtifactLocation: sarifArtifact{URI: uri(name)}, Region: region(place)}
}

// region is a stretch of a file with its words. Where a file has no lines, paragraphs stand in for them.
func region(place lint.Place) *sarifRegion {
	if !hasLines(place.Start) {
		return &sarifRegion{
			StartLine: max(place.Start.Paragraph, 1),
			EndLine:   max(place.End.Paragraph, place.Start.Paragraph, 1),
			Snippet:   &sarifText{Text: Visible(place.Quote)},
		}
	}
	return &sarifRegion{
		StartLine: place.Start.Line, StartColumn: place.Start.Column,
		EndLine: place.End.Line, EndColumn: place.End.Column,
		Snippet: &sarifText{Text: Visible(place.Quote)},
	}
}

// uri turns a name into a URI reference: relative as it is, absolute as a file URI, all else percent-encoded.
func uri(name string) string {
	switch {
	case strings.HasPrefix(name, "/"):
		return (&url.URL{Scheme: "file", Path: name}).String()
	case len(name) > 2 && name[1] == ':' && name[2] == '/': // C:/…
		return (&url.URL{Scheme: "file", Path: "/" + name}).String()
	default:
		return strings.ReplaceAll((&url.URL{Path: name}).EscapedPath(), ":", "%3A")
	}
}

// sarifLevel is SARIF's word for a level.
func sarifLevel(level string) string {
	if level == policies.LevelInfo {
		return "note"
	}
	return level
}

// pascal turns a rule's id into the form SARIF asks of a name: arithmetic/sum-mismatch becomes ArithmeticSumMismatch.
func pascal(id string) string {
	var b strings.Builder
	for _, word := range strings.FieldsFunc(id, func(r rune) bool { return r == '/' || r == '-' }) {
		b.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return b.String()
}
