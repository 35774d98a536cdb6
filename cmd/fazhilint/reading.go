// The flags that say how a file is read.

package main

import (
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/parser/reader"
)

// maxSize is the default of --max-size.
const maxSize = "5M"

// encodings are the names that --encoding takes.
func encodings() []string { return []string{"utf-8", "gb18030", "utf-16le", "utf-16be"} }

// inputFormats are the names that --input-format takes: the formats, and WPS, which is read as DOC is.
func inputFormats() []string { return append(reader.Formats(), formatWPS) }

// formatWPS is what clerks call a file of WPS Writer; its layout is that of DOC.
const formatWPS = "wps"

// trackedChanges are the values of --tracked-changes, the default first.
func trackedChanges() []string { return []string{"accepted", "rejected"} }

// readingFlags are the flags of the commands that read reports.
func readingFlags(env *environment) []cli.Flag {
	return []cli.Flag{
		configFlag(env),
		&cli.StringFlag{Name: "input-format", DefaultText: env.say("自动识别", "detected"), Usage: env.say(
			"格式|文件的格式，"+strings.Join(inputFormats(), "、"),
			"format|format of the files: "+strings.Join(inputFormats(), ", "))},
		&cli.StringFlag{Name: "tracked-changes", Value: trackedChanges()[0], Usage: env.say(
			"读法|修订痕迹当作已接受（accepted）还是已拒绝（rejected）来读",
			"reading|read tracked changes as accepted or as rejected")},
		&cli.StringFlag{Name: "encoding", DefaultText: env.say("自动识别", "detected"), Usage: env.say(
			"编码|文件的编码，utf-8、gb18030、utf-16le 或 utf-16be",
			"encoding|encoding of the files: utf-8, gb18030, utf-16le or utf-16be")},
		&cli.StringFlag{Name: "max-size", Value: maxSize, Usage: env.say(
			"大小|一个文件最大多大，如 20M；单位可写 K、M、G，不写是字节",
			"size|largest file, such as 20M, with K, M or G; bytes without")},
		&cli.StringFlag{Name: "stdin-name", Value: "<stdin>", Usage: env.say(
			"名字|标准输入在结果中叫什么，扩展名说明格式",
			"name|what standard input is called in the results; its extension tells the format")},
	}
}

// readReading reads those flags.
func readReading(c *cli.Context, env *environment) (parser.Options, error) {
	if env.configErr != nil {
		return parser.Options{}, env.configErr
	}
	changes, format := c.String("tracked-changes"), setting(c, env, "input-format", env.config.InputFormat)
	opt := parser.Options{Options: reader.Options{Encoding: c.String("encoding"), Format: format.value, Rejected: changes == "rejected"}}
	if opt.Format == formatWPS {
		opt.Format = reader.FormatDOC
	}
	if opt.Format != "" && !slices.Contains(reader.Formats(), opt.Format) {
		return opt, format.notOneOf(inputFormats())
	}
	if !slices.Contains(trackedChanges(), changes) {
		return opt, notOneOf("--tracked-changes", changes, trackedChanges())
	}
	if opt.Encoding != "" && !slices.Contains(append(encodings(), "gbk", "gb2312"), opt.Encoding) {
		return opt, notOneOf("--encoding", opt.Encoding, encodings())
	}
	var err error
	opt.MaxBytes, err = readSize(c.String("max-size"))
	return opt, err
}
