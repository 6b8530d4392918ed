package check

import (
	"slices"

	"github.com/wirecopy/wirecopy/core/slice"
	"github.com/wirecopy/wirecopy/core/text"
)

// quote is what is known of a quotation whatever it is compared with.
type quote struct {
	checked bool // the options leave a word of it in
	weight  int
}

func (f *Facts) findQuotes() []quote {
	quotes := make([]quote, len(f.text.Quotations))
	for i, q := range f.text.Quotations {
		quotes[i] = quote{f.text.Count(q.Words, text.Ignored) > 0, f.weightSum(q.Words)}
	}
	return quotes
}

// property is what tells a quotation from others: one of its longer words, or
// the word before a short quotation.
type property struct {
	hash  uint64
	quote int
	votes int // the weight of the word, as often as it stands there
}

// bucket is the part of the hash by which properties are sorted.
func (p property) bucket() uint32 { return uint32(p.hash >> 32) }

// bucketEnd is where the properties of the first one's bucket end.
func bucketEnd(sorted []property) int {
	end := 1
	for end < len(sorted) && sorted[end].bucket() == sorted[0].bucket() {
		end++
	}
	return end
}

// findProperties lists the properties of all quotations by bucket, those of
// one bucket by quotation.
func (f *Facts) findProperties() []property {
	all := f.properties()
	order := make([]uint64, len(all)) // a bucket, and an index
	for i, p := range all {
		order[i] = uint64(p.bucket())<<32 | uint64(i)
	}
	slices.Sort(order)
	sorted := make([]property, 0, len(all))
	for _, at := range order {
		sorted = appendProperty(sorted, all[uint32(at)])
	}
	return sorted
}

// appendProperty adds a property, or its votes to those it has from the same
// quotation.
func appendProperty(sorted []property, p property) []property {
	for i := len(sorted) - 1; i >= 0 && sorted[i].bucket() == p.bucket() && sorted[i].quote == p.quote; i-- {
		if sorted[i].hash == p.hash {
			sorted[i].votes += p.votes
			return sorted
		}
	}
	return slice.Push(sorted, p)
}

// properties are those of one quotation after the other.
func (f *Facts) properties() []property {
	const before = 0x9E3779B97F4A7C15 // keeps the word before apart from the words
	n := 0
	for _, q := range f.text.Quotations {
		n += q.Words.Len() + 1
	}
	all := make([]property, 0, n)
	for j, q := range f.text.Quotations {
		for i := q.Words.From; i < q.Words.To; i++ {
			if w := f.weight(i); w >= wordWorthVote {
				all = slice.Push(all, property{f.lexicon.Hash(f.ids[i]), j, w})
			}
		}
		if q.Scare() && q.Words.From > 0 {
			all = append(all, property{f.lexicon.Hash(f.ids[q.Words.From-1]) ^ before, j, 1})
		}
	}
	return all
}
