package io.kartei.render.pdf.line;

import io.kartei.concurrent.Once;
import io.kartei.language.hyphen.Hyphenator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Marks in documents where their words may be hyphenated, by the {@code lang} of each part of them.
 * Thread-safe.
 */
public final class Hyphens {
  /** In letters. Shorter words go to the next line as a whole. */
  private static final int MIN_WORD = 7;

  /** The same in the cells of a table, which are seldom full. */
  private static final int MIN_WORD_OF_A_CELL = 12;

  /** The same in the labels of a table. */
  private static final int MIN_WORD_OF_A_LABEL = 16;

  /**
   * The same in headings, on the cover and in centred lines, where only a word that fills a line is
   * parted.
   */
  private static final int MIN_WORD_OF_A_HEADING = 34;

  private static final int MIN_WORD_OF_A_COVER = 24;

  /** The same in questions, of which each line counts. */
  private static final int MIN_WORD_OF_A_QUESTION = 16;

  /** A last word of a text up to this length isn't split: half of it would be a line. */
  private static final int MAX_LAST = 18;

  /**
   * The same in a word that is kept on one line, where the layout counts the width of soft hyphens
   * that it doesn't draw.
   */
  private static final int MIN_JOINED_WORD = 28;

  /** The same in the narrow columns of an index, where a word is one with its pages. */
  private static final int MIN_WORD_OF_AN_INDEX = 22;

  private static final Set<String> WHOLE =
      Set.of("code", "pre", "kbd", "samp", "tt", "var", "svg", "head", "style");
  private static final Set<String> LISTS = Set.of("ul", "ol");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> TEXTS = Set.of("p", "li", "dd", "dt", "div", "blockquote");
  private static final Set<String> CLASSES = Set.of("running", "address", "exams", "note");

  private final Supplier<Set<String>> words;

  /** The hyphenators of all documents, which know the words that they have parted. */
  private final Map<String, Optional<Hyphenator>> languages = new ConcurrentHashMap<>();

  /**
   * Creates marks for documents about one thing.
   *
   * @param words returns the words that their compounds may consist of, in lower case; asked once
   */
  public Hyphens(Supplier<Set<String>> words) {
    this.words = Once.of(words);
  }

  /** Inserts soft hyphens into the words of a document's text. */
  public void insert(Document document) {
    document.filter(new Marking());
  }

  /** Returns a text without the soft hyphens. */
  public static String without(String text) {
    return text.indexOf('\u00ad') < 0 ? text : text.replace("\u00ad", "");
  }

  /** The pass through one document. */
  private final class Marking implements NodeFilter {
    private final Map<Element, String> said = new HashMap<>();

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element) {
        if (WHOLE.contains(element.normalName()) || CLASSES.stream().anyMatch(element::hasClass)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (element.hasClass(JoinedWords.CLASS)) {
          keep(element);
        }
      } else if (node instanceof TextNode text && !text.isBlank()) {
        insert(text);
      }
      return FilterResult.CONTINUE;
    }

    private void keep(Element joined) {
      Element cell = joined.closest("td, th");
      Hyphenator hyphenator = cell == null ? null : hyphenator(joined);
      if (hyphenator != null) {
        String word = joined.wholeText();
        String parted = hyphenator.hyphenate(word, MIN_WORD_OF_A_CELL);
        if (!parted.equals(word)) {
          JoinedWords.keep(joined, parted);
        }
      }
    }

    private void insert(TextNode text) {
      Node parent = text.parent();
      if (!(parent instanceof Element element) || text.getWholeText().indexOf('\u00ad') >= 0) {
        return;
      }
      Hyphenator hyphenator = hyphenator(element);
      if (hyphenator != null) {
        String parted = hyphenator.hyphenate(text.getWholeText(), shortest(element));
        text.text(isLast(text) ? withLastWhole(parted) : parted);
      }
    }

    /** Returns the length of the shortest word that is split, by all that is around it. */
    private static int shortest(Element element) {
      boolean heading = false;
      boolean joined = false;
      boolean label = false;
      boolean cell = false;
      boolean question = false;
      for (Element around = element; around != null; around = around.parent()) {
        if (around.hasClass("index")) {
          return MIN_WORD_OF_AN_INDEX;
        }
        if (around.hasClass("cover") || around.hasClass("centred")) {
          return MIN_WORD_OF_A_COVER;
        }
        heading |= HEADINGS.contains(around.normalName());
        joined |= around.hasClass(JoinedWords.CLASS);
        label |= around.nameIs("th");
        cell |= around.nameIs("td");
        question |= around.hasClass("prompt");
      }
      if (heading) {
        return MIN_WORD_OF_A_HEADING;
      }
      if (joined) {
        return MIN_JOINED_WORD;
      }
      if (label) {
        return MIN_WORD_OF_A_LABEL;
      }
      return cell ? MIN_WORD_OF_A_CELL : question ? MIN_WORD_OF_A_QUESTION : MIN_WORD;
    }

    /** Returns whether a text is the last one of a paragraph, an item or the like. */
    private static boolean isLast(TextNode text) {
      for (Node node = text; node != null; node = node.parent()) {
        if (TEXTS.contains(node.nodeName())) {
          return true;
        }
        Node next = node.nextSibling();
        while (next != null && isNothing(next)) {
          next = next.nextSibling();
        }
        if (next != null) {
          return next instanceof Element element && LISTS.contains(element.normalName());
        }
      }
      return false;
    }

    /** Returns whether a node isn't a part of the text that it stands in. */
    private static boolean isNothing(Node node) {
      return node instanceof TextNode text
          ? text.isBlank()
          : node instanceof Element element
              && (element.hasClass("note") || element.hasClass("call"));
    }

    private static String withLastWhole(String parted) {
      String text = parted.stripTrailing();
      int last = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n')) + 1;
      String word = without(text.substring(last));
      return word.length() > MAX_LAST
          ? parted
          : text.substring(0, last) + word + parted.substring(text.length());
    }

    private @Nullable Hyphenator hyphenator(Element element) {
      return languages
          .computeIfAbsent(
              language(element), language -> Optional.ofNullable(Hyphenator.of(language, words)))
          .orElse(null);
    }

    private String language(Element element) {
      String known = said.get(element);
      if (known == null) {
        Element around = element.parent();
        known = element.hasAttr("lang") || around == null ? element.attr("lang") : language(around);
        said.put(element, known);
      }
      return known;
    }
  }
}
