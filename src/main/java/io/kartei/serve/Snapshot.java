package io.kartei.serve;

import io.kartei.build.BuildResult;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.diagnostic.Severity;
import io.kartei.output.SiteSink.Content;
import io.kartei.text.FileChecksum;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the preview shows at one moment.
 *
 * @param language the language of what the preview says in pages, {@code de} or {@code en}: the
 *     site's, or that of the terminal before the first successful build
 * @param site the number of the build that made the files; 0 before the first successful one
 * @param files the files by path, which don't change; empty before the first successful build
 * @param others changes with any file that pages use; see {@link OnDemandSite#others}
 * @param failed whether the last build failed, so that the files are older
 * @param problems the problems of the last build
 */
record Snapshot(
    String language,
    int site,
    Map<String, Content> files,
    long others,
    boolean failed,
    List<PageProblem> problems) {

  Snapshot {
    files = Collections.unmodifiableMap(files);
    problems = List.copyOf(problems);
  }

  /** Returns the file at a requested path, which is a folder's index for a folder; or null. */
  @Nullable Content at(String path) {
    return files.get(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
  }

  /**
   * Returns what tells the page at a requested path from what it was, or will be, in other
   * snapshots. Makes the page, so it is there when it is asked for next.
   */
  String version(String path) {
    Content page = at(path);
    if (site == 0 || page == null) {
      return "site-" + site;
    }
    try {
      return FileChecksum.of(page::writeTo).hex() + "-" + Long.toHexString(others);
    } catch (IOException | RuntimeException e) {
      return "site-" + site; // it fails for whoever asks for it, too, who is told
    }
  }

  /** Returns what to show before the first build. */
  static Snapshot empty(String language) {
    return new Snapshot(language, 0, Map.of(), 0, false, List.of());
  }

  /** Returns the same with some of its pages as they will be after the next build. */
  Snapshot with(Map<String, byte[]> pages) {
    Map<String, Content> all = new TreeMap<>(files);
    pages.forEach((path, page) -> all.put(path, Content.of(page)));
    return new Snapshot(language, site, all, others, failed, problems);
  }

  /** Returns what to show after a build that made this site. */
  Snapshot after(BuildResult result, OnDemandSite made) {
    Diagnostics all = new Diagnostics();
    all.reportAll(result.diagnostics());
    all.reportUnsaid(made.problems());
    List<Diagnostic> said = all.sorted();
    boolean errors = said.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    String words = errors ? language : language(result.origin().language());
    List<PageProblem> views =
        said.stream()
            .map(d -> PageProblem.of(d, result.sources(), result.origin(), words))
            .toList();
    return errors
        ? new Snapshot(words, site, files, others, true, views)
        : new Snapshot(words, site + 1, made.contents(), made.others(), false, views);
  }

  /** Returns the language of messages for a site's language. */
  private static String language(String site) {
    return Locale.forLanguageTag(site).getLanguage().equals("de") ? "de" : "en";
  }

  /** Returns what to show after a build that threw an exception. */
  Snapshot afterBreak(RuntimeException cause) {
    Diagnostic problem = Diagnostic.error("broken-build.cause", String.valueOf(cause));
    PageProblem view = PageProblem.of(problem, path -> null, null, language);
    return new Snapshot(language, site, files, others, true, List.of(view));
  }
}
