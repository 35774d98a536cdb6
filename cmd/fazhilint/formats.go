// The format of a result: what --format says, else what the extension of --output says; the two may not contradict.

package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/internal/output"
)

// resultFlags are --format and --output of a command with those formats; extensions tells how the second stands in for
// the first.
func resultFlags(env *environment, formats []string, extensions string) []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "format", Aliases: []string{"f"}, DefaultText: env.say("看 --output 的扩展名，没有就是 text", "by the extension of --output, else text"),
			Usage: env.say("格式|"+strings.Join(formats, "、"), "format|"+strings.Join(formats, ", "))},
		&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: env.say(
			"文件|结果写入文件，不在屏幕上显示；没有写 --format 的，扩展名说明格式（"+extensions+"）",
			"file|write the result to a file instead of the screen; without --format its extension tells the format ("+extensions+")")},
	}
}

// readResultFormat settles the format: one of the formats known by name, that the file can hold.
func readResultFormat(c *cli.Context, known map[string]output.Format, names []string, file output.Holds) (output.Format, error) {
	format := given{value: c.String("format"), flag: "format"}
	chosen, is := known[format.value]
	switch {
	case c.IsSet("format") && !is:
		return chosen, format.notOneOf(names)
	case file.Extension != "" && len(file.Formats) == 0:
		return chosen, misuse(fmt.Sprintf("%s 不写 %s 文件，--output 的扩展名可以是 %s", c.Command.Name, file.Extension, strings.Join(file.Known, "、")),
			fmt.Sprintf("%s writes no %s files; the extension of --output can be one of %s", c.Command.Name, file.Extension, strings.Join(file.Known, ", ")))
	case is && file.Extension != "" && !slices.Contains(file.Formats, format.value):
		return chosen, misuse(
			fmt.Sprintf("--format %s 与 --output 的扩展名 %s 不符：请写 %s，或者去掉 --format", format.value, file.Extension, chosen.Extensions[0]),
			fmt.Sprintf("--format %s does not go with the extension %s of --output: write %s, or leave out --format", format.value, file.Extension, chosen.Extensions[0]))
	case is:
		return chosen, nil
	case len(file.Formats) > 0:
		return known[file.Formats[0]], nil
	}
	return known[names[0]], nil
}
