package io.kartei.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

  @ParameterizedTest
  @CsvSource({
    "Somer, Sommer",
    "Wintre, Winter",
    "titel, title",
    "base-url, baseUrl",
    "BASEURL, baseUrl",
    "langauge, language",
    "SOMMER, Sommer",
    "xyz,",
    "ti,",
    "tile, title"
  })
  void findsWhatWasMeant(String word, String meant) {
    var known = List.of("Sommer", "Winter", "title", "baseUrl", "language");
    assertThat(Suggestions.nearest(word, known)).isEqualTo(meant);
  }

  @Test
  void takesTheFirstOfSeveralEquallyNearWhateverTheirOrder() {
    assertThat(Suggestions.nearest("raid9", List.of("raid6", "raid1", "raid5"))).isEqualTo("raid1");
    assertThat(Suggestions.nearest("raid9", List.of("raid1", "raid5", "raid6"))).isEqualTo("raid1");
    assertThat(Suggestions.nearest("raid5", List.of("raid1", "raid5", "raid6"))).isEqualTo("raid5");
  }

  @ParameterizedTest
  @CsvSource({
    "dns.md, dienste/dns.md",
    "../dns.md, dienste/dns.md",
    "dienste/DNS.md, dienste/dns.md",
    "dienste/raid.md, speicher/raid.md",
    "speicher/riad.md, speicher/raid.md",
    "verfuegbarkei.md, verfuegbarkeit.md",
    "andere/verfuegbarkiet.md, verfuegbarkeit.md",
    "dienste/ntp.md,"
  })
  void findsTheFileThatWasMeant(String path, String meant) {
    var files =
        List.of("verfuegbarkeit.md", "speicher/raid.md", "dienste/dns.md", "alt/dns.md.txt");
    assertThat(Suggestions.among(files).nearestPath(path)).isEqualTo(meant);
  }

  @Test
  void prefersTheTwinThatIsNearestInTheTree() {
    var files = List.of("a/README.md", "b/c/README.md", "b/d/README.md");
    assertThat(Suggestions.among(files).nearestPath("b/d/e/README.md")).isEqualTo("b/d/README.md");
  }

  /** The shared rows and the narrow band against the whole table. */
  @Test
  void agreesWithThePlainAlgorithm() {
    Random random = new Random(42);
    for (int i = 0; i < 3_000; i++) {
      List<String> known = Stream.generate(() -> word(random)).limit(random.nextInt(40)).toList();
      String wanted = word(random);
      int limit = random.nextInt(4);
      String expected =
          known.stream()
              .filter(k -> plain(wanted, k) <= limit)
              .min(Comparator.comparingInt((String k) -> plain(wanted, k)).thenComparing(k -> k))
              .orElse(null);
      assertThat(new NearestWord(known).find(wanted, limit))
          .as("%s %s %s", wanted, limit, known)
          .isEqualTo(expected);
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  private static int plain(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
