package io.kartei.facts.question;

import static io.kartei.facts.question.ConventionReader.each;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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
  CALLOUT(each(CalloutQuestions::at)),
  /** A summary that asks and unfolds its answer. */
  FOLD(each(Fold::question)),
  /** Text above a solution. */
  PROMPT(each(SolutionPrompts::at)),
  /** A heading that labels a question, above one that labels its answer. */
  LABELLED_HEADINGS(each(HeadingQuestions::labelled)),
  /** A heading above a solution. */
  HEADING_OF_SOLUTION(each(HeadingQuestions::solved)),
  /** A heading that asks. */
  HEADING(each(HeadingQuestions::asking)),
  /** A line in bold that asks. */
  BOLD(each(BoldQuestions::at)),
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
  private final ConventionReader reader;

  Convention(ConventionReader reader) {
    this.reader = reader;
  }

  ConventionReader reader() {
    return reader;
  }

  /** Returns the message key for why this convention recognizes a question. */
  String reason() {
    return "why.question." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
