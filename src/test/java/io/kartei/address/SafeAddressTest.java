package io.kartei.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dns.md",
        "../x/y.md#z",
        "#top",
        "?q=a:b",
        "",
        "//cdn.example/x",
        "C:\\notes\\x.md",
        "http://example.org",
        "HTTPS://EXAMPLE.ORG/",
        "mailto:a@example.org",
        "tel:+49301",
        "sms:+49301",
        "ftp://example.org/x",
        " https://example.org",
        "((https://example.org))",
        "teil 1: netze.md",
        "a/b:c.md",
        "%6aavascript:alert(1)"
      })
  void linksLeadToTheWebAndBesideTheNote(String address) {
    assertThat(SafeAddress.leads(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " \u0001javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "javascript\r:alert(1)",
        "\u00a0javascript:alert(1)",
        "vbscript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "blob:https://example.org/1",
        "view-source:https://example.org",
        "about:blank",
        "ms-word:ofe|u|https://example.org/x",
        "steam://run/1",
        "filesystem:http://example.org/",
        "ws://example.org",
        "intent://x#Intent;end"
      })
  void everyOtherSchemeLeadsNowhere(String address) {
    assertThat(SafeAddress.leads(address)).isFalse();
    assertThat(SafeAddress.loads(address)).isFalse();
  }

  @Test
  void mediaAreLoadedFromTheWebOnly() {
    assertThat(SafeAddress.loads("x.png")).isTrue();
    assertThat(SafeAddress.loads("https://example.org/x.png")).isTrue();
    assertThat(SafeAddress.loads("mailto:a@example.org")).isFalse();
    assertThat(SafeAddress.loads("ftp://example.org/x.png")).isFalse();
  }

  @Test
  void whatLeavesTheSchemeToThePageIsOnTheWeb() {
    assertThat(SafeAddress.isOnWeb("//example.org/x")).isTrue();
    assertThat(SafeAddress.isOnWeb("/\\example.org/x")).isTrue();
    assertThat(SafeAddress.isOnWeb("\thttps://example.org/x")).isTrue();
    assertThat(SafeAddress.isOnWeb("/example.org/x")).isFalse();
    assertThat(SafeAddress.isOnWeb("mailto:a@example.org")).isFalse();
    assertThat(SafeAddress.whole("//example.org/x")).isEqualTo("https://example.org/x");
  }

  @ParameterizedTest
  @CsvSource({
    "https://Video.Example/embed/1?x=2, https://video.example",
    "http://video.example:8080, http://video.example:8080",
    "//video.example/1, https://video.example",
    "https://user:word@video.example/1, https://video.example",
    "https://tür.example/, https://xn--tr-xka.example",
    "https://127.0.0.1/x, https://127.0.0.1"
  })
  void anOriginIsWhatAPolicyNames(String address, String origin) {
    assertThat(SafeAddress.origin(address)).isEqualTo(origin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https:video.example", "https:\\\\video.example", "https://", "https://a;b/", "https://*",
        "https://a b/", "https://[::1]/", "https://'self'/", "https:///x", "ftp://a.example/",
        "https://*.example/", "https://a,b.example/", "x.html"
      })
  void whatIsNoHostIsNoOrigin(String address) {
    assertThat(SafeAddress.origin(address)).isNull();
  }
}
