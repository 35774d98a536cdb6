# The two commands that matter: `make run` checks a shipped sample, `make test` runs all tests.

GO ?= go
# Inputs tried for each fuzz target, or a time such as 60s
FUZZTIME ?= 20000x

.PHONY: build run test lint fmt docs fixtures accuracy bench fuzz vuln

# The program, for this machine, as ./fazhilint
build:
	CGO_ENABLED=0 $(GO) build -trimpath -o fazhilint ./cmd/fazhilint

# Check a shipped sample. It has faults, so the program ends with 1; only 2 (could not check) is an error here.
run:
	@CGO_ENABLED=0 $(GO) build -o fazhilint ./cmd/fazhilint
	@./fazhilint lint fixtures/reports/faulty.txt || [ $$? -eq 1 ]

# All tests: Go, Rego, every example of every rule, the fixtures, the hook
test:
	$(GO) test ./...

# Everything that reads the code without running it
lint:
	golangci-lint run
	opa fmt --fail --list policies
	$(GO) test -run 'TestPoliciesCompileStrictly|TestPoliciesAreFormatted' ./policies

# Put code into its one shape
fmt:
	golangci-lint fmt
	opa fmt --write policies

# The tree's schema from its types, its reference from the schema, the rule pages from METADATA and examples
docs:
	$(GO) test ./parser -run TestSchemaIsFresh -update
	$(GO) test ./internal/docgen -update

# What the program must say of each report in fixtures/reports
fixtures:
	$(GO) test ./cmd/fazhilint -run TestFixtures -update

# Precision and recall on labelled reports, and what is told of changes of right ones; docs/accuracy.md says how to read it
accuracy:
	$(GO) run ./internal/accuracy -rules -mutate -statements fixtures/accuracy/statements fixtures/accuracy/open fixtures/accuracy/held

# Time and memory of a whole process and of its parts
bench:
	.ci/speed
	$(GO) test -run '^$$' -bench . -benchmem ./cmd/fazhilint ./internal/lint

# Each fuzz target in turn
fuzz:
	@for package in $$($(GO) list ./...); do \
		for target in $$($(GO) test -list '^Fuzz' $$package | grep '^Fuzz' || true); do \
			$(GO) test -run '^$$' -fuzz "^$$target$$" -fuzztime $(FUZZTIME) $$package || exit 1; \
		done; \
	done

# Known holes in what the program is built from; needs the network
vuln:
	govulncheck ./...
