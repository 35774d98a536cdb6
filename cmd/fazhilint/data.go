// A user's own reference tables: the files of a folder, and what is wrong with them in words.

package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/policies"
)

// dataFiles reads the *.json files of a folder in the order of their names; none where no folder is named.
func dataFiles(g given) ([]policies.DataFile, error) {
	folder := g.value
	if folder == "" {
		return nil, nil
	}
	if info, err := os.Stat(folder); err == nil && !info.IsDir() {
		return nil, g.wrong(fmt.Sprintf("%s 要写文件夹，%s 是一个文件；请写它所在的文件夹", g.name(), folder),
			fmt.Sprintf("%s takes a folder, and %s is a file; name the folder it lies in", g.name(), folder))
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, g.failed("无法读取资料表文件夹 "+folder, "cannot read the folder of tables "+folder, err)
	}
	var files []policies.DataFile
	for _, entry := range entries {
		if entry.IsDir() || !strings.EqualFold(filepath.Ext(entry.Name()), ".json") {
			continue
		}
		path := filepath.Join(folder, entry.Name())
		content, err := os.ReadFile(path) //nolint:gosec // the folder that the user named
		if err != nil {
			return nil, failed("无法读取资料表 "+path, "cannot read the table "+path, err)
		}
		files = append(files, policies.DataFile{Name: filepath.ToSlash(path), Content: content})
	}
	if len(files) == 0 {
		return nil, g.failed(fmt.Sprintf("文件夹 %s 里没有资料表（*.json）", folder), fmt.Sprintf("there are no tables (*.json) in the folder %s", folder), nil)
	}
	return files, nil
}

// cannotStart words what keeps the policies from being made ready.
func cannotStart(c *cli.Context, env *environment, zh, en string, err error) error {
	var table *policies.DataError
	var profile *policies.UnknownProfileError
	switch {
	case errors.As(err, &table):
		return failed("资料表有误："+table.File+"："+table.Text.ZH, "table at fault: "+table.File+": "+table.Text.EN, nil)
	case errors.As(err, &profile):
		return wrongProfile(setting(c, env, "profile", env.config.Profile), profile)
	default:
		return failed(zh, en, err)
	}
}

// wrongProfile says which profiles there are, or which of them the value may mean.
func wrongProfile(g given, err *policies.UnknownProfileError) error {
	titled := func(profiles []policies.Profile) (zh, en []string) {
		for _, p := range profiles {
			zh, en = append(zh, p.Name+"（"+p.Title.ZH+"）"), append(en, p.Name)
		}
		return zh, en
	}
	if zh, en := titled(err.Meant); len(zh) > 0 {
		return g.wrong(fmt.Sprintf("%s 写的“%s”有几个类型相符：%s，请写其中一个", g.name(), g.value, strings.Join(zh, "、")),
			fmt.Sprintf("%s: several profiles match %q: %s; name one of them", g.name(), g.value, strings.Join(en, ", ")))
	}
	zh, en := titled(err.Known)
	return g.notAmong(zh, en)
}
