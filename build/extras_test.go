package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core/check"
	"github.com/wirecopy/wirecopy/core/extra"
	"github.com/wirecopy/wirecopy/core/snowball"
	"github.com/wirecopy/wirecopy/core/text"
)

// moduleWithLists is a module whose data are all lists, some zeros and a word.
func moduleWithLists() []byte {
	data := image{base: 1024}
	for _, lists := range [][]extra.List{text.Lists(), snowball.Lists(), check.Lists()} {
		for _, list := range lists {
			data.bytes = append(append(data.bytes, list.Content...), make([]byte, longestZeros+1)...)
		}
	}
	data.bytes = append(data.bytes, "kept"...)
	content, count := data.segments()
	return joinSections([]section{{dataCountSection, []byte{byte(count), byte(count >> 7)}}, {dataSection, content}})
}

func TestCutIsUndone(t *testing.T) {
	module := moduleWithLists()
	parted, err := cutExtras(module)
	if err != nil {
		t.Fatal(err)
	}
	before, _ := imageOf(module)
	after, err := imageOf(parted.module)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(after.bytes, []byte("рассылк")) || !bytes.Contains(after.bytes, []byte("subscribe for just")) {
		t.Error("the module has no longer what English asks for, or still what other scripts do")
	}
	for i, sign := range []string{"ihre e mail adresse wird nicht veröffentlicht", "рассылк", "nach angaben von"} {
		for k, file := range parted.files {
			if bytes.Contains(file, []byte(sign)) != (i == k) {
				t.Errorf("%s and %q", extraFiles[k], sign)
			}
		}
	}
	restored, err := parted.whole()
	if err != nil {
		t.Fatal(err)
	}
	again, err := imageOf(restored)
	if err != nil || again.base != before.base || !bytes.Equal(again.bytes, before.bytes) {
		t.Errorf("the whole module differs: %v", err)
	}
}

func imageOf(module []byte) (image, error) {
	sections, err := sectionsOf(module)
	if err != nil {
		return image{}, err
	}
	data, err := dataOf(sections)
	if err != nil {
		return image{}, err
	}
	return readImage(*data)
}

func TestWholeLeavesAModuleThatMissesNothing(t *testing.T) {
	module := moduleWithLists()
	got, err := cut{module: module, files: make([][]byte, len(extraFiles))}.whole()
	if err != nil || !bytes.Equal(got, module) {
		t.Errorf("changed: %v", err)
	}
}

func TestCutExtrasNeedsTheLists(t *testing.T) {
	content, _ := image{base: 8, bytes: []byte("no list")}.segments()
	if _, err := cutExtras(joinSections([]section{{dataSection, content}})); err == nil || !strings.Contains(err.Error(), "no list") {
		t.Errorf("error %v", err)
	}
}

func TestSignedNumbers(t *testing.T) {
	for _, value := range []int{0, 63, 64, 65536, -1, -65, 1 << 30} {
		if got := readSigned(bytes.NewReader(appendSigned(nil, value))); got != value {
			t.Errorf("%d became %d", value, got)
		}
	}
}
