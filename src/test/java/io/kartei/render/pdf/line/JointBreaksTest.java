package io.kartei.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a word that is wider than its line is broken. */
class JointBreaksTest {
  private static String broken(String text) {
    JointBreaks breaks = new JointBreaks();
    breaks.setText(text);
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      parts.add(text.substring(from, to));
      from = to;
    }
    assertThat(from).isEqualTo(text.length());
    return String.join("|", parts);
  }

  @Test
  void itIsBrokenAfterItsJoints() {
    assertThat(broken("2001:db8::/32")).isEqualTo("2001:|db8::/|32");
    assertThat(broken("192.168.178.1")).isEqualTo("192.|168.|178.|1");
    assertThat(broken("(fe80::1)")).isEqualTo("(fe80::|1)");
  }

  @Test
  void onlyLongPartsAreBrokenAnywhereAndNoLineBeginsWithAMark() {
    assertThat(broken("/etc/services)")).isEqualTo("/|etc/|s|e|r|v|i|c|e|s)");
    assertThat(broken("abc")).isEqualTo("a|b|c");
    assertThat(broken("a\u0308bc\ud83d\ude42")).isEqualTo("a\u0308|b|c|\ud83d\ude42");
    assertThat(broken("")).isEmpty();
  }
}
