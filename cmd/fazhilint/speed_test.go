//go:build linux

// How long the whole program takes and how much memory it needs.

package main

import (
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
)

// peakLimit is the most memory the program may need for a report, in KiB.
const peakLimit = 150 << 10

// peak runs the program on a report and gives its peak memory in KiB.
func peak(tb testing.TB, report string) int64 {
	tb.Helper()
	command := exec.Command(built, "lint", report)
	if err := command.Run(); command.ProcessState == nil || command.ProcessState.ExitCode() == exitTrouble {
		tb.Fatalf("%s: %v", report, err)
	}
	usage, ok := command.ProcessState.SysUsage().(*syscall.Rusage)
	if !ok {
		tb.Fatal("no usage")
	}
	return usage.Maxrss
}

// shipped lists the shipped reports.
func shipped(tb testing.TB) []string {
	tb.Helper()
	reports, err := filepath.Glob(filepath.Join("..", "..", "fixtures", "reports", "*"))
	if err != nil || len(reports) == 0 {
		tb.Fatalf("no reports: %v", err)
	}
	return reports
}

// TestMemory holds every shipped report against the limit.
func TestMemory(t *testing.T) {
	for _, report := range shipped(t) {
		if got := peak(t, report); got > peakLimit {
			t.Errorf("%s: %d KiB", report, got)
		}
	}
}

// BenchmarkProcess is the wall time of the whole process for each shipped report.
func BenchmarkProcess(b *testing.B) {
	for _, report := range shipped(b) {
		b.Run(filepath.Base(report), func(b *testing.B) {
			var most int64
			for b.Loop() {
				most = max(most, peak(b, report))
			}
			b.ReportMetric(float64(most)/1024, "MiB-peak")
		})
	}
}
