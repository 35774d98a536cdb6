// Shell completion: a short script for each shell asks the hidden command `__complete` what could come next.

package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/internal/output"
	"github.com/fazhilint/fazhilint/policies"
)

// shells lists the shells that completion is offered for, with the script of each.
func shells() map[string]string {
	return map[string]string{
		"bash": `_fazhilint() {
  local IFS=$'\n'
  COMPREPLY=($(fazhilint __complete "${COMP_WORDS[@]:1:COMP_CWORD}"))
}
complete -o default -o bashdefault -F _fazhilint fazhilint
`,
		"zsh": `#compdef fazhilint
_fazhilint() {
  local -a found
  found=("${(@f)$(fazhilint __complete "${(@)words[2,CURRENT]}")}")
  if [[ -n "${found[1]}" ]]; then compadd -- "${found[@]}"; else _files; fi
}
compdef _fazhilint fazhilint
`,
		"fish": `complete -c fazhilint -a '(fazhilint __complete (commandline -opc)[2..] (commandline -ct))'
`,
		"powershell": `Register-ArgumentCompleter -Native -CommandName fazhilint -ScriptBlock {
  param($word, $ast, $position)
  $words = @($ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
  if ($word -eq '') { $words += '""' }
  fazhilint __complete @words | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`,
	}
}

// shellNames lists the shells in a fixed order.
func shellNames() []string { return []string{"bash", "zsh", "fish", "powershell"} }

// completeName is the hidden command that the scripts call.
const completeName = "__complete"

// completionCommand is `fazhilint completion SHELL`.
func completionCommand(env *environment) *cli.Command {
	return &cli.Command{
		Name:      "completion",
		Usage:     env.say("生成命令行补全脚本", "print a shell completion script"),
		ArgsUsage: "<" + strings.Join(shellNames(), "|") + ">",
		Description: `bash        source <(fazhilint completion bash)
zsh         source <(fazhilint completion zsh)
fish        fazhilint completion fish | source
powershell  fazhilint completion powershell | Out-String | Invoke-Expression`,
		Action: func(c *cli.Context) error {
			script, known := shells()[c.Args().First()]
			if !known || c.NArg() != 1 {
				return misuse("completion 后面要写 "+strings.Join(shellNames(), "、")+" 之一",
					"completion needs one of "+strings.Join(shellNames(), ", "))
			}
			return write(env.stdout, script)
		},
	}
}

// completeCommand is what the scripts call: its arguments are the words typed so far, the last of them unfinished.
func completeCommand(env *environment) *cli.Command {
	return &cli.Command{
		Name:            completeName,
		Hidden:          true,
		SkipFlagParsing: true,
		Action: func(c *cli.Context) error {
			for _, candidate := range candidates(c.App, c.Args().Slice()) {
				if err := write(env.stdout, candidate+"\n"); err != nil {
					return err
				}
			}
			return nil
		},
	}
}

// candidates lists what the last word can become; nothing where a path is expected.
func candidates(app *cli.App, words []string) []string {
	if len(words) == 0 {
		words = []string{""}
	}
	done, last := words[:len(words)-1], strings.Trim(words[len(words)-1], `"`)
	commands, flags, path := app.Commands, app.Flags, ""
	for _, word := range done {
		for _, command := range commands {
			if command.Name == word {
				commands, flags, path = command.Subcommands, command.Flags, strings.TrimSpace(path+" "+word)
				break
			}
		}
	}
	var all []string
	switch {
	case len(done) > 0 && isFlag(done[len(done)-1]) && takesValue(flags, done[len(done)-1]):
		all = flagValues(find(flags, done[len(done)-1]), path)
	case isFlag(last) || last == "-":
		all = flagNames(flags)
	default:
		all = arguments(commands, path)
	}
	return slices.DeleteFunc(all, func(candidate string) bool { return !strings.HasPrefix(candidate, last) })
}

// flagNames lists the long forms of flags.
func flagNames(flags []cli.Flag) []string {
	names := make([]string, 0, len(flags)+1)
	for _, flag := range visible(flags) {
		names = append(names, fmt.Sprintf("--%s", flag.Names()[0]))
	}
	return append(names, "--help")
}

// flagValues lists the values that a flag of the command at path can have, where they are few.
func flagValues(flag cli.Flag, path string) []string {
	if flag == nil {
		return nil
	}
	switch flag.Names()[0] {
	case "format":
		return formatNames(path)
	case "lang":
		return languages()
	case "fail-on":
		return lint.Levels()
	case "encoding":
		return encodings()
	case "input-format":
		return inputFormats()
	case "tracked-changes":
		return trackedChanges()
	case "rule":
		return ruleIDs()
	case "profile":
		return profileNames()
	default:
		return nil
	}
}

// formatNames lists the formats of the command at path.
func formatNames(path string) []string {
	switch path {
	case "lint":
		return output.Names()
	case "ledger":
		return output.LedgerNames()
	default:
		return []string{"text", "json"}
	}
}

// arguments lists what can stand after the command at path.
func arguments(commands []*cli.Command, path string) []string {
	var all []string
	for _, command := range commands {
		if !command.Hidden {
			all = append(all, command.Name)
		}
	}
	switch path {
	case "completion":
		all = append(all, shellNames()...)
	case "rules show":
		all = append(all, ruleIDs()...)
	}
	return all
}

// ruleIDs lists the rules.
func ruleIDs() []string {
	rules, err := policies.Rules()
	if err != nil {
		return nil // completion has no way to complain; the command itself will
	}
	ids := make([]string, len(rules))
	for i := range rules {
		ids[i] = rules[i].ID
	}
	return ids
}

// profileNames lists the shipped profiles.
func profileNames() []string {
	profiles, err := policies.Profiles(nil)
	if err != nil {
		return nil // as above
	}
	names := make([]string, len(profiles))
	for i := range profiles {
		names[i] = profiles[i].Name
	}
	return names
}
