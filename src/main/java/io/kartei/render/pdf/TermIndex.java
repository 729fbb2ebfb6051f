package io.kartei.render.pdf;

import io.kartei.index.GlossaryEntry;
import io.kartei.messages.Messages;
import io.kartei.model.Term;
import io.kartei.render.pdf.IndexedWords.Word;
import io.kartei.render.pdf.document.PageReferences;
import io.kartei.render.pdf.page.TextArea;
import io.kartei.text.Escape;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The index of terms at the end of a book: where each is explained, by page.
 *
 * @param width returns the width of a text, in em
 * @param area the area of the text on a page
 */
record TermIndex(Messages messages, ToDoubleFunction<String> width, TextArea area) {
  /** The id of the index. */
  static final String ID = "index";

  /** With fewer terms, the contents are index enough. */
  private static final int MIN_TERMS = 12;

  /** In characters. A shorter term is listed only if it is an acronym. */
  private static final int MIN_LENGTH = 3;

  /** The most places of a term; with more, none of them is where to look. */
  private static final int MAX_PLACES = 5;

  private static final int COLUMNS = 4;

  /** The type of the index, and the smaller one that saves a last page with little on it. */
  private static final Type USUAL = new Type("", 8, 9.8);

  private static final Type TIGHT = new Type(" tight", 7.5, 8.9);

  /** A last page that is filled to less than this, in pages, is saved if that is possible. */
  private static final double MIN_LAST_PAGE = 0.34;

  /** The width of a column, as a part of that of the text. */
  private static final double COLUMN = 0.235;

  /** How many lines the title and a letter take, and a page has less than its height says. */
  private static final double TITLE = 5;

  private static final double SLACK = 0.4;

  private static final double LETTER = 1.3;

  /** The width of a page's number, and of the space before a second line, in em. */
  private static final double NUMBER = 2.2;

  private static final double INDENT = 1;

  /** What German adjectives end in, and their forms; and how long what is before that is. */
  private static final List<String> ADJECTIVES = List.of("isch", "lich");

  private static final Set<String> DECLINED = Set.of("", "e", "en", "em", "er", "es");
  private static final int MIN_STEM = 4;

  /** What German verbs end in. */
  private static final String INFINITIVE = "en";

  /**
   * The type of an index, as in the style sheet.
   *
   * @param name its class, with a space before it
   * @param size its size in points
   * @param line the height of a line in points
   */
  private record Type(String name, double size, double line) {}

  /**
   * A line of the index.
   *
   * @param main the place that says most about the term, or empty if none stands out
   */
  private record Line(String term, String text, List<String> places, String main) {}

  /**
   * A part of a column.
   *
   * @param rows how many lines it takes
   * @param isLetter whether it begins a letter
   */
  private record Entry(String xhtml, double rows, boolean isLetter) {}

  /**
   * Returns the index of these words, or an empty text if it isn't worth a page.
   *
   * @param small words that are no nouns, and that therefore no heading names
   */
  String xhtml(List<Word> words, Set<String> small) {
    List<Line> lines =
        lines(
            words.stream()
                .filter(w -> w.kind() == IndexedWords.Kind.TERM || isName(w.text(), small))
                .toList());
    if (lines.size() < MIN_TERMS) {
      return "";
    }
    Map<String, List<Line>> letters = new TreeMap<>();
    for (Line line : lines) {
      letters.computeIfAbsent(letter(line.term()), letter -> new ArrayList<>()).add(line);
    }
    List<Entry> usual = entries(letters, USUAL);
    double pages = pages(usual, USUAL);
    List<Entry> tight = entries(letters, TIGHT);
    boolean isTight =
        pages > 1
            && pages - Math.floor(pages) < MIN_LAST_PAGE
            && pages(tight, TIGHT) < Math.floor(pages);
    return isTight ? set(tight, TIGHT) : set(usual, USUAL);
  }

  private List<Entry> entries(Map<String, List<Line>> letters, Type type) {
    List<Entry> entries = new ArrayList<>();
    letters.forEach(
        (letter, own) -> {
          String head = "<p class=\"letter\">" + Escape.text(letter) + "</p>";
          entries.add(new Entry(head, LETTER, true));
          own.forEach(line -> entries.add(entry(line, type)));
        });
    return entries;
  }

