package io.kartei.facts.question;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which authors ask. If several apply in the same place, the one declared first wins,
 * because it is the most specific.
 */
enum Convention {
  /** A line that begins with a marker; {@link MarkedReader} reads it with the exam references. */
  MARKER((siblings, candidates) -> {}),
  /** Labels for question and answer. */
  LABELS(LabelPairs::read),
  /** A callout of a type that asks. */
  CALLOUT(Reader.each(CalloutQuestions::at)),
  /** A summary that asks and unfolds its answer. */
  FOLD(Reader.each(Fold::question)),
  /** Text above a solution. */
  PROMPT(Reader.each(SolutionPrompts::at)),
  /** A numbered list of questions whose answers have their numbers. */
  KEYED(KeyedQuestions::read),
  /** A heading that labels a question, above one that labels its answer. */
  LABELLED_HEADINGS(Reader.each(HeadingQuestions::labelled)),
  /** A heading above a solution. */
  HEADING_OF_SOLUTION(Reader.each(HeadingQuestions::solved)),
  /** A heading that asks. */
  HEADING(Reader.each(HeadingQuestions::asking)),
  /** A line in bold that asks. */
  BOLD(Reader.each(BoldQuestions::at)),
  /** A remark in a line that invites discussion. */
  REMARK(InlineRemarks::read);

  /**
   * Conventions that mark where a question and its answer end. Nothing inside them is read further.
   */
  static final Set<Convention> CLOSED = Collections.unmodifiableSet(EnumSet.of(LABELS));

  /** Conventions that make a question of blocks that don't contain one yet. */
  static final Set<Convention> OPEN = Collections.unmodifiableSet(EnumSet.range(CALLOUT, BOLD));

  /**
   * The open conventions that apply within an answer. Its headings may ask, and answer that
   * themselves.
   */
  static final Set<Convention> IN_ANSWER =
      Collections.unmodifiableSet(EnumSet.range(CALLOUT, PROMPT));

  /** Conventions that make a question of a line in any text, even within another question. */
  static final Set<Convention> IN_TEXT = Collections.unmodifiableSet(EnumSet.of(REMARK));

  @SuppressWarnings("ImmutableEnumChecker") // stateless
  private final Reader reader;

  Convention(Reader reader) {
    this.reader = reader;
  }

  Reader reader() {
    return reader;
  }

  /** Returns the message key for why this convention recognizes a question. */
  String reason() {
    return "why.question." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Recognizes the questions that one convention makes of blocks. It doesn't know other conventions
   * and changes nothing: it proposes questions and reports why a lookalike isn't one. {@link
   * Decision} chooses if several conventions recognize a question in the same place.
   */
  interface Reader {

    void read(Siblings siblings, Consumer<Candidate> candidates);

    /** Recognizes the question that begins or ends with a block. */
    interface OfBlock {

      /** Returns null if there isn't one. */
      @Nullable Candidate at(Siblings siblings, int index);
    }

    /** Returns a reader that tries each of the siblings. */
    static Reader each(OfBlock reader) {
      return (siblings, candidates) -> {
        for (int i = 0; i < siblings.size(); i++) {
          Candidate candidate = reader.at(siblings, i);
          if (candidate != null) {
            candidates.accept(candidate);
          }
        }
      };
    }
  }
}
