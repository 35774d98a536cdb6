package main

import "testing"

func TestColour(t *testing.T) {
	for name, c := range map[string]struct {
		terminal bool
		vars     map[string]string
		want     bool
	}{
		"terminal":        {true, nil, true},
		"pipe":            {false, nil, false},
		"NO_COLOR":        {true, map[string]string{"NO_COLOR": "1"}, false},
		"empty NO_COLOR":  {true, map[string]string{"NO_COLOR": ""}, true},
		"simple terminal": {true, map[string]string{"TERM": "dumb"}, false},
	} {
		env := &environment{terminal: c.terminal, getenv: func(key string) string { return c.vars[key] }}
		if got := env.colour(); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}
