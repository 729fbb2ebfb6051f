package io.kartei.study.source;

import io.kartei.model.Block;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Phrases;
import io.kartei.study.draft.Pieces;
import io.kartei.text.Fingerprints;
import java.util.ArrayList;
import java.util.List;

/**
 * What the letters of an acronym stand for, as part of what a card says of it: who is asked what it
 * is wants to know that, too.
 */
final class LongForm {
  private LongForm() {}

  /** Returns the group of all cards that give away what the letters of an acronym stand for. */
  static String group(String acronym) {
    return "acronym-" + acronym;
  }

  /**
   * Returns an answer with the long form of the acronym that it explains as its first line, unless
   * it says that itself, or the acronym has none or several.
   *
   * @param name what is explained, as plain text
   * @param at the place of what is explained
   */
  static List<Block> with(String name, List<Block> answer, SourceSpan at, CardScope scope) {
    List<String> known = scope.terms().expansions(name);
    if (known.size() != 1
        || Fingerprints.normal(PlainText.ofBlocks(answer))
            .contains(Fingerprints.normal(known.get(0)))) {
      return answer;
    }
    List<Block> told = new ArrayList<>(Pieces.paragraph(at, Phrases.strong(at, known.get(0))));
    told.addAll(answer);
    return told;
  }
}
