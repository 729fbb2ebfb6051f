package io.kartei.search;

import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.study.Deck;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

/**
 * The index of a site in parts: terms in alphabetical order with their documents, and documents in
 * the site's order. Same site, same bytes. Immutable.
 */
public final class SearchIndex {
  private final Head head;
  private final List<String> terms;
  private final List<String> documents;

  /**
   * How many parts an index has, known before it is made.
   *
   * @param termShards at least 1
   * @param documentShards at least 1
   */
  public record Plan(int termShards, int documentShards) {
    private static final int WORDS_PER_TERM_SHARD = 6_000;
    private static final int WORDS_PER_DOCUMENT_SHARD = 1_200;

    /** Returns the plan for a site, by the number of its words. */
    public static Plan of(SiteIndex index) {
      long words =
          index.pages().values().stream().mapToLong(p -> p.note().text().wordCount()).sum();
      return new Plan(
          Math.toIntExact(1 + words / WORDS_PER_TERM_SHARD),
          Math.toIntExact(1 + words / WORDS_PER_DOCUMENT_SHARD));
    }
  }

  /**
   * What the browser needs to know first.
   *
   * @param version changes with any part
   * @param documents the number of documents
   * @param perShard the number of documents in a part
   * @param terms the first term of each part, in order
   * @param stop the words that aren't looked for
   */
  public record Head(
      String version, int documents, int perShard, List<String> terms, SortedSet<String> stop) {
    public Head {
      terms = List.copyOf(terms);
    }
  }

  SearchIndex(Head head, List<String> terms, List<String> documents) {
    this.head = head;
    this.terms = List.copyOf(terms);
    this.documents = List.copyOf(documents);
  }

  /** Makes the index of a site. */
  public static SearchIndex of(
      Plan plan,
      SiteIndex index,
      Deck deck,
      BiConsumer<NotePage, Runnable> unit,
      Executor executor) {
    return new SearchIndexer(plan, index, deck, unit, executor).write();
  }

  public Head head() {
    return head;
  }

  /** Returns a part of the terms as JSON, from 0. */
  public String terms(int shard) {
    return terms.get(shard);
  }

  /** Returns a part of the documents as JSON, from 0. */
  public String documents(int shard) {
    return documents.get(shard);
  }
}
