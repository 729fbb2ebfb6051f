package io.kartei.config.node;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import io.kartei.messages.Phrase;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Why a text isn't valid YAML, at the place where the problem starts; the parser often notices it
 * only lines later.
 *
 * @param message what is wrong, as part of a sentence
 * @param offset the place in the text
 * @param hint what to do about it, or null
 */
public record YamlProblem(Phrase message, int offset, @Nullable Phrase hint) {
  private static final String ALIKE = "yaml-problem.indent-alike";
  private static final String QUOTE = "yaml-problem.quote-whole";

  /**
   * What a message of the parser means; the first one that matches is used.
   *
   * @param words words in the parser's message
   * @param key the key of what is wrong, said about the character at the place
   * @param hint the key of what to do
   */
  private record Meaning(String words, String key, String hint) {}

  /** How Jackson's message begins where a key isn't a text. */
  private static final String NO_KEY = "Expected a field name";

  private static final Phrase UNREADABLE = Phrase.of("yaml-problem.unreadable");

  private static final Meaning NO_COLON =
      new Meaning(
          "could not find expected ':'", "yaml-problem.no-colon", "yaml-problem.one-a-line");

  private static final List<Meaning> MEANINGS =
      List.of(
          new Meaning(
              "mapping values are not allowed", "yaml-problem.mapping", "yaml-problem.quote-colon"),
          new Meaning(
              "sequence entries are not allowed",
              "yaml-problem.list-behind-key",
              "yaml-problem.list-lines"),
          new Meaning("TAB", "yaml-problem.tab", "yaml-problem.spaces"),
          new Meaning("cannot start any token", "yaml-problem.value-begins", "yaml-problem.quote"),
          NO_COLON,
          new Meaning("found '<block mapping start>'", "yaml-problem.indented-unlike", ALIKE),
          new Meaning("found '<scalar>'", "yaml-problem.stray-text", QUOTE),
          new Meaning("found '?'", "yaml-problem.key-after-items", ALIKE),
          new Meaning("found '-'", "yaml-problem.item-after-keys", ALIKE),
          new Meaning("block end>, but found", "yaml-problem.not-opened", "remove-it"),
          new Meaning("expected ',' or", "yaml-problem.no-comma", "yaml-problem.comma"),
          new Meaning("escape", "yaml-problem.no-escape", "yaml-problem.escape"));

