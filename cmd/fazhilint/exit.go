// Exit codes and the errors that lead to them.

package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/fazhilint/fazhilint/policies"
)

// The exit codes, the same for every command and every output format.
const (
	exitClean    = 0 // nothing at or above --fail-on
	exitFindings = 1 // findings at or above --fail-on
	exitTrouble  = 2 // something could not be checked, or the command line was wrong
)

// Outcomes that need no further words: what there is to say stands in the output already.
var (
	errFindings   = errors.New("findings at or above --fail-on")
	errNotChecked = errors.New("something could not be checked")
)

// usageError says what is wrong with the command line.
type usageError struct{ text policies.Text }

func (e *usageError) Error() string { return e.text.EN }

// misuse makes a usageError.
func misuse(zh, en string) error { return &usageError{policies.Text{ZH: zh, EN: en}} }

// failure says why a command could not do its work.
type failure struct {
	text  policies.Text
	cause error
}

func (e *failure) Error() string { return fmt.Sprintf("%s: %v", e.text.EN, e.cause) }

func (e *failure) Unwrap() error { return e.cause }

// failed makes a failure.
func failed(zh, en string, cause error) error {
	return &failure{policies.Text{ZH: zh, EN: en}, cause}
}

// run is the whole program: it gives the exit code.
func run(ctx context.Context, env *environment) int {
	app := newApp(env)
	args, err := arrange(app, env.args)
	if err == nil {
		err = app.RunContext(ctx, append([]string{app.Name}, args...))
	}
	return env.conclude(err)
}

// conclude tells the user what went wrong and turns it into the exit code.
func (e *environment) conclude(err error) int {
	var usage *usageError
	var failure *failure
	switch {
	case err == nil:
		return exitClean
	case errors.Is(err, errFindings):
		return exitFindings
	case errors.Is(err, errNotChecked):
		return exitTrouble
	case errors.As(err, &usage):
		e.complain("用法错误：%s（%s）\n运行 “fazhilint --help” 或 “fazhilint <命令> --help” 查看用法。\n", usage.text.ZH, usage.text.EN)
	case errors.As(err, &failure):
		e.complain("%s（%s）\n", failure.text.ZH, failure.Error())
	default:
		e.complain("出错：%s\n", err.Error())
	}
	return exitTrouble
}
