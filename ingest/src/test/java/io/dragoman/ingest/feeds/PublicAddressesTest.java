package io.dragoman.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PublicAddressesTest {
  @Test
  void tellsThePublicInternetFromTheRest() throws UnknownHostException {
    for (String address :
        List.of("8.8.8.8", "172.32.0.1", "100.128.0.1", "192.0.3.1", "2a00:1450:4001:800::1")) {
      assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).as(address).isTrue();
    }
    for (String address :
        List.of(
            "127.0.0.1",
            "127.9.9.9",
            "0.0.0.0",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "198.18.0.1",
            "203.0.113.9",
            "224.0.0.1",
            "255.255.255.255",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fd12:3456::1",
            "ff02::1",
            "::ffff:10.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001:db8::1")) {
      assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).as(address).isFalse();
    }
  }
}
