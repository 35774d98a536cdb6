package main

import (
	"context"
	"io"
)

func measureMutations(ctx context.Context, w io.Writer, set []labelled, detail bool) error {
	return nil
}
