package io.kartei.config.node;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Why a text isn't YAML, at the place where it begins to be wrong: the parser often notices only
 * lines later.
 *
 * @param message what is wrong, half a sentence
 * @param offset the place in the text
 * @param hint what to do about it, or null
 */
public record YamlProblem(String message, int offset, @Nullable String hint) {
  private static final String ALIKE = "indent the keys of a group alike, with spaces";
  private static final String QUOTE = "put the whole value into one pair of quotes";

  /**
   * What the parser's words mean; the first that fits counts.
   *
   * @param words that its problem has
   * @param message in which %s is the sign at the place
   */
  private record Meaning(String words, String message, String hint) {}

  private static final Meaning NO_COLON =
      new Meaning(
          "could not find expected ':'",
          "there is no colon with a blank behind this key",
          "write one \"key: value\" a line");

  private static final List<Meaning> MEANINGS =
      List.of(
          new Meaning(
              "mapping values are not allowed",
              "mapping values are not allowed here",
              "put a value that holds a colon into quotes: title: \"Networks: part 2\""),
          new Meaning(
              "sequence entries are not allowed",
              "a list can't begin behind a key",
              "put each item on a line of its own, or write [a, b]"),
          new Meaning(
              "TAB", "this line is indented with a tab", "indent with spaces instead of tabs"),
          new Meaning(
              "cannot start any token", "a value can't begin with %s", "put it into quotes"),
          NO_COLON,
          new Meaning(
              "found '<block mapping start>'", "this line is indented unlike others", ALIKE),
          new Meaning("found '<scalar>'", "this text belongs to nothing", QUOTE),
          new Meaning("found '?'", "a key can't follow the items of a list", ALIKE),
          new Meaning("found '-'", "an item of a list can't follow keys", ALIKE),
          new Meaning("block end>, but found", "nothing before this %s opened it", "remove it"),
          new Meaning(
              "expected ',' or", "there is no comma before this", "put a comma between two"),
          new Meaning(
              "escape", "there is no such escape", "write \\\\ for a backslash, or use '...'"));

  /** What an exception of the parser's says of the text that it read. */
  public static YamlProblem of(JacksonException e, String text) {
    if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      return of(marked, marked.getProblemMark(), text);
    }
    JsonLocation location = e.getLocation();
    String problem = e.getOriginalMessage().lines().findFirst().orElse("it can't be read");
    int offset = location == null ? 0 : offset(text, location.getCharOffset());
    return new YamlProblem(problem, offset, null);
  }

  private static YamlProblem of(MarkedYAMLException e, Mark seen, String text) {
    String problem = Objects.requireNonNullElse(e.getProblem(), "it can't be read");
    String context = Objects.requireNonNullElse(e.getContext(), "");
    Mark begun = Objects.requireNonNullElse(e.getContextMark(), seen);
    ScalarEvent quoted = quotedBefore(text, seen);
    if (quoted != null) {
      String line = "this quote ends only in line " + (seen.getLine() + 1);
      return at(quoted.getStartMark(), text, line, "close it in its own line");
    }
    if (context.contains("quoted scalar") && problem.contains("end of stream")) {
      return at(begun, text, "this quote is never closed", "close it, or leave it out");
    }
    boolean later = begun.getLine() < seen.getLine() || problem.contains("stream end");
    if (context.contains("flow") && later) {
      String close = context.contains("mapping") ? "}" : "]";
      return at(begun, text, "this bracket isn't closed", "write " + close + " where it ends");
    }
    if (problem.startsWith("mapping values") && isContinued(text, seen)) {
      return continued(text, seen);
    }
    return MEANINGS.stream()
        .filter(meaning -> problem.contains(meaning.words))
        .findFirst()
        .map(m -> at(m.equals(NO_COLON) ? begun : seen, text, m.message, m.hint))
        .orElseGet(() -> at(seen, text, problem, null));
  }

  /** The text in quotes over several lines behind whose end the parser stopped, or null. */
  private static @Nullable ScalarEvent quotedBefore(String text, Mark seen) {
    ScalarEvent last = null;
    try {
      for (Event event : new Yaml().parse(new StringReader(text))) {
        last = event instanceof ScalarEvent scalar ? scalar : last;
      }
    } catch (MarkedYAMLException e) {
      // the same problem: what stands before it has been seen
    }
    if (last == null || last.getStartMark().getLine() == last.getEndMark().getLine()) {
      return null;
    }
    boolean quotes =
        last.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
            || last.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
    return quotes && last.getEndMark().getLine() == seen.getLine() ? last : null;
  }

  /** Whether the line is read as more of the value above, for it has no other colon before. */
  private static boolean isContinued(String text, Mark seen) {
    int colon = offset(text, seen.getIndex());
    return seen.getLine() > 0 && text.lastIndexOf(':', colon - 1) < lineStart(text, colon);
  }

  private static YamlProblem continued(String text, Mark seen) {
    int line = lineStart(text, offset(text, seen.getIndex()));
    int above = lineStart(text, Math.max(0, line - 1));
    if (indent(text, above) < indent(text, line)) {
      String message = "this line is indented as if it belonged to the value above";
      return new YamlProblem(message, line + indent(text, line), ALIKE);
    }
    Meaning colon = NO_COLON;
    return new YamlProblem(colon.message, above + indent(text, above), colon.hint);
  }

  private static int lineStart(String text, int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  private static int indent(String text, int lineStart) {
    int at = lineStart;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at - lineStart;
  }

  private static YamlProblem at(Mark mark, String text, String message, @Nullable String hint) {
    int offset = offset(text, mark.getIndex());
    String sign = offset < text.length() ? "\"" + text.charAt(offset) + "\"" : "this";
    return new YamlProblem(message.replace("%s", sign), offset, hint);
  }

  /** The offset of a place in a text; SnakeYAML counts code points. */
  private static int offset(String text, long codePoints) {
    return new CodePoints(text).offset(codePoints);
  }
}
