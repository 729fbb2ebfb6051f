package io.kartei.language;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Beginnings or endings of words, with the categories of the words that have them. */
final class AffixTrie {
  private final boolean fromEnd;
  private final Node root = new Node();
  private final BitSet known = new BitSet();

  private static final class Node {
    final Map<Character, Node> next = new HashMap<>();
    final BitSet categories = new BitSet();
  }

  /**
   * @param fromEnd whether it holds endings
   */
  AffixTrie(boolean fromEnd) {
    this.fromEnd = fromEnd;
  }

  void add(String letters, Category category) {
    Node node = root;
    for (int i = 0; i < letters.length(); i++) {
      node = node.next.computeIfAbsent(at(letters, i), c -> new Node());
    }
    node.categories.set(category.ordinal());
    known.set(category.ordinal());
  }

  /** Whether a beginning or ending of words of the category is known. */
  boolean has(Category category) {
    return known.get(category.ordinal());
  }

  /** Adds the categories of all beginnings or endings that a word has. */
  void collect(String word, BitSet categories) {
    @Nullable Node node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.next.get(at(word, i));
      if (node == null) {
        return;
      }
      categories.or(node.categories);
    }
  }

  private char at(String word, int i) {
    return word.charAt(fromEnd ? word.length() - 1 - i : i);
  }
}
