// Flags that several commands share, and how their values are read.

package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/internal/accepted"
	"github.com/fazhilint/fazhilint/internal/lint"
)

// selectionFlags are the flags of the commands that go through many reports.
func selectionFlags(env *environment) []cli.Flag {
	return []cli.Flag{
		&cli.StringSliceFlag{Name: "exclude", Usage: env.say(
			`通配式|不检查与它相符的文件和文件夹，压缩文件里的也一样，如 "*.pdf"、"附件"、"报告.zip/附件"；可以写几次`,
			`pattern|leave out files and folders that match, in zip files too, such as "*.pdf", "annexes" or "reports.zip/annexes"; may be given several times`)},
		&cli.StringFlag{Name: "jobs", Aliases: []string{"j"}, DefaultText: env.say("处理器核数", "number of processors"), Usage: env.say(
			"数|同时检查几份，结果与此无关", "number|files checked at a time; the result is the same")},
	}
}

// tableFlags are the flags of the commands that judge reports: what they are held against.
func tableFlags(env *environment) []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "profile", DefaultText: env.say("按报告识别", "recognised from the report"), Usage: env.say(
			"类型|按哪一类单位的要求检查，写代号或者名称，如 street、街道；“fazhilint profiles” 列出全部",
			"name|profile to hold reports against, by its name or title; 'fazhilint profiles' lists them")},
		dataFlag(env),
	}
}

// acceptedFlag is --accepted.
func acceptedFlag(env *environment) cli.Flag {
	return &cli.StringFlag{Name: "accepted", DefaultText: env.say("当前文件夹里的 "+accepted.Name+"（有则读）", accepted.Name+" in the working directory, if there is one"), Usage: env.say(
		"文件|核定清单：其中的问题不再提示，由 fazhilint accept 写入", "file|list of accepted findings, which are not told of; 'fazhilint accept' writes it")}
}

// dataFlag is --data.
func dataFlag(env *environment) cli.Flag {
	return &cli.StringFlag{Name: "data", Usage: env.say(
		"文件夹|其中的 *.json 扩充或者替换自带的资料表（法院、法律、类型等）", "folder|its *.json files extend or replace the reference tables (courts, laws, profiles and others)")}
}

// readTables reads those flags into options.
func readTables(c *cli.Context, env *environment, opt *lint.Options) error {
	if env.configErr != nil {
		return env.configErr
	}
	opt.Profile = setting(c, env, "profile", env.config.Profile).value
	var err error
	opt.Data, err = dataFiles(setting(c, env, "data", env.config.Data))
	return err
}

// formatFlag is --format for the commands that print a text or JSON.
func formatFlag(env *environment) cli.Flag {
	return &cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: "text", Usage: env.say("格式|text 或 json", "format|text or json")}
}

// readFormat reads that flag: true for JSON.
func readFormat(c *cli.Context) (asJSON bool, err error) {
	known := []string{"text", "json"}
	if format := (given{value: c.String("format"), flag: "format"}); !slices.Contains(known, format.value) {
		return false, format.notOneOf(known)
	}
	return c.String("format") == "json", nil
}

// notOneOf says that the value of a flag or a variable is none of those it can have.
func notOneOf(name, value string, known []string) error {
	return misuse(noneOf(name, value, known, known))
}

// readSize reads a number of bytes, with K, M or G (and an optional B) for the powers of 1024.
func readSize(value string) (int64, error) {
	number := strings.TrimSuffix(strings.ToUpper(strings.TrimSpace(value)), "B")
	shift := 0
	for unit, bits := range map[string]int{"K": 10, "M": 20, "G": 30} {
		if strings.HasSuffix(number, unit) {
			number, shift = strings.TrimSuffix(number, unit), bits
			break
		}
	}
	size, err := strconv.ParseInt(strings.TrimSpace(number), 10, 32)
	if err != nil || size < 1 {
		return 0, misuse(fmt.Sprintf("--max-size 应写成 5M 这样的大小，不能是“%s”", value),
			fmt.Sprintf("--max-size takes a size like 5M, not %q", value))
	}
	return size << shift, nil
}
