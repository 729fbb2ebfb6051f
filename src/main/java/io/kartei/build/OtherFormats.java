package io.kartei.build;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Says which files look like notes in a format that isn't read. */
final class OtherFormats {
  /** Formats in which people keep notes, by their endings; Pandoc reads them all. */
  private static final List<String> ENDINGS =
      List.of("adoc", "asciidoc", "ipynb", "mediawiki", "org", "rst", "tex", "textile", "typ");

  /** A few files among many notes are attachments or templates. */
  private static final int NOTES_PER_FILE = 4;

  private static final int MIN_FILES = 3;

  private OtherFormats() {}

  /**
   * Reports each format of which there are so many files that they must be notes.
   *
   * @param sink receives an info for each, at its first file
   */
  static void report(SourceTree sources, DiagnosticSink sink) {
    Map<String, List<String>> found = new TreeMap<>();
    for (String path : sources.files().keySet()) {
      String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      if (ENDINGS.contains(ending)) {
        found.computeIfAbsent(ending, e -> new ArrayList<>()).add(path);
      }
    }
    int notes = sources.notes().size();
    found.forEach(
        (ending, paths) -> {
          int files = paths.size();
          if (notes == 0 || (files >= MIN_FILES && files * NOTES_PER_FILE >= notes)) {
            String first = paths.get(0);
            String stem = first.substring(0, first.length() - ending.length());
            sink.report(
                Diagnostic.info("unread-format.ending", files, "." + ending)
                    .at(first, null)
                    .hint("unread-format.convert", first, stem + "md"));
          }
        });
  }
}
