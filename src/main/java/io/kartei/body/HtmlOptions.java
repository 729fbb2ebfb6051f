package io.kartei.body;

import io.kartei.messages.Messages;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How to write a body as a page or part of a page.
 *
 * @param words what the site itself says
 * @param place where the HTML is written
 * @param structure what is known about the body
 */
public record HtmlOptions(
    Words words, Place place, Structure structure, Function<String, @Nullable String> answers) {

  HtmlOptions(Words words, Place place, Structure structure) {
    this(words, place, structure, question -> null);
  }

  /**
   * What the site itself says.
   *
   * @param messages the strings of the interface
   * @param questions renders a question as HTML with the theme, ending with a line break
   */
  public record Words(Messages messages, Function<QuestionView, String> questions) {}

  /**
   * Where the HTML of a body is written.
   *
   * @param idPrefix prefix of every id, to keep several bodies on one page apart
   * @param lower by how many levels to lower headings in the author's own HTML
   * @param collapsible whether answers are hidden until a reader opens them
   * @param selfLinks whether headings link to themselves
   * @param chapter the chapter that tables are in, when the page holds several bodies; else empty
   * @param loading what the page loads from elsewhere
   */
  public record Place(
      String idPrefix,
      int lower,
      boolean collapsible,
      boolean selfLinks,
      String chapter,
      Loading loading) {

    private Place embedded(String prefix) {
      return new Place(prefix, lower, collapsible, false, chapter, loading);
    }
  }

  /**
   * What is known about a body.
   *
   * @param levels the level of each heading, by id; headings not listed keep their own
   * @param contents HTML of the table of contents, written where the author asks for it
   * @param labelledTables ids of the tables whose first column holds labels; a table with an empty
   *     corner cell need not be listed
   * @param glosses the terms to mark where a section first uses them
   */
  public record Structure(
      Map<String, Integer> levels, String contents, Set<String> labelledTables, Glosses glosses) {

    public Structure {
      levels = Map.copyOf(levels);
      labelledTables = Collections.unmodifiableSet(new TreeSet<>(labelledTables));
    }

    public Structure(Map<String, Integer> levels, String contents, Set<String> labelledTables) {
      this(levels, contents, labelledTables, Glosses.NONE);
    }

    /** Returns a structure of which only the levels of headings are known. */
    public static Structure levels(Map<String, Integer> byId) {
      return new Structure(byId, "", Set.of());
    }
  }

  /**
   * A term that another note explains.
   *
   * @param term as it is in a text
   * @param anchor its place in the glossary
   * @param meaning as plain text, short
   * @param notes the ids of the notes that explain it, in which it isn't marked
   */
  public record Gloss(String term, String anchor, String meaning, Set<String> notes) {}

  /**
   * The terms to mark in a text.
   *
   * @param byFirstWord the terms by their first word, of each the longest first
   * @param note the id of the note that the text is from
   * @param glossary the address of the glossary, relative to the page
   */
  public record Glosses(Map<String, List<Gloss>> byFirstWord, String note, String glossary) {
    /** Marks nothing. */
    public static final Glosses NONE = new Glosses(Map.of(), "", "");

    /**
     * Returns a term that begins at a place in a text, as words of its own, or null.
     *
     * @param marked the terms that are marked already; a term that is found is added
     */
    @Nullable Gloss at(String text, int at, Set<String> marked) {
      int word = wordEnd(text, at);
      if (word == at || isJoined(text, at - 1)) {
        return null;
      }
      for (Gloss gloss : byFirstWord.getOrDefault(text.substring(at, word), List.of())) {
        int end = at + gloss.term().length();
        if (text.startsWith(gloss.term(), at)
            && wordEnd(text, end) == end
            && !isJoined(text, end)
            && !gloss.notes().contains(note)
            && marked.add(gloss.term())) {
          return gloss;
        }
      }
      return null;
    }

    /** Returns where the word ends that a place in a text is in; the place itself if in none. */
    static int wordEnd(String text, int at) {
      int end = at;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      return end;
    }

    /** Returns whether a hyphen here makes one word of what is around it. */
    private static boolean isJoined(String text, int at) {
      return at >= 0 && at < text.length() && "-\u2010\u2011".indexOf(text.charAt(at)) >= 0;
    }
  }

  /**
   * Returns options for the body of a page: headings keep their levels and link to themselves,
   * answers are hidden.
   */
  public static HtmlOptions page(Words words, Loading loading) {
    return new HtmlOptions(
        words, new Place("", 0, true, true, "", loading), Structure.levels(Map.of()));
  }

  /**
   * Returns options for part of a page, such as the face of a card: headings don't link to
   * themselves, answers are open.
   */
  public static HtmlOptions fragment(Words words, String idPrefix, Loading loading) {
    return new HtmlOptions(
        words, new Place(idPrefix, 0, false, false, "", loading), Structure.levels(Map.of()));
  }

  /** Returns options for a fragment that is a chapter below a heading of its own. */
  public static HtmlOptions chapter(Words words, String idPrefix, String name, Loading loading) {
    return new HtmlOptions(
        words, new Place(idPrefix, 1, false, false, name, loading), Structure.levels(Map.of()));
  }

  /** Returns a copy for a body of this structure. */
  public HtmlOptions of(Structure body) {
    return new HtmlOptions(words, place, body, answers);
  }

  /**
   * Returns a copy that knows where readers answer questions that the notes leave open.
   *
   * @param where the address by the question's id; null for questions not to be answered anywhere
   */
  public HtmlOptions answered(Function<String, @Nullable String> where) {
    return new HtmlOptions(words, place, structure, where);
  }

  /**
   * Returns a copy for an embedded part of another note: headings don't link to themselves, and ids
   * get a prefix.
   */
  HtmlOptions embedded(String prefix, Map<String, Integer> headings) {
    return new HtmlOptions(words, place.embedded(prefix), Structure.levels(headings));
  }

  Messages messages() {
    return words.messages();
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
