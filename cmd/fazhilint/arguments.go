// Lets flags stand anywhere: clerks type the paths first, and the standard flag parser stops at the first of them.

package main

import (
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"
)

// called is a command line taken apart: the command, and the arguments that are left.
type called struct {
	command *cli.Command // nil where none is named
	path    []string     // the names that lead to it
	rest    []string
}

// arrange moves the flags of a command before its other arguments. Everything after "--" is left alone.
// An unknown flag, or one that lacks its value, is a usageError. The path names the command, also beside an error.
func arrange(app *cli.App, args []string) (arranged, path []string, err error) {
	c := takeApart(app, args)
	if c.command != nil && c.command.SkipFlagParsing {
		return append(c.path, c.rest...), c.path, nil
	}
	if asksHelp(c.rest) {
		return append([]string{"help"}, c.path...), c.path, nil
	}
	known := app.Flags
	if c.command != nil {
		known = c.command.Flags
	}
	flags, others, err := c.split(app, known)
	if err != nil {
		return nil, c.path, err
	}
	arranged = append(append(arranged, c.path...), flags...)
	if c.command == nil {
		return append(arranged, others...), c.path, nil
	}
	return append(append(arranged, "--"), others...), c.path, nil
}

// takeApart finds the command. Flags may stand before its name, and between it and the name of a subcommand.
func takeApart(app *cli.App, args []string) *called {
	c := &called{}
	level, flags := app.Commands, allFlags(app.Commands, app.Flags)
	for i := 0; i < len(args); i++ {
		arg := args[i]
		if arg != "--" && isFlag(arg) {
			c.rest = append(c.rest, arg)
			if takesValue(flags, arg) && i+1 < len(args) {
				i++
				c.rest = append(c.rest, args[i])
			}
			continue
		}
		next := named(level, arg)
		if next == nil {
			c.rest = append(c.rest, args[i:]...)
			return c
		}
		c.command, c.path, level = next, append(c.path, next.Name), next.Subcommands
		if len(level) == 0 {
			c.rest = append(c.rest, args[i+1:]...)
			return c
		}
		flags = allFlags(level, next.Flags)
	}
	return c
}

// named finds a command by name.
func named(commands []*cli.Command, name string) *cli.Command {
	for _, command := range commands {
		if command.Name == name {
			return command
		}
	}
	return nil
}

// allFlags lists flags together with those of commands.
func allFlags(commands []*cli.Command, flags []cli.Flag) []cli.Flag {
	all := append([]cli.Flag{}, flags...)
	for _, command := range commands {
		all = append(all, allFlags(command.Subcommands, command.Flags)...)
	}
	return all
}

// asksHelp says whether a help flag is among the arguments.
func asksHelp(args []string) bool {
	for _, arg := range args {
		switch arg {
		case "--":
			return false
		case "-h", "--help", "-help":
			return true
		}
	}
	return false
}

// split takes flags, with their values, and other arguments apart.
func (c *called) split(app *cli.App, known []cli.Flag) (flags, others []string, err error) {
	args := c.rest
	for i := 0; i < len(args); i++ {
		arg := args[i]
		if arg == "--" {
			return flags, append(others, args[i+1:]...), nil
		}
		if arg == "" {
			return nil, nil, misuse("有一个参数是空的：如果写的是变量，请看它有没有设", "an argument is empty: if it is a variable, see whether it is set")
		}
		if err := wrongDashes(arg); err != nil {
			return nil, nil, err
		}
		if !isFlag(arg) {
			others = append(others, arg)
			continue
		}
		flag := find(known, arg)
		if flag == nil {
			return nil, nil, c.unknownFlag(app, known, arg)
		}
		flags = append(flags, arg)
		name, value, joined := strings.Cut(arg, "=")
		if !joined && !isSwitch(flag) {
			i++
			if i == len(args) {
				return nil, nil, lacksValue(arg)
			}
			value = args[i]
			flags = append(flags, value)
		}
		if strings.TrimSpace(value) == "" && !isSwitch(flag) {
			return nil, nil, emptyValue(name)
		}
	}
	return flags, others, nil
}

// isFlag says whether an argument is a flag; a lone dash is standard input.
func isFlag(arg string) bool { return len(arg) > 1 && arg[0] == '-' }

// unknownFlag complains of a flag that is not among the known ones. Where another command has it, that one is named: there
// is no need to guess.
func (c *called) unknownFlag(app *cli.App, known []cli.Flag, arg string) error {
	name, _, _ := strings.Cut(arg, "=")
	if others := owners(app.Commands, app.Name, name); c.command != nil && len(others) > 0 && len(others) <= mostOwners {
		return misuse(fmt.Sprintf("%s 没有选项 %s，有这个选项的是 “%s”", strings.Join(c.path, " "), name, strings.Join(others, "”、“")),
			fmt.Sprintf("%s has no flag %s; it belongs to '%s'", strings.Join(c.path, " "), name, strings.Join(others, "', '")))
	}
	hint := meant(name, flagNames(known))
	return misuse(fmt.Sprintf("没有选项 %s%s", name, hint.ZH), fmt.Sprintf("unknown flag: %s%s", name, hint.EN))
}

// mostOwners is how many commands with a flag are named: one that more have says nothing of what was meant.
const mostOwners = 2

// owners lists the commands, with their full names and the flag, that have a flag of that name.
func owners(commands []*cli.Command, path, name string) []string {
	var all []string
	for _, command := range commands {
		full := path + " " + command.Name
		if flag := find(visible(command.Flags), name); flag != nil {
			long := flag.Names()[0]
			all = append(all, full+" "+dashes(long)+long)
		}
		all = append(all, owners(command.Subcommands, full, name)...)
	}
	return all
}

// emptyValue complains of a flag with nothing as its value: in pipelines a variable that is not set, which must not pass as
// if the flag had not been written.
func emptyValue(name string) error {
	return misuse(fmt.Sprintf("选项 %s 的值是空的：如果写的是变量，请看它有没有设；用不着这个选项就去掉", name),
		fmt.Sprintf("the value of %s is empty: if it is a variable, see whether it is set; leave the flag out if it is not needed", name))
}

// lacksValue complains of a flag at the end that needs a value.
func lacksValue(arg string) error {
	return misuse(fmt.Sprintf("选项 %s 后面缺少值", arg), fmt.Sprintf("flag %s needs a value", arg))
}

// isSwitch says whether a flag stands alone.
func isSwitch(flag cli.Flag) bool {
	_, ok := flag.(*cli.BoolFlag)
	return ok
}

// takesValue says whether the argument after a flag is its value.
func takesValue(known []cli.Flag, arg string) bool {
	flag := find(known, arg)
	return flag != nil && !isSwitch(flag) && !strings.Contains(arg, "=")
}

// find gives the flag that an argument names, nil when there is none.
func find(known []cli.Flag, arg string) cli.Flag {
	name, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(arg, "-"), "-"), "=")
	for _, flag := range known {
		for _, candidate := range flag.Names() {
			if candidate == name {
				return flag
			}
		}
	}
	return nil
}
