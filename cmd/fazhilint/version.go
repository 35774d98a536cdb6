// The version command. It compiles no policies and reads no files.

package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/urfave/cli/v2"
)

// versionFlag is --version, which people type before they look for the command.
func versionFlag(env *environment) cli.Flag {
	return &cli.BoolFlag{Name: "version", Aliases: []string{"v"}, Usage: env.say("显示版本", "show the version")}
}

// versionCommand is `fazhilint version`.
func versionCommand(env *environment) *cli.Command {
	return &cli.Command{
		Name:  "version",
		Usage: env.say("显示版本", "show the version"),
		Action: func(c *cli.Context) error {
			if err := noArguments(c); err != nil {
				return err
			}
			return printVersion(env)
		},
	}
}

// printVersion writes the version and what the binary was built with.
func printVersion(env *environment) error {
	return write(env.stdout, fmt.Sprintf("fazhilint %s (%s, %s/%s)\n", env.version, runtime.Version(), runtime.GOOS, runtime.GOARCH))
}

// version is the module's version as the Go toolchain recorded it; "devel" for a build from a working tree.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" || info.Main.Version == "(devel)" {
		return "devel"
	}
	return info.Main.Version
}

// noArguments refuses arguments where a command takes none.
func noArguments(c *cli.Context) error {
	if c.Args().Present() {
		return misuse(fmt.Sprintf("多余的参数“%s”", c.Args().First()), fmt.Sprintf("unexpected argument: %q", c.Args().First()))
	}
	return nil
}
