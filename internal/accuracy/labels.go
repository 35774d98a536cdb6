// Labelled reports: a text beside a list of the faults in it.

package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// label is a fault that a report has, or a place where a finding is neither right nor wrong.
type label struct {
	Family   string `json:"family"`
	Rule     string `json:"rule"`  // without its family; empty: any rule of the family
	Level    string `json:"level"` // error, warning, info
	Quote    string `json:"quote"` // the words at fault, as they stand in the text, line breaks included
	Match    string `json:"match"` // instead of Quote: a pattern of the Chinese message, for what is missing
	Why      string `json:"why"`
	Optional bool   `json:"optional"` // a reasonable expert could see no fault here
}

// labelled is a report with its labels.
type labelled struct {
	Name   string  `json:"-"` // path of the text
	Text   []rune  `json:"-"`
	Expect []label `json:"expect"`
	Allow  []label `json:"allow"`
}

// clean says whether the report has no fault in the families that are told apart.
func (l *labelled) clean() bool { return len(l.Expect) == 0 }

// readSet reads all labelled reports of a folder, in the order of their names.
func readSet(folder string) ([]labelled, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.labels.json"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("no labelled reports in %s (%w)", folder, err)
	}
	set := make([]labelled, 0, len(files))
	for _, file := range files {
		report, err := readLabelled(file)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		set = append(set, *report)
	}
	return set, nil
}

// readLabelled reads one report; labels whose words are not in the text are an error.
func readLabelled(file string) (*labelled, error) {
	content, err := os.ReadFile(filepath.Clean(file))
	if err != nil {
		return nil, fmt.Errorf("read labels: %w", err)
	}
	report := &labelled{Name: strings.TrimSuffix(file, ".labels.json") + ".txt"}
	if err := json.Unmarshal(content, report); err != nil {
		return nil, fmt.Errorf("read labels: %w", err)
	}
	text, err := os.ReadFile(report.Name)
	if err != nil {
		return nil, fmt.Errorf("read report: %w", err)
	}
	report.Text = []rune(strings.ReplaceAll(string(text), "\r\n", "\n"))
	for _, list := range [][]label{report.Expect, report.Allow} {
		for i := range list {
			if list[i].Quote != "" && !strings.Contains(string(report.Text), list[i].Quote) {
				return nil, fmt.Errorf("the text does not have %q", list[i].Quote)
			}
			if _, err := regexp.Compile(list[i].Match); err != nil {
				return nil, fmt.Errorf("pattern of a label: %w", err)
			}
		}
	}
	return report, nil
}
