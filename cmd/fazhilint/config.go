// The config file: what stands in it takes the place of flags that are not given. It is found before the arguments are
// parsed, since it can name the language; what is wrong with it is told by the commands that heed it.

package main

import (
	"errors"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/internal/config"
	"github.com/fazhilint/fazhilint/internal/yamlfile"
)

// configFlag is --config. Its value is looked for before the arguments are parsed; here it stands for help and completion.
func configFlag(env *environment) cli.Flag {
	return &cli.StringFlag{Name: "config", DefaultText: env.say("当前文件夹里的 "+config.Name+"（有则读）", config.Name+" in the working directory, if there is one"), Usage: env.say(
		"文件|配置文件，可写 "+strings.Join(config.Keys(), "、")+"；选项优先",
		"file|config file with "+strings.Join(config.Keys(), ", ")+"; flags win")}
}

// findConfig reads the config file and heeds its language. What is wrong with it waits for a command that heeds the rest.
func (e *environment) findConfig(args []string) {
	e.config = &config.Config{}
	if len(args) > 0 && args[0] == completeName {
		return
	}
	path, named := flagIn(args, "config")
	find := config.Find
	if named {
		find = func() (*config.Config, error) { return config.Load(path) }
	}
	found, err := find()
	switch {
	case err != nil:
		e.configErr = configFailure(path, err)
		return
	case found.Lang != "" && !slices.Contains(languages(), found.Lang):
		e.configErr = given{value: found.Lang, flag: "lang", file: found}.notOneOf(languages())
	case found.Lang != "" && !e.languageChosen:
		e.language = found.Lang
	}
	e.config = found
}

// configFailure words what is wrong with the file.
func configFailure(path string, err error) error {
	var fault *yamlfile.Error
	if errors.As(err, &fault) {
		return configFault(fault, nil)
	}
	if path == "" {
		path = config.Name
	}
	return failed("无法读取配置文件 "+path, "cannot read the config file "+path, err)
}

// configFault words what is wrong with something that the file says.
func configFault(fault *yamlfile.Error, cause error) error {
	return failed("配置文件有误："+fault.In("zh"), "config file: "+fault.In("en"), cause)
}

// flagIn gives the value of a flag in arguments that are not parsed yet; the last one counts.
func flagIn(args []string, flag string) (value string, given bool) {
	for i := 0; i < len(args) && args[i] != "--"; i++ {
		name, own, joined := strings.Cut(args[i], "=")
		if name != "--"+flag && name != "-"+flag {
			continue
		}
		if !joined && i+1 < len(args) {
			i++
			own = args[i]
		}
		value, given = own, own != ""
	}
	return value, given
}
