// The parse command: prints the document tree that the policies see, or the text as they see it.

package main

import (
	"bytes"
	"io"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/internal/output"
	"github.com/fazhilint/fazhilint/parser"
)

// parseCommand is `fazhilint parse`.
func parseCommand(env *environment) *cli.Command {
	return &cli.Command{
		Name:      "parse",
		Usage:     env.say("显示报告读成了什么：JSON 文档树，或者带标记的文字", "show what was read: the document tree as JSON, or the text with marks"),
		ArgsUsage: env.say("<路径> [选项]", "<path> [flags]"),
		Description: env.say(`规则看到的就是这棵树。写规则时用它看一份报告读成了什么；- 表示标准输入。
--format text 显示规则看到的文字：标题的级别和序号、表格、落款各认成了什么，哪些不作为正文，供人对照原文。`,
			`This tree is what the rules see. Look at it to write a rule; - is standard input.
--format text shows the text as the rules see it: which lines are headings, of which level and number, what is a table,
what was set apart, so that a person can hold it beside the document.`),
		Flags: append([]cli.Flag{
			&cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: "json", Usage: env.say("格式|json 或 text", "format|json or text")},
			&cli.BoolFlag{Name: "pretty", Usage: env.say("分行缩进（json 格式）", "indent (json format)")},
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
	asJSON, err := readParseFormat(c)
	if err != nil {
		return err
	}
	opt, err := readReading(c, env)
	if err != nil {
		return err
	}
	input := lint.Open(c.Args().First(), lint.Stdin{Name: c.String("stdin-name"), Reader: env.stdin})
	parsed, problem := lint.Parse(c.Context, &input, opt)
	if problem != nil {
		env.complain(env.say("%s  未能读取  %s\n", "%s  not read  %s\n"), input.Name, problem.Message.In(env.language))
		return errNotChecked
	}
	if asJSON {
		return printJSON(env, parsed.Document, c.Bool("pretty"))
	}
	return deliver(env.stdout, "", func(w io.Writer) error { return output.WriteReading(w, parsed.Document, env.language) })
}

// readParseFormat reads --format and sees whether --pretty goes with it: true for JSON.
func readParseFormat(c *cli.Context) (asJSON bool, err error) {
	format, known := c.String("format"), []string{"json", "text"}
	if !slices.Contains(known, format) {
		return false, notOneOf("--format", format, known)
	}
	if format == "text" && c.Bool("pretty") {
		return false, misuse("--pretty 只用于 json 格式", "--pretty goes with the json format only")
	}
	return format == "json", nil
}