  /** Returns how many pages some entries fill. */
  private double pages(List<Entry> entries, Type type) {
    double rows = entries.stream().mapToDouble(Entry::rows).sum() + COLUMNS * (TITLE + LETTER);
    return rows / (COLUMNS * rows(type));
  }

  /** Returns how many lines a column has on a page. */
  private double rows(Type type) {
    return area.height() / type.line() - SLACK;
  }

  private String set(List<Entry> entries, Type type) {
    StringBuilder out = new StringBuilder("<div class=\"");
    out.append(PageReferences.INDEX).append(type.name()).append("\"><h1 id=\"").append(ID);
    out.append("\">").append(Escape.text(title())).append("</h1>");
    double page = rows(type);
    double room = page - TITLE;
    for (int from = 0; from < entries.size(); room = page) {
      double rest = entries.stream().skip(from).mapToDouble(Entry::rows).sum();
      double high = Math.min(room, rest / COLUMNS + LETTER);
      out.append("<div class=\"group\">");
      for (int column = 0; column < COLUMNS && from < entries.size(); column++) {
        int to = end(entries, from, column == COLUMNS - 1 ? room : high);
        column(entries.subList(from, to), out);
        from = to;
      }
      out.append("</div>");
    }
    return out.append("</div>").toString();
  }

  /** Returns where a column ends that begins with an entry; no letter is its last line. */
  private static int end(List<Entry> entries, int from, double high) {
    int to = from + 1;
    double filled = entries.get(from).rows();
    while (to < entries.size() && filled + entries.get(to).rows() <= high) {
      filled += entries.get(to++).rows();
    }
    return to < entries.size() && to - from > 1 && entries.get(to - 1).isLetter() ? to - 1 : to;
  }

  private Entry entry(Line line, Type type) {
    StringBuilder out = new StringBuilder("<li><span>");
    out.append(Escape.text(line.text())).append("</span>");
    for (String place : line.places()) {
      out.append("<a href=\"#").append(Escape.text(place)).append('"');
      out.append(place.equals(line.main()) ? " class=\"main\"></a>" : "></a>");
    }
    double wide = width.applyAsDouble(line.text()) + NUMBER * line.places().size();
    double column = COLUMN * area.width() / type.size();
    double more = Math.max(0, Math.ceil((wide - column) / (column - INDENT)));
    return new Entry(out.append("</li>").toString(), 1 + more, false);
  }

  private static void column(List<Entry> entries, StringBuilder out) {
    out.append("<div class=\"column\">");
    boolean isOpen = false;
    for (Entry entry : entries) {
      if (entry.isLetter() == isOpen) {
        out.append(isOpen ? "</ul>" : "<ul>");
        isOpen = !isOpen;
      }
      out.append(entry.xhtml());
    }
    out.append(isOpen ? "</ul>" : "").append("</div>");
  }

  String title() {
    return messages.get("book.index");
  }

  /** Returns how the terms of a site are listed: the name and the sense of each. */
  static Map<Term, Word> listed(List<GlossaryEntry> glossary) {
    IdentityHashMap<Term, Word> listed = new IdentityHashMap<>();
    for (GlossaryEntry entry : glossary) {
      for (GlossaryEntry.Explanation sense : entry.explanations()) {
        for (GlossaryEntry.Place place : sense.places()) {
          Word word = new Word(IndexedWords.Kind.TERM, entry.term(), sense.expansion(), "");
          if (isListed(entry.term(), sense.expansion())) {
            listed.put(place.term(), word);
          }
        }
      }
    }
    return listed;
  }

  /** Returns whether readers look a term up; nobody does an attribute of one letter or two. */
  private static boolean isListed(String term, @Nullable String expansion) {
    boolean hasCapital = term.chars().anyMatch(Character::isUpperCase);
    boolean isShort = term.codePointCount(0, term.length()) < MIN_LENGTH;
    return isShort
        ? expansion != null && term.length() > 1 && term.chars().allMatch(Character::isUpperCase)
        : hasCapital || expansion == null;
  }

  /** Returns whether a heading or bold text neither is nor begins and ends with a small word. */
  private static boolean isName(String text, Set<String> small) {
    int end = text.indexOf(' ');
    String first = text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    boolean isWord = end < 0 || Character.isLowerCase(text.charAt(text.lastIndexOf(' ') + 1));
    return !isWord
        || !(small.contains(end < 0 ? first : first.substring(0, end))
            || (end < 0 && (isVerb(first, small) || isAdjective(first))));
  }

