// Writing: the whole file or nothing, and only what was checked.

package fix

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/fazhilint/fazhilint/internal/swap"
)

// replace puts changed in the place of what path holds, which must still be data: it is written beside the file, which it
// then replaces. The file keeps its permissions; a link keeps pointing to it.
func replace(path string, data, changed []byte) error {
	target, err := filepath.EvalSymlinks(path)
	if err != nil {
		return fmt.Errorf("find: %w", err)
	}
	info, err := os.Stat(target)
	if err != nil {
		return fmt.Errorf("find: %w", err)
	}
	if err := writable(target); err != nil {
		return err
	}
	err = swap.File(target, info.Mode().Perm(), func(beside *os.File) error {
		_, err := beside.Write(changed)
		if err = errors.Join(err, beside.Sync()); err != nil {
			return fmt.Errorf("write: %w", err)
		}
		return unchanged(target, data)
	})
	if err != nil {
		return fmt.Errorf("replace: %w", err)
	}
	return nil
}

// writable says whether a file may be written, as its permissions have it: replacing it asks for those of its folder only.
func writable(path string) error {
	file, err := os.OpenFile(path, os.O_WRONLY, 0) //nolint:gosec // the file that the user named
	if err != nil {
		return fmt.Errorf("open: %w", err)
	}
	if err := file.Close(); err != nil {
		return fmt.Errorf("open: %w", err)
	}
	return nil
}

// unchanged wants a file to hold what was read from it: somebody may have saved it meanwhile.
func unchanged(path string, data []byte) error {
	now, err := os.ReadFile(path) //nolint:gosec // the file that the user named
	if err != nil {
		return fmt.Errorf("read: %w", err)
	}
	if !bytes.Equal(now, data) {
		return refuse("它在检查期间被别的程序改过，请再运行一次", "another program changed it meanwhile; run again")
	}
	return nil
}
