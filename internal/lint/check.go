// The check of one input: read, parse, judge, and give what was found its words and places.

package lint

import (
	"context"
	"fmt"

	"github.com/fazhilint/fazhilint/internal/accepted"
	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/policies"
)

// Options says how to check.
type Options struct {
	Today   int            // as policies.Options
	Jobs    int            // inputs checked at a time; at least 1
	Reading parser.Options // how files are read

	Data    []policies.DataFile // as policies.Options
	Profile string              // as policies.Options

	Accepted *accepted.List // findings to let stand; nil for none

	Unchecked bool // list the claims that could not be judged
	Ledger    bool // list every claim with its computation, and the figures that belong to none
}

// engine gives the options of the engine; alone says that one input at a time is judged.
func (o *Options) engine(alone bool) policies.Options {
	return policies.Options{Today: o.Today, Ledger: o.Ledger, Data: o.Data, Profile: o.Profile, Alone: alone}
}

// checker is what the workers share.
type checker struct {
	opt    Options
	engine func() (*policies.Engine, error) // waits until the policies are compiled
	rules  *catalogue
}

// one checks one input. A fault of the program itself is a problem of that input, never a crash of the run.
func (c *checker) one(ctx context.Context, input *Input) (file File) {
	defer func() {
		if fault := recover(); fault != nil {
			file = File{Name: input.Name, Problem: &Problem{policies.Text{
				ZH: fmt.Sprintf("程序内部出错，请报告给开发者：%v", fault),
				EN: fmt.Sprintf("internal error, please report it: %v", fault),
			}}}
		}
	}()
	if input.Problem != nil {
		return File{Name: input.Name, Problem: input.Problem}
	}
	checked, err := c.judge(ctx, input)
	if err != nil {
		return File{Name: input.Name, Problem: problemOf(err)}
	}
	return *checked
}

// judge reads, parses and evaluates one input.
func (c *checker) judge(ctx context.Context, input *Input) (*File, error) {
	parsed, err := parse(ctx, input, c.opt.Reading)
	if err != nil {
		return nil, err
	}
	return c.judged(ctx, input.Name, parsed)
}

// judged evaluates what was parsed.
func (c *checker) judged(ctx context.Context, name string, parsed *parser.Parsed) (*File, error) {
	engine, err := c.engine()
	if err != nil {
		return nil, err
	}
	report, err := engine.Evaluate(ctx, parsed.Document)
	if err != nil {
		return nil, fmt.Errorf("judge: %w", err)
	}
	return c.file(name, parsed, report)
}

// file gives what the policies said of an input its words and places.
func (c *checker) file(name string, parsed *parser.Parsed, report *policies.Report) (*File, error) {
	places := newPlacer(parsed, c.rules)
	judged := strongest(parsed.Document, report.Verdicts)
	file := &File{Name: name, Profile: report.Profile, Verdicts: count(parsed.Document, judged)}
	var err error
	if file.Findings, err = places.findings(report.Findings); err != nil {
		return nil, err
	}
	file.LetStand(c.opt.Accepted)
	if parsed.Document.Meta.Kind != policies.ReportKind {
		if file.Outside, err = c.rules.bound(); err != nil {
			return nil, err
		}
	}
	if c.opt.Unchecked {
		if file.Unchecked, err = places.unchecked(judged); err != nil {
			return nil, err
		}
	}
	if c.opt.Ledger {
		file.Ledger, err = places.ledger(judged, report.Computed)
	}
	return file, err
}
