// The parse command: prints the document tree that the policies see.

package main

import (
	"bytes"

	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/parser"
)

// parseCommand is `fazhilint parse`.
func parseCommand(env *environment) *cli.Command {
	return &cli.Command{
		Name:      "parse",
		Usage:     env.say("把报告读成 JSON 文档树", "print the document tree as JSON"),
		ArgsUsage: env.say("<路径> [选项]", "<path> [flags]"),
		Description: env.say("规则看到的就是这棵树。写规则时用它看一份报告读成了什么；- 表示标准输入。",
			"This tree is what the rules see. Look at it to write a rule; - is standard input."),
		Flags: append([]cli.Flag{
			&cli.BoolFlag{Name: "pretty", Usage: env.say("分行缩进", "indent")},
			&cli.BoolFlag{Name: "schema", Usage: env.say("显示文档树的 JSON Schema，不读文件", "print the tree's JSON Schema; no file is read")},
		}, readingFlags(env)...),
		Action: func(c *cli.Context) error { return runParse(c, env) },
	}
}

// runParse prints the tree of one report, or the schema of all trees.
func runParse(c *cli.Context, env *environment) error {
	if c.Bool("schema") {
		if err := noArguments(c); err != nil {
			return err
		}
		return write(env.stdout, string(bytes.TrimSpace(parser.Schema()))+"\n")
	}
	if c.NArg() != 1 {
		return misuse("parse 后面要写一个文件的路径", "parse needs the path of one file")
	}
	opt, err := readReading(c)
	if err != nil {
		return err
	}
	input := lint.Open(c.Args().First(), lint.Stdin{Name: c.String("stdin-name"), Reader: env.stdin})
	parsed, problem := lint.Parse(c.Context, &input, opt)
	if problem != nil {
		env.complain(env.say("%s  未能读取  %s\n", "%s  not read  %s\n"), input.Name, problem.Message.In(env.language))
		return errNotChecked
	}
	return printJSON(env, parsed.Document, c.Bool("pretty"))
}