  /** Returns whether a word is a form of a German adjective: {@code organisatorischen}. */
  private static boolean isAdjective(String word) {
    return ADJECTIVES.stream()
        .anyMatch(
            suffix -> {
              int at = word.lastIndexOf(suffix);
              return at >= MIN_STEM && DECLINED.contains(word.substring(at + suffix.length()));
            });
  }

  /** Returns whether a word is a verb, by the other forms of it that are small words. */
  private static boolean isVerb(String word, Set<String> small) {
    String stem = word.endsWith(INFINITIVE) ? word.substring(0, word.length() - 2) : "";
    return !stem.isEmpty()
        && Stream.of(stem + "t", stem + "et", "ge" + stem + "t", "ge" + stem + "et")
            .anyMatch(small::contains);
  }

  /** Returns a line for each sense of a word, in the order of the letters. */
  private static List<Line> lines(List<Word> words) {
    SortedMap<String, Map<String, List<Word>>> named = new TreeMap<>();
    Map<String, Integer> places = new HashMap<>();
    for (Word word : words) {
      places.putIfAbsent(word.id(), places.size());
      String sense = Objects.requireNonNullElse(word.sense(), "");
      named
          .computeIfAbsent(order(word.text()), order -> new LinkedHashMap<>())
          .computeIfAbsent(sense, key -> new ArrayList<>())
          .add(word);
    }
    IndexSynonyms.join(named, TermIndex::order);
    for (Map<String, List<Word>> senses : named.values()) {
      senses.values().forEach(own -> own.sort(Comparator.comparing(w -> places.get(w.id()))));
    }
    List<Line> lines = new ArrayList<>();
    named.values().forEach(senses -> lines(senses, lines));
    return lines;
  }

  /**
   * Adds the lines of a word, one for each sense. Different long forms in the same chapter are no
   * different senses, and what stands for nothing in particular belongs to the only one.
   */
  private static void lines(Map<String, List<Word>> senses, List<Line> lines) {
    List<Word> all = senses.values().stream().flatMap(List::stream).toList();
    boolean isOne = senses.size() == 1 || (senses.containsKey("") && senses.size() == 2);
    boolean isOneChapter =
        all.stream().filter(w -> w.sense() != null).map(TermIndex::chapter).distinct().count() < 2;
    if (isOne || isOneChapter) {
      line(all, "", lines);
    } else {
      senses.forEach((sense, words) -> line(words, sense, lines));
    }
  }

  private static void line(List<Word> words, String sense, List<Line> lines) {
    String term = words.stream().min(Comparator.comparing(Word::kind)).orElseThrow().text();
    String text = sense.isEmpty() ? term : term + " (" + sense + ")";
    List<String> places = words.stream().map(Word::id).distinct().limit(MAX_PLACES).toList();
    String main =
        Stream.of(IndexedWords.Kind.HEADING, IndexedWords.Kind.TERM)
            .flatMap(kind -> words.stream().filter(word -> word.kind() == kind))
            .map(Word::id)
            .filter(places::contains)
            .findFirst()
            .orElse("");
    lines.add(new Line(term, text, places, main));
  }

  /** Returns the id of the chapter in which a word stands. */
  private static String chapter(Word word) {
    int end = 1;
    while (end < word.id().length() && Character.isDigit(word.id().charAt(end))) {
      end++;
    }
    return word.id().substring(0, end);
  }

  /**
   * Returns what a term is sorted by: its letters and digits without accents (DIN 5007-1, as in
   * dictionaries), in which signs don't count.
   */
  private static String order(String term) {
    String plain = Normalizer.normalize(term.replace("ß", "ss"), Normalizer.Form.NFD);
    StringBuilder order = new StringBuilder(plain.length());
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(order::appendCodePoint);
    return order.toString().toLowerCase(Locale.ROOT);
  }

  /** Returns the letter that a term is listed under; all other signs are one group. */
  private static String letter(String term) {
    String plain = Normalizer.normalize(term, Normalizer.Form.NFD);
    int first = plain.isEmpty() ? '#' : plain.codePointAt(0);
    return Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.ROOT) : "#";
  }
}
