// PDFium as WebAssembly: started by the first PDF of a process, never by anything else. The module is translated to
// machine code once and kept in the user's cache folder, since that takes some seconds.

package pdf

import (
	"embed"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"time"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
)

// Bounds of what all PDFs of a process take together.
const (
	maxInstances   = 2
	maxMemoryPages = 1280 // of 64 KiB, for one instance
	maxWait        = 10 * time.Minute
)

// CacheVariable names the environment variable that says where the translated module is kept: a folder, or "off".
// Without it, the user's cache folder is taken.
const CacheVariable = "FAZHILINT_CACHE"

// fonts holds a font of boxes for all characters (see TestFiller). PDFium leaves out text that takes no room, and a
// single character of a font that neither the file nor PDFium holds would take none. The machine's own fonts are not
// asked, so that every machine reads the same.
//
//go:embed fonts/filler.ttf
var fonts embed.FS

// engine gives the pool of instances, which is made by the first call.
var engine = sync.OnceValues(start) //nolint:gochecknoglobals // one for a process: making it takes long, and it is safe for all

// start makes the pool, without the cache where that is of no use: the folder cannot be written, or holds rubbish.
func start() (pdfium.Pool, error) {
	if folder := cacheFolder(); folder != "" {
		if cache, err := wazero.NewCompilationCacheWithDir(folder); err == nil {
			if pool, err := newPool(wazero.NewRuntimeConfig().WithCompilationCache(cache)); err == nil {
				return pool, nil
			}
		}
	}
	return newPool(wazero.NewRuntimeConfig())
}

// cacheFolder is where the translated module is kept, "" for nowhere.
func cacheFolder() string {
	switch set := os.Getenv(CacheVariable); set {
	case "off":
		return ""
	case "":
	default:
		return set
	}
	folder, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(folder, "fazhilint")
}

// newPool makes a pool. Instances see no file of the machine, are thrown away after use, and stop when they are told to.
func newPool(config wazero.RuntimeConfig) (pdfium.Pool, error) {
	instances := min(maxInstances, runtime.GOMAXPROCS(0))
	pool, err := webassembly.Init(webassembly.Config{
		MaxIdle:       instances,
		MaxTotal:      instances,
		FSConfig:      wazero.NewFSConfig().WithFSMount(fonts, "/usr/share"),
		RuntimeConfig: config.WithMemoryLimitPages(maxMemoryPages).WithCloseOnContextDone(true),
		Stdout:        io.Discard,
		Stderr:        io.Discard,
	})
	if err != nil {
		return nil, fmt.Errorf("starting PDFium: %w", err)
	}
	return pool, nil
}
