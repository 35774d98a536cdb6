//go:build !windows

package swap_test

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/fazhilint/fazhilint/internal/swap"
)

// TestWhatIsNoFile writes through a link and into a pipe, and leaves both what they are.
func TestWhatIsNoFile(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	file, link, pipe := filepath.Join(folder, "报告.txt"), filepath.Join(folder, "链接"), filepath.Join(folder, "管道")
	if err := os.WriteFile(file, []byte("甲"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(file, link); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}
	write := func(to *os.File) error {
		_, err := to.WriteString("乙")
		return err
	}
	read := make(chan string)
	go func() {
		text, _ := os.ReadFile(pipe) // an error shows as an empty text
		read <- string(text)
	}()
	for _, target := range []string{link, pipe} {
		if err := swap.File(target, 0o600, write); err != nil {
			t.Fatal(err)
		}
	}
	if text := <-read; text != "乙" {
		t.Errorf("from the pipe: %q", text)
	}
	if text, err := os.ReadFile(file); err != nil || string(text) != "乙" {
		t.Errorf("through the link: %q, %v", text, err)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is %v, %v", info.Mode(), err)
	}
	if info, err := os.Lstat(pipe); err != nil || info.Mode()&os.ModeNamedPipe == 0 {
		t.Errorf("the pipe is %v, %v", info.Mode(), err)
	}
}
