package public

import "net/netip"

// reserved are the blocks that do not lead to a host of the public internet:
// the special-purpose registries of IANA (RFC 6890 and its updates), multicast
// and future use, and one address that clouds reserved for themselves.
var reserved = prefixes(
	"0.0.0.0/8",         // this network, RFC 791
	"10.0.0.0/8",        // private, RFC 1918
	"100.64.0.0/10",     // carrier-grade NAT, RFC 6598; some clouds' metadata
	"127.0.0.0/8",       // loopback
	"168.63.129.16/32",  // metadata of Azure
	"169.254.0.0/16",    // link-local, RFC 3927; most clouds' metadata
	"172.16.0.0/12",     // private, RFC 1918
	"192.0.0.0/24",      // protocol assignments, RFC 6890
	"192.0.2.0/24",      // documentation, RFC 5737
	"192.31.196.0/24",   // AS112, RFC 7535
	"192.52.193.0/24",   // multicast relays, RFC 7450
	"192.88.99.0/24",    // relays of 6to4, RFC 7526
	"192.168.0.0/16",    // private, RFC 1918
	"192.175.48.0/24",   // AS112, RFC 7534
	"198.18.0.0/15",     // benchmarks, RFC 2544
	"198.51.100.0/24",   // documentation, RFC 5737
	"203.0.113.0/24",    // documentation, RFC 5737
	"224.0.0.0/4",       // multicast
	"240.0.0.0/4",       // future use, and broadcast
	"2001::/23",         // protocol assignments, Teredo among them, RFC 2928
	"2001:db8::/32",     // documentation, RFC 3849
	"2002::/16",         // 6to4, which carries an IPv4 address, RFC 3056
	"2620:4f:8000::/48", // AS112, RFC 7534
	"3fff::/20",         // documentation, RFC 9637
)

// unicast6 is all that is given out to public IPv6 networks (RFC 4291). What
// lies outside is not public: loopback, mapped and compatible IPv4, NAT64,
// unique local, link-local, multicast, segment routing.
var unicast6 = netip.MustParsePrefix("2000::/3")

// Address reports whether an address leads to a host of the public internet.
func Address(address netip.Addr) bool {
	if !address.IsValid() || address.Zone() != "" {
		return false
	}
	if address.Is6() && !unicast6.Contains(address) {
		return false
	}
	for _, block := range reserved {
		if block.Contains(address) {
			return false
		}
	}
	return true
}

func prefixes(texts ...string) []netip.Prefix {
	list := make([]netip.Prefix, len(texts))
	for i, text := range texts {
		list[i] = netip.MustParsePrefix(text)
	}
	return list
}
