// Lets flags stand anywhere: clerks type the paths first, and the standard flag parser stops at the first of them.

package main

import (
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"
)

// arrange moves the flags of a command before its other arguments. Everything after "--" is left alone.
// An unknown flag, or one that lacks its value, is a usageError.
func arrange(app *cli.App, args []string) ([]string, error) {
	if len(args) == 0 {
		return args, nil
	}
	if asksHelp(args[:1]) {
		return []string{"help"}, nil
	}
	command := app.Command(args[0])
	if command == nil || command.SkipFlagParsing {
		return args, unknownFlag(app.Flags, args[0])
	}
	head, rest := args[:1], args[1:]
	for len(rest) > 0 && len(command.Subcommands) > 0 && command.Command(rest[0]) != nil {
		command = command.Command(rest[0])
		head, rest = args[:len(head)+1], rest[1:]
	}
	if asksHelp(rest) {
		return append([]string{"help"}, head...), nil
	}
	flags, others, err := split(command.Flags, rest)
	if err != nil {
		return nil, err
	}
	arranged := append(append([]string{}, head...), flags...)
	return append(append(arranged, "--"), others...), nil
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
func split(known []cli.Flag, args []string) (flags, others []string, err error) {
	for i := 0; i < len(args); i++ {
		arg := args[i]
		if arg == "--" {
			return flags, append(others, args[i+1:]...), nil
		}
		if !isFlag(arg) {
			others = append(others, arg)
			continue
		}
		if err := unknownFlag(known, arg); err != nil {
			return nil, nil, err
		}
		flags = append(flags, arg)
		if strings.Contains(arg, "=") || isSwitch(known, arg) {
			continue
		}
		i++
		if i == len(args) {
			return nil, nil, misuse(fmt.Sprintf("选项 %s 后面缺少值", arg), fmt.Sprintf("flag %s needs a value", arg))
		}
		flags = append(flags, args[i])
	}
	return flags, others, nil
}

// isFlag says whether an argument is a flag; a lone dash is standard input.
func isFlag(arg string) bool { return len(arg) > 1 && arg[0] == '-' }

// unknownFlag is an error when the argument is a flag that is not among the known ones.
func unknownFlag(known []cli.Flag, arg string) error {
	if !isFlag(arg) || find(known, arg) != nil {
		return nil
	}
	return misuse(fmt.Sprintf("没有选项 %s", arg), fmt.Sprintf("unknown flag: %s", arg))
}

// isSwitch says whether a flag stands alone.
func isSwitch(known []cli.Flag, arg string) bool {
	_, ok := find(known, arg).(*cli.BoolFlag)
	return ok
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
