package claims_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/fazhilint/fazhilint/parser/internal/treetest"
)

func TestZZGen(t *testing.T) {
	data, _ := os.ReadFile(os.Getenv("GEN"))
	for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		if strings.HasPrefix(line, "#") {
			fmt.Println(line)
			continue
		}
		claims := claimsOf(treetest.Parse(t, line))
		if len(claims) == 0 {
			fmt.Printf("\t\t{%q, nil},\n", line)
			continue
		}
		fmt.Printf("\t\t{%q, []string{\n", line)
		for _, c := range claims {
			fmt.Printf("\t\t\t%q,\n", strings.TrimSpace(c))
		}
		fmt.Println("\t\t}},")
	}
}
