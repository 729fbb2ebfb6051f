package io.kartei.facts;

import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import java.util.List;

/** Counts the words of running text, as a measure of reading time. */
final class WordCounter {
  /** Characters that may occur within a word or after it. */
  private static final String WITHIN = "'’.-";

  private WordCounter() {}

  static int count(List<Block> body) {
    return BodyWalker.all(Inline.Text.class, body).stream().mapToInt(WordCounter::count).sum();
  }

  private static int count(Inline.Text text) {
    int count = 0;
    boolean within = false;
    String string = text.text();
    for (int at = 0, c; at < string.length(); at += Character.charCount(c)) {
      c = string.codePointAt(at);
      boolean part = Words.isPart(c);
      count += part && !within ? 1 : 0;
      within = part || (within && WITHIN.indexOf(c) >= 0);
    }
    return count;
  }
}
