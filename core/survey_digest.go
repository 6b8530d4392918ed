package core

import (
	"github.com/wirecopy/wirecopy/core/report"
	"github.com/wirecopy/wirecopy/core/shingle"
	"github.com/wirecopy/wirecopy/core/text"
)

// Digest is all that a survey needs of an article in order to find what it
// shares with others: a fifth of its text.
type Digest struct {
	Title      string // as given, or the headline
	Language   string // BCP 47 primary subtag
	Words      int
	Shingles   []uint64 // distinct, ascending
	Vocabulary []uint32 // 32 bits of the hash of each distinct word, ascending
}

// Report is the digest as a survey lists it.
func (d *Digest) Report(id string) report.SurveyArticle {
	return report.SurveyArticle{ID: id, Title: d.Title, Language: d.Language, Words: d.Words}
}

// Digester reads one article of a survey after the other, each by itself: the
// digest of an article is the same whatever is read before it. It keeps its
// memory from article to article.
type Digester struct {
	options    SurveyOptions
	lexicon    *text.Lexicon
	template   *text.Text
	skim       text.Skim
	pieces     shingle.Pieces
	sorter     shingle.Sorter
	hashes     []uint64
	vocabulary []uint32
	// The shingles of an article that do not stand aside, and what sorts them.
	plain       []uint64
	plainSorter shingle.Sorter
}

// NewDigester checks the options. The error, if any, is an [*Error].
func NewDigester(options SurveyOptions) (*Digester, error) {
	options, err := options.withDefaults()
	if err != nil {
		return nil, err
	}
	lexicon := text.NewLexicon()
	template := text.Read(options.Template, lexicon, options.Language)
	return &Digester{options: options, lexicon: lexicon, template: template}, nil
}

// Digest reads the article with the index i. Its slices are good until the
// next call. An article without words shares nothing, which in an archive is
// no mistake. The error, if any, is an [*Error].
func (d *Digester) Digest(i int, article Article) (Digest, error) {
	if err := checkArticle(i, article); err != nil {
		return Digest{}, err
	}
	t, title := d.read(article)
	digest := Digest{Title: title, Language: t.Language, Words: len(t.Words)}
	digest.Vocabulary = d.wordsOf(t)
	d.hashes = d.pieces.Shingles(d.hashes[:0], t, d.options.Shingle)
	digest.Shingles = d.sorter.Distinct(d.hashes)
	return digest, nil
}

// read reads an article, its title and its pieces. What stands on a page
// besides the article is found only where it matters.
func (d *Digester) read(article Article) (t *text.Text, title string) {
	if !d.wholly() && d.skim.Read(article.Text, d.options.Language) {
		d.pieces.CutSkimmed(&d.skim)
		if title = article.Title; title == "" {
			title = d.skim.Title()
		}
		return &d.skim.Text, title
	}
	t = text.Read(article.Text, d.lexicon, d.options.Language)
	d.cut(t)
	return t, report.TitleOf(article.Title, t)
}

// Aside gives the shingles of an article that reach into a quotation or into
// furniture wherever they stand: distinct, ascending, good until the next call.
func (d *Digester) Aside(article Article) []uint64 {
	t := d.mark(article)
	d.hashes = d.pieces.Shingles(d.hashes[:0], t, d.options.Shingle)
	plain := d.plain[:0]
	reaches := 0 // the piece behind the last one that stands aside
	// The shingle that ends with piece i begins at piece i+1-size.
	for i, w := range d.pieces.Words {
		if t.Words[w].Flags&(text.Quoted|text.InFurniture) != 0 {
			reaches = i + 1
		}
		if start := i + 1 - d.options.Shingle; start >= reaches {
			plain = append(plain, d.hashes[start])
		}
	}
	d.plain = plain
	if len(plain) == len(d.hashes) {
		return nil
	}
	return without(d.sorter.Distinct(d.hashes), d.plainSorter.Distinct(plain))
}

// mark reads an article, its pieces and what stands on the page besides it.
func (d *Digester) mark(article Article) *text.Text {
	if !d.wholly() && d.skim.Read(article.Text, d.options.Language) {
		d.skim.Mark()
		d.pieces.CutSkimmed(&d.skim)
		return &d.skim.Text
	}
	t := text.Read(article.Text, d.lexicon, d.options.Language)
	d.cut(t)
	return t
}

// wholly tells whether words may be left out, which only an article that is
// read wholly tells.
func (d *Digester) wholly() bool { return d.options.IgnoreFurniture || len(d.template.Words) > 0 }

// without takes what a second ascending list has out of the first.
func without(all, taken []uint64) []uint64 {
	left := all[:0]
	for _, h := range all {
		for len(taken) > 0 && taken[0] < h {
			taken = taken[1:]
		}
		if len(taken) == 0 || taken[0] != h {
			left = append(left, h)
		}
	}
	return left
}

// cut marks the words that the options leave out, and cuts all into pieces.
func (d *Digester) cut(t *text.Text) {
	d.options.compare().ignore(t, d.template)
	d.pieces.Cut(t, d.lexicon)
}

// wordsOf gives the distinct pieces of a text, those left out aside, as 32
// bits of each hash.
func (d *Digester) wordsOf(t *text.Text) []uint32 {
	d.hashes = d.hashes[:0]
	for i, w := range d.pieces.Words {
		if t.Words[w].Flags&text.Ignored == 0 {
			d.hashes = append(d.hashes, d.pieces.Hashes[i])
		}
	}
	const high = 32
	d.vocabulary = d.vocabulary[:0]
	for _, h := range d.sorter.Distinct(d.hashes) {
		word := uint32(h >> high)
		if n := len(d.vocabulary); n == 0 || d.vocabulary[n-1] != word {
			d.vocabulary = append(d.vocabulary, word)
		}
	}
	return d.vocabulary
}
