// Checks of single texts, for whoever changes a text and wants to know what the policies say of it then.

package lint

import (
	"context"
	"fmt"
	"sync"

	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/policies"
)

// Checker checks texts one by one with one engine.
type Checker struct{ shared *checker }

// NewChecker makes a Checker; the policies are compiled when the first text is checked.
func NewChecker(ctx context.Context, opt Options) *Checker {
	engine := sync.OnceValues(func() (*policies.Engine, error) { return policies.New(ctx, opt.engine(true)) })
	return &Checker{&checker{opt: opt, rules: newCatalogue(), engine: engine}}
}

// Ready says whether the policies compile.
func (c *Checker) Ready() error {
	_, err := c.shared.engine()
	return err
}

// Read takes in the bytes of an input.
func (c *Checker) Read(input *Input) ([]byte, *Problem) {
	if input.Problem != nil {
		return nil, input.Problem
	}
	data, err := read(input, c.shared.opt.Reading.MaxBytes)
	if err != nil {
		return nil, problemOf(err)
	}
	return data, nil
}

// Check parses and judges the bytes of a file.
func (c *Checker) Check(ctx context.Context, name string, data []byte) (*File, *parser.Parsed, *Problem) {
	parsed, err := parser.Parse(ctx, name, data, c.shared.opt.Reading)
	if err != nil {
		return nil, nil, problemOf(fmt.Errorf("parse: %w", err))
	}
	file, err := c.shared.judged(ctx, name, parsed)
	if err != nil {
		return nil, nil, problemOf(err)
	}
	return file, parsed, nil
}

// Writable gives the path of the file that an input is all of; false for standard input and for what stands in a zip file.
func (i *Input) Writable() (path string, ok bool) { return i.Path, i.Path != "" && i.member == nil }
