// Work on many files side by side.

package lint

import "sync"

// Each calls do with 0 to n-1, with up to so many jobs at a time, and waits for all. Results that do puts at the index it is
// given stand in order, whoever finishes first.
func Each(jobs, n int, do func(i int)) {
	next := make(chan int)
	var workers sync.WaitGroup
	for range min(max(jobs, 1), n) {
		workers.Go(func() {
			for i := range next {
				do(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	workers.Wait()
}
