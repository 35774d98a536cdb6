package match_test

import (
	"testing"

	"github.com/fazhilint/fazhilint/parser/match"
)

func TestWords(t *testing.T) {
	t.Parallel()
	text := []rune("经岳麓区人民法院审理，判决驳回×某的诉讼请求。")
	words := []string{"审理", "法院", "×某", "a"}
	for _, c := range []struct {
		name    string
		got     int
		want    int
		word    string
		wantFor string
	}{
		{name: "first", want: 6, wantFor: "法院"},
		{name: "last", want: 15, wantFor: "×某"},
	} {
		if c.name == "first" {
			c.got, c.word = match.First(text, 0, len(text), words)
		} else {
			c.got, c.word = match.Last(text, 0, len(text), words)
		}
		if c.got != c.want || c.word != c.wantFor {
			t.Errorf("%s: %d %q, want %d %q", c.name, c.got, c.word, c.want, c.wantFor)
		}
	}
	if at, _ := match.First(text, 0, len(text), []string{"裁定"}); at != -1 {
		t.Errorf("found 裁定 at %d", at)
	}
	if word, ok := match.OneEnds(text, 0, 8, words); !ok || word != "法院" {
		t.Errorf("before 审理: %q %v", word, ok)
	}
	if _, ok := match.OneEnds(text, 7, 8, words); ok {
		t.Error("a word that begins below lo was found")
	}
	if match.At(text, 6, 7, "法院") || match.At(text, -1, 9, "经") || !match.At(text, 6, 8, "法院") {
		t.Error("At does not keep its bounds")
	}
}

func TestClauses(t *testing.T) {
	t.Parallel()
	text := []rune("甲，乙丙；丁")
	if got := match.ClauseStart(text, 0, 3); got != 2 {
		t.Errorf("start %d", got)
	}
	if got := match.ClauseEnd(text, 2, len(text)); got != 4 {
		t.Errorf("end %d", got)
	}
}

func TestDigits(t *testing.T) {
	t.Parallel()
	for r, want := range map[rune]int{'0': 0, '９': 9, '７': 7} {
		if got, ok := match.Digit(r); !ok || got != want {
			t.Errorf("%c: %d %v", r, got, ok)
		}
	}
	if _, ok := match.Digit('九'); ok {
		t.Error("九 is no Arabic digit")
	}
}
