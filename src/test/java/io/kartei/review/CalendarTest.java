package io.kartei.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plan as a file for calendars. */
class CalendarTest {
  private Scripts scripts;

  @BeforeEach
  void load() {
    scripts = new Scripts("study/1-fsrs.js", "study/3-plan.js", "cards/4-calendar.js");
    scripts.run(
        """
        function file(exam, more) {
          return kartei.calendar.write({
            site: "netze-1", now: new Date(2026, 10, 23, 15).getTime(), exam: exam,
            words: Object.assign({ exam: "Prüfung", learn: "Lernen", fresh: "Neu", last: "Alt" }, more)
          });
        }
        """,
        "given");
  }

  @AfterEach
  void close() {
    scripts.close();
  }

  private List<String> lines(String expression) {
    return List.of(scripts.value(expression).asText().split("\r\n", -1));
  }

  @Test
  void itHasTheDaysToLearnThoseWithNothingNewAndTheExam() {
    List<String> lines = lines("file('2026-12-20')"); // 27 days, 6 of them to settle
    assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0").endsWith("END:VCALENDAR", "");
    assertThat(lines.stream().filter(l -> l.matches("DTSTART.*|DTEND.*|RRULE.*|UID.*")))
        .containsExactly(
            "UID:learn-netze-1@kartei",
            "DTSTART;VALUE=DATE:20261123",
            "DTEND;VALUE=DATE:20261124",
            "RRULE:FREQ=DAILY;COUNT=21",
            "UID:last-netze-1@kartei",
            "DTSTART;VALUE=DATE:20261214",
            "DTEND;VALUE=DATE:20261215",
            "RRULE:FREQ=DAILY;COUNT=6",
            "UID:exam-netze-1@kartei",
            "DTSTART;VALUE=DATE:20261220",
            "DTEND;VALUE=DATE:20261221");
  }

  @Test
  void onTheLastDaysThereIsLessOfIt() {
    assertThat(lines("file('2026-11-24')").stream().filter(l -> l.startsWith("UID")))
        .containsExactly("UID:learn-netze-1@kartei", "UID:exam-netze-1@kartei");
    assertThat(lines("file('2026-11-23')").stream().filter(l -> l.startsWith("UID")))
        .containsExactly("UID:exam-netze-1@kartei");
    assertThat(scripts.value("file('2026-11-22')").asText()).isEmpty();
    assertThat(scripts.value("file('')").asText()).isEmpty();
  }

  @Test
  void textIsEscapedAndNoLineIsLongerThanAllowedOrBrokenInALetter() {
    scripts.run("var long = 'Prüfung: A, B; C \\\\ D ' + new Array(40).join('ä€😀');", "long");
    List<String> lines = lines("file('2026-12-20', { exam: long })");
    assertThat(lines)
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .noneMatch(line -> line.contains("\uFFFD"));
    String whole = String.join("\r\n", lines).replace("\r\n ", "");
    assertThat(whole).contains("SUMMARY:Prüfung: A\\, B\\; C \\\\ D " + "ä€😀".repeat(39) + "\r\n");
  }
}
