package pdf

// Start is start, for tests.
var Start = start
