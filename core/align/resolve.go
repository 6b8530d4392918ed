package align

// resolve picks from runs that may overlap a set that does not: always the
// longest, then what is left of the others, down to shortest words. Of runs
// of equal length the one that comes first in the first text wins, then in
// the second, so that repeated paragraphs pair off in order.
func resolve(runs []Run, wordsA, wordsB, shortest int) []Run {
	r := resolver{takenA: make([]bool, wordsA), takenB: make([]bool, wordsB)}
	queue := queue(runs)
	for i := len(queue)/2 - 1; i >= 0; i-- {
		queue.sink(i)
	}
	var chosen []Run
	for len(queue) > 0 {
		best := queue[0]
		free := r.free(best)
		if free.N >= shortest && free != best {
			queue[0] = free
			queue.sink(0)
			continue
		}
		if free == best {
			r.take(best)
			chosen = append(chosen, best)
		}
		last := len(queue) - 1
		queue[0] = queue[last]
		queue = queue[:last]
		queue.sink(0)
	}
	return chosen
}

type resolver struct{ takenA, takenB []bool }

// free is the longest piece of a run that nothing has taken.
func (r *resolver) free(run Run) (best Run) {
	takenA, takenB := r.takenA[run.A:][:run.N], r.takenB[run.B:][:run.N]
	from := 0
	for i := 0; i <= run.N; i++ {
		if i == run.N || takenA[i] || takenB[i] {
			best = best.Longer(Run{run.A + from, run.B + from, i - from})
			from = i + 1
		}
	}
	return best
}

func (r *resolver) take(run Run) {
	for i := range run.N {
		r.takenA[run.A+i], r.takenB[run.B+i] = true, true
	}
}

// queue is a heap of runs, the longest first (Williams 1964, Algorithm 232).
// container/heap would ask for each comparison through an interface.
type queue []Run

// sink moves a run down to where it belongs.
func (q queue) sink(i int) {
	for {
		first := i
		for child := 2*i + 1; child <= 2*i+2 && child < len(q); child++ {
			if q[child].goesBefore(q[first]) {
				first = child
			}
		}
		if first == i {
			return
		}
		q[i], q[first] = q[first], q[i]
		i = first
	}
}

func (r Run) goesBefore(other Run) bool {
	if r.N != other.N {
		return r.N > other.N
	}
	if r.A != other.A {
		return r.A < other.A
	}
	return r.B < other.B
}
