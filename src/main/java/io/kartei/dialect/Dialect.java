package io.kartei.dialect;

/**
 * A way of writing that only its own generator reads so; elsewhere the same characters are text.
 * Tags that nobody writes by accident, such as {@code {{< figure >}}}, are read in every note.
 */
public enum Dialect {
  /** Jekyll: <code>{{ expressions }}</code>. */
  LIQUID,
  /** Docusaurus: {@code export}, <code>{expressions}</code>. */
  MDX,
  /** VitePress and VuePress: <code>{{ expressions }}</code>. */
  VUE,
  /** MkDocs: <code>{ .attributes }</code>, icons, keys, macros. */
  MKDOCS,
  /** Logseq: a page is one list, with properties. */
  LOGSEQ,
  /** Hugo: a path that isn't found from a page is looked for from the top. */
  HUGO,
  /** Obsidian and Quartz: links name notes and files wherever these are. */
  VAULT,
  /** Quarto: every note is read as one with cells and divs, not only those that end so. */
  QUARTO,
}
