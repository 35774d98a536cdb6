// The profiles command: lists what reports can be held against.

package main

import (
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/internal/output"
	"github.com/fazhilint/fazhilint/policies"
)

// profilesCommand is `fazhilint profiles`.
func profilesCommand(env *environment) *cli.Command {
	return &cli.Command{
		Name:  "profiles",
		Usage: env.say("列出类型：报告按哪一类单位的要求检查", "list the profiles that reports can be held against"),
		Description: env.say(`类型写明应当有哪几部分、通常的次序、期限等。不写 --profile 时，按标题和署名看出发文机关的种类来选。
用 --data 可以加上本省、本市自己的类型。`,
			`A profile says which parts a report must have, in which order, and when it is due. Without --profile it is chosen by the
kind of organ that title and signature show. --data adds profiles of one's own.`),
		Flags:  []cli.Flag{dataFlag(env), configFlag(env), formatFlag(env)},
		Action: func(c *cli.Context) error { return listProfiles(c, env) },
	}
}

// listProfiles shows them, one on each line.
func listProfiles(c *cli.Context, env *environment) error {
	if err := noArguments(c); err != nil {
		return err
	}
	asJSON, err := readFormat(c)
	if err != nil {
		return err
	}
	var opt lint.Options
	if err := readTables(c, env, &opt); err != nil {
		return err
	}
	profiles, err := policies.Profiles(opt.Data)
	if err != nil {
		return cannotStart(c, env, "无法读取类型", "cannot read the profiles", err)
	}
	if asJSON {
		return printJSON(env, profiles, true)
	}
	rows := make([][]string, len(profiles))
	for i := range profiles {
		rows[i] = []string{profiles[i].Name, profiles[i].Title.In(env.language), env.origin(&profiles[i])}
	}
	return write(env.stdout, output.Columns(rows))
}

// origin says when a profile is chosen and what it rests on.
func (e *environment) origin(p *policies.Profile) string {
	var notes []string
	if p.Default {
		notes = append(notes, e.say("看不出种类时用", "where the kind is not recognised"))
	}
	if len(p.Recognised) > 0 {
		notes = append(notes, e.say("按报告识别", "recognised"))
	}
	if p.Extends != "" {
		notes = append(notes, e.say("其余同 ", "else as ")+p.Extends)
	}
	return strings.Join(notes, e.say("；", "; "))
}
