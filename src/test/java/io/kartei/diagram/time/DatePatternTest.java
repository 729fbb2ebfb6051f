package io.kartei.diagram.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letters of Day.js that Mermaid's Gantt page lists, each once at least. */
class DatePatternTest {
  @ParameterizedTest
  @CsvSource({
    "YYYY-MM-DD, 2024-05-06, 2024-05-06T00:00",
    "YYYY-MM-DD, 2024-5-6, 2024-05-06T00:00",
    "YYYY-MM-DD, 2024-02-30,",
    "YYYY-MM-DD, 24-05-06,",
    "YYYY-MM-DD, 2024-05-06x,",
    "MM-DD-YYZ, 08-03-09-01:00, 2009-08-03T01:00",
    "YYYYMMDD, 20240506, 2024-05-06T00:00",
    "YY/M/D, 24/5/6, 2024-05-06T00:00",
    "YY/M/D, 75/5/6, 1975-05-06T00:00",
    "'D. MMMM YYYY', 6. Mai 2024, 2024-05-06T00:00",
    "'MMM D, YYYY', 'Sep 6, 2024', 2024-09-06T00:00",
    "'Do MMM YYYY', 3rd march 2024, 2024-03-03T00:00",
    "YYYY-[Q]Q, 2024-Q3, 2024-07-01T00:00",
    "YYYY-[Q]Q, 2024-Q5,",
    "YYYY-DDDD, 2024-060, 2024-02-29T00:00",
    "YYYY-DDD, 2023-366,",
    "HH:mm, 17:49, 2024-01-01T17:49",
    "HH:mm, 24:00,",
    "HH:mm:ss.SSS, 01:02:03.045, 2024-01-01T01:02:03.045",
    "H:m:s.S, 1:2:3.4, 2024-01-01T01:02:03.400",
    "mm:ss.SS, 02:03.45, 2024-01-01T00:02:03.450",
    "h:mm a, 12:05 am, 2024-01-01T00:05",
    "hh:mm A, 12:05 PM, 2024-01-01T12:05",
    "MM-DD, 02-29, 2024-02-29T00:00",
    "YYYY-MM-DDTHH:mmZ, 2024-05-06T01:30+02:00, 2024-05-05T23:30",
    "YYYY-MM-DDTHH:mmZZ, 2024-05-06T01:30-0230, 2024-05-06T04:00",
    "X, 86400, 1970-01-02T00:00",
    "X, 1.5, 1970-01-01T00:00:01.500",
    "X, 999999999999,",
    "x, 86400000, 1970-01-02T00:00",
    "x, -1,",
  })
  void reads(String pattern, String text, LocalDateTime date) {
    assertThat(DatePattern.of(pattern).parse(text)).isEqualTo(date);
  }

  @Test
  void knowsWhatItAsksFor() {
    assertThat(DatePattern.of("HH:mm").hasDate()).isFalse();
    assertThat(DatePattern.of("X").isTimestamp()).isTrue();
    assertThat(DatePattern.of("[YYYY]").isUsable()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "500ms, 2024-01-31T00:00:00.500",
    "90s, 2024-01-31T00:01:30",
    "1.5h, 2024-01-31T01:30",
    "1.5d, 2024-02-01T12:00",
    "2w, 2024-02-14T00:00",
    "1M, 2024-02-29T00:00",
    "0.5M, 2024-02-15T00:00",
    "1y, 2025-01-31T00:00",
    "9999y,",
  })
  void adds(String span, LocalDateTime end) {
    assertThat(
            Objects.requireNonNull(TimeSpan.parse(span)).after(LocalDateTime.of(2024, 1, 31, 0, 0)))
        .isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({"3", "3dX", "d", "-3d", "3 d", "3.d", "1e9d"})
  void isNoSpan(String text) {
    assertThat(TimeSpan.parse(text)).isNull();
  }
}
