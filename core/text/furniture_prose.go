package text

// Page text that reads like prose (appeals, imprints, rules for comments,
// contact lines) stands above an article or below it. Its words are the
// evidence (furniture_evidence.go), its place and its neighbours the structure.

// pageKind is what a paragraph is as a whole.
type pageKind uint8

const (
	notPage    pageKind = iota
	smallPage           // a byline, a date, a picture credit: articles have them inside too
	buttonPage          // a button, a menu, a notice of one line
	prosePage           // page text that its words show
)

// kindOf tells the kind of a line that is furniture for a reason.
func kindOf(why string) pageKind {
	switch why {
	case WhyByline, WhySourceName, WhyDateLine, WhyUpdated, WhyReadingTime, WhyPictureCredit, WhyCredit, WhyAdvertisement:
		return smallPage
	case WhyCopyright, WhyCookies:
		return prosePage // no button says so
	}
	return buttonPage
}

const (
	// bodyInTail is how many paragraphs of the article end the search for page
	// text from the end of the page upwards: an imprint has a line or two that
	// nothing shows to be one.
	bodyInTail = 2
	// shortPage is the number of words of a line that its neighbours alone may
	// make page text, and mostShort how many such lines may follow each other.
	shortPage, mostShort = 12, 3
	// leadParagraphs is how many paragraphs of prose tell the article's subject.
	leadParagraphs = 3
	// leastBody is the number of words that a page must leave: somebody compares
	// imprints, or a story about one.
	leastBody = 20
)

// pageFinder finds the page text of one article.
type pageFinder struct {
	*furnisher
	voices uint64 // those of the article's language
	// lead is what the headline and the first paragraphs are about: there, such
	// subjects show no page text below.
	lead     reasonCounts
	leadRead bool
	found    []pageLine
	top      int        // the first paragraph of the tail
	tail     []pageLine // those of the tail that may be page text, upwards
}

// pageLine is a paragraph with its evidence.
type pageLine struct {
	at       int
	evidence evidence
}

// findPageText finds the paragraphs of page text above and below the article.
func (f *furnisher) findPageText() {
	if len(f.pages) < 2 {
		return
	}
	p := pageFinder{furnisher: f, voices: voicesOf(f.text.Language)}
	p.readHead()
	p.readTail()
	p.joinTail()
	if !p.leavesBody() {
		return
	}
	for _, line := range p.found {
		f.add(f.text.Paragraphs[line.at].Span, line.evidence.why())
	}
}

func (p *pageFinder) take(line pageLine) {
	p.pages[line.at] = prosePage
	p.found = append(p.found, line)
}

// readHead reads down to the first paragraph of the article.
func (p *pageFinder) readHead() {
	for i := 0; i < len(p.pages)-1 && i < pageHead; i++ {
		if p.pages[i] != notPage {
			continue
		}
		e := p.evidenceOf(i, false)
		if e.isPage() && (i > 0 || e.marks > 1) {
			p.take(pageLine{i, e})
		} else if e.isProse() {
			return
		}
	}
}

// readLead reads what the headline and the first paragraphs are about, when
// that is first asked for: few articles have anything like page text below.
func (p *pageFinder) readLead() {
	p.leadRead = true
	prose := 0
	for i := 0; i < len(p.pages)/2 && i < pageHead && prose < leadParagraphs; i++ {
		if p.pages[i] != notPage {
			continue
		}
		e := p.evidenceOf(i, true)
		for reason, points := range e.reasons[:] {
			p.lead[reason] = max(p.lead[reason], points, p.lead[reason]+points) // does not wrap
		}
		if e.isProse() {
			prose++
		}
	}
}

// withoutLead takes the topics off the evidence that the article is about.
func (p *pageFinder) withoutLead(e *evidence) {
	if !p.leadRead {
		p.readLead()
	}
	for reason, n := range e.topicsOf[:] {
		if n > 0 && p.lead[reason] >= subjectTopics*topicPoints {
			e.topics -= int(n)
			e.topicsOf[reason] = 0
		}
	}
}

// readTail reads up to the last paragraphs of the article. The first
// paragraph of a page is never its tail.
func (p *pageFinder) readTail() {
	body := 0
	for p.top = len(p.pages); p.top > 1 && body < bodyInTail; {
		p.top--
		if p.pages[p.top] != notPage {
			continue
		}
		line := pageLine{p.top, p.evidenceOf(p.top, false)}
		e := &line.evidence
		if e.isPage() {
			p.withoutLead(e)
		}
		switch {
		case e.isPage() && (body == 0 || e.marks > 1):
			p.take(line)
		case e.isLoose(), e.words <= shortPage && !e.sentence:
			p.tail = append(p.tail, line)
		default:
			body++
		}
	}
}

// joinTail takes what stands beside the page text found, upwards and then, for
// what stands below such, downwards.
func (p *pageFinder) joinTail() {
	for i := range p.tail {
		p.join(&p.tail[i])
	}
	for i := len(p.tail) - 1; i >= 0; i-- {
		p.join(&p.tail[i])
	}
}

func (p *pageFinder) join(line *pageLine) {
	e := &line.evidence
	above, below := p.kindAt(line.at-1), p.kindBelow(line.at)
	if p.pages[line.at] != notPage || above != prosePage && below != prosePage {
		return
	}
	p.withoutLead(e)
	short := e.words <= shortPage && !e.sentence
	switch {
	case e.isLoose() && (above >= buttonPage || e.isClose()),
		short && (above >= buttonPage && below >= buttonPage || e.points() > 0):
		p.take(*line)
	}
}

// kindAt is the kind of a paragraph, notPage above the tail.
func (p *pageFinder) kindAt(i int) pageKind {
	if i < p.top {
		return notPage
	}
	return p.pages[i]
}

// kindBelow is the kind of the first furniture below a paragraph, behind a few
// short lines at most; the end of the page counts as a button.
func (p *pageFinder) kindBelow(i int) pageKind {
	for next := i + 1; next <= i+mostShort; next++ {
		if next >= len(p.pages) {
			return buttonPage
		}
		if p.pages[next] != notPage {
			return p.pages[next]
		}
		if p.text.Paragraphs[next].Words.Len() > shortPage {
			return notPage
		}
	}
	return notPage
}

// leavesBody tells whether anything of an article is left.
func (p *pageFinder) leavesBody() bool {
	if len(p.found) == 0 {
		return false
	}
	words := 0
	for i, kind := range p.pages {
		if kind == notPage {
			words += p.text.Paragraphs[i].Words.Len()
		}
	}
	return words >= leastBody
}
