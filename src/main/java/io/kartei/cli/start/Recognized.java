package io.kartei.cli.start;

import io.kartei.build.Explanation;
import io.kartei.config.layout.Layout;
import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Says what is in a folder already: whose notes they are, and what Kartei finds in them. */
public final class Recognized {
  private Recognized() {}

  /**
   * Returns what to say about a folder, a line each; nothing if there are no notes.
   *
   * @param found what Kartei reads there
   */
  public static List<Phrase> of(Explanation found) {
    List<Phrase> lines = new ArrayList<>();
    if (found.notes().isEmpty()) {
      return lines;
    }
    Layout layout = found.layout();
    if (!layout.generator().isEmpty()) {
      lines.add(Phrase.of("init.project", layout.generator(), layout.sign()));
    }
    lines.add(
        Phrase.of(
            "init.found",
            found.notes().size(),
            found.notes().stream().mapToInt(n -> n.note().facts().examReferences().size()).sum(),
            found.notes().stream().mapToInt(n -> n.note().facts().questions().size()).sum(),
            found.notes().stream().mapToInt(n -> n.cards().size()).sum()));
    return lines;
  }
}
