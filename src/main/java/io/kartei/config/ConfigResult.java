package io.kartei.config;

import io.kartei.diagnostic.SeverityRules.Level;
import io.kartei.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading the configuration.
 *
 * @param config the configuration; always complete, and after an error as good as possible
 * @param languageSaid whether the site's language was configured; otherwise it is a guess
 * @param sources the texts of {@code kartei.yaml}, {@code book.toml} and {@code SUMMARY.md}, as
 *     named in diagnostics
 * @param editor opens files for the preview, or null
 * @param severities how severe diagnostics are, by code
 * @param leaveOut absolute paths of folders that are not input: the output, the templates, what
 *     mdBook writes; they may not exist
 */
public record ConfigResult(
    SiteConfig config,
    boolean languageSaid,
    List<SourceText> sources,
    @Nullable EditorAddress editor,
    Map<String, Level> severities,
    List<Path> leaveOut) {

  public ConfigResult {
    sources = List.copyOf(sources);
    severities = Map.copyOf(severities);
    leaveOut = List.copyOf(leaveOut);
  }
}
