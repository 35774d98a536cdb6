// The list of accepted findings: where it is, and what is wrong with it in words.

package main

import (
	"errors"
	"io/fs"

	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/internal/accepted"
	"github.com/fazhilint/fazhilint/internal/yamlfile"
)

// noAcceptedFlag is --no-accepted.
func noAcceptedFlag(env *environment) cli.Flag {
	return &cli.BoolFlag{Name: "no-accepted", Usage: env.say("核定清单里的问题也照常提示", "tell of accepted findings as well")}
}

// readAccepted reads the list that the flag or the config file names, else the one in the working directory; nil where
// there is none. One that is named must be there.
func readAccepted(c *cli.Context, env *environment) (*accepted.List, error) {
	if c.Bool("no-accepted") {
		if c.IsSet("accepted") {
			return nil, misuse("--no-accepted 和 --accepted 不能同时写", "--no-accepted and --accepted exclude each other")
		}
		return nil, nil //nolint:nilnil // no list is as good as one
	}
	named := setting(c, env, "accepted", env.config.Accepted)
	path := named.value
	if path == "" {
		path = accepted.Name
	}
	list, err := accepted.Load(path)
	var fault *yamlfile.Error
	switch {
	case err == nil:
		return list, nil
	case errors.As(err, &fault):
		return nil, failed("核定清单有误："+fault.In("zh"), "list of accepted findings: "+fault.In("en"), nil)
	case named.value == "" && errors.Is(err, fs.ErrNotExist):
		return nil, nil //nolint:nilnil // as above
	default:
		return nil, named.failed("无法读取核定清单 "+path, "cannot read the list of accepted findings "+path, err)
	}
}
