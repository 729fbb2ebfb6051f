package io.kartei.render.pdf;

import io.kartei.render.pdf.IndexedWords.Kind;
import io.kartei.render.pdf.IndexedWords.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Brings together the words of an index that mean one thing: a word and its plural become one line,
 * an acronym and its long form two lines that name each other and the same pages.
 */
final class IndexSynonyms {
  /** What the plurals of German and English nouns end in. */
  private static final List<String> PLURALS = List.of("s", "e", "n", "en", "es");

  /** In characters; a shorter word is too often the beginning of another one. */
  private static final int MIN_LENGTH = 4;

  private final SortedMap<String, Map<String, List<Word>>> named;
  private final UnaryOperator<String> order;

  private IndexSynonyms(
      SortedMap<String, Map<String, List<Word>>> named, UnaryOperator<String> order) {
    this.named = named;
    this.order = order;
  }

  /**
   * Brings together what belongs together.
   *
   * @param named the words by what they are sorted by, then by sense, which is empty for those that
   *     stand for nothing in particular; is changed
   * @param order returns what a word is sorted by
   */
  static void join(SortedMap<String, Map<String, List<Word>>> named, UnaryOperator<String> order) {
    IndexSynonyms twins = new IndexSynonyms(named, order);
    List.copyOf(named.keySet()).forEach(twins::plurals);
    Set<String> done = new HashSet<>();
    for (String key : List.copyOf(named.keySet())) {
      twins.longForm(key, done);
    }
  }

  /** Joins a word with its plurals, under its own name. */
  private void plurals(String key) {
    List<Word> words = key.length() < MIN_LENGTH ? null : withoutSense(key);
    if (words == null) {
      return;
    }
    for (String ending : PLURALS) {
      List<Word> plural = withoutSense(key + ending);
      if (plural != null) {
        words.addAll(renamed(plural, words.get(0).text()));
        named.remove(key + ending);
      }
    }
  }

  /** Returns the words that are sorted by a key, if none of them has a sense; else null. */
  private @Nullable List<Word> withoutSense(String key) {
    Map<String, List<Word>> senses = named.get(key);
    return senses == null || senses.size() > 1 ? null : senses.get("");
  }

  /** Gives an acronym that stands for one thing, and that thing, the pages of both. */
  private void longForm(String key, Set<String> done) {
    Map<String, List<Word>> own = named.getOrDefault(key, Map.of());
    List<String> senses = own.keySet().stream().filter(s -> !s.isEmpty()).toList();
    String other = senses.size() == 1 ? order.apply(senses.get(0)) : "";
    List<Word> spelt = withoutSense(other);
    if (spelt == null || other.equals(key) || !done.add(other)) {
      return;
    }
    List<Word> all = new ArrayList<>();
    own.values().forEach(all::addAll);
    String acronym = all.get(0).text();
    String sense = spelt.get(0).text();
    all.addAll(spelt);
    put(key, renamed(all, acronym + " (" + sense + ")"));
    if (key.charAt(0) == other.charAt(0)) {
      named.remove(other); // readers who look for it see the other below the same letter
    } else {
      put(other, renamed(all, sense + " (" + acronym + ")"));
    }
  }

  private void put(String key, List<Word> words) {
    Map<String, List<Word>> senses = new LinkedHashMap<>();
    senses.put("", words);
    named.put(key, senses);
  }

  private static List<Word> renamed(List<Word> words, String name) {
    List<Word> renamed = new ArrayList<>();
    words.forEach(word -> renamed.add(new Word(Kind.TERM, name, null, word.id())));
    return renamed;
  }
}
