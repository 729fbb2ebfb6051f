package io.kartei.facts.term;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a glossary writes a term: {@code DNS}, {@code Domain Name System (DNS)}.
 *
 * @param term the acronym if there is one, else all
 * @param expansion what it stands for, or null
 */
record Names(String term, @Nullable String expansion) {
  private static final Pattern MARK = Pattern.compile("[®™]");
  private static final Pattern BRACKETS = Pattern.compile("(?<!\\s)\\s*+\\([^()]*+\\)$");

  static Names of(String text) {
    return read(MARK.matcher(text).replaceAll(""));
  }

  private static Names read(String text) {
    List<WrittenOut> found = WrittenOut.in(text);
    if (!found.isEmpty()) {
      return new Names(found.get(0).term(), found.get(0).expansion());
    }
    Matcher brackets = BRACKETS.matcher(text);
    return new Names(brackets.replaceFirst("").strip(), null);
  }
}
