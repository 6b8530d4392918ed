package public

import (
	"errors"
	"net/netip"
	"net/url"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/wasm/edge/problem"
)

var refusedLinks = []struct {
	code  problem.Code
	links []string
}{
	{problem.Scheme, []string{
		"ftp://news.example.org/a", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x",
		"gopher://news.example.org/", "ws://news.example.org/", "news.example.org/a", "//news.example.org/a", "",
	}},
	{problem.NotALink, []string{
		"http://", "https:///a", "http:news.example.org", "http:/news.example.org",
		"http://news.example.org\\@127.0.0.1/", "http:\\\\127.0.0.1\\", "http://news.example.org\t.internal/",
		"http://news.example.org/a\r\nHost: localhost", "http://127%2e0.0.1/", "http://news.example.org%00.internal/", "http://[::1", "http://news.example.org:abc/",
		"http://[fe80::1%25eth0]:x/", "https://news.example.org/" + strings.Repeat("a", longestLink),
	}},
	{problem.Port, []string{
		"http://news.example.org:8080/", "https://news.example.org:80/", "http://news.example.org:443/",
		"http://news.example.org:0080/", "http://news.example.org:0/", "https://news.example.org:22/",
	}},
	{problem.Credentials, []string{
		"http://user@news.example.org/", "https://user:word@news.example.org/", "http://news.example.org@127.0.0.1/",
		"http://@news.example.org/", "http://127.0.0.1@news.example.org/",
	}},
	{problem.NameNotPublic, []string{
		"http://127.0.0.1/", "http://127.1/", "http://2130706433/", "http://0x7f000001/", "http://0x7f.0.0.1/",
		"http://0177.0.0.1/", "http://017700000001/", "http://127.0.0.0x1/", "http://0/", "http://0.0.0.0/",
		"http://10.0.0.1/", "http://169.254.169.254/latest/meta-data/", "http://8.8.8.8/",
		"http://[::1]/", "http://[::]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://[::127.0.0.1]/",
		"http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/", "http://[fe80::1]/", "http://[fe80::1%25eth0]/",
		"http://[fd00:ec2::254]/", "http://[2606:4700::1111]/",
		"http://１２７.０.０.１/", "http://①②⑦.⓪.⓪.①/", "http://127。0。0。1/", "http://0x7f000001。/",
		"http://localhost/", "http://LOCALHOST/", "http://ｌｏｃａｌｈｏｓｔ/", "http://a.localhost/", "http://localhost.localdomain/",
		"http://printer.local/", "http://metadata.google.internal/", "http://router.home.arpa/", "http://1.0.0.127.in-addr.arpa/",
		"http://nas.lan/", "http://wiki.corp/", "http://box.home/", "http://intranet/", "http://com/", "http://a.test/",
		"http://abc.onion/", "http://news.example.org./", "http://localhost./", "http://news..example.org/", "http://.example.org/",
		"http://news_desk.example.org/", "http://-a.example.org/", "http://a-.example.org/",
		"http://" + strings.Repeat("a", 64) + ".example.org/", "http://" + strings.Repeat("abcdefg.", 40) + "org/",
		"http://xn--a.example.org/", "http://a%ad.example.org/", "http://a\xff.example.org/", "http://a.1/", "http://a.0x1/", "http://a.b1/",
	}},
}

func TestLinkRefuses(t *testing.T) {
	count := 0
	for _, group := range refusedLinks {
		for _, link := range group.links {
			count++
			got, err := Link(link)
			var p *problem.Problem
			if !errors.As(err, &p) || p.Code != group.code {
				t.Errorf("Link(%q) = %v, %v, want code %s", link, got, err, group.code)
			}
		}
	}
	if count < 40 {
		t.Errorf("the table has %d links", count)
	}
}

