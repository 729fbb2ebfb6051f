package io.kartei.evidence;

import io.kartei.messages.Phrase;
import io.kartei.source.SourceSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Why a place in a note was taken for something, or was not.
 *
 * @param span the place: as narrow as what the decision is about, such as a line or a cell
 * @param kind what it speaks for
 * @param accepted whether the place was taken for that
 * @param reason a key of {@link io.kartei.messages.Messages} that begins with {@code why.}; its
 *     string is a sentence about the place
 * @param arguments what the sentence names: short quotations, numbers, phrases
 */
public record Evidence(
    SourceSpan span, Kind kind, boolean accepted, String reason, List<Object> arguments) {

  public Evidence {
    arguments = List.copyOf(arguments);
  }

  static Evidence of(
      Kind kind, SourceSpan span, boolean accepted, String reason, Object... arguments) {
    return new Evidence(
        span, kind, accepted, reason, Arrays.stream(arguments).map(Evidence::argument).toList());
  }

  /** What a place may be taken for. */
  public enum Kind {
    QUESTION,
    ANSWER,
    CHOICE,
    TERM,
    SHORT_FORM,
    GLOSSARY,
    TABLE,
    COMPARISON,
    EXAM_REFERENCE,
    OBJECTIVE,
    CARD,
    DIAGRAM;

    /** Its name in keys of messages: {@code exam-reference}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The message that names it: {@code explain.kind.exam-reference}. */
    public String key() {
      return "explain.kind." + word();
    }
  }

  private static Object argument(Object argument) {
    return argument instanceof Phrase ? argument : String.valueOf(argument);
  }
}
