// The rules command: lists the rules and explains one. It reads the catalogue; it compiles no policies.

package main

import (
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/internal/output"
	"github.com/fazhilint/fazhilint/policies"
)

// rulesCommand is `fazhilint rules`.
func rulesCommand(env *environment) *cli.Command {
	show := env.say("<规则>", "<rule>")
	return &cli.Command{
		Name:      "rules",
		Usage:     env.say("看规则", "list and explain the rules"),
		ArgsUsage: "list | show " + show,
		Subcommands: []*cli.Command{
			{
				Name:   "list",
				Usage:  env.say("列出全部规则", "list all rules"),
				Flags:  []cli.Flag{formatFlag(env)},
				Action: func(c *cli.Context) error { return listRules(c, env) },
			},
			{
				Name:      "show",
				Usage:     env.say("说明一条规则", "explain one rule"),
				ArgsUsage: show,
				Description: env.say("规则写代号、斜杠后面的部分，或者名称里的字，如 citations/title-brackets、title-brackets、书名号。",
					"A rule is named by its id, by what follows the slash, or by words of its title."),
				Flags:  []cli.Flag{formatFlag(env)},
				Action: func(c *cli.Context) error { return showRule(c, env) },
			},
		},
		Action: func(c *cli.Context) error {
			if c.Args().Present() {
				return unknownCommand(c.Command.Subcommands, "rules ", c.Args().First())
			}
			return misuse("rules 后面要写 list 或 show", "rules needs list or show")
		},
	}
}

// listRules is `fazhilint rules list`.
func listRules(c *cli.Context, env *environment) error {
	if err := noArguments(c); err != nil {
		return err
	}
	asJSON, err := readFormat(c)
	if err != nil {
		return err
	}
	rules, err := policies.Rules()
	if err != nil {
		return failed("无法读取规则", "cannot read the rules", err)
	}
	if asJSON {
		return printJSON(env, rules, true)
	}
	rows := make([][]string, len(rules))
	for i := range rules {
		rows[i] = []string{rules[i].ID, output.LevelName(rules[i].Level, env.language), rules[i].Title.In(env.language)}
	}
	return write(env.stdout, output.Columns(rows))
}

// showRule is `fazhilint rules show ID`.
func showRule(c *cli.Context, env *environment) error {
	asJSON, err := readFormat(c)
	if err != nil {
		return err
	}
	if c.NArg() != 1 {
		return misuse("rules show 后面要写一条规则", "rules show needs one rule")
	}
	rule, err := ruleMeant(c.Args().First())
	if err != nil {
		return err
	}
	tables, err := policies.TablesOf(rule)
	if err != nil {
		return failed("无法读取资料表", "cannot read the reference tables", err)
	}
	if asJSON {
		return printJSON(env, explained{rule, tables}, true)
	}
	return write(env.stdout, explain(rule, tables, env.language))
}

// explained is a rule as JSON, with what its tables rest on in place of their names alone.
type explained struct {
	*policies.Rule
	Tables []policies.Table `json:"table_sources"`
}

// explain puts a rule into words.
func explain(rule *policies.Rule, tables []policies.Table, language string) string {
	basis, page, data, source, certainty := "依据：", "说明页：", "资料表：", "来源：", "可靠程度："
	if language == "en" {
		basis, page, data, source, certainty = "Basis: ", "Page: ", "Table: ", "Source: ", "Certainty: "
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s  %s\n%s\n\n%s\n\n", rule.ID, output.LevelName(rule.Level, language),
		rule.Title.In(language), rule.Description.In(language))
	for _, text := range rule.Basis {
		fmt.Fprintf(&b, "%s%s\n", basis, text.In(language))
	}
	for _, table := range tables {
		fmt.Fprintf(&b, "%s%s\n    %s%s\n    %s%s\n", data, table.Name, source, table.Source, certainty, table.Certainty.In(language))
	}
	fmt.Fprintf(&b, "%s%s\n", page, output.RulePage(rule.ID))
	return b.String()
}
