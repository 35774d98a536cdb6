// The run: files in the order of their inputs, each handed on as soon as it and all before it are checked, so that a run over
// thousands of reports holds a handful of results at a time.

package lint

import (
	"context"
	"iter"
	"maps"
	"sync"

	"github.com/fazhilint/fazhilint/policies"
)

// Run is the result of one call of the linter. Same inputs, same Run, whatever the number of workers.
type Run struct {
	Files []File                    // what All goes over; a run made by Stream has none until Hold
	Rules map[string]*policies.Rule // the rules that findings name, by id; complete when All is through

	// Skipped names files and folders that Selection.Exclude left out.
	Skipped []string

	AcceptedIn string // the file that lists the findings to let stand; "" for none

	Account Account // of the files that All has given

	stream iter.Seq[*File] // where the files come from that are not held
}

// All gives the files in order. A run made by Stream gives them once, while the workers go on with the next; when the caller
// leaves early, nothing more is checked.
func (r *Run) All() iter.Seq[*File] {
	return func(yield func(*File) bool) {
		r.Account = Account{}
		for file := range r.source() {
			r.Account.add(file)
			if !yield(file) {
				return
			}
		}
	}
}

// source is where the files come from.
func (r *Run) source() iter.Seq[*File] {
	if r.stream != nil {
		return r.stream
	}
	return func(yield func(*File) bool) {
		for i := range r.Files {
			if !yield(&r.Files[i]) {
				return
			}
		}
	}
}

// Hold takes all files in, for whoever needs to go over them more than once.
func (r *Run) Hold() {
	if r.stream == nil {
		return
	}
	for file := range r.All() {
		r.Files = append(r.Files, *file)
	}
	r.stream = nil
}

// Stream begins to parse and judge the inputs; Run.All gives what comes of it. What becomes of one input does not touch the
// others: an input that cannot be checked has a Problem. The error is for what stops the whole run: policies that do not compile.
func Stream(ctx context.Context, inputs []Input, opt Options) (*Run, error) {
	compiled := make(chan struct{})
	var engine *policies.Engine
	var broken error
	go func() {
		defer close(compiled)
		engine, broken = policies.New(ctx, opt.engine(len(inputs) == 1))
	}()
	c := &checker{opt: opt, rules: newCatalogue(), engine: func() (*policies.Engine, error) {
		<-compiled
		return engine, broken
	}}
	left := make(chan struct{})
	slots := c.start(ctx, inputs, left)
	if _, err := c.engine(); err != nil {
		close(left)
		return nil, err
	}
	run := &Run{Rules: make(map[string]*policies.Rule), Skipped: Skipped(inputs)}
	if opt.Accepted != nil {
		run.AcceptedIn = opt.Accepted.Path
	}
	run.stream = func(yield func(*File) bool) {
		defer close(left)
		for slot := range slots {
			file := <-slot
			if !yield(&file) {
				return
			}
		}
		maps.Copy(run.Rules, c.rules.known())
	}
	return run, nil
}

// Check parses and judges every input and holds all that comes of it; errors as Stream.
func Check(ctx context.Context, inputs []Input, opt Options) (*Run, error) {
	run, err := Stream(ctx, inputs, opt)
	if err != nil {
		return nil, err
	}
	run.Hold()
	return run, nil
}

// ahead is how many results for each worker may wait for those before them: enough that one long report does not keep the
// others idle, few enough that memory does not grow with the run.
const ahead = 8

// start sets the workers to work. It gives one slot for each input that is not left out, in order, into which the result
// comes. When ctx ends, what is still to come has a Problem; once nobody waits any more (left), no further input is begun.
func (c *checker) start(ctx context.Context, inputs []Input, left <-chan struct{}) <-chan chan File {
	type job struct {
		input *Input
		slot  chan File
	}
	workers := max(c.opt.Jobs, 1)
	slots := make(chan chan File, ahead*workers)
	jobs := make(chan job)
	go func() {
		defer close(slots)
		defer close(jobs)
		for i := range inputs {
			if inputs[i].Skipped {
				continue
			}
			next := job{&inputs[i], make(chan File, 1)}
			select {
			case slots <- next.slot:
			case <-left:
				return
			}
			jobs <- next
		}
	}()
	var group sync.WaitGroup
	for range workers {
		group.Go(func() {
			for next := range jobs {
				next.slot <- c.one(ctx, next.input)
			}
		})
	}
	return slots
}
