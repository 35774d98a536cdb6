// Flags that several commands share, and how their values are read.

package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"
)

// languages are the languages findings come in; the first is the default.
func languages() []string { return []string{"zh", "en"} }

// languageFlag is --lang.
func languageFlag() cli.Flag {
	return &cli.StringFlag{Name: "lang", Value: languages()[0], Usage: "<语言>：结果的语言，zh 或 en (language of the results)"}
}

// readLanguage reads --lang.
func readLanguage(c *cli.Context) (string, error) {
	if language := c.String("lang"); slices.Contains(languages(), language) {
		return language, nil
	}
	return "", notOneOf("lang", c.String("lang"), languages())
}

// formatFlag is --format for the commands that print a text or JSON.
func formatFlag() cli.Flag {
	return &cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: "text", Usage: "<格式>：text 或 json (output format)"}
}

// readFormat reads that flag: true for JSON.
func readFormat(c *cli.Context) (asJSON bool, err error) {
	known := []string{"text", "json"}
	if !slices.Contains(known, c.String("format")) {
		return false, notOneOf("format", c.String("format"), known)
	}
	return c.String("format") == "json", nil
}

// notOneOf says that a flag's value is none of those it can have.
func notOneOf(flag, value string, known []string) error {
	return misuse(fmt.Sprintf("--%s 不能是 %q，可以是 %s", flag, value, strings.Join(known, "、")),
		fmt.Sprintf("--%s cannot be %q; it is one of %s", flag, value, strings.Join(known, ", ")))
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
		return 0, misuse(fmt.Sprintf("--max-size 应写成 5M 这样的大小，不能是 %q", value),
			fmt.Sprintf("--max-size takes a size like 5M, not %q", value))
	}
	return size << shift, nil
}
