package core_test

import (
	"time"

	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core"
)

func localPairs() (pairs [][2]string, bytes int64) {
	dir := "/tmp/c/pan13-train"
	cats, _ := filepath.Glob(dir + "/0*")
	sort.Strings(cats)
	for _, c := range cats {
		b, _ := os.ReadFile(c + "/pairs")
		lines := strings.Split(strings.TrimSpace(string(b)), "\n")
		for i := 7; i < len(lines); i += 26 {
			f := strings.Fields(lines[i])
			x, _ := os.ReadFile(dir + "/susp/" + f[0])
			y, _ := os.ReadFile(dir + "/src/" + f[1])
			pairs = append(pairs, [2]string{string(x), string(y)})
			bytes += int64(len(x) + len(y))
		}
	}
	return
}

func BenchmarkLocalPan(b *testing.B) {
	pairs, n := localPairs()
	b.SetBytes(n)
	b.ReportAllocs()
	for b.Loop() {
		for _, p := range pairs {
			r, err := core.Compare(twoOf(p[0], p[1]), core.Options{})
			if err != nil {
				b.Fatal(err)
			}
			r.AppendJSON(nil)
		}
	}
}

func BenchmarkLocalSeedPair(b *testing.B) {
	f, _ := filepath.Glob("/work/shared/seeds/*.txt")
	sort.Strings(f)
	x, _ := os.ReadFile(f[3])
	y, _ := os.ReadFile(f[4])
	b.ReportAllocs()
	for b.Loop() {
		r, _ := core.Compare(twoOf(string(x), string(y)), core.Options{})
		r.AppendJSON(nil)
	}
}

func TestLocalHash(t *testing.T) {
	pairs, _ := localPairs()
	h := sha256.New()
	for _, p := range pairs {
		r, err := core.Compare(twoOf(p[0], p[1]), core.Options{})
		if err != nil {
			t.Fatal(err)
		}
		h.Write(r.AppendJSON(nil))
	}
	fmt.Printf("hash %x\n", h.Sum(nil)[:8])
}

func TestLocalSpeed(t *testing.T) {
	pairs, n := localPairs()
	best := make([]time.Duration, len(pairs))
	for r := range 8 {
		for i, p := range pairs {
			start := time.Now()
			rep, _ := core.Compare(twoOf(p[0], p[1]), core.Options{})
			rep.AppendJSON(nil)
			if d := time.Since(start); r == 0 || d < best[i] {
				best[i] = d
			}
		}
	}
	sum := time.Duration(0)
	for _, d := range best {
		sum += d
	}
	fmt.Printf("native best MB/s %.2f\n", float64(n)/1e6/sum.Seconds())
}
