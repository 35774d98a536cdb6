// Values that the command line or the config file gives: what is wrong with one is told where it was written.

package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/internal/config"
	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/internal/output"
	"github.com/fazhilint/fazhilint/policies"
)

// given is one value.
type given struct {
	value string
	flag  string         // without dashes; the key in the file is the same
	file  *config.Config // nil: from the command line
	place int            // among the values of the key in the file
}

// setting gives a flag's value, or what the config file says where the flag is not given.
func setting(c *cli.Context, env *environment, flag, inFile string) given {
	if c.IsSet(flag) || inFile == "" {
		return given{value: c.String(flag), flag: flag}
	}
	return given{value: inFile, flag: flag, file: env.config}
}

// name is what the value belongs to, as it is written there.
func (g given) name() string {
	if g.file == nil {
		return "--" + g.flag
	}
	return g.flag
}

// wrong says what is wrong with the value.
func (g given) wrong(zh, en string) error {
	if g.file == nil {
		return misuse(zh, en)
	}
	return configFault(g.file.Fault(g.flag, g.place, policies.Text{ZH: zh, EN: en}), nil)
}

// failed says why the value, whose form is right, does not serve.
func (g given) failed(zh, en string, cause error) error {
	if g.file == nil {
		return failed(zh, en, cause)
	}
	return configFault(g.file.Fault(g.flag, g.place, policies.Text{ZH: zh, EN: en}), cause)
}

// notOneOf says that the value is none of those it can be.
func (g given) notOneOf(known []string) error {
	return g.notAmong(known, known)
}

// notAmong says so of values that are listed in other words in Chinese.
func (g given) notAmong(zh, en []string) error {
	return g.wrong(noneOf(g.name(), g.value, zh, en))
}

// noneOf words that the value of something is none of those it can be.
func noneOf(name, value string, zh, en []string) (inChinese, inEnglish string) {
	return fmt.Sprintf("%s 不能是“%s”，可以是 %s", name, value, strings.Join(zh, "、")),
		fmt.Sprintf("%s cannot be %q; it is one of %s", name, value, strings.Join(en, ", "))
}

// level reads the value as a level; the words that results show in its place will do.
func (g given) level() (string, error) {
	levels := lint.Levels()
	known := make([]string, len(levels))
	for i, level := range levels {
		shown := output.LevelName(level, "zh")
		if g.value == shown {
			return level, nil
		}
		known[i] = level + "（" + shown + "）"
	}
	if slices.Contains(levels, g.value) {
		return g.value, nil
	}
	return "", g.notAmong(known, levels)
}
