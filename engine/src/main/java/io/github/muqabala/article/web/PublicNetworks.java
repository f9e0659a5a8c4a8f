package io.github.muqabala.article.web;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses anyone may reach from those of private, local and special networks (RFC 6890 and the registries of
 * IANA it founded).
 */
final class PublicNetworks {
    private static final List<Network> SPECIAL = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            "2001::/23",
            "2001:db8::/32",
            "3fff::/20");

    /** Of IPv6 only this is public at all: loopback, link-local, unique local and multicast addresses are outside. */
    private static final Network GLOBAL_UNICAST = Network.of("2000::/3");

    private static final Network MAPPED = new Network(BigInteger.valueOf(0xffff).shiftLeft(32), 128, 96);
    private static final Network NAT64 = Network.of("64:ff9b::/96");
    private static final Network SIX_TO_FOUR = Network.of("2002::/16");

    private record Network(BigInteger start, int width, int bits) {
        static Network of(String prefix) {
            int slash = prefix.indexOf('/');
            byte[] start = literal(prefix.substring(0, slash)).getAddress();
            return new Network(
                    new BigInteger(1, start), start.length * 8, Integer.parseInt(prefix.substring(slash + 1)));
        }

        boolean contains(byte[] address) {
            return address.length * 8 == width
                    && new BigInteger(1, address)
                                    .xor(start)
                                    .shiftRight(width - bits)
                                    .signum()
                            == 0;
        }
    }

    private PublicNetworks() {}

    /** Whether an address is public; one that carries an IPv4 address is if that is. */
    static boolean contain(InetAddress address) {
        return contain(address.getAddress());
    }

    private static boolean contain(byte[] address) {
        if (MAPPED.contains(address) || NAT64.contains(address)) {
            return contain(Arrays.copyOfRange(address, 12, 16));
        }
        if (SIX_TO_FOUR.contains(address)) {
            return contain(Arrays.copyOfRange(address, 2, 6));
        }
        return (address.length == 4 || GLOBAL_UNICAST.contains(address))
                && SPECIAL.stream().noneMatch(network -> network.contains(address));
    }

    private static List<Network> networks(String... prefixes) {
        return Stream.of(prefixes).map(Network::of).toList();
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }
}
