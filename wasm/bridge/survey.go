package bridge

import (
	"slices"

	"github.com/wirecopy/wirecopy/core"
	"github.com/wirecopy/wirecopy/core/cluster"
	"github.com/wirecopy/wirecopy/core/report"
)

// The parts of a survey as works. A block of digests is
//
//	uint32 number of articles, of shingles and of words in all, 0
//	for each article: uint32 number of its shingles, of its words
//	uint64 shingles, then uint32 words, article by article
//
// and has zeros behind it up to a multiple of 8 bytes. A block of asides is
//
//	uint32 number of articles
//	for each article: uint32 number of its shingles that stand aside
//	zeros up to a multiple of 8 bytes
//	uint64 those shingles, article by article
//
// The answer of digest is a block and then JSON, a list of what the survey
// lists of each article. The answer of join and resume begins with a number:
//
//	uint32 0, number of articles; uint32 the articles that resume wants
//
// or
//
//	uint32 1, number of pairs, of clusters, of members in all
//	float64 resemblance of each pair, a's share in b, b's share in a
//	uint32 a of each pair, b of each pair
//	uint32 size of each cluster; uint32 members, cluster by cluster
//	JSON, {"version", "options"} of the survey
//
// The host hands blocks on and looks into none. All numbers are little-endian,
// which is what WebAssembly has: they are copied as they stand in memory.

// digesting reads some articles of a survey.
type digesting struct {
	*core.Digester
	articles []core.Article
	before   int
	done     int
	counts   []uint32
	shingles []uint64
	words    []uint32
	list     []byte
	err      error
}

func newDigesting(r *request) (*work, error) {
	digester, err := core.NewDigester(r.survey)
	if err != nil {
		return nil, err
	}
	if err := core.CheckSurvey(r.all); err != nil {
		return nil, err
	}
	bytes := 0
	for _, a := range r.articles {
		bytes += len(a.Text)
	}
	d := &digesting{Digester: digester, articles: r.articles, before: r.before}
	const bytesPerWord = 5 // of English prose, of which nearly all shingles are distinct
	d.shingles = make([]uint64, 0, bytes/bytesPerWord)
	d.words = make([]uint32, 0, bytes/bytesPerWord)
	failure := func() error { return d.err }
	return &work{total: len(d.articles), step: d.step, err: failure, answer: d.append}, nil
}

func (d *digesting) step() bool {
	article := d.articles[d.done]
	digest, err := d.Digest(d.before+d.done, article)
	if err != nil {
		d.err = err
		return false
	}
	d.counts = append(d.counts, uint32(len(digest.Shingles)), uint32(len(digest.Vocabulary)))
	d.shingles = append(d.shingles, digest.Shingles...)
	d.words = append(d.words, digest.Vocabulary...)
	if d.done > 0 {
		d.list = append(d.list, ',')
	}
	d.list = report.AppendSurveyArticle(d.list, digest.Report(article.ID))
	d.done++
	return d.done < len(d.articles)
}

func (d *digesting) append(dst []byte) []byte {
	const most = 16 + 8 + 2 // the head, what is padded, and brackets
	dst = slices.Grow(dst, most+4*len(d.counts)+8*len(d.shingles)+4*len(d.words)+len(d.list))
	dst = appendNumbers(dst, []uint32{uint32(len(d.articles)), uint32(len(d.shingles)), uint32(len(d.words)), 0})
	dst = appendNumbers(dst, d.counts)
	dst = appendNumbers(dst, d.shingles)
	dst = padded(appendNumbers(dst, d.words))
	dst = append(dst, '[')
	dst = append(dst, d.list...)
	return append(dst, ']')
}

// settingAside finds the shingles of some articles that stand aside.
type settingAside struct {
	*core.Digester
	articles []core.Article
	counts   []uint32
	hashes   []uint64
}

