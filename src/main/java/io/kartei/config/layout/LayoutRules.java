package io.kartei.config.layout;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a generator reads notes. */
public record LayoutRules(Navigation navigation, Addresses addresses, Files files, Syntax syntax) {

  /** The dialects of generators whose navigation has labels of its own. */
  private static final Set<String> LABELLING = Set.of("VUE", "HUGO", "MDX");

  /**
   * The rules where no generator is known: what several of them write is understood all the same.
   */
  public static final LayoutRules PLAIN =
      new LayoutRules(
          new Navigation(
              List.of("sidebar_position", "nav_order", "weight"),
              List.of("sidebar_label", "linkTitle"),
              List.of(),
              Map.of()),
          new Addresses(Addresses.Form.FILES, "", Map.of()),
          new Files(List.of(), List.of("public", "static"), List.of()),
          new Syntax(List.of(), Map.of()));

  /**
   * In which order notes stand, and under which titles.
   *
   * @param order the keys of front matter that order a note among its neighbours, by number
   * @param labels the keys with a note's title in the navigation
   * @param last the names of folders that come after all others
   * @param folders what the generator says about single folders, by path relative to the content
   *     folder
   */
  public record Navigation(
      List<String> order, List<String> labels, List<String> last, Map<String, FolderRule> folders) {

    public Navigation {
      order = List.copyOf(order);
      labels = List.copyOf(labels);
      last = List.copyOf(last);
      folders = Map.copyOf(folders);
    }

    Navigation ending(String folder) {
      return new Navigation(order, labels, List.of(folder), folders);
    }
  }

  /**
   * How a note's address was made from its path.
   *
   * @param prefix what comes before the address in the generator's site: {@code docs/}, or empty
   * @param patterns what the addresses of the notes in a folder are made of, by the folder's name:
   *     {@code /:year/:title/}
   */
  public record Addresses(Form form, String prefix, Map<String, String> patterns) {

    public Addresses {
      patterns = Map.copyOf(patterns);
    }

    /** What became of a path. */
    public enum Form {
      /** {@code a/b.md} was {@code a/b.html}, as it still is. */
      FILES,
      /** {@code a/b.md} was {@code a/b/}. */
      FOLDERS,
      /** The same without the numbers that order names: {@code 1-a/02-b.md} was {@code a/b}. */
      PLAIN_FOLDERS,
      /** {@code _a/b.md} was {@code a/b.html}: only the folders of collections changed. */
      COLLECTIONS
    }
  }

  /**
   * Which files are read, and where.
   *
   * @param leftOut the notes that the generator doesn't publish, as paths with {@code *} and {@code
   *     **}
   * @param roots the folders of files that its site has at its root, relative to the project
   * @param includes the folders in which included files are looked for, relative to the project;
   *     empty if beside the file that names them
   */
  public record Files(List<String> leftOut, List<String> roots, List<String> includes) {

    public Files {
      leftOut = List.copyOf(leftOut);
      roots = List.copyOf(roots);
      includes = List.copyOf(includes);
    }

    Files without(List<String> paths) {
      return new Files(paths, roots, includes);
    }

    Files rooted(List<String> folders) {
      return new Files(leftOut, folders, includes);
    }
  }

  /**
   * What its notes may contain besides Markdown.
   *
   * @param dialects the names of what they are written in
   * @param variables what its settings say for notes to repeat: {@code site.version}, by name
   */
  public record Syntax(List<String> dialects, Map<String, String> variables) {

    public Syntax {
      dialects = List.copyOf(dialects);
      variables = Map.copyOf(variables);
    }

    static Syntax of(String dialect) {
      return new Syntax(List.of(dialect), Map.of());
    }
  }

  /**
   * Whether titles in the navigation are only labels there, as in VitePress, VuePress, Docusaurus
   * and Hugo; in mdBook and MkDocs, they are the pages' titles.
   */
  public boolean labelsOnly() {
    return syntax.dialects().stream().anyMatch(LABELLING::contains);
  }

  LayoutRules ordered(List<String> order, List<String> labels) {
    return with(new Navigation(order, labels, navigation.last(), navigation.folders()));
  }

  LayoutRules addressed(Addresses.Form form, String prefix) {
    return addressed(new Addresses(form, prefix, Map.of()));
  }

  LayoutRules addressed(Addresses other) {
    return new LayoutRules(navigation, other, files, syntax);
  }

  LayoutRules speaking(String dialect) {
    return with(Syntax.of(dialect));
  }

  LayoutRules with(Navigation other) {
    return new LayoutRules(other, addresses, files, syntax);
  }

  LayoutRules with(Files other) {
    return new LayoutRules(navigation, addresses, other, syntax);
  }

  LayoutRules with(Syntax other) {
    return new LayoutRules(navigation, addresses, files, other);
  }

  /** Returns the same with what is said about single folders. */
  LayoutRules in(Map<String, FolderRule> folders) {
    return with(
        new Navigation(navigation.order(), navigation.labels(), navigation.last(), folders));
  }

  LayoutRules without(List<String> paths) {
    return with(files.without(paths));
  }

  LayoutRules rooted(List<String> folders) {
    return with(files.rooted(folders));
  }

  LayoutRules ending(String folder) {
    return with(navigation.ending(folder));
  }
}
