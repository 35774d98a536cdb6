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
	from := input.Reader
	if input.Path != "" {
		file, err := os.Open(input.Path)
		if err != nil {
			return nil, fmt.Errorf("open: %w", err)
		}
		defer func() { _ = file.Close() }() // read only: nothing to lose
		from = file
	}
	data, err := io.ReadAll(io.LimitReader(from, limit+1))
	if err != nil {
		return nil, fmt.Errorf("read: %w", err)
	}
	if int64(len(data)) > limit {
		return nil, errTooLarge(limit)
	}
	return data, nil
}

// errTooLarge says that an input is above the limit; it is read no further, so its size is not known.
func errTooLarge(limit int64) error {
	return &reader.Error{
		Kind: reader.KindSize,
		ZH:   fmt.Sprintf("文件超过大小上限（%d 字节），可用 --max-size 放宽", limit),
		EN:   fmt.Sprintf("the file is larger than the limit of %d bytes; --max-size raises it", limit),
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
