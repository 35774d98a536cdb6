// A user's own reference tables: the files of a folder, and what is wrong with them in words.

package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/policies"
)

// dataFiles reads the *.json files of a folder in the order of their names; none where no folder is named.
func dataFiles(folder string) ([]policies.DataFile, error) {
	if folder == "" {
		return nil, nil
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, failed("无法读取资料表文件夹 "+folder, "cannot read the folder of tables "+folder, err)
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
		return nil, failed(fmt.Sprintf("文件夹 %s 里没有资料表（*.json）", folder), fmt.Sprintf("there are no tables (*.json) in the folder %s", folder), nil)
	}
	return files, nil
}

// cannotStart words what keeps the policies from being made ready.
func cannotStart(zh, en string, err error) error {
	var table *policies.DataError
	var profile *policies.UnknownProfileError
	switch {
	case errors.As(err, &table):
		return failed("资料表有误："+table.File+"："+table.Text.ZH, "table at fault: "+table.File+": "+table.Text.EN, nil)
	case errors.As(err, &profile):
		known := slices.Clone(profile.Known)
		return notOneOf("--profile", profile.Name, known)
	default:
		return failed(zh, en, err)
	}
}
