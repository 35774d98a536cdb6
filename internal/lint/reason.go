// Errors of the file system in words.

package lint

import (
	"errors"
	"fmt"
	"io/fs"
	"syscall"

	"github.com/fazhilint/fazhilint/policies"
)

// Reason words an error of the file system; it leaves out the path, which the reader is told beside it.
func Reason(err error) policies.Text {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return policies.Text{ZH: "文件或文件夹不存在", EN: "no such file or folder"}
	case errors.Is(err, fs.ErrPermission):
		return policies.Text{ZH: "没有权限", EN: "no permission"}
	case errors.Is(err, syscall.EISDIR):
		return policies.Text{ZH: "这是文件夹，不是文件", EN: "it is a folder, not a file"}
	case errors.Is(err, syscall.ENOTDIR):
		return policies.Text{ZH: "路径中有一段不是文件夹", EN: "a part of the path is not a folder"}
	case errors.Is(err, syscall.ENOSPC):
		return policies.Text{ZH: "磁盘已满", EN: "the disk is full"}
	case errors.Is(err, syscall.ENAMETOOLONG):
		return policies.Text{ZH: "文件名太长", EN: "the file name is too long"}
	}
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		err = pathError.Err
	}
	return policies.Text{ZH: fmt.Sprintf("出错（%v）", err), EN: err.Error()}
}
