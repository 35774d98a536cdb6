// Exit codes and the errors that lead to them.

package main

import (
	"context"
	"errors"
	"strings"

	"github.com/fazhilint/fazhilint/internal/lint"
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
	cause error // nil where the text says it all
}

func (e *failure) Error() string { return e.in("en") }

// in words it in a language.
func (e *failure) in(language string) string {
	if e.cause == nil {
		return e.text.In(language)
	}
	cause := lint.Reason(e.cause)
	return policies.Text{ZH: e.text.ZH + "：" + cause.ZH, EN: e.text.EN + ": " + cause.EN}.In(language)
}

func (e *failure) Unwrap() error { return e.cause }

// failed makes a failure.
func failed(zh, en string, cause error) error {
	return &failure{policies.Text{ZH: zh, EN: en}, cause}
}

// run is the whole program: it gives the exit code.
func run(ctx context.Context, env *environment) int {
	args, err := env.chooseLanguage()
	if err != nil {
		return env.conclude(takeApart(newApp(env), env.args).path, err)
	}
	env.findConfig(args)
	app := newApp(env)
	args, path, err := arrange(app, args)
	if err == nil {
		err = app.RunContext(ctx, append([]string{app.Name}, args...))
	}
	return env.conclude(path, err)
}

// conclude tells the user what went wrong and turns it into the exit code. The path names the command that was called.
func (e *environment) conclude(path []string, err error) int {
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
		help := strings.Join(append(append([]string{"fazhilint"}, path...), "--help"), " ")
		e.complain(e.say("用法错误：%s\n运行 “%s” 查看用法。\n", "wrong usage: %s\nRun '%s' for help.\n"), usage.text.In(e.language), help)
	case errors.As(err, &failure):
		e.complain("%s\n", failure.in(e.language))
	default:
		e.complain(e.say("出错：%s\n", "error: %s\n"), err.Error())
	}
	return exitTrouble
}
