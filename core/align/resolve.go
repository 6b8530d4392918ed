package align

import "container/heap"

// resolve picks from runs that may overlap a set that does not: always the
// longest, then what is left of the others, down to shortest words. Of runs
// of equal length the one that comes first in the first text wins, then in
// the second, so that repeated paragraphs pair off in order.
func resolve(runs []Run, wordsA, wordsB, shortest int) []Run {
	r := resolver{takenA: make([]bool, wordsA), takenB: make([]bool, wordsB)}
	queue := queue(runs)
	heap.Init(&queue)
	var chosen []Run
	for len(queue) > 0 {
		best := queue[0]
		free := r.free(best)
		switch {
		case free == best:
			r.take(best)
			chosen = append(chosen, best)
			heap.Pop(&queue)
		case free.N >= shortest:
			queue[0] = free
			heap.Fix(&queue, 0)
		default:
			heap.Pop(&queue)
		}
	}
	return chosen
}

type resolver struct{ takenA, takenB []bool }

// free is the longest piece of a run that nothing has taken.
func (r *resolver) free(run Run) (best Run) {
	current := run
	current.N = 0
	for i := range run.N {
		if r.takenA[run.A+i] || r.takenB[run.B+i] {
			current = Run{run.A + i + 1, run.B + i + 1, 0}
			continue
		}
		current.N++
		best = best.Longer(current)
	}
	return best
}

func (r *resolver) take(run Run) {
	for i := range run.N {
		r.takenA[run.A+i], r.takenB[run.B+i] = true, true
	}
}

// queue is a heap of runs, the longest first.
type queue []Run

func (q queue) Len() int      { return len(q) }
func (q queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q queue) Less(i, j int) bool {
	x, y := q[i], q[j]
	if x.N != y.N {
		return x.N > y.N
	}
	if x.A != y.A {
		return x.A < y.A
	}
	return x.B < y.B
}
func (q *queue) Push(any) { panic("align: the queue never grows") }
func (q *queue) Pop() any {
	*q = (*q)[:len(*q)-1]
	return nil
}
