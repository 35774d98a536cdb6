// Command fazhilint checks Chinese official reports on law-based government. This package is the command line only:
// one short file for each command, flags in, exit code out.
package main

import (
	"context"
	"math"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"syscall"
	"time"

	"golang.org/x/term"
)

// quietMemory is how much the process may take before garbage is collected at all: a run over one report never gets there,
// and collecting would cost it a tenth of its time. It is well under the 150 MB that a run may take at its peak.
const quietMemory = 96 << 20

// defaultGCPercent is Go's own pace of collecting.
const defaultGCPercent = 100

func main() {
	collectLate()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, &environment{
		args:     os.Args[1:],
		stdin:    os.Stdin,
		stdout:   os.Stdout,
		stderr:   os.Stderr,
		now:      time.Now,
		getenv:   os.Getenv,
		version:  version(),
		terminal: term.IsTerminal(int(os.Stdout.Fd())),
	})
	stop()
	os.Exit(code)
}

// collectLate puts garbage collection off until quietMemory is reached. After the first collection it works as usual, so
// that large inputs are neither starved nor slowed down.
func collectLate() {
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(quietMemory)
	sentinel := &struct{ itself any }{} // nothing holds it: the first collection finds it
	runtime.AddCleanup(sentinel, func(percent int) {
		debug.SetGCPercent(percent)
		debug.SetMemoryLimit(math.MaxInt64)
	}, defaultGCPercent)
}
