// The language the program speaks. It is known before anything else is read, so that help and complaints come in it too.

package main

import (
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/policies"
)

// languageVariable names the environment variable that stands in for --lang.
const languageVariable = "FAZHILINT_LANG"

// languages are the languages the program speaks; the first is the default.
func languages() []string { return []string{"zh", "en"} }

// say picks one of two texts by the language in use.
func (e *environment) say(zh, en string) string { return policies.Text{ZH: zh, EN: en}.In(e.language) }

// languageFlag is --lang. It is taken out of the arguments before they are parsed; here it stands for help and completion.
func languageFlag(env *environment) cli.Flag {
	return &cli.StringFlag{Name: "lang", Value: languages()[0], Usage: env.say(
		"语言|结果、帮助和报错的语言，zh 或 en；也可用环境变量 "+languageVariable+" 设定",
		"language|language of results, help and complaints: zh or en; the environment variable "+languageVariable+" sets it too")}
}

// chooseLanguage settles the language and gives the arguments without --lang, which may stand anywhere before a "--".
func (e *environment) chooseLanguage() ([]string, error) {
	e.language = languages()[0]
	if chosen := e.getenv(languageVariable); chosen != "" {
		if !slices.Contains(languages(), chosen) {
			return nil, notOneOf(languageVariable, chosen, languages())
		}
		e.language, e.languageChosen = chosen, true
	}
	var rest []string
	for i := 0; i < len(e.args); i++ {
		arg := e.args[i]
		if arg == "--" || i == 0 && arg == completeName {
			return append(rest, e.args[i:]...), nil
		}
		name, value, joined := strings.Cut(arg, "=")
		if name != "--lang" && name != "-lang" {
			rest = append(rest, arg)
			continue
		}
		if !joined {
			i++
			if i == len(e.args) {
				return nil, lacksValue(arg)
			}
			value = e.args[i]
		}
		if strings.TrimSpace(value) == "" {
			return nil, emptyValue(name)
		}
		if !slices.Contains(languages(), value) {
			return nil, notOneOf("--lang", value, languages())
		}
		e.language, e.languageChosen = value, true
	}
	return rest, nil
}
