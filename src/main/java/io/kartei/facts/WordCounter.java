package io.kartei.facts;

import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import java.util.List;
import java.util.regex.Pattern;

/** Counts the words of running text: what somebody has to read. */
final class WordCounter extends BodyWalker {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");
  private int count;

  private WordCounter() {}

  static int count(List<Block> body) {
    WordCounter counter = new WordCounter();
    counter.blocks(body);
    return counter.count;
  }

  @Override
  public Done text(Inline.Text text) {
    count += (int) WORD.matcher(text.text()).results().count();
    return Done.DONE;
  }
}
