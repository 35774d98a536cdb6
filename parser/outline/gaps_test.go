package outline_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser"
)

func TestGaps(t *testing.T) {
	t.Parallel()
	tests := []struct {
		text string
		want []string
	}{
		{"工作中，一是抓学习。二是抓队伍。四是抓保障。", []string{"二是 四是"}},
		{"工作中，一是抓学习。三是抓队伍。四是抓保障。", []string{"一是 三是"}},
		{"工作中，一是抓学习。二是抓队伍。三是抓保障。", nil},
		{"工作中，一是抓学习。二是抓队伍。还抓好三项督查。四是抓保障。", []string{"二是 四是 told"}},
		{"工作中，一是抓学习。二是抓队伍。五是抓保障。", nil},
		{"工作中，二是抓学习。四是抓队伍。", nil},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			t.Parallel()
			parsed, err := parser.Parse(context.Background(), "a.txt", []byte("云溪县2024年法治政府建设情况报告\n\n"+tt.text+"\n"), parser.Options{})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, gap := range parsed.Document.Gaps {
				text := []rune(parsed.Document.Text)
				words := string(text[gap.Before.Span[0]:gap.Before.Span[1]]) + " " + string(text[gap.Item.Span[0]:gap.Item.Span[1]])
				if gap.Told {
					words += " told"
				}
				got = append(got, words)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}
