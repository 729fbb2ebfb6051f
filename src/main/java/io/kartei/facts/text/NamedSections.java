package io.kartei.facts.text;

import io.kartei.language.Category;
import io.kartei.language.Token;
import io.kartei.language.stem.GermanStemmer;
import io.kartei.model.Block;
import io.kartei.model.PlainText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sections below several questions, each of which answers the one whose words it is about. */
public final class NamedSections {
  private NamedSections() {}

  /**
   * Returns the sections whose heading names what a question asks about and none of the others
   * does; empty if there are none.
   *
   * @param sections blocks from the first heading on
   * @param asked the words of the question
   * @param others the words of the other questions
   */
  public static List<Block> of(
      List<Block> sections, String asked, List<String> others, FactScope scope) {
    Set<String> own = stems(asked, scope);
    others.forEach(other -> own.removeAll(stems(other, scope)));
    int top = top(sections);
    List<Block> named = new ArrayList<>();
    boolean within = false;
    for (Block block : sections) {
      if (block instanceof Block.Heading heading && heading.level() == top) {
        within = stems(PlainText.of(heading.content()), scope).stream().anyMatch(own::contains);
      }
      if (within) {
        named.add(block);
      }
    }
    return named;
  }

  private static int top(List<Block> sections) {
    return sections.stream()
        .filter(Block.Heading.class::isInstance)
        .mapToInt(block -> ((Block.Heading) block).level())
        .min()
        .orElse(0);
  }

  private static Set<String> stems(String text, FactScope scope) {
    Set<String> stems = new HashSet<>();
    for (Token token : scope.words(text).tokens()) {
      if (token.kind() == Token.Kind.WORD
          && !scope.lexicon().isWord(token.folded(), Category.STOP_WORD)
          && !scope.lexicon().isWord(token.folded(), Category.QUESTION_WORD)) {
        stems.add(GermanStemmer.stem(token.folded()));
      }
    }
    return stems;
  }
}
