package io.kartei.render.pdf;

import io.kartei.index.GlossaryEntry;
import io.kartei.messages.Messages;
import io.kartei.model.Term;
import io.kartei.render.pdf.IndexedWords.Word;
import io.kartei.render.pdf.document.PageReferences;
import io.kartei.text.Escape;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The index of terms at the end of a book: where each is explained, by page.
 *
 * @param width returns the width of a text, in em
 * @param area the area of the text on a page
 */
record TermIndex(Messages messages, ToDoubleFunction<String> width, KeptTogether.TextArea area) {
  /** The id of the index. */
  static final String ID = "index";

  /** With fewer terms, the contents are index enough. */
  private static final int MIN_TERMS = 12;

  /** In characters. A shorter term is listed only if it is an acronym. */
  private static final int MIN_LENGTH = 3;

  /** The most places of a term; with more, none of them is where to look. */
  private static final int MAX_PLACES = 5;

  private static final int COLUMNS = 3;

  /** The height of a line in points, and its type, as in the style sheet. */
  private static final double LINE = 13.15;

  private static final double TYPE = 9.5;

  /** The width of a column, as a part of that of the text. */
  private static final double COLUMN = 0.31;

  /** How many lines the title and a letter take. */
  private static final double TITLE = 4;

  private static final double LETTER = 1.4;

  /** The width of a page's number, and of the space before a second line, in em. */
  private static final double NUMBER = 2.2;

  private static final double INDENT = 1.4;

  /** A line of the index. */
  private record Line(String term, String text, List<String> places) {}

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
    List<Entry> entries = new ArrayList<>();
    letters.forEach(
        (letter, own) -> {
          String head = "<p class=\"letter\">" + Escape.text(letter) + "</p>";
          entries.add(new Entry(head, LETTER, true));
          own.forEach(line -> entries.add(entry(line)));
        });
    StringBuilder out = new StringBuilder("<div class=\"");
    out.append(PageReferences.INDEX).append("\"><h1 id=\"").append(ID).append("\">");
    out.append(Escape.text(title())).append("</h1>");
    double page = area.height() / LINE - 1;
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

  private Entry entry(Line line) {
    StringBuilder out = new StringBuilder("<li><span>");
    out.append(Escape.text(line.text())).append("</span>");
    for (String place : line.places()) {
      out.append("<a href=\"#").append(Escape.text(place)).append("\"></a>");
    }
    double wide = width.applyAsDouble(line.text()) + NUMBER * line.places().size();
    return new Entry(
        out.append("</li>").toString(),
        Math.ceil(wide / (COLUMN * area.width() / TYPE - INDENT)),
        false);
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
    return !isWord || !small.contains(end < 0 ? first : first.substring(0, end));
  }

  /** Returns a line for each sense of a word, in the order of the letters. */
  private static List<Line> lines(List<Word> words) {
    Map<String, Map<String, List<Word>>> named = new TreeMap<>();
    for (Word word : words) {
      String sense = Objects.requireNonNullElse(word.sense(), "");
      named
          .computeIfAbsent(order(word.text()), order -> new LinkedHashMap<>())
          .computeIfAbsent(sense, key -> new ArrayList<>())
          .add(word);
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
    lines.add(new Line(term, text, places));
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
