package io.kartei.body;

import io.kartei.messages.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How to write a body as a page or part of a page.
 *
 * @param messages the strings of the interface
 * @param questions renders a question as HTML with the theme, ending with a line break
 * @param levels the level of each heading, by id; headings not listed keep their own
 * @param lower by how many levels to lower headings in the author's own HTML
 * @param idPrefix prefix of every id, to keep several bodies on one page apart
 * @param collapsible whether answers are hidden until a reader opens them
 * @param selfLinks whether headings link to themselves
 * @param contents HTML of the table of contents, written where the author asks for it
 * @param chapter the chapter that tables are in, when the page holds several bodies; else empty
 * @param loading what the page loads from elsewhere
 * @param labelledTables ids of the tables whose first column holds labels; a table with an empty
 *     corner cell need not be listed
 */
public record HtmlOptions(
    Messages messages,
    Function<QuestionView, String> questions,
    Map<String, Integer> levels,
    int lower,
    String idPrefix,
    boolean collapsible,
    boolean selfLinks,
    String contents,
    String chapter,
    Loading loading,
    Set<String> labelledTables) {

  public HtmlOptions {
    levels = Map.copyOf(levels);
    labelledTables = java.util.Collections.unmodifiableSet(new TreeSet<>(labelledTables));
  }

  /**
   * Returns options for the body of a page: headings keep their levels and link to themselves,
   * answers are hidden.
   */
  public static HtmlOptions page(Messages messages, Function<QuestionView, String> questions) {
    return new HtmlOptions(
        messages, questions, Map.of(), 0, "", true, true, "", "", Loading.STILL, Set.of());
  }

  /**
   * Returns options for part of a page, such as the face of a card: headings don't link to
   * themselves, answers are open.
   */
  public static HtmlOptions fragment(
      Messages messages, Function<QuestionView, String> questions, String idPrefix) {
    return new HtmlOptions(
        messages, questions, Map.of(), 0, idPrefix, false, false, "", "", Loading.STILL, Set.of());
  }

  /** Returns a copy with these heading levels. */
  public HtmlOptions levels(Map<String, Integer> byId) {
    return new HtmlOptions(
        messages,
        questions,
        byId,
        lower,
        idPrefix,
        collapsible,
        selfLinks,
        contents,
        chapter,
        loading,
        labelledTables);
  }

  /** Returns a copy that lowers headings in the author's own HTML by this many levels. */
  public HtmlOptions lower(int by) {
    return new HtmlOptions(
        messages,
        questions,
        levels,
        by,
        idPrefix,
        collapsible,
        selfLinks,
        contents,
        chapter,
        loading,
        labelledTables);
  }

  /**
   * Returns a copy for an embedded part of another note: headings don't link to themselves, and ids
   * get a prefix.
   */
  HtmlOptions embedded(String prefix, Map<String, Integer> headings) {
    return new HtmlOptions(
        messages,
        questions,
        headings,
        lower,
        prefix,
        collapsible,
        false,
        "",
        chapter,
        loading,
        Set.of());
  }

  /** Returns a copy with this table of contents. */
  public HtmlOptions contents(String html) {
    return new HtmlOptions(
        messages,
        questions,
        levels,
        lower,
        idPrefix,
        collapsible,
        selfLinks,
        html,
        chapter,
        loading,
        labelledTables);
  }

  /** Returns a copy for one of several bodies on a page. */
  public HtmlOptions chapter(String name) {
    return new HtmlOptions(
        messages,
        questions,
        levels,
        lower,
        idPrefix,
        collapsible,
        selfLinks,
        contents,
        name,
        loading,
        labelledTables);
  }

  /** Returns a copy in which these tables have labels in their first column. */
  public HtmlOptions labelledTables(Set<String> ids) {
    return new HtmlOptions(
        messages,
        questions,
        levels,
        lower,
        idPrefix,
        collapsible,
        selfLinks,
        contents,
        chapter,
        loading,
        ids);
  }

  /** Returns a copy for a page that loads this from elsewhere. */
  public HtmlOptions loading(Loading what) {
    return new HtmlOptions(
        messages,
        questions,
        levels,
        lower,
        idPrefix,
        collapsible,
        selfLinks,
        contents,
        chapter,
        what,
        labelledTables);
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
