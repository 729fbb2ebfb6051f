package io.kartei.facts.question;

import java.util.Locale;

/**
 * The ways in which authors ask. Where several see a question in the same place, the one that
 * stands first here is right: it says most about the question.
 */
enum Convention {
  /** A line that begins with a marker. */
  MARKER,
  /** Labels for question and answer. */
  LABELS,
  /** A callout of a type that asks. */
  CALLOUT,
  /** A summary that asks, on which its answer unfolds. */
  FOLD,
  /** Text above a solution. */
  PROMPT,
  /** A heading that is the label of a question, above one that is the label of its answer. */
  LABELLED_HEADINGS,
  /** A heading above a solution. */
  HEADING_OF_SOLUTION,
  /** A heading that asks. */
  HEADING,
  /** A line in bold that asks. */
  BOLD,
  /** A remark behind a line that invites to discuss it. */
  REMARK;

  /** The message that says why it sees a question. */
  String reason() {
    return "why.question." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
