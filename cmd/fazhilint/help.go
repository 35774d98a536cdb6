// Help in plain Chinese with an English gloss.

package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/internal/output"
)

// helpFor answers `fazhilint help [command [subcommand]]`.
func helpFor(app *cli.App, names []string) error {
	if len(names) == 0 {
		return printAppHelp(app.Writer, app)
	}
	command := app.Command(names[0])
	for _, name := range names[1:] {
		if command == nil {
			break
		}
		command = command.Command(name)
	}
	if command == nil {
		called := strings.Join(names, " ")
		return misuse(fmt.Sprintf("没有命令 %q", called), fmt.Sprintf("no such command: %q", called))
	}
	return printCommandHelp(app.Writer, command)
}

// printAppHelp lists the commands.
func printAppHelp(w io.Writer, app *cli.App) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s — %s\n\n用法 (usage)：\n  %s <命令> [选项] [路径…]\n\n命令 (commands)：\n", app.Name, app.Usage, app.Name)
	b.WriteString(commandList(app.Commands))
	b.WriteString(`
例子 (examples)：
  fazhilint lint 报告.txt              检查一份报告
  fazhilint lint 报告/ --format sarif  检查一个文件夹，结果交给代码平台
  fazhilint rules list                 看有哪些规则
  fazhilint lint --help                看一个命令的全部选项

退出码 (exit codes)：
  0  没有达到 --fail-on 级别的问题
  1  有达到 --fail-on 级别的问题
  2  有文件没能检查，或者命令写错了
`)
	return write(w, b.String())
}

// printCommandHelp tells how a command is used.
func printCommandHelp(w io.Writer, command *cli.Command) error {
	var b strings.Builder
	name := command.HelpName
	if name == "" {
		name = "fazhilint " + command.Name
	}
	fmt.Fprintf(&b, "%s — %s\n\n用法 (usage)：\n  %s %s\n", name, command.Usage, name, command.ArgsUsage)
	if command.Description != "" {
		fmt.Fprintf(&b, "\n%s\n", strings.TrimSpace(command.Description))
	}
	if len(command.Subcommands) > 0 {
		b.WriteString("\n命令 (commands)：\n")
		b.WriteString(commandList(command.Subcommands))
	}
	b.WriteString("\n选项 (flags)：\n")
	for _, flag := range command.Flags {
		b.WriteString(flagHelp(flag))
	}
	b.WriteString("  -h, --help\n        显示本帮助 (show this help)\n")
	return write(w, b.String())
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

// flagHelp tells of one flag: its names, its value, what it does and what it is by default.
func flagHelp(flag cli.Flag) string {
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
		value, words, _ := strings.Cut(usage, "：")
		line += " " + value
		usage = words
	}
	if text := documented.GetDefaultText(); documented.TakesValue() && text != "" {
		usage += "；默认 " + strings.Trim(text, `"`)
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
