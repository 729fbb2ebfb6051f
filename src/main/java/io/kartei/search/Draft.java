package io.kartei.search;

import io.kartei.text.Blanks;
import io.kartei.text.ShownName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A document while it is written. */
final class Draft {
  /** Maximum number of characters kept for the excerpt. */
  private static final int MAX_TEXT = 700;

  private static final String BETWEEN_CELLS = " \u00b7 ";

  private static final Set<Field> NAMES = EnumSet.of(Field.TITLE, Field.NAME);

  private final Document.Kind kind;
  private final Document.Page page;
  private final String anchor;
  private final String title;
  private final String above;
  private final Map<Field, StringBuilder> fields = new EnumMap<>(Field.class);
  private boolean relevant;

  /** Begins a document; its title and what is above it are searched, too. */
  Draft(Document.Kind kind, Document.Page page, String anchor, String title, List<String> above) {
    this.kind = kind;
    this.page = page;
    this.anchor = anchor;
    this.title = title;
    this.above = path(above);
    add(Field.TITLE, title);
    above.forEach(heading -> add(Field.PATH, heading));
    if (!title.equals(page.title())) {
      add(Field.PATH, page.title());
    }
  }

  /** Returns names of headings as a path. */
  static String path(List<String> names) {
    return names.stream().map(ShownName::of).collect(Collectors.joining(Document.BELOW));
  }

  /** Adds to a field; tabs are between what doesn't read on, such as the cells of a table. */
  Draft add(Field field, String text) {
    fields.computeIfAbsent(field, f -> new StringBuilder()).append(text).append('\n');
    return this;
  }

  /** Marks the document as relevant for exams. */
  Draft relevant() {
    relevant = true;
    return this;
  }

  /** Returns the document with its terms. */
  Document finish(Vocabulary vocabulary, StopWords stopWords, Expansions expansions) {
    Map<String, Double> frequencies = new HashMap<>();
    fields.forEach(
        (field, text) -> count(field, text.toString(), frequencies, stopWords, expansions));
    Impacts impacts = new Impacts(frequencies, kind, relevant, vocabulary);
    return new Document(
        kind, page, anchor, ShownName.of(title), above, excerpt(), relevant, impacts);
  }

  private static void count(
      Field field,
      String text,
      Map<String, Double> frequencies,
      StopWords stopWords,
      Expansions expansions) {
    List<Terms.Term> found = Terms.of(text);
    List<String> kept = new ArrayList<>();
    boolean afterStopWord = false;
    for (Terms.Term term : found) {
      // whoever looks for nothing else means what is called so: IT, CAN
      boolean stop = !NAMES.contains(field) && stopWords.contains(term.text());
      boolean joined = term.kind() == Terms.Kind.JOINED;
      // a single letter or digit tells something in a title, and nothing in a text
      boolean tiny = field == Field.TEXT && term.text().length() < 2;
      if (!stop && !tiny && !(joined && afterStopWord)) {
        kept.add(term.text());
      }
      afterStopWord = joined ? afterStopWord : stop;
    }
    double weight = field.weight(kept.size());
    // a note may refer to ten tasks of an exam, and is no more about it than its page
    Collection<String> counted = field == Field.EXAM ? new TreeSet<>(kept) : kept;
    counted.forEach(term -> frequencies.merge(term, weight, Double::sum));
    if (found.stream().noneMatch(term -> expansions.isBeginning(term.text()))) {
      return;
    }
    List<String> content = stopWords.contentOf(found);
    for (int i = 0; i < content.size(); i++) {
      for (String acronym : expansions.at(content, i)) {
        frequencies.merge(acronym, weight, Double::sum);
      }
    }
  }

  private String excerpt() {
    String text = read(fields.getOrDefault(Field.TEXT, new StringBuilder()).toString());
    if (text.length() <= MAX_TEXT) {
      return text;
    }
    int blank = Math.max(text.lastIndexOf(' ', MAX_TEXT), text.lastIndexOf('\n', MAX_TEXT));
    int end = blank > 0 ? blank : MAX_TEXT;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + " …";
  }

  /** Returns a text in one line, but for the rows of tables, which have one each. */
  private static String read(String text) {
    StringBuilder read = new StringBuilder();
    boolean afterRow = false;
    for (String line : text.split("\n")) {
      boolean row = line.indexOf('\t') >= 0;
      String shown = row ? cells(line) : Blanks.single(line);
      if (!shown.isEmpty()) {
        if (!read.isEmpty()) {
          read.append(row || afterRow ? '\n' : ' ');
        }
        read.append(shown);
        afterRow = row;
      }
    }
    return read.toString();
  }

  private static String cells(String row) {
    return Arrays.stream(row.split("\t"))
        .map(Blanks::single)
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining(BETWEEN_CELLS));
  }
}
