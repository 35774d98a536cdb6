// Help, in the language chosen and in no other.

package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/internal/output"
)

// helpFor answers `fazhilint help [command [subcommand]]`.
func helpFor(env *environment, app *cli.App, names []string) error {
	if len(names) == 0 {
		return printAppHelp(env, env.stdout, app)
	}
	level, path := app.Commands, ""
	var command *cli.Command
	for _, name := range names {
		if command = named(level, name); command == nil {
			return unknownCommand(level, path, name)
		}
		level, path = command.Subcommands, path+name+" "
	}
	return printCommandHelp(env, app.Name+" "+strings.TrimSpace(path), command)
}

// printAppHelp lists the commands.
func printAppHelp(env *environment, w io.Writer, app *cli.App) error {
	var b strings.Builder
	fmt.Fprintf(&b, env.say("%s：%s\n\n用法：\n  %s <命令> [选项] [路径…]\n\n命令：\n",
		"%s: %s\n\nUsage:\n  %s <command> [flags] [path...]\n\nCommands:\n"), app.Name, app.Usage, app.Name)
	b.WriteString(commandList(app.Commands))
	b.WriteString(env.say(`
例子：
  fazhilint lint 报告.docx                检查一份报告
  fazhilint lint 报告/ --short            检查一个文件夹，一处问题一行
  fazhilint fix 报告.txt                  改法确定的问题怎样改；加 --write 写入
  fazhilint rules show sum-mismatch       说明一条规则
  fazhilint lint --help                   一个命令的全部选项
  fazhilint lint --help --lang en         同上，用英文

退出码：
  0  没有达到 --fail-on 级别的问题
  1  有达到 --fail-on 级别的问题
  2  有文件没能检查，或者命令写错了
`, `
Examples:
  fazhilint lint report.docx              check a report
  fazhilint lint reports/ --short         check a folder, one line for each finding
  fazhilint fix report.txt                what can be put right in one way only; --write does it
  fazhilint rules show sum-mismatch       explain a rule
  fazhilint lint --help                   all flags of a command

Exit codes:
  0  nothing at or above --fail-on
  1  findings at or above --fail-on
  2  a file could not be checked, or wrong usage
`))
	return write(w, b.String())
}

// printCommandHelp tells how a command of that full name is used.
func printCommandHelp(env *environment, name string, command *cli.Command) error {
	var b strings.Builder
	usage := strings.TrimSpace(name + " " + command.ArgsUsage)
	fmt.Fprintf(&b, env.say("%s：%s\n\n用法：\n  %s\n", "%s: %s\n\nUsage:\n  %s\n"), name, command.Usage, usage)
	if command.Description != "" {
		fmt.Fprintf(&b, "\n%s\n", strings.TrimSpace(command.Description))
	}
	if len(command.Subcommands) > 0 {
		b.WriteString(env.say("\n命令：\n", "\nCommands:\n"))
		b.WriteString(commandList(command.Subcommands))
	}
	b.WriteString(env.say("\n选项：\n", "\nFlags:\n"))
	for _, flag := range visible(command.Flags) {
		b.WriteString(flagHelp(env, flag))
	}
	b.WriteString(env.say("  --help, -h\n        显示本帮助\n", "  --help, -h\n        show this help\n"))
	return write(env.stdout, b.String())
}

// visible leaves out the flags that are for developers only.
func visible(flags []cli.Flag) []cli.Flag {
	return slices.DeleteFunc(slices.Clone(flags), func(flag cli.Flag) bool {
		shown, ok := flag.(cli.VisibleFlag)
		return ok && !shown.IsVisible()
	})
}

// commandList lists commands, one on each line.
func commandList(commands []*cli.Command) string {
	rows := make([][]string, 0, len(commands))
	for _, command := range commands {
		if !command.Hidden {
			rows = append(rows, []string{"  " + command.Name, command.Usage})
		}
	}
	return output.Columns(rows)
}

// flagHelp tells of one flag: its names, its value, what it does and what it is by default. In the usage of a flag with a
// value, the value's name stands before a bar.
func flagHelp(env *environment, flag cli.Flag) string {
	names := make([]string, 0, len(flag.Names()))
	for _, name := range flag.Names() {
		names = append(names, dashes(name)+name)
	}
	line := "  " + strings.Join(names, ", ")
	documented, ok := flag.(cli.DocGenerationFlag)
	if !ok {
		return line + "\n"
	}
	usage := documented.GetUsage()
	if documented.TakesValue() {
		value, words, _ := strings.Cut(usage, "|")
		line += " <" + value + ">"
		usage = words
		if text := strings.Trim(documented.GetDefaultText(), `"`); text != "" {
			usage += env.say("；默认 ", "; default: ") + text
		}
	}
	return line + "\n        " + usage + "\n"
}

// dashes are what stands before a flag's name: one before a letter, two before a word.
func dashes(name string) string { return "--"[:min(len(name), 2)] }

// write puts a finished text out.
func write(w io.Writer, text string) error {
	if _, err := io.WriteString(w, text); err != nil {
		return failed("无法写出结果", "cannot write the output", err)
	}
	return nil
}
