package io.kartei.search;

import io.kartei.concurrent.Work;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.study.Deck;
import io.kartei.text.Hash;
import io.kartei.text.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Makes the parts of an index. */
final class SearchIndexer {
  /** The first term of a part without terms. */
  private static final String BEHIND_ALL = "\uffff";

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
   * @param pages {@code [url, title, above]}, and the page it is made of if that is another
   * @param documents {@code [kind, page, anchor, title, above, text, relevant]}
   */
  private record DocumentShard(List<List<String>> pages, List<List<Object>> documents) {}

  private final SearchIndex.Plan plan;
  private final Executor executor;
  private final StopWords stopWords = new StopWords();
  private final Expansions expansions;
  private final List<Document> documents;
  private final int perShard;
  private final List<Entry> entries;

  SearchIndexer(
      SearchIndex.Plan plan,
      SiteIndex index,
      Deck deck,
      BiConsumer<NotePage, Runnable> unit,
      Executor executor) {
    this.plan = plan;
    this.executor = executor;
    this.expansions = new Expansions(index.glossary(), stopWords);
    Vocabulary vocabulary = new Vocabulary();
    this.documents = SiteDocuments.of(index, deck, vocabulary, stopWords, unit, executor);
    this.perShard = Math.max(1, -Math.floorDiv(-documents.size(), plan.documentShards()));
    this.entries = entries(documents, vocabulary, stopWords, executor);
  }

  SearchIndex write() {
    List<int[]> ranges = ranges();
    List<String> first = new ArrayList<>();
    for (int[] range : ranges) {
      first.add(range[0] < entries.size() ? entries.get(range[0]).term() : BEHIND_ALL);
    }
    List<String> terms = Work.map(executor, ranges, range -> terms(range[0], range[1]));
    List<String> texts =
        Work.map(
            executor, IntStream.range(0, plan.documentShards()).boxed().toList(), this::documents);
    List<String> hashes = new ArrayList<>();
    terms.forEach(shard -> hashes.add(Hash.of(shard).hex()));
    texts.forEach(shard -> hashes.add(Hash.of(shard).hex()));
    String version = Hash.of(hashes + " " + stopWords.all()).hex(12);
    return new SearchIndex(
        new SearchIndex.Head(version, documents.size(), perShard, first, stopWords.all()),
        terms,
        texts);
  }

  private static List<Entry> entries(
      List<Document> documents, Vocabulary vocabulary, StopWords stopWords, Executor executor) {
    int[][] parts = parts(vocabulary, stopWords, executor);
    String[] terms = vocabulary.terms();
    PostingList[] lists = new PostingList[terms.length];
    Arrays.setAll(lists, i -> new PostingList());
    for (int d = 0; d < documents.size(); d++) {
      Impacts impacts = documents.get(d).impacts();
      for (int i = 0; i < impacts.size(); i++) {
        byte impact = impacts.level(i);
        int term = impacts.term(i);
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
    long all = entries.stream().mapToLong(SearchIndexer::length).sum();
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

  private String terms(int from, int to) {
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

  private String documents(int shard) {
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
        new DocumentShard(pages.keySet().stream().map(SearchIndexer::row).toList(), rows));
  }

  private static List<String> row(Document.Page page) {
    return page.of().equals(page.url())
        ? List.of(page.url(), page.title(), page.above())
        : List.of(page.url(), page.title(), page.above(), page.of());
  }
}
