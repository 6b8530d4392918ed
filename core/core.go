// Package core compares articles. It is the only package that joins the
// stages; each stage imports only stages to its left:
//
//	text → shingle → rewrite → align → check → relate → cluster → report
//
// [Compare] does everything at once. A [Comparison] does the same in steps,
// so that a caller can show progress and stop between two steps. [Survey]
// sorts thousands of articles into clusters without aligning them, and a
// [Surveyor] does so in steps.
//
// The same articles and options give the same report, byte for byte, on every
// platform. Exchanging two articles gives the mirrored report.
package core

import "github.com/wirecopy/wirecopy/core/report"

// Article is one article to compare, its text exactly as it was pasted.
type Article struct {
	ID    string // the caller's name for it; reports and errors give it back
	Title string // empty: the text's headline
	// Date is when it was published, as texts write it, with the year:
	// 2024-05-06 or "6 May 2024". What is no such date counts as none.
	Date string
	// Source is who published it, URL where.
	Source string
	URL    string
	Text   string // UTF-8; bytes that are not part words
}

// Compare compares every pair of articles in full.
// The error, if any, is an [*Error].
func Compare(articles []Article, options Options) (*report.Report, error) {
	c, err := NewComparison(articles, options)
	if err != nil {
		return nil, err
	}
	for c.Step() {
	}
	return c.Report(), c.Err()
}