func TestLinkAccepts(t *testing.T) {
	for link, want := range map[string]string{
		"https://news.example.org":                    "https://news.example.org/",
		"  https://news.example.org/a \n":             "https://news.example.org/a",
		"HTTP://News.Example.ORG:80/A?b=c#d":          "http://news.example.org/A?b=c",
		"https://news.example.org:443/":               "https://news.example.org/",
		"https://news.example.org:/a":                 "https://news.example.org/a",
		"https://bücher.example.org/ä?ö=\"<>'":        "https://xn--bcher-kva.example.org/%C3%A4?%C3%B6=%22%3C%3E'",
		"https://news.example.org//a,b;c=1/%2F/@x":    "https://news.example.org//a,b;c=1/%2F/@x",
		"https://127.0.0.1.nip.example.org/":          "https://127.0.0.1.nip.example.org/",
		"https://ab--cd.example.org/":                 "https://ab--cd.example.org/",
		"https://localhost.example.org/internal":      "https://localhost.example.org/internal",
		"https://1.example.org/":                      "https://1.example.org/",
		"https://news.xn--p1ai/":                      "https://news.xn--p1ai/",
		"https://news.example.org/?u=http://10.0.0.1": "https://news.example.org/?u=http://10.0.0.1",
	} {
		got, err := Link(link)
		if err != nil || got.String() != want {
			t.Errorf("Link(%q) = %v, %v, want %s", link, got, err, want)
		}
	}
}

func TestFollow(t *testing.T) {
	from, err := Link("https://news.example.org/a/b?c")
	if err != nil {
		t.Fatal(err)
	}
	for target, want := range map[string]string{
		"d":                        "https://news.example.org/a/d",
		"/d":                       "https://news.example.org/d",
		"?e":                       "https://news.example.org/a/b?e",
		"//other.example.org/d":    "https://other.example.org/d",
		"http://other.example.org": "http://other.example.org/",
		"//10.0.0.1/d":             "name-not-public",
		"file:///etc/passwd":       "scheme",
		"/\\10.0.0.1/":             "not-a-link",
	} {
		got, err := Follow(from, target)
		var p *problem.Problem
		if errors.As(err, &p) {
			got = &url.URL{Path: string(p.Code)}
		}
		if got.String() != want {
			t.Errorf("Follow(%q) = %v, %v, want %s", target, got, err, want)
		}
	}
}

// FuzzLink holds what comes out against a second reading, as
// whoever fetches it makes one.
func FuzzLink(f *testing.F) {
	for _, group := range refusedLinks {
		for _, link := range group.links {
			f.Add(link)
		}
	}
	f.Add("https://bücher.example.org/ä?ö=1")
	f.Fuzz(func(t *testing.T, text string) {
		link, err := Link(text)
		if err != nil {
			return
		}
		again, err := Link(link.String())
		if err != nil || *again != *link {
			t.Errorf("Link(%q) = %s, read again %v, %v", text, link, again, err)
		}
		if !only(link.Host, letters+digits+"-.") || strings.ContainsFunc(link.String(), func(c rune) bool {
			return c <= ' ' || c > '~' || c == '\\'
		}) {
			t.Errorf("Link(%q) = %q", text, link)
		}
	})
}

func TestAddress(t *testing.T) {
	for _, text := range []string{
		"0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.100.100.200", "100.127.255.255", "127.0.0.1", "127.255.0.1",
		"168.63.129.16", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.192", "192.0.2.1", "192.31.196.1",
		"192.52.193.1", "192.88.99.1", "192.168.0.1", "192.175.48.1", "198.18.0.1", "198.19.255.255", "198.51.100.1",
		"203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
		"::", "::1", "::127.0.0.1", "::8.8.8.8", "::ffff:8.8.8.8", "::ffff:10.0.0.1", "::ffff:0:8.8.8.8", "64:ff9b::808:808",
		"64:ff9b:1::a00:1", "100::1", "2001::1", "2001:0:808:808::", "2001:20::1", "2001:db8::1", "2002:a00:1::",
		"2002:808:808::", "2620:4f:8000::1", "3fff::1", "4000::1", "5f00::1", "fc00::1", "fd00:ec2::254", "fe80::1",
		"fe80::1%eth0", "2606:4700::1%eth0", "fec0::1", "ff02::1",
	} {
		if Address(netip.MustParseAddr(text)) {
			t.Errorf("%s is taken for public", text)
		}
	}
	for _, text := range []string{
		"1.1.1.1", "8.8.8.8", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.1", "172.15.255.255", "172.32.0.0",
		"192.0.1.1", "223.255.255.255", "2001:200::1", "2001:4860:4860::8888", "2606:4700:4700::1111", "2a00:1450::1",
	} {
		if !Address(netip.MustParseAddr(text)) {
			t.Errorf("%s is not taken for public", text)
		}
	}
	if Address(netip.Addr{}) {
		t.Error("no address is taken for public")
	}
}
