package bridge

import (
	"encoding/binary"
	"encoding/json"
	"math"
	"reflect"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core"
	"github.com/wirecopy/wirecopy/core/report"
)

const (
	warning = "“Nobody is to walk on the ice before the rangers have measured it again on Thursday morning,” ranger Ola Brekke said. "
	market  = "The fish market moves into the old tram shed in May, and its forty stalls were given away by lot on Sunday evening. "
)

// archive has pairs of all kinds, so that a join asks for asides.
var archive = []core.Article{
	{ID: "a", Text: story + " " + market},
	{ID: "b", Text: "Cracks in the bridge\n\n" + story},
	{ID: "c", Text: warning + market + strings.Repeat("Rain fell on every day of the week, and on the next. ", 2)},
	{ID: "d", Text: ""},
	{ID: "e", Text: warning + "The choir of the island sang at the opening of the new library, which had been closed since the fire."},
}

// TestSurveyInParts takes a survey through its operations as a host does, cut
// in every way in two, and holds it against that of core.
func TestSurveyInParts(t *testing.T) {
	for _, options := range [][]string{nil, {"threshold", "0.5"}, {"ignoreFurniture", "true", "template", market}} {
		r := request{operation: digest}
		for i := 0; i < len(options); i += 2 {
			r.setOption(options[i], options[i+1])
		}
		want, err := core.Survey(archive, r.survey)
		if err != nil {
			t.Fatal(err)
		}
		for cut := range len(archive) + 1 {
			got := surveyInParts(t, [][]core.Article{archive[:cut], archive[cut:]}, options)
			if !reflect.DeepEqual(got, want) {
				t.Errorf("%v, cut at %d: got %+v, want %+v", options, cut, got, want)
			}
		}
	}
}

func surveyInParts(t *testing.T, parts [][]core.Article, options []string) *report.Survey {
	t.Helper()
	var reader, joiner Job
	var survey report.Survey
	joinRequest := encodeAs(join, nil, options...)
	for _, part := range parts {
		answer := run(t, &reader, encodeAs(digest, part, options...))
		size := digestBlock(answer)
		joinRequest = appendBlock(joinRequest, answer[:size])
		var articles []report.SurveyArticle
		if err := json.Unmarshal(answer[size:], &articles); err != nil {
			t.Fatalf("%v in %q", err, answer[size:])
		}
		survey.Articles = append(survey.Articles, articles...)
	}
	answer := run(t, &joiner, joinRequest)
	for word(answer, 0) == 0 {
		resumeRequest := encodeAs(resume, nil)
		for i := range word(answer, 1) {
			article := archive[word(answer, int(2+i))]
			resumeRequest = appendBlock(resumeRequest, run(t, &reader, encodeAs(aside, []core.Article{article}, options...)))
		}
		answer = run(t, &joiner, resumeRequest)
	}
	readSurvey(t, answer, &survey)
	return &survey
}

// digestBlock is the size of the block that an answer begins with.
func digestBlock(answer []byte) int {
	size := 16 + 8*word(answer, 0) + 8*word(answer, 1) + 4*word(answer, 2)
	return int(size+7) / 8 * 8
}

func appendBlock(request, block []byte) []byte { return append(padded(request), block...) }

func word(bytes []byte, at int) uint32 { return binary.LittleEndian.Uint32(bytes[4*at:]) }

func readSurvey(t *testing.T, answer []byte, survey *report.Survey) {
	t.Helper()
	pairs, clusters := int(word(answer, 1)), int(word(answer, 2))
	if word(answer, 0) != 1 {
		t.Fatalf("no survey: %q", answer)
	}
	share := func(column, i int) float64 {
		return math.Float64frombits(binary.LittleEndian.Uint64(answer[16+8*(column*pairs+i):]))
	}
	numbers := 4 + 6*pairs
	for i := range pairs {
		survey.Pairs = append(survey.Pairs, report.SurveyPair{
			A: int(word(answer, numbers+i)), B: int(word(answer, numbers+pairs+i)),
			Resemblance: share(0, i), AInB: share(1, i), BInA: share(2, i),
		})
	}
	numbers += 2 * pairs
	members := numbers + clusters
	for i := range clusters {
		var c report.SurveyCluster
		for range word(answer, numbers+i) {
			c.Members = append(c.Members, int(word(answer, members)))
			members++
		}
		survey.Clusters = append(survey.Clusters, c)
	}
	if err := json.Unmarshal(answer[4*members:], survey); err != nil {
		t.Fatalf("%v in %q", err, answer[4*members:])
	}
}

// TestJoinIsForgotten: what is not resumed at once cannot be resumed later.
func TestJoinIsForgotten(t *testing.T) {
	var reader, job Job
	answer := run(t, &reader, encodeAs(digest, archive))
	if answer = run(t, &job, appendBlock(encodeAs(join, nil), answer[:digestBlock(answer)])); word(answer, 0) != 0 {
		t.Fatal("the join asks for no asides")
	}
	if got := parseError(t, run(t, &job, encodeAs(resume, nil))); got.Code != CodeInternal {
		t.Errorf("asides of fewer articles than were wanted: %+v", got)
	}
	run(t, &job, encode(two))
	if got := parseError(t, run(t, &job, encodeAs(resume, nil))); got.Code != CodeInternal {
		t.Errorf("after another job: %+v", got)
	}
}

func TestDigestNamesTheArticleByItsPlaceInTheSurvey(t *testing.T) {
	var job Job
	request := encodeAs(digest, []core.Article{{Text: story}, {ID: "x", Text: "\x00\x00\x00\x00"}})
	at := len(encodeAs(digest, nil)) - 12
	binary.LittleEndian.PutUint32(request[at:], 40)
	binary.LittleEndian.PutUint32(request[at+4:], 50)
	if got := parseError(t, run(t, &job, request)); got.Code != core.CodeNotText || got.Article != 41 || got.ID != "x" {
		t.Errorf("%+v", got)
	}
	binary.LittleEndian.PutUint32(request[at+4:], core.MaxSurveyArticles+1)
	if got := parseError(t, run(t, &job, request)); got.Code != core.CodeTooMany {
		t.Errorf("%+v", got)
	}
}
