// How often garbage is collected: rarely while the process is small, at Go's own pace when it is large.

package main

import (
	"math"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// Memory, in bytes. Both are well under the 150 MB that a run may take at its peak.
const (
	quietMemory = 80 << 20 // before this is reached nothing is collected: one short report never gets there
	roomyMemory = 88 << 20 // up to this size of the heap the process may grow before the next collection
)

// Bounds of the heap's growth between two collections, in percent of what is in use. The lower one is Go's own.
const (
	leastGrowth = 100
	mostGrowth  = 400
)

// collectLate puts garbage collection off until quietMemory is reached, and from then on as far as roomyMemory allows:
// collecting at Go's own pace would cost a run over many reports a quarter of its time. A fixed limit of memory would
// make a run over large inputs collect without end; this one gives way to them.
func collectLate() {
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(quietMemory)
	afterNextCollection(func() {
		debug.SetMemoryLimit(math.MaxInt64)
		pace()
	})
}

// pace sets the growth until the next collection, after each collection anew.
func pace() {
	debug.SetGCPercent(growth(inUse()))
	afterNextCollection(pace)
}

// growth is how much the heap may grow, in percent of the bytes in use.
func growth(used uint64) int {
	if used == 0 {
		return leastGrowth
	}
	return int(min(max(roomyMemory*100/used, 100+leastGrowth), 100+mostGrowth)) - 100
}

// inUse is what the last collection left, in bytes.
func inUse() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	if sample[0].Value.Kind() != metrics.KindUint64 {
		return 0
	}
	return sample[0].Value.Uint64()
}

// afterNextCollection calls f once when garbage has been collected.
func afterNextCollection(f func()) {
	sentinel := &struct{ itself any }{} // nothing holds it: the next collection finds it
	runtime.AddCleanup(sentinel, func(f func()) { f() }, f)
}
