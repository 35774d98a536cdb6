// Brings a result to the screen or, all of it or nothing, into a file.

package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/internal/output"
	"github.com/fazhilint/fazhilint/internal/swap"
)

// resultMode is the mode of a written result: like any file that a program writes for people to read.
const resultMode = 0o644

// deliver shows a result on stdout, or in a file when one is named.
func deliver(stdout io.Writer, file string, show func(io.Writer) error) error {
	if file != "" {
		return writeFile(file, show)
	}
	buffered := bufio.NewWriter(stdout)
	if err := show(buffered); err != nil {
		return failed("无法写出结果", "cannot write the output", err)
	}
	if err := buffered.Flush(); err != nil {
		return failed("无法写出结果", "cannot write the output", err)
	}
	return nil
}

// printJSON shows a value to other programs.
func printJSON(env *environment, value any, pretty bool) error {
	return deliver(env.stdout, "", func(w io.Writer) error { return output.EncodeJSON(w, value, pretty) })
}

// writeFile puts a result into a file, whose folder must exist.
func writeFile(file string, show func(io.Writer) error) error {
	folder := filepath.ToSlash(filepath.Dir(file))
	if _, err := os.Stat(folder); errors.Is(err, fs.ErrNotExist) {
		return failed(fmt.Sprintf("无法把结果写入 %s：文件夹 %s 不存在", file, folder), fmt.Sprintf("cannot write %s: there is no folder %s", file, folder), nil)
	}
	if info, err := os.Stat(file); err == nil && info.IsDir() {
		return failed(fmt.Sprintf("无法把结果写入 %s：这是文件夹，--output 要写文件名", file), fmt.Sprintf("cannot write %s: it is a folder, --output takes a file", file), nil)
	}
	if err := swap.File(file, resultMode, func(beside *os.File) error { return show(beside) }); err != nil {
		return failed(fmt.Sprintf("无法把结果写入 %s", file), "cannot write "+file, err)
	}
	return nil
}

// refuseOverwrite guards the reports: the result of checking a report never takes its place.
func refuseOverwrite(file string, inputs []lint.Input) error {
	target, err := os.Stat(file)
	for i := 0; err == nil && i < len(inputs); i++ { // a file that does not exist yet is none of the reports
		if info, missing := os.Stat(inputs[i].Path); missing == nil && os.SameFile(target, info) {
			return misuse(fmt.Sprintf("--output 指向要检查的报告 %s，会把它覆盖", file),
				fmt.Sprintf("--output names %s, a report to check, and would overwrite it", file))
		}
	}
	return nil
}
