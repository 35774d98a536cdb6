// Package swap writes files as a whole or not at all.
package swap

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// File puts what write writes in the place of the named file, as replace does. Devices and pipes are written to as they are, and a link keeps
// pointing to its file.
func File(file string, mode fs.FileMode, write func(*os.File) error) error {
	info, err := os.Stat(file)
	switch {
	case err == nil && !info.Mode().IsRegular() && !info.IsDir():
		return into(file, write)
	case err == nil:
		if file, err = filepath.EvalSymlinks(file); err != nil {
			return fmt.Errorf("find: %w", err)
		}
	}
	return replace(file, mode, write)
}

// into writes to what a file must not take the place of, such as /dev/null or a pipe.
func into(device string, write func(*os.File) error) error {
	opened, err := os.OpenFile(device, os.O_WRONLY, 0) //nolint:gosec // what the user named
	if err != nil {
		return fmt.Errorf("open: %w", err)
	}
	if err := errors.Join(write(opened), opened.Close()); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	return nil
}

// replace lets write fill a file beside the named one, which then takes its place with the given mode, so that nobody reads
// half of it. Where write fails, the named file stays as it was.
func replace(file string, mode fs.FileMode, write func(*os.File) error) error {
	beside, err := os.CreateTemp(filepath.Dir(file), ".fazhilint-*")
	if err != nil {
		return fmt.Errorf("create: %w", err)
	}
	err = errors.Join(write(beside), beside.Chmod(mode), beside.Close())
	if err == nil {
		err = os.Rename(beside.Name(), file)
	}
	if err != nil {
		_ = os.Remove(beside.Name()) // best effort: the first error is the one to tell
		return fmt.Errorf("write: %w", err)
	}
	return nil
}