func newSettingAside(r *request) (*work, error) {
	digester, err := core.NewDigester(r.survey)
	if err != nil {
		return nil, err
	}
	s := &settingAside{Digester: digester, articles: r.articles}
	failure := func() error { return nil }
	return &work{total: len(s.articles), step: s.step, err: failure, answer: s.append}, nil
}

func (s *settingAside) step() bool {
	hashes := s.Aside(s.articles[len(s.counts)])
	s.counts = append(s.counts, uint32(len(hashes)))
	s.hashes = append(s.hashes, hashes...)
	return len(s.counts) < len(s.articles)
}

func (s *settingAside) append(dst []byte) []byte {
	const most = 4 + 8 // the head, and what is padded
	dst = slices.Grow(dst, most+4*len(s.counts)+8*len(s.hashes))
	dst = appendNumbers(dst, []uint32{uint32(len(s.articles))})
	dst = padded(appendNumbers(dst, s.counts))
	return appendNumbers(dst, s.hashes)
}

// joining is a join, and then its resumptions.
type joining struct{ *core.Joiner }

func newJoining(r *request) (*work, error) {
	joiner, err := core.NewJoiner(r.digests, r.survey)
	if err != nil {
		return nil, err
	}
	return (&joining{joiner}).work(joiner.Total()), nil
}

// work is so many steps of the join.
func (j *joining) work(total int) *work {
	return &work{total: total, step: j.Step, err: j.Err, answer: j.append, join: j}
}

// waits tells whether the join wants to know more of some articles.
func (j *joining) waits() bool { return j.Sifted() && len(j.Wanted()) > 0 }

// resume begins another round of a join.
func (j *joining) resume(r *request) (*work, error) {
	if j == nil || len(r.asides) != len(j.Wanted()) {
		return nil, internal(malformed)
	}
	for i, article := range j.Wanted() {
		j.SetAside(article, r.asides[i])
	}
	return j.work(j.Last()), nil
}

func (j *joining) append(dst []byte) []byte {
	if wanted := j.Wanted(); len(wanted) > 0 {
		dst = appendNumbers(dst, []uint32{0, uint32(len(wanted))})
		return appendAll(dst, wanted, func(article int) uint32 { return uint32(article) })
	}
	return report.AppendSurveyHead(j.appendSurvey(dst), j.Options().Report())
}

// appendSurvey appends the survey but for its articles and its head.
func (j *joining) appendSurvey(dst []byte) []byte {
	pairs, clusters := j.Pairs(), j.Clusters()
	var members []int
	for _, c := range clusters {
		members = append(members, c.Members...)
	}
	const bytesPerPair, bytesPerNumber = 3*8 + 2*4, 4
	dst = slices.Grow(dst, bytesPerPair*len(pairs)+bytesPerNumber*(len(clusters)+len(members)))
	dst = appendNumbers(dst, []uint32{1, uint32(len(pairs)), uint32(len(clusters)), uint32(len(members))})
	dst = appendAll(dst, pairs, func(p report.SurveyPair) float64 { return p.Resemblance })
	dst = appendAll(dst, pairs, func(p report.SurveyPair) float64 { return p.AInB })
	dst = appendAll(dst, pairs, func(p report.SurveyPair) float64 { return p.BInA })
	dst = appendAll(dst, pairs, func(p report.SurveyPair) uint32 { return uint32(p.A) })
	dst = appendAll(dst, pairs, func(p report.SurveyPair) uint32 { return uint32(p.B) })
	dst = appendAll(dst, clusters, func(c cluster.Cluster) uint32 { return uint32(len(c.Members)) })
	return appendAll(dst, members, func(m int) uint32 { return uint32(m) })
}

// appendAll appends a number of each item.
func appendAll[Item any, Number uint32 | float64](dst []byte, items []Item, number func(Item) Number) []byte {
	var some [64]Number // so that few bytes are there twice
	for len(items) > 0 {
		n := min(len(items), len(some))
		for i, item := range items[:n] {
			some[i] = number(item)
		}
		dst = appendNumbers(dst, some[:n])
		items = items[n:]
	}
	return dst
}
