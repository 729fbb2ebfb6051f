package io.kartei.study.wording;

import io.kartei.facts.text.LineText;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.MarkedLine;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Phrases;
import io.kartei.study.draft.Pieces;
import io.kartei.text.Fingerprints;
import java.util.ArrayList;
import java.util.List;

/**
 * What the letters of an acronym stand for, as part of what a card says about it: who is asked what
 * it is wants to know that, too.
 */
public final class LongForm {
  private LongForm() {}

  /** Returns the group of all cards that give away what the letters of an acronym stand for. */
  public static String group(String acronym) {
    return "acronym-" + acronym;
  }

  /**
   * Returns an answer with the long form of the acronym that it explains as its first line, unless
   * it says that itself, or the acronym has none or several.
   *
   * @param name what is explained, as plain text
   * @param at the place of what is explained
   */
  public static List<Block> with(String name, List<Block> answer, SourceSpan at, CardScope scope) {
    List<String> known = scope.terms().expansions(name);
    if (known.size() != 1) {
      return answer;
    }
    if (says(answer, Fingerprints.normal(known.get(0)))) {
      return once(answer, Fingerprints.normal(known.get(0)));
    }
    List<Block> told = new ArrayList<>(Pieces.paragraph(at, Phrases.strong(at, known.get(0))));
    told.addAll(answer);
    return told;
  }

  /** Returns whether an answer says what an acronym stands for, and at most one word more. */
  public static boolean isAll(String name, List<Block> answer, CardScope scope) {
    List<String> known = scope.terms().expansions(name);
    return known.size() == 1
        && Words.count(PlainText.ofBlocks(answer)) <= Words.count(known.get(0)) + 1
        && says(answer, Fingerprints.normal(known.get(0)));
  }

  /** Returns whether an answer has words, whatever is struck out between them. */
  private static boolean says(List<Block> answer, String words) {
    return Fingerprints.normal(PlainText.ofBlocks(answer)).contains(words)
        || answer.stream()
            .map(Lines::contentOf)
            .anyMatch(
                line ->
                    line != null
                        && squeezed(Fingerprints.normal(LineText.of(line).text()))
                            .contains(squeezed(words)));
  }

  /** Returns words without what joins them. */
  private static String squeezed(String words) {
    StringBuilder letters = new StringBuilder();
    words.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /**
   * Returns an answer without a first line that has only the long form, if more of it says that.
   */
  private static List<Block> once(List<Block> answer, String words) {
    List<Inline> content = Lines.contentOf(answer.get(0));
    List<MarkedLine> lines = content == null ? List.of() : MarkedLine.of(content);
    if (lines.size() < 2 || !Fingerprints.normal(PlainText.of(lines.get(0).rest())).equals(words)) {
      return answer;
    }
    Block rest = Lines.paragraph(lines.subList(1, lines.size()));
    if (!says(List.of(rest), words)) {
      return answer;
    }
    List<Block> told = new ArrayList<>(List.of(rest));
    told.addAll(answer.subList(1, answer.size()));
    return told;
  }
}
