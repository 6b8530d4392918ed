package rewrite

// rows is memory for the rows of similarities, one after the other. There may be
// millions, so that what is full is not copied when more is needed: rows in older
// memory stay where they are.
type rows struct {
	likes  []like
	shared []shared
	taken  int
}

// roomForRows is the least number of similarities that get memory at once.
const roomForRows = 1 << 10

// empty makes all memory free.
func (r *rows) empty() { r.taken = 0 }

// take gives memory for a row of n similarities.
func (r *rows) take(n int) ([]like, []shared) {
	if len(r.likes)-r.taken < n {
		room := max(roomForRows, n, 2*len(r.likes))
		r.likes, r.shared, r.taken = make([]like, room), make([]shared, room), 0
	}
	from, to := r.taken, r.taken+n
	r.taken = to
	return r.likes[from:to], r.shared[from:to]
}
