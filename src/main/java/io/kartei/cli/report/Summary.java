package io.kartei.cli.report;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.messages.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;

/** The summary line at the end. */
final class Summary {
  private Summary() {}

  /**
   * Returns {@code 53 notes, 41 references, ..., 1 warning in 1.8 s: site/index.html}.
   *
   * @param workingDirectory the folder to which the site's path is made relative if it is below it
   */
  static Phrase of(
      BuildRequest request, BuildResult result, double seconds, Path workingDirectory) {
    if (result.failed(request.strict())) {
      return request.write() ? nothing(result.complaints()) : result.complaints();
    }
    Phrase contents = contents(result, seconds);
    return result.written()
        ? Phrase.of("result.at", contents, place(result.output(), workingDirectory))
        : contents;
  }

  /** Returns the summary of a build that stays in memory. */
  static Phrase ofPreview(BuildRequest request, BuildResult result, double seconds) {
    return result.failed(request.strict())
        ? Phrase.of("result.still-before", result.complaints())
        : contents(result, seconds);
  }

  /** Returns {@code 178 cards}. */
  static Phrase cards(BuildResult result) {
    return Phrase.of("result.cards", result.counts().cards());
  }

  /** Says that nothing was written, and why. */
  static Phrase nothing(Phrase why) {
    return Phrase.of("result.nothing-written", why);
  }

  private static Phrase contents(BuildResult result, double seconds) {
    return Phrase.of("result.seconds", result.contents(), seconds);
  }

  private static String place(Path output, Path workingDirectory) {
    Path shown = output.startsWith(workingDirectory) ? workingDirectory.relativize(output) : output;
    return (Files.exists(output.resolve("index.html")) ? shown.resolve("index.html") : shown)
        .toString();
  }
}
