// Package swap writes files as a whole or not at all.
package swap

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// File lets write fill a file beside the named one, which then takes its place with the given mode, so that nobody reads
// half of it. Where write fails, the named file stays as it was.
func File(file string, mode fs.FileMode, write func(*os.File) error) error {
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
