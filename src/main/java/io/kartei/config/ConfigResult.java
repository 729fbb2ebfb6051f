package io.kartei.config;

import io.kartei.source.SourceText;
import java.nio.file.Path;
import java.util.List;

/**
 * What was configured.
 *
 * @param config complete; after an error as good as it can be
 * @param languageSaid whether somebody said the site's language; otherwise it is a guess
 * @param sources the texts of {@code kartei.yaml}, {@code book.toml} and {@code SUMMARY.md}, as
 *     diagnostics name them
 * @param leaveOut absolute paths of folders that are not input: the output, the templates, what
 *     mdBook writes; they may not exist
 */
public record ConfigResult(
    SiteConfig config, boolean languageSaid, List<SourceText> sources, List<Path> leaveOut) {

  public ConfigResult {
    sources = List.copyOf(sources);
    leaveOut = List.copyOf(leaveOut);
  }
}
