// Package rewrite finds where one text follows another in other words.
//
// A text is cut into units, sentences mostly, and each unit into stems. A
// region is a stretch of units in each text, the one rewritten from the other
// or both from a third. Units and words are counted by half-open ranges of
// their indexes. The steps, one file each, after the seed, extend and filter
// scheme of text alignment (Potthast et al. 2013, Overview of the 5th
// international competition on plagiarism detection):
//
//	side.go     a text in units, each with its stems and how often they occur
//	compare.go  weights of stems by how rare they are among the units of both
//	            texts (Spärck Jones 1972, A statistical interpretation of term
//	            specificity and its application in retrieval)
//	settle.go   which units stand word for word in the middle of a chain of
//	            equal words: they are compared with their like alone
//	similar.go  the cosine of every two other units that share a stem
//	seed.go     pairs of units that are alike by cosine and by Dice coefficient
//	window.go   and pairs of windows of two units: sentences split or joined
//	group.go    seeds that stand close together on both sides are a candidate;
//	            candidates whose sides are not alike are cut with a smaller gap
//	            (Sanchez-Perez, Sidorov, Gelbukh 2014, The winning approach to
//	            text alignment for text reuse detection at PAN 2014)
//	region.go   what a region is, and how alike its sides are
//	support.go  words that occur on the other side with their neighbours, unlike
//	            words that occur there by chance
//	measure.go  how units are matched by a stretch, kept while it is asked for
//	refine.go   the ends of a region, from a score of each unit around them
//	summary.go  stretches that sum up the other text as a whole, of which no
//	            single region would be accepted
//	follow.go   whether one text follows the other from end to end, told by the
//	            order of many weak matches
//	find.go     all of this in turn; regions become disjoint on both sides
//	accept.go   which regions are reuse and not just on the same subject
//	partner.go  inside a region, which stretch follows which
//	step.go     which of these can be left out, to measure what they are worth
//
// Three decisions are those of logistic regressions (model.go): whether a unit
// belongs to a region, whether a region is reuse, and the same of summaries.
// Their weights (table.go) are fitted to the training corpus of PAN 2013 by
// core/rewrite/fit, for which lessons.go collects the examples. Thresholds are
// constants beside the step that they serve. What separates rewriting from
// two reports of one event inside a region was chosen on few articles, and
// looked at on the answers of Clough and Stevenson (2011, Developing a corpus of
// plagiarised short answers).
//
// Comparing units costs time in proportion to the pairs of units that share a
// stem, which for stop words is every pair; mostMeetings bounds it for each
// stem. The other steps are linear in the units of the regions and the windows
// around them, but for group, which sorts seeds, and Partners, which scores
// every pair of stretches in one region. Memory holds one similarity for each
// pair of units that share a stem.
//
// Floating-point products are rounded before they are added, and logarithms
// and sigmoids are read from rounded tables, so that every platform finds the
// same.
package rewrite
