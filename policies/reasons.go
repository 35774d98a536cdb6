// Why a claim could not be judged, in words.

package policies

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
)

// Reason gives the words for a key of the reasons table; a key without words, or without a table, stands for itself.
func Reason(key string) (Text, error) {
	content, err := files.ReadFile("data/reasons.json")
	if errors.Is(err, fs.ErrNotExist) {
		return Text{ZH: key, EN: key}, nil
	}
	if err != nil {
		return Text{}, fmt.Errorf("read reasons: %w", err)
	}
	var file struct {
		Fazhilint struct {
			Tables struct {
				Reasons map[string]Text `json:"reasons"`
			} `json:"tables"`
		} `json:"fazhilint"`
	}
	if err := json.Unmarshal(content, &file); err != nil {
		return Text{}, fmt.Errorf("read reasons: %w", err)
	}
	if words, ok := file.Fazhilint.Tables.Reasons[key]; ok {
		return words, nil
	}
	return Text{ZH: key, EN: key}, nil
}
