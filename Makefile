FUZZTIME ?= 30s
SHARED ?= ../shared
SET ?= seeds
DIR ?= $(SHARED)/$(SET)
WASM_GO := GOOS=wasip1 GOARCH=wasm go
# Tests that try what holds of any texts on any machine: long, and so not run in wasm as well.
ANYWHERE := Random|Linear|NearMissesNothing|NeverOverlap|StemsAreThose
EDGE_CONFIG := build/dist/edge/wrangler.jsonc

help: ## print this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "%-10s%s\n", $$1, $$2 }' Makefile

run: go ## build everything and serve it at http://localhost:8700/
	@go run ./build run

build: go ## make the module, the site and the one file in build/dist; COMPILER=go leaves TinyGo out
	@go run ./build build

release: go ## the same, made by TinyGo, and hold the size budgets
	@go run ./build release

tinygo: go ## set TinyGo up, which build, run and test then use
	@go run ./build tinygo

edge: build ## run the site as a Cloudflare Worker on this machine, at http://localhost:8787/
	@CI=1 go run ./build edge wrangler dev --config $(EDGE_CONFIG) --port 8787

deploy: build ## publish the Cloudflare Worker to the account that wrangler is logged in to
	@go run ./build edge wrangler deploy --config $(EDGE_CONFIG)

test: go ## check and test everything, in Go, wasm, Node, three browsers and workerd
	go run ./build tools
	@test -z "$$(gofmt -l build core wasm)" || { echo "run make fmt:"; gofmt -l build core wasm; exit 1; }
	go vet ./...
	$(WASM_GO) vet ./wasm/...
	go tool staticcheck ./...
	GOOS=js GOARCH=wasm go vet ./wasm/edge/...
	GOOS=js GOARCH=wasm $$(go tool -n staticcheck) ./wasm/edge/...
	go test -vet=off ./...
	$(WASM_GO) test -vet=off -skip '$(ANYWHERE)' -exec "node --no-warnings '$(CURDIR)/build/wasirun.mjs'" $$(go list ./core/... | grep -v /fit$$)
	go run ./build build
	web/node_modules/.bin/tsc --project web
	web/node_modules/.bin/tsc --project web/sw
	node --test web/test/module/*.test.mjs web/test/strings/*.test.mjs
	go run ./build twin node --test web/test/module/*.test.mjs web/test/twin/*.test.mjs
	go run ./build packages web/test/package
	go run ./build browse node --test --test-concurrency=1 web/test/package/*.test.mjs
	go run ./build browse node --test --test-concurrency=2 web/test/page/*.test.mjs web/test/survey/*.test.mjs web/test/offline/*.test.mjs web/test/input/*.test.mjs web/test/embed/*.test.mjs web/test/single/*.test.mjs web/test/smoke/*.test.mjs
	go run ./build edge go run ./build browse node --test --test-concurrency=1 web/test/edge/*.test.mjs

bench: build ## measure speed: the core, then the module beside other tools, into web/docs/speed.md; FULL=1 for the largest sizes
	go test -run '^$$' -bench . -benchmem ./core/...
	go run ./build packages web/test/bench
	go run ./build browse node web/test/bench/speed.mjs

fuzz: go ## fuzz each target of core and wasm for FUZZTIME (30s)
	@set -e; for package in $$(go list ./core/... ./wasm/...); do \
		for target in $$(go test -list '^Fuzz' $$package | grep '^Fuzz'); do \
			go test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 10x $$package; \
		done; \
	done

accuracy: build ## score the module on a labelled corpus: SET=seeds DIR=folder, judge in SHARED
	node $(SHARED)/accuracy/evaluate.mjs build/dist/module/wirecopy.js $(SET) "$(DIR)"

fit: go ## fit core/rewrite/table.go to the PAN 2013 corpus in CORPUS
	go run ./core/rewrite/fit "$(CORPUS)"

ablation: go ## measure what each step of core/rewrite is worth, on the PAN 2013 corpus in CORPUS
	go run ./core/rewrite/fit -ablation "$(CORPUS)"

fmt: go ## format the Go code
	gofmt -w build core wasm

clean: go ## remove what was built
	@go run ./build clean

go:
	@command -v go >/dev/null || { echo "install Go 1.26 or later: go is not on the PATH"; exit 1; }

.PHONY: help run build release tinygo edge deploy test bench fuzz accuracy fit ablation fmt clean go
