package io.kartei.search;

import io.kartei.index.SiteIndex;
import io.kartei.study.Deck;
import io.kartei.text.Hash;
import io.kartei.text.Json;
import io.kartei.work.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/**
 * The index of a site in parts: terms in alphabetical order with their documents, and documents in
 * the site's order. Same site, same bytes. Immutable.
 */
public final class SearchIndex {
  private final Plan plan;
  private final StopWords stopWords;
  private final List<Document> documents;
  private final int perShard;
  private final List<Entry> entries;
  private final List<String> firstTerms = new ArrayList<>();
  private final List<String> termShards;
  private final List<String> documentShards;
  private final String version;

  /**
   * How many parts an index has, known before it is made.
   *
   * @param termShards at least 1
   * @param documentShards at least 1
   */
  public record Plan(int termShards, int documentShards) {
    private static final int WORDS_PER_TERM_SHARD = 12_000;
    private static final int WORDS_PER_DOCUMENT_SHARD = 2_500;

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
      String version, int documents, int perShard, List<String> terms, SortedSet<String> stop) {}

  /** A term with the documents it is in, encoded. */
  private record Entry(String term, int count, String postings) {}

  /**
   * A part of the terms.
   *
   * @param t the terms, separated by blanks
   * @param p the postings of each, separated by blanks
   * @param n the number of documents of those terms that have more than the postings say
   * @param x the acronyms whose expansions begin with one of the terms, by that term
   */
  private record TermShard(
      String t,
      String p,
      SortedMap<String, Integer> n,
      SortedMap<String, SortedMap<String, List<String>>> x) {}

  /**
   * A part of the documents.
   *
   * @param pages {@code [url, title, above]}
   * @param documents {@code [kind, page, anchor, title, above, text, relevant]}
   */
  private record DocumentShard(List<List<String>> pages, List<List<Object>> documents) {}

  private SearchIndex(Plan plan, SiteIndex index, Deck deck, Executor executor) {
    this.plan = plan;
    this.stopWords = new StopWords();
    Vocabulary vocabulary = new Vocabulary();
    this.documents = SiteDocuments.of(index, deck, vocabulary, stopWords, executor);
    this.perShard = Math.max(1, -Math.floorDiv(-documents.size(), plan.documentShards()));
    this.entries = entries(documents, vocabulary, stopWords, executor);
    Expansions expansions = new Expansions(index.glossary(), stopWords);
    List<int[]> ranges = ranges();
    for (int[] range : ranges) {
      firstTerms.add(range[0] < entries.size() ? entries.get(range[0]).term() : "\uffff");
    }
    this.termShards = Work.map(executor, ranges, range -> termsOf(range[0], range[1], expansions));
    this.documentShards =
        Work.map(
            executor,
            IntStream.range(0, plan.documentShards()).boxed().toList(),
            this::documentsOf);
    List<String> hashes = new ArrayList<>();
    termShards.forEach(shard -> hashes.add(Hash.of(shard).hex()));
    documentShards.forEach(shard -> hashes.add(Hash.of(shard).hex()));
    this.version = Hash.of(hashes + " " + stopWords.all()).hex(12);
  }

  /** Makes the index of a site. */
  public static SearchIndex of(Plan plan, SiteIndex index, Deck deck, Executor executor) {
    return new SearchIndex(plan, index, deck, executor);
  }

  public Head head() {
    return new Head(version, documents.size(), perShard, List.copyOf(firstTerms), stopWords.all());
  }

  /** Returns a part of the terms as JSON, from 0. */
  public String terms(int shard) {
    return termShards.get(shard);
  }

  /** Returns a part of the documents as JSON, from 0. */
  public String documents(int shard) {
    return documentShards.get(shard);
  }

  private static List<Entry> entries(
      List<Document> documents, Vocabulary vocabulary, StopWords stopWords, Executor executor) {
    int[][] parts = parts(vocabulary, stopWords, executor);
    String[] terms = vocabulary.terms();
    PostingList[] lists = new PostingList[terms.length];
    Arrays.setAll(lists, i -> new PostingList());
    for (int d = 0; d < documents.size(); d++) {
      Document document = documents.get(d);
      for (int i = 0; i < document.terms().length; i++) {
        byte impact = document.impacts()[i];
        int term = document.terms()[i];
        lists[term].add(d, impact);
        for (int part : parts[term]) {
          lists[part].add(d, (byte) Math.max(1, Math.round(Field.PART * impact)));
        }
      }
    }
    List<Integer> order =
        IntStream.range(0, terms.length)
            .boxed()
            .sorted(Comparator.comparing(i -> terms[i]))
            .toList();
    return Work.map(executor, order, i -> new Entry(terms[i], lists[i].size(), lists[i].encoded()));
  }

  /** Returns the numbers of the parts of each compound, by its number; adds parts that are new. */
  private static int[][] parts(Vocabulary vocabulary, StopWords stopWords, Executor executor) {
    List<String> terms = List.of(vocabulary.terms());
    Compounds compounds = new Compounds(terms, stopWords);
    List<Set<String>> parts = Work.map(executor, terms, compounds::parts);
    int[][] numbers = new int[terms.size()][];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = parts.get(i).stream().mapToInt(vocabulary::number).toArray();
    }
    return numbers;
  }

  /** Returns the range of terms for each part, of about the same length. */
  private List<int[]> ranges() {
    long all = entries.stream().mapToLong(SearchIndex::length).sum();
    List<int[]> ranges = new ArrayList<>();
    int from = 0;
    long written = 0;
    for (int shard = 1; shard <= plan.termShards(); shard++) {
      int to = from;
      boolean last = shard == plan.termShards();
      while (to < entries.size() && (last || written < all * shard / plan.termShards())) {
        written += length(entries.get(to));
        to++;
      }
      ranges.add(new int[] {from, to});
      from = to;
    }
    return ranges;
  }

  private static long length(Entry entry) {
    return entry.term().length() + entry.postings().length() + 2L;
  }

  private String termsOf(int from, int to, Expansions expansions) {
    StringBuilder terms = new StringBuilder();
    StringBuilder postings = new StringBuilder();
    SortedMap<String, Integer> counts = new TreeMap<>();
    SortedMap<String, SortedMap<String, List<String>>> acronyms = new TreeMap<>();
    String separator = "";
    for (Entry entry : entries.subList(from, to)) {
      terms.append(separator).append(entry.term());
      postings.append(separator).append(entry.postings());
      separator = " ";
      if (entry.count() > PostingList.MAX_KEPT) {
        counts.put(entry.term(), entry.count());
      }
      SortedMap<String, List<String>> standing = expansions.beginningWith(entry.term());
      if (!standing.isEmpty()) {
        acronyms.put(entry.term(), standing);
      }
    }
    return Json.compact(new TermShard(terms.toString(), postings.toString(), counts, acronyms));
  }

  private String documentsOf(int shard) {
    int from = Math.min(documents.size(), shard * perShard);
    int to = Math.min(documents.size(), from + perShard);
    Map<Document.Page, Integer> pages = new LinkedHashMap<>();
    List<List<Object>> rows = new ArrayList<>();
    for (Document document : documents.subList(from, to)) {
      Integer page = pages.computeIfAbsent(document.page(), p -> pages.size());
      rows.add(
          List.of(
              document.kind().label(),
              page,
              document.anchor(),
              document.title(),
              document.above(),
              document.text(),
              document.relevant() ? 1 : 0));
    }
    return Json.compact(
        new DocumentShard(
            pages.keySet().stream().map(p -> List.of(p.url(), p.title(), p.above())).toList(),
            rows));
  }
}
