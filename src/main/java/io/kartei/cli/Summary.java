package io.kartei.cli;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The one line at the end. */
final class Summary {
  private Summary() {}

  /**
   * {@code 53 notes, 41 references, ..., 1 warning in 1.8 s: site/index.html}.
   *
   * @param workingDirectory to which the site's place is relative if it is below
   */
  static String of(
      BuildRequest request, BuildResult result, double seconds, Path workingDirectory) {
    if (result.failed(request.strict())) {
      return result.complaints() + (request.write() ? ": nothing was written" : "");
    }
    String where = result.written() ? ": " + place(result.output(), workingDirectory) : "";
    return contents(result, seconds) + where;
  }

  /** The same for a build that stays in memory. */
  static String ofPreview(BuildRequest request, BuildResult result, double seconds) {
    return result.failed(request.strict())
        ? result.complaints() + ": still showing the site before"
        : contents(result, seconds);
  }

  /** {@code 178 cards}. */
  static String cards(BuildResult result) {
    int cards = result.counts().cards();
    return cards + (cards == 1 ? " card" : " cards");
  }

  private static String contents(BuildResult result, double seconds) {
    return result.contents() + String.format(Locale.ROOT, " in %.1f s", seconds);
  }

  private static String place(Path output, Path workingDirectory) {
    Path shown = output.startsWith(workingDirectory) ? workingDirectory.relativize(output) : output;
    return (Files.exists(output.resolve("index.html")) ? shown.resolve("index.html") : shown)
        .toString();
  }
}
