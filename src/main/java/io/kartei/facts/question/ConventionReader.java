package io.kartei.facts.question;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes the questions that one convention makes of blocks. It doesn't know other conventions
 * and changes nothing: it proposes questions and reports why a lookalike isn't one. {@link
 * Decision} chooses if several conventions recognize a question in the same place.
 */
interface ConventionReader {

  void read(Siblings siblings, Consumer<Candidate> candidates);

  /** Recognizes the question that begins or ends with a block. */
  interface OfBlock {

    /** Returns null if there isn't one. */
    @Nullable Candidate at(Siblings siblings, int index);
  }

  /** Returns a reader that tries each of the siblings. */
  static ConventionReader each(OfBlock reader) {
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
