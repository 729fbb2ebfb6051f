package io.kartei.body;

import io.kartei.messages.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How a body is written as a page, or a part of one.
 *
 * @param messages the words of the interface
 * @param questions makes the HTML of a question, ending with a line break: a theme decides
 * @param levels the level of each heading, by id; those not named keep their own
 * @param lower by how many levels headings in the author's own HTML stand lower
 * @param idPrefix put before every id, to keep several bodies on one page apart
 * @param collapsible whether an answer is hidden until it is asked for
 * @param selfLinks whether headings have a link to themselves
 * @param contents HTML for the place where the author wants the table of contents
 * @param chapter what tables stand in, where the page holds several bodies; else empty
 * @param loading what the page loads from elsewhere
 * @param labelledTables ids of the tables whose first column holds labels; a table with an empty
 *     corner counts without being named
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

  /** For the body of a page: headings as they are, with links to themselves, answers hidden. */
  public static HtmlOptions page(Messages messages, Function<QuestionView, String> questions) {
    return new HtmlOptions(
        messages, questions, Map.of(), 0, "", true, true, "", "", Loading.STILL, Set.of());
  }

  /** For a part of a page, like the face of a card: no links at headings, answers open. */
  public static HtmlOptions fragment(
      Messages messages, Function<QuestionView, String> questions, String idPrefix) {
    return new HtmlOptions(
        messages, questions, Map.of(), 0, idPrefix, false, false, "", "", Loading.STILL, Set.of());
  }

  /** The same, with headings at these levels. */
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

  /** The same, with headings in the author's own HTML so many levels lower. */
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

  /** The same for a part of another note: no links at headings, and its ids kept apart. */
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

  /** The same, with this table of contents. */
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

  /** The same as one of several bodies on a page. */
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

  /** The same, with these tables known to have labels in their first column. */
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

  /** The same on a page that loads this from elsewhere. */
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
