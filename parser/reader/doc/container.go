// The container: a compound file ([MS-CFB]) whose streams hold the text and what belongs to it.

package doc

import (
	"bytes"
	"io"
	"strings"

	"github.com/richardlehane/mscfb"

	"github.com/fazhilint/fazhilint/parser/reader/fault"
)

// maxEntries is how many streams and folders the directory of a report's file can have.
const maxEntries = 20_000

// open reads the streams that are needed, and the block at the beginning of the text's one that tells what is where.
func (f *file) open(data []byte) error {
	container, err := mscfb.New(bytes.NewReader(data))
	if err != nil {
		return errDamaged("容器目录缺失或有误", "the directory of its container is missing or wrong")
	}
	if len(container.File) > maxEntries {
		return errLong()
	}
	streams := map[string]*mscfb.File{}
	for _, entry := range container.File {
		if name := strings.ToLower(entry.Name); len(entry.Path) == 0 && streams[name] == nil {
			streams[name] = entry
		}
	}
	stream := func(name string) *mscfb.File { return streams[strings.ToLower(name)] }
	if stream("EncryptedPackage") != nil {
		return fault.NewLocked()
	}
	if stream(textStream) == nil {
		return errNoText()
	}
	if f.word, err = readStream(stream(textStream), len(data)); err != nil {
		return err
	}
	if f.fib, err = readFIB(f.word); err != nil {
		return err
	}
	table := stream(f.fib.table)
	if table == nil {
		return errDamaged("缺少 "+f.fib.table, f.fib.table+" is missing")
	}
	if f.table, err = readStream(table, len(data)); err != nil || stream("Data") == nil {
		return err
	}
	f.data, err = readStream(stream("Data"), len(data))
	return err
}

// readStream reads a stream, which cannot be longer than its file.
func readStream(entry *mscfb.File, limit int) ([]byte, error) {
	if entry.Size > int64(limit) {
		return nil, errDamaged(entry.Name+" 不完整", entry.Name+" is cut off")
	}
	data, err := io.ReadAll(io.LimitReader(entry, entry.Size))
	if err != nil || int64(len(data)) < entry.Size {
		return nil, errDamaged(entry.Name+" 不完整", entry.Name+" is cut off")
	}
	return data, nil
}
