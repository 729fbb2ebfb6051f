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
   * Returns {@code Built 53 notes, 41 references, ..., 1 warning in 1.8 s}, and what to open.
   *
   * @param workingDirectory the folder to which the site's path is made relative if it is below it
   */
  static Phrase of(
      BuildRequest request, BuildResult result, double seconds, Path workingDirectory) {
    if (result.failed(request.strict())) {
      return request.write() ? nothing(result.complaints()) : result.complaints();
    }
    Phrase contents = contents(result, seconds);
    return result.written() ? built(contents, result.output(), workingDirectory) : contents;
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

  private static Phrase built(Phrase contents, Path output, Path workingDirectory) {
    Path shown = output.startsWith(workingDirectory) ? workingDirectory.relativize(output) : output;
    return Files.exists(output.resolve("index.html"))
        ? Phrase.of("result.site", contents, shown.resolve("index.html").toString())
        : Phrase.of("result.at", contents, shown.toString());
  }
}
