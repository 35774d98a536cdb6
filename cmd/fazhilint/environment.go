// What the command line takes from outside: streams, arguments, clock. Tests hand in their own.

package main

import (
	"fmt"
	"io"
	"time"

	"github.com/fazhilint/fazhilint/internal/config"
	"github.com/fazhilint/fazhilint/internal/output"
)

// environment is everything a command may touch besides the files it is pointed at.
type environment struct {
	args     []string // without the program's name
	stdin    io.Reader
	stdout   io.Writer
	stderr   io.Writer
	now      func() time.Time
	getenv   func(string) string
	version  string
	terminal bool   // stdout is a terminal
	language string // zh or en; run sets it

	languageChosen bool           // by --lang or the environment
	config         *config.Config // run sets it
	configErr      error          // what is wrong with it
}

// colour says whether output may be coloured: on a terminal, unless the user asked otherwise (https://no-color.org).
func (e *environment) colour() bool {
	return e.terminal && e.getenv("NO_COLOR") == "" && e.getenv("TERM") != "dumb"
}

// complain writes to stderr; what a report or an argument put into the words cannot move the cursor.
func (e *environment) complain(format string, args ...any) {
	_, _ = io.WriteString(e.stderr, output.Visible(fmt.Sprintf(format, args...))) // nowhere left to report a failure
}
