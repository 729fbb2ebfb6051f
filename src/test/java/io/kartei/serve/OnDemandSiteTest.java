package io.kartei.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kartei.output.SiteSink.Content;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnDemandSiteTest {
  private final OnDemandSite site = new OnDemandSite();
  private final AtomicInteger made = new AtomicInteger();

  private byte[] page(String text) {
    made.incrementAndGet();
    return text.getBytes(UTF_8);
  }

  private String read(String path) throws IOException {
    Content content = Objects.requireNonNull(site.contents().get(path));
    assertThat(content.length()).isEqualTo(content.bytes().length);
    return new String(content.bytes(), UTF_8);
  }

  @Test
  void whatIsOfferedIsMadeWhenSomebodyAsksAndThenKept() throws IOException {
    site.offer("a.html", () -> page("eins"));
    site.offer("b.html", () -> page("zwei"));
    assertThat(made).hasValue(0);
    assertThat(read("b.html")).isEqualTo("zwei");
    assertThat(read("b.html")).isEqualTo("zwei");
    assertThat(made).hasValue(1);
  }

  @Test
  void whatTurnsOutNotToExistIsNoFile() {
    site.offer("a.html", () -> null);
    assertThatThrownBy(() -> read("a.html")).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void twoFilesForOnePathAreAProblemUnlessTheyAreTheSame() {
    site.offer("a.html", () -> page("eins"));
    site.put("a.html", "eins".getBytes(UTF_8));
    assertThat(site.problems()).isEmpty();
    site.offer("a.html", () -> page("zwei"));
    assertThat(site.problems()).hasSize(1);
  }
}
