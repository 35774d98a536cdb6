// Package fault holds the error of all readers: it says in Chinese and in English what is wrong with a file and what to
// do about it.
package fault

// Kinds of Error.
const (
	Empty    = "empty"    // nothing but blanks
	Binary   = "binary"   // no text at all
	Format   = "format"   // a format that cannot be read, or an unknown one was asked for
	Encoding = "encoding" // no encoding fits, or the one asked for does not
	Size     = "size"     // larger than a limit, packed or unpacked
	Line     = "line"     // a line longer than any report has
	Damaged  = "damaged"  // the format is known, the file breaks its rules: cut off, parts missing
	Locked   = "locked"   // encrypted with a password
)

// Error says why a file cannot be read.
type Error struct {
	Kind string
	ZH   string // message in Chinese
	EN   string // message in English
}

// Error gives the English message.
func (e *Error) Error() string { return e.EN }

// New makes an Error.
func New(kind, zh, en string) *Error { return &Error{Kind: kind, ZH: zh, EN: en} }

// NewLocked is the error of a file that a password locks, whatever its format.
func NewLocked() *Error {
	return New(Locked, "文件设有密码，请取消密码后再检查", "the file is locked with a password: take the password off first")
}
