package io.kartei.facts.text;

import io.kartei.model.Question;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The emoji that authors mark lines with. */
public final class Marker {
  public static final String EXAM = "📝";
  public static final String RELEVANT = "❗";

  /** Variants of the same sign. */
  private static final Map<Integer, String> SIGNS =
      Map.of(
          0x2753, "❓", 0x2754, "❓", 0x2757, "❗", 0x2755, "❗", 0x1F4AC, "💬", 0x1F4BB, "💻", 0x1F4A1,
          "💡", 0x1F4DD, EXAM, 0x1F4DC, "📜", 0x1F64F, "🙏");

  /** Signs before what files a question or thanks for it, and never answers it. */
  private static final List<String> FILING = List.of(EXAM, "🙏");

  /** Signs before any kind of line; it is a question if it asks. */
  private static final List<String> BEFORE_ANY = List.of(RELEVANT, "📜", "🙏");

  /**
   * Kinds by marker, in order of precedence: a tip that invites discussion is a tip, an exercise
   * that asks is an exercise.
   */
  private static final List<Map.Entry<String, Question.Kind>> KINDS =
      List.of(
          Map.entry("💡", Question.Kind.TIP),
          Map.entry("💻", Question.Kind.EXERCISE),
          Map.entry("❓", Question.Kind.QUESTION),
          Map.entry("💬", Question.Kind.DISCUSSION));

  private static final int FLAG_A = 0x1F1E6;
  private static final int FLAG_Z = 0x1F1FF;

  private Marker() {}

  /** Returns the marker for a code point, or null. */
  public static @Nullable String of(int codePoint) {
    return SIGNS.get(codePoint);
  }

  /**
   * Returns whether a code point is half of a country's flag, which marks the language of a source.
   */
  static boolean isFlag(int codePoint) {
    return codePoint >= FLAG_A && codePoint <= FLAG_Z;
  }

  /**
   * Returns whether a code point may occur between markers: blanks, variation selectors, joiners.
   */
  public static boolean isFiller(int codePoint) {
    return Character.isWhitespace(codePoint)
        || codePoint == 0xA0
        || codePoint == 0xFE0F
        || codePoint == 0xFE0E
        || codePoint == 0x200D;
  }

  /** Returns the kind of question for markers that are known to mean one. */
  public static Question.Kind knownKind(List<String> markers) {
    Question.Kind kind = kind(markers);
    return kind == null ? Question.Kind.QUESTION : kind;
  }

  /** Returns whether a line with these markers is a question if it asks. */
  public static boolean mayAsk(List<String> markers) {
    return !markers.contains(EXAM) && BEFORE_ANY.stream().anyMatch(markers::contains);
  }

  /** Returns whether a line with these markers only says where a question is from. */
  static boolean files(List<String> markers) {
    return kind(markers) == null && FILING.stream().anyMatch(markers::contains);
  }

  /**
   * Returns the kind of question that the markers mean, or null if it isn't a question. A question
   * may also have an exam's sign; a discussion or tip sign next to that belongs to the exam.
   */
  public static Question.@Nullable Kind kind(List<String> markers) {
    for (Map.Entry<String, Question.Kind> kind : KINDS) {
      boolean asks = kind.getValue() == Question.Kind.QUESTION;
      if (markers.contains(kind.getKey()) && (asks || !markers.contains(EXAM))) {
        return kind.getValue();
      }
    }
    return null;
  }
}
