// Flags that several commands share, and how their values are read.

package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"
)

// formatFlag is --format for the commands that print a text or JSON.
func formatFlag(env *environment) cli.Flag {
	return &cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: "text", Usage: env.say("格式|text 或 json", "format|text or json")}
}

// readFormat reads that flag: true for JSON.
func readFormat(c *cli.Context) (asJSON bool, err error) {
	known := []string{"text", "json"}
	if !slices.Contains(known, c.String("format")) {
		return false, notOneOf("--format", c.String("format"), known)
	}
	return c.String("format") == "json", nil
}

// notOneOf says that the value of a flag or a variable is none of those it can have.
func notOneOf(name, value string, known []string) error {
	return misuse(fmt.Sprintf("%s 不能是 %q，可以是 %s", name, value, strings.Join(known, "、")),
		fmt.Sprintf("%s cannot be %q; it is one of %s", name, value, strings.Join(known, ", ")))
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
