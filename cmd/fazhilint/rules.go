// The rules command: lists the rules and explains one. It reads the catalogue; it compiles no policies.

package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/internal/output"
	"github.com/fazhilint/fazhilint/policies"
)

// rulesCommand is `fazhilint rules`.
func rulesCommand(env *environment) *cli.Command {
	flags := func() []cli.Flag { return []cli.Flag{formatFlag(), languageFlag()} }
	return &cli.Command{
		Name:      "rules",
		Usage:     "看规则 (list and explain the rules)",
		ArgsUsage: "list | show <规则>",
		Subcommands: []*cli.Command{
			{
				Name:   "list",
				Usage:  "列出全部规则 (list all rules)",
				Flags:  flags(),
				Action: func(c *cli.Context) error { return listRules(c, env) },
			},
			{
				Name:      "show",
				Usage:     "说明一条规则 (explain one rule)",
				ArgsUsage: "<规则>",
				Flags:     flags(),
				Action:    func(c *cli.Context) error { return showRule(c, env) },
			},
		},
		Action: func(c *cli.Context) error {
			if c.Args().Present() {
				return misuse(fmt.Sprintf("没有命令 %q", "rules "+c.Args().First()), fmt.Sprintf("no such command: %q", "rules "+c.Args().First()))
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
	asJSON, language, err := readRulesFlags(c)
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
		rows[i] = []string{rules[i].ID, output.LevelName(rules[i].Level, language), rules[i].Title.In(language)}
	}
	return write(env.stdout, output.Columns(rows))
}

// showRule is `fazhilint rules show ID`.
func showRule(c *cli.Context, env *environment) error {
	asJSON, language, err := readRulesFlags(c)
	if err != nil {
		return err
	}
	if c.NArg() != 1 {
		return misuse("rules show 后面要写一条规则", "rules show needs one rule")
	}
	rule, err := policies.RuleByID(c.Args().First())
	if errors.Is(err, policies.ErrUnknownRule) {
		return misuse(fmt.Sprintf("没有规则 %q，运行 “fazhilint rules list” 查看全部规则", c.Args().First()), err.Error())
	}
	if err != nil {
		return failed("无法读取规则", "cannot read the rule", err)
	}
	if asJSON {
		return printJSON(env, rule, true)
	}
	return write(env.stdout, explain(rule, language))
}

// explain puts a rule into words.
func explain(rule *policies.Rule, language string) string {
	basis, page := "依据：", "说明页："
	if language == "en" {
		basis, page = "Basis: ", "Page: "
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s  %s\n%s\n\n%s\n\n", rule.ID, output.LevelName(rule.Level, language),
		rule.Title.In(language), rule.Description.In(language))
	for _, text := range rule.Basis {
		fmt.Fprintf(&b, "%s%s\n", basis, text.In(language))
	}
	fmt.Fprintf(&b, "%s%s\n", page, output.RulePage(rule.ID))
	return b.String()
}

// readRulesFlags reads --format and --lang.
func readRulesFlags(c *cli.Context) (asJSON bool, language string, err error) {
	if asJSON, err = readFormat(c); err != nil {
		return false, "", err
	}
	language, err = readLanguage(c)
	return asJSON, language, err
}
