package io.kartei.facts.question;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sees the questions that one convention makes of blocks. It knows nothing of other conventions and
 * changes nothing: it proposes, says why something that looks like a question is none, and leaves
 * it to {@link Decision} what becomes of a place where several see one.
 */
interface ConventionReader {

  void read(Siblings siblings, Consumer<Candidate> candidates);

  /** Sees the question that begins with a block, or ends with it. */
  interface OfBlock {

    /** Null when there is none. */
    @Nullable Candidate at(Siblings siblings, int index);
  }

  /** Asks for each of the siblings. */
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
