package io.kartei.language;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Prefixes or suffixes of words, with the groups of the lexicon they imply. */
final class AffixTrie {
  private final boolean fromEnd;
  private final Node root = new Node();
  private final BitSet known = new BitSet();

  /** A node of the trie; its children are sorted by letter. */
  private static final class Node {
    private char[] letters = new char[0];
    private Node[] children = new Node[0];
    private final BitSet groups = new BitSet();

    @Nullable Node child(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      return at < 0 ? null : children[at];
    }

    Node grow(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      if (at >= 0) {
        return children[at];
      }
      int place = -at - 1;
      char[] more = new char[letters.length + 1];
      Node[] nodes = new Node[letters.length + 1];
      System.arraycopy(letters, 0, more, 0, place);
      System.arraycopy(children, 0, nodes, 0, place);
      System.arraycopy(letters, place, more, place + 1, letters.length - place);
      System.arraycopy(children, place, nodes, place + 1, children.length - place);
      more[place] = letter;
      nodes[place] = new Node();
      letters = more;
      children = nodes;
      return nodes[place];
    }
  }

  /**
   * @param fromEnd whether it contains suffixes
   */
  AffixTrie(boolean fromEnd) {
    this.fromEnd = fromEnd;
  }

  void add(String letters, int group) {
    Node node = root;
    for (int i = 0; i < letters.length(); i++) {
      node = node.grow(letters.charAt(fromEnd ? letters.length() - 1 - i : i));
    }
    node.groups.set(group);
    known.set(group);
  }

  /** Returns whether the group has a known prefix or suffix. */
  boolean has(int group) {
    return known.get(group);
  }

  /**
   * Returns the given groups plus those of all affixes that match the word from an offset on; the
   * given set itself if there are no others.
   */
  BitSet with(BitSet groups, String word, int from) {
    @Nullable BitSet more = null;
    @Nullable Node node = root;
    for (int i = from; i < word.length() && node != null; i++) {
      node = node.child(word.charAt(fromEnd ? word.length() - 1 - i : i));
      if (node != null && !node.groups.isEmpty()) {
        more = more == null ? (BitSet) groups.clone() : more;
        more.or(node.groups);
      }
    }
    return more == null ? groups : more;
  }
}
