package io.kartei.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that are typed, and cards that are forgotten again and again. */
class AnswerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          22                   | 22                  | text | true
          Port 22              | 22                  | text | true
          22                   | Den Port 22.        | text | true
          den port 22          | 22                  | text | true
          23                   | 22                  | text | false
          222                  | 22                  | text | false
          443/tcp              | 443                 | text | false
          TCP/443              | 443                 | text | true
          zwei 22              | 22                  | text | false
          routing              | Routing             | text | true
          Der Router           | router              | text | true
          the router           | Router              | text | true
          Die                  | Die                 | text | true
          ''                   | Router              | text | false
          .                    | Router              | text | false
          Broadcast-Domäne     | Broadcast–Domäne    | text | true
          „Jumbo  Frames“      | Jumbo Frames        | text | true
          Jumboframes          | Jumbo Frames        | text | false
          Strasse              | Straße              | text | false
          ipconfig /all        | ipconfig /all       | code | true
          ' ipconfig /all '    | ipconfig /all       | code | true
          ipconfig /ALL        | ipconfig /all       | code | false
          ls -L                | ls -l               | code | false
          ipconfig/all         | ipconfig /all       | code | false
          """)
  void whatIsTypedIsComparedAsATeacherWould(
      String typed, String wanted, String kind, boolean right) {
    try (Scripts scripts = new Scripts("cards/6-typed.js")) {
      scripts.run("var typed = " + quoted(typed) + ", wanted = " + quoted(wanted) + ";", "given");
      assertThat(scripts.value("kartei.typed.same(typed, wanted, " + kind.equals("code") + ")"))
          .as("%s for %s", typed, wanted)
          .hasToString(String.valueOf(right));
    }
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  /** Lapses before and after a grade. */
  @ParameterizedTest
  @CsvSource({"6,7,false", "7,8,true", "8,8,false", "8,9,false", "11,12,true", "15,16,true"})
  void aCardForgottenEightTimesIsALeechAndEachFourthTimeAfterThat(
      int before, int after, boolean leech) {
    try (Scripts scripts = new Scripts("study/1-fsrs.js", "cards/1-deck.js")) {
      assertThat(
              scripts.value(
                  "kartei.deck.isLeech({ lapses: " + before + " }, { lapses: " + after + " })"))
          .hasToString(String.valueOf(leech));
    }
  }

  @Test
  void aNewCardIsNoLeech() {
    try (Scripts scripts = new Scripts("study/1-fsrs.js", "cards/1-deck.js")) {
      assertThat(scripts.value("kartei.deck.isLeech(undefined, { lapses: 0 })"))
          .hasToString("false");
    }
  }
}