  /** Interprets an exception that the parser threw on a text. */
  public static YamlProblem of(JacksonException e, String text) {
    if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      return of(marked, marked.getProblemMark(), text);
    }
    JsonLocation location = e.getLocation();
    int offset = location == null ? 0 : offset(text, location.getCharOffset());
    int braces = e.getOriginalMessage().startsWith(NO_KEY) ? text.lastIndexOf("{{", offset) : -1;
    if (braces >= 0) {
      // a place holder, as in {{title}}: a mapping as the key of a mapping
      Phrase begins = Phrase.of("yaml-problem.value-begins", "{{");
      return new YamlProblem(begins, braces, Phrase.of("yaml-problem.quote"));
    }
    Phrase problem =
        e.getOriginalMessage().lines().findFirst().map(Phrase::verbatim).orElse(UNREADABLE);
    return new YamlProblem(problem, offset, null);
  }

  private static YamlProblem of(MarkedYAMLException e, Mark seen, String text) {
    String problem = Objects.requireNonNullElse(e.getProblem(), "");
    String context = Objects.requireNonNullElse(e.getContext(), "");
    Mark begun = Objects.requireNonNullElse(e.getContextMark(), seen);
    ScalarEvent quoted = quotedBefore(text, seen);
    if (quoted != null) {
      Phrase late = Phrase.of("yaml-problem.quote-ends-late", String.valueOf(seen.getLine() + 1));
      return at(quoted.getStartMark(), text, late, Phrase.of("yaml-problem.close-in-line"));
    }
    if (context.contains("quoted scalar") && problem.contains("end of stream")) {
      Phrase open = Phrase.of("yaml-problem.quote-open");
      return at(begun, text, open, Phrase.of("yaml-problem.close-quote"));
    }
    boolean later = begun.getLine() < seen.getLine() || problem.contains("stream end");
    CollectionStartEvent bracket =
        context.contains("flow") && (later || context.contains("node")) ? openBracket(text) : null;
    if (bracket != null) {
      String close = bracket instanceof MappingStartEvent ? "}" : "]";
      Phrase open = Phrase.of("yaml-problem.bracket-open");
      return at(bracket.getStartMark(), text, open, Phrase.of("yaml-problem.close-bracket", close));
    }
    if (problem.startsWith("mapping values") && isContinued(text, seen)) {
      return continued(text, seen);
    }
    return MEANINGS.stream()
        .filter(meaning -> problem.contains(meaning.words))
        .findFirst()
        .map(m -> at(m.equals(NO_COLON) ? begun : seen, text, m))
        .orElseGet(
            () -> at(seen, text, problem.isEmpty() ? UNREADABLE : Phrase.verbatim(problem), null));
  }

  /** Returns the innermost bracket that is open where the parser stops, or null. */
  private static @Nullable CollectionStartEvent openBracket(String text) {
    Deque<CollectionStartEvent> open = new ArrayDeque<>();
    try {
      for (Event event : new Yaml().parse(new StringReader(text))) {
        if (event instanceof CollectionStartEvent start) {
          open.push(start);
        } else if (event instanceof CollectionEndEvent) {
          open.pop();
        }
      }
    } catch (MarkedYAMLException e) {
      // the same problem; what precedes it has been seen
    }
    CollectionStartEvent innermost = open.peek();
    return innermost != null && innermost.isFlow() ? innermost : null;
  }

  /** Returns the quoted text spanning several lines after whose end the parser stopped, or null. */
  private static @Nullable ScalarEvent quotedBefore(String text, Mark seen) {
    ScalarEvent last = null;
    try {
      for (Event event : new Yaml().parse(new StringReader(text))) {
        last = event instanceof ScalarEvent scalar ? scalar : last;
      }
    } catch (MarkedYAMLException e) {
      // the same problem; what precedes it has been seen
    }
    if (last == null || last.getStartMark().getLine() == last.getEndMark().getLine()) {
      return null;
    }
    boolean quotes =
        last.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
            || last.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
    return quotes && last.getEndMark().getLine() == seen.getLine() ? last : null;
  }

  /** Whether the line is read as a continuation of the value above, as it has no earlier colon. */
  private static boolean isContinued(String text, Mark seen) {
    int colon = offset(text, seen.getIndex());
    return seen.getLine() > 0 && text.lastIndexOf(':', colon - 1) < lineStart(text, colon);
  }

  private static YamlProblem continued(String text, Mark seen) {
    int line = lineStart(text, offset(text, seen.getIndex()));
    int above = lineStart(text, Math.max(0, line - 1));
    if (indent(text, above) < indent(text, line)) {
      Phrase indented = Phrase.of("yaml-problem.indented-deeper");
      return new YamlProblem(indented, line + indent(text, line), Phrase.of(ALIKE));
    }
    Phrase noColon = Phrase.of(NO_COLON.key);
    return new YamlProblem(noColon, above + indent(text, above), Phrase.of(NO_COLON.hint));
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

  private static YamlProblem at(Mark mark, String text, Meaning meaning) {
    int offset = offset(text, mark.getIndex());
    String sign = text.substring(offset, Math.min(offset + 1, text.length()));
    return at(mark, text, Phrase.of(meaning.key, sign), Phrase.of(meaning.hint));
  }

  private static YamlProblem at(Mark mark, String text, Phrase message, @Nullable Phrase hint) {
    return new YamlProblem(message, offset(text, mark.getIndex()), hint);
  }

  /** Returns the offset of a position in a text; SnakeYAML counts code points. */
  private static int offset(String text, long codePoints) {
    return new CodePoints(text).offset(codePoints);
  }
}
