package io.kartei.site;

import java.util.List;

/**
 * Notes, and what Kartei is to find in them.
 *
 * @param name the heading above, and a number when it is not the only one below it
 * @param line where it begins in the specification, from 1
 * @param given the files
 * @param expected what is to come of them
 */
record SpecExample(String name, int line, List<Fence> given, List<Fence> expected) {

  /**
   * A fence of a specification.
   *
   * @param kind the first word behind the backticks
   * @param path the second one, or the empty string
   * @param open index of the line with the opening backticks
   * @param close index of the line with the closing ones
   * @param text the lines between, each ended with LF
   */
  record Fence(String kind, String path, int open, int close, String text) {}

  SpecExample {
    given = List.copyOf(given);
    expected = List.copyOf(expected);
  }

  /** The site of these files. */
  BuiltSite build() {
    SiteTest site = SiteTest.empty();
    for (Fence file : given) {
      site.note(file.path.isEmpty() ? "note.md" : file.path, file.text);
    }
    return expects("text") || expects("html")
        ? site.only("html", "json").build()
        : site.only("json").build();
  }

  boolean expects(String kind) {
    return expected.stream().anyMatch(e -> e.kind.equals(kind));
  }
}
