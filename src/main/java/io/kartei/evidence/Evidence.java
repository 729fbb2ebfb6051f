package io.kartei.evidence;

import io.kartei.messages.Phrase;
import io.kartei.source.SourceSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Why a place in a note was recognised as something, or wasn't.
 *
 * @param span the place, as narrow as the subject of the decision, such as a line or a cell
 * @param kind what it may be recognised as
 * @param accepted whether the place was recognised as that
 * @param reason a key of {@link io.kartei.messages.Messages} that begins with {@code why.}; its
 *     text is a sentence about the place
 * @param arguments the arguments of the sentence: short quotations, numbers, phrases
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

  /** What a place may be recognised as. */
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

    /** Returns its name in message keys, such as {@code exam-reference}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the key of the message that names it, such as {@code explain.kind.exam-reference}.
     */
    public String key() {
      return "explain.kind." + word();
    }
  }

  private static Object argument(Object argument) {
    return argument instanceof Phrase ? argument : String.valueOf(argument);
  }
}
