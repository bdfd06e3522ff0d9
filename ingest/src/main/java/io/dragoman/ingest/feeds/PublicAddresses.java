package io.dragoman.ingest.feeds;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Knows which addresses of the internet belong to the public part of it (IANA's registries of
 * special-purpose addresses, RFC 6890).
 */
final class PublicAddresses {
  private PublicAddresses() {}

  /**
   * Returns an address of a host that is not public, empty where all are. Java remembers the answer
   * for half a minute, so that a request made next goes to one of the addresses looked at.
   *
   * @throws UnknownHostException if nobody knows the host
   */
  static Optional<InetAddress> special(String host) throws UnknownHostException {
    return Arrays.stream(InetAddress.getAllByName(host))
        .filter(address -> !isPublic(address))
        .findFirst();
  }

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    return switch (address) {
      case Inet4Address four -> isPublic4(four.getAddress());
      case Inet6Address six -> isPublic6(six.getAddress());
      default -> false;
    };
  }

  private static boolean isPublic4(byte[] address) {
    int first = address[0] & 0xFF;
    int second = address[1] & 0xFF;
    int third = address[2] & 0xFF;
    return switch (first) {
      case 0, 10, 127 -> false;
      case 100 -> second < 64 || second > 127;
      case 169 -> second != 254;
      case 172 -> second < 16 || second > 31;
      case 192 -> !(second == 168 || (second == 0 && (third == 0 || third == 2)));
      case 198 -> !(second == 18 || second == 19 || (second == 51 && third == 100));
      case 203 -> !(second == 0 && third == 113);
      default -> first < 224;
    };
  }

  /** Only 2000::/3 is given out; within it, addresses that hold one of IPv4 are looked into. */
  private static boolean isPublic6(byte[] address) {
    int first = ((address[0] & 0xFF) << 8) | (address[1] & 0xFF);
    int second = ((address[2] & 0xFF) << 8) | (address[3] & 0xFF);
    if (first == 0x2002) {
      return isPublic4(Arrays.copyOfRange(address, 2, 6));
    }
    if (first == 0x0064 && second == 0xFF9B) {
      return isPublic4(Arrays.copyOfRange(address, 12, 16));
    }
    boolean special = first == 0x2001 && (second < 0x0200 || second == 0x0DB8);
    return first >>> 13 == 1 && !special;
  }
}
