// What the commands that go through many reports are pointed at, and what they are to leave out.

package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/internal/lint"
)

// readPaths reads what is to be checked and what is to be left out.
func readPaths(c *cli.Context, env *environment) (lint.Selection, error) {
	selection := lint.Selection{
		Paths:   c.Args().Slice(),
		Exclude: excluded(c, env),
		Stdin:   lint.Stdin{Name: c.String("stdin-name"), Reader: env.stdin},
	}
	for i, pattern := range selection.Exclude {
		if !doublestar.ValidatePattern(pattern) {
			return selection, misuse(fmt.Sprintf("--exclude 的通配式写法有误：“%s”", pattern), fmt.Sprintf("--exclude: malformed pattern %q", pattern))
		}
		selection.Exclude[i] = strings.TrimSuffix(strings.TrimPrefix(filepath.ToSlash(pattern), "./"), "/")
	}
	return selection, nil
}

// excluded gives the patterns of --exclude, or those of the config file where the flag is not given.
func excluded(c *cli.Context, env *environment) []string {
	if c.IsSet("exclude") {
		return c.StringSlice("exclude")
	}
	return slices.Clone(env.config.Exclude)
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
