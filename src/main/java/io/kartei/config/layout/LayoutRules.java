package io.kartei.config.layout;

import java.util.List;
import java.util.Map;

/**
 * How a generator reads notes.
 *
 * @param order the keys of front matter that order a note among its neighbours, by number
 * @param labels the keys with a note's title in the navigation
 * @param addresses how a note's address was made from its path
 * @param prefix what comes before the address in the generator's site: {@code docs/}, or empty
 * @param dialects the names of what its notes may contain besides Markdown
 * @param leftOut the notes that the generator doesn't publish, as paths with {@code *} and {@code
 *     **}
 * @param roots the folders of files that its site has at its root, relative to the project
 * @param last the names of folders that come after all others
 * @param includes the folders in which included files are looked for, relative to the project;
 *     empty if beside the file that names them
 * @param folders what it says about single folders, by path relative to the content folder
 * @param variables what its settings say for notes to repeat: {@code site.version}, by name
 */
public record LayoutRules(
    List<String> order,
    List<String> labels,
    Addresses addresses,
    String prefix,
    List<String> dialects,
    List<String> leftOut,
    List<String> roots,
    List<String> last,
    List<String> includes,
    Map<String, FolderRule> folders,
    Map<String, String> variables) {

  /**
   * The rules where no generator is known: what several of them write is understood all the same.
   */
  public static final LayoutRules PLAIN =
      new LayoutRules(
          List.of("sidebar_position", "nav_order", "weight"),
          List.of("sidebar_label", "linkTitle"),
          Addresses.FILES,
          "",
          List.of(),
          List.of(),
          List.of("public", "static"),
          List.of(),
          List.of(),
          Map.of(),
          Map.of());

  public LayoutRules {
    order = List.copyOf(order);
    labels = List.copyOf(labels);
    dialects = List.copyOf(dialects);
    leftOut = List.copyOf(leftOut);
    roots = List.copyOf(roots);
    last = List.copyOf(last);
    includes = List.copyOf(includes);
    folders = Map.copyOf(folders);
    variables = Map.copyOf(variables);
  }

  /** How a note's address was made from its path. */
  public enum Addresses {
    /** {@code a/b.md} was {@code a/b.html}, as it still is. */
    FILES,
    /** {@code a/b.md} was {@code a/b/}. */
    FOLDERS,
    /** The same without the numbers that order names: {@code 1-a/02-b.md} was {@code a/b}. */
    PLAIN_FOLDERS,
    /** {@code _posts/2024-01-31-b.md} was {@code 2024/01/31/b.html}. */
    POSTS
  }

  /**
   * Whether titles in the navigation are only labels there, as in VitePress, VuePress, Docusaurus
   * and Hugo; in mdBook and MkDocs, they are the pages' titles.
   */
  public boolean labelsOnly() {
    return dialects.contains("VUE") || dialects.contains("HUGO") || dialects.contains("MDX");
  }

  LayoutRules ordered(String... keys) {
    return new LayoutRules(
        List.of(keys),
        labels,
        addresses,
        prefix,
        dialects,
        leftOut,
        roots,
        last,
        includes,
        folders,
        variables);
  }

  LayoutRules labelled(String... keys) {
    return new LayoutRules(
        order,
        List.of(keys),
        addresses,
        prefix,
        dialects,
        leftOut,
        roots,
        last,
        includes,
        folders,
        variables);
  }

  LayoutRules addressed(Addresses style, String before) {
    return new LayoutRules(
        order, labels, style, before, dialects, leftOut, roots, last, includes, folders, variables);
  }

  LayoutRules speaking(String... names) {
    return new LayoutRules(
        order,
        labels,
        addresses,
        prefix,
        List.of(names),
        leftOut,
        roots,
        last,
        includes,
        folders,
        variables);
  }

  LayoutRules without(List<String> paths) {
    return new LayoutRules(
        order, labels, addresses, prefix, dialects, paths, roots, last, includes, folders,
        variables);
  }

  LayoutRules rooted(List<String> paths) {
    return new LayoutRules(
        order, labels, addresses, prefix, dialects, leftOut, paths, last, includes, folders,
        variables);
  }

  LayoutRules ending(String... names) {
    return new LayoutRules(
        order,
        labels,
        addresses,
        prefix,
        dialects,
        leftOut,
        roots,
        List.of(names),
        includes,
        folders,
        variables);
  }

  LayoutRules in(Map<String, FolderRule> rules) {
    return new LayoutRules(
        order, labels, addresses, prefix, dialects, leftOut, roots, last, includes, rules,
        variables);
  }

  LayoutRules including(List<String> bases) {
    return new LayoutRules(
        order, labels, addresses, prefix, dialects, leftOut, roots, last, bases, folders,
        variables);
  }

  LayoutRules knowing(Map<String, String> values) {
    return new LayoutRules(
        order, labels, addresses, prefix, dialects, leftOut, roots, last, includes, folders,
        values);
  }
}
