package io.kartei.facts.question;

import static io.kartei.facts.question.ConventionReader.each;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The ways in which authors ask. Where several see a question in the same place, the one that
 * stands first here is right: it says most about the question.
 */
enum Convention {
  /** A line that begins with a marker; {@link MarkedReader} reads it with the exam references. */
  MARKER((siblings, candidates) -> {}),
  /** Labels for question and answer. */
  LABELS(LabelPairs::read),
  /** A callout of a type that asks. */
  CALLOUT(each(CalloutQuestions::at)),
  /** A summary that asks, on which its answer unfolds. */
  FOLD(each(Fold::question)),
  /** Text above a solution. */
  PROMPT(each(SolutionPrompts::at)),
  /** A heading that is the label of a question, above one that is the label of its answer. */
  LABELLED_HEADINGS(each(HeadingQuestions::labelled)),
  /** A heading above a solution. */
  HEADING_OF_SOLUTION(each(HeadingQuestions::solved)),
  /** A heading that asks. */
  HEADING(each(HeadingQuestions::asking)),
  /** A line in bold that asks. */
  BOLD(each(BoldQuestions::at)),
  /** A remark behind a line that invites to discuss it; {@link InlineRemarks} finds all of them. */
  REMARK((siblings, candidates) -> {});

  /** Those that say themselves where a question and its answer end: nobody looks into these. */
  static final Set<Convention> CLOSED = Collections.unmodifiableSet(EnumSet.of(LABELS));

  /** Those that make a question of blocks that hold none yet. */
  static final Set<Convention> OPEN = Collections.unmodifiableSet(EnumSet.range(CALLOUT, BOLD));

  /** Those of them that count in an answer: its headings may ask, and answer that themselves. */
  static final Set<Convention> IN_ANSWER =
      Collections.unmodifiableSet(EnumSet.range(CALLOUT, PROMPT));

  @SuppressWarnings("ImmutableEnumChecker") // it has no state
  private final ConventionReader reader;

  Convention(ConventionReader reader) {
    this.reader = reader;
  }

  ConventionReader reader() {
    return reader;
  }

  /** The message that says why it sees a question. */
  String reason() {
    return "why.question." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
