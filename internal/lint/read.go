// Reads and parses one input, and says in words why that failed.

package lint

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/parser/reader"
	readfault "github.com/fazhilint/fazhilint/parser/reader/fault"
	"github.com/fazhilint/fazhilint/policies"
)

// Open gives the input of a single path: a file, or "-" for standard input.
func Open(path string, stdin Stdin) Input {
	if path == "-" {
		return Input{Name: stdin.Name, Reader: stdin.Reader}
	}
	return Input{Name: shown(path), Path: path}
}

// Parse reads and parses one input.
func Parse(ctx context.Context, input *Input, opt parser.Options) (*parser.Parsed, *Problem) {
	parsed, err := parse(ctx, input, opt)
	if err != nil {
		return nil, problemOf(err)
	}
	return parsed, nil
}

// parse is Parse with an error that problemOf can word.
func parse(ctx context.Context, input *Input, opt parser.Options) (*parser.Parsed, error) {
	data, err := read(input, opt.MaxBytes)
	if err != nil {
		return nil, err
	}
	parsed, err := parser.Parse(ctx, input.Name, data, opt)
	if err != nil {
		return nil, fmt.Errorf("parse: %w", err)
	}
	return parsed, nil
}

// read takes in an input, at most limit bytes of it (0: the reader's own limit).
func read(input *Input, limit int64) ([]byte, error) {
	if limit <= 0 {
		limit = reader.DefaultMaxBytes
	}
	if input.member != nil {
		return input.member.read(limit)
	}
	from, size := input.Reader, uint64(0)
	if input.Path != "" {
		file, err := os.Open(input.Path)
		if err != nil {
			return nil, fmt.Errorf("open: %w", err)
		}
		defer func() { _ = file.Close() }() // read only: nothing to lose
		from = file
		if info, err := file.Stat(); err == nil {
			size = uint64(max(info.Size(), 0))
		}
	}
	data, err := io.ReadAll(io.LimitReader(from, limit+1))
	if err != nil {
		return nil, fmt.Errorf("read: %w", err)
	}
	if int64(len(data)) > limit {
		return nil, errTooLarge(limit, size)
	}
	return data, nil
}

// errTooLarge says that an input is above the limit, in bytes, and by which value it can be read. Its size is 0 where it
// is not known, as that of standard input, which is read no further.
func errTooLarge(limit int64, size uint64) error {
	const mega = 1 << 20
	enough := 2 * uint64(limit) //nolint:gosec // a limit is never negative
	if size > 0 {
		enough = size
	}
	value := enough/mega + 1
	if enough%mega == 0 {
		value--
	}
	return &reader.Error{
		Kind: reader.KindSize,
		ZH:   fmt.Sprintf("文件超过大小上限（%s），可用 --max-size 放宽，如 --max-size %dM", readfault.Amount(limit), value),
		EN:   fmt.Sprintf("the file is larger than the limit of %s; --max-size raises it, such as --max-size %dM", readfault.AmountEN(limit), value),
	}
}

// problemOf words an error of reading, parsing or judging.
func problemOf(err error) *Problem {
	var unreadable *reader.Error
	var pathError *os.PathError
	switch {
	case errors.As(err, &unreadable):
		return &Problem{policies.Text{ZH: unreadable.ZH, EN: unreadable.EN}}
	case errors.As(err, &pathError):
		return &Problem{Reason(err)}
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return &Problem{policies.Text{ZH: "检查被中断", EN: "checking was interrupted"}}
	default:
		return &Problem{policies.Text{ZH: "无法检查：" + err.Error(), EN: err.Error()}}
	}
}
