// What the commands that go through many reports are pointed at, and what they are to leave out.

package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/internal/lint"
)

// readPaths reads what is to be checked and what is to be left out.
func readPaths(c *cli.Context, env *environment) (lint.Selection, error) {
	patterns := excluded(c, env)
	selection := lint.Selection{
		Paths: c.Args().Slice(),
		Stdin: lint.Stdin{Name: c.String("stdin-name"), Reader: env.stdin},
	}
	for i := range patterns {
		p := &patterns[i]
		if !doublestar.ValidatePattern(p.value) {
			return selection, p.wrong(fmt.Sprintf("%s 的通配式写法有误：“%s”", p.name(), p.value), fmt.Sprintf("%s: malformed pattern %q", p.name(), p.value))
		}
		selection.Exclude = append(selection.Exclude, strings.TrimSuffix(strings.TrimPrefix(filepath.ToSlash(p.value), "./"), "/"))
	}
	return selection, nil
}

// excluded gives the patterns of --exclude, or those of the config file where the flag is not given.
func excluded(c *cli.Context, env *environment) []given {
	values, file := env.config.Exclude, env.config
	if c.IsSet("exclude") {
		values, file = c.StringSlice("exclude"), nil
	}
	patterns := make([]given, len(values))
	for i, value := range values {
		patterns[i] = given{value: value, flag: "exclude", file: file, place: i}
	}
	return patterns
}

// collect finds the inputs. A pattern of the flag that left nothing out is told beside the result, so that a slip in it is
// seen; not one of the config file, which serves many calls.
func collect(c *cli.Context, env *environment, paths lint.Selection) []lint.Input {
	inputs, idle := lint.Collect(paths)
	if !c.IsSet("exclude") {
		return inputs
	}
	for _, pattern := range idle {
		env.complain(env.say("注意：--exclude “%s” 没有排除任何文件，请看写得对不对。\n", "note: --exclude '%s' left nothing out; is it written right?\n"), pattern)
	}
	return inputs
}
