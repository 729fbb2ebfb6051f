package io.kartei.theme;

import io.kartei.concurrent.Once;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of the default theme, which are on the class path. A jar's folders cannot be listed
 * reliably, so the names are listed here; a test compares the list with {@code templates/}.
 */
final class BundledTheme {
  static final List<String> FILES =
      List.of(
          "404.mustache",
          "assets/icon.svg",
          "card-review.mustache",
          "comparison.mustache",
          "comparisons.mustache",
          "contents.mustache",
          "css/1-tokens.css",
          "css/2-base.css",
          "css/3-layout.css",
          "css/4-parts.css",
          "css/6-find.css",
          "css/7-print.css",
          "css/cards/cards.css",
          "css/compare/compare.css",
          "css/diagrams/diagrams.css",
          "css/drawings/drawings.css",
          "css/exams/1-matrix.css",
          "css/exams/2-pages.css",
          "css/exams/9-print.css",
          "css/filter/glossary.css",
          "css/formulas/formulas.css",
          "css/notes/notes.css",
          "css/open/open.css",
          "css/pages/pages.css",
          "css/pages/today.css",
          "css/remote/remote.css",
          "css/search/search.css",
          "css/study/study.css",
          "css/text/text.css",
          "exams.mustache",
          "find.mustache",
          "folder.mustache",
          "footer.mustache",
          "gaps.mustache",
          "glossary.mustache",
          "header.mustache",
          "help.mustache",
          "home.mustache",
          "js/cards/1-deck.js",
          "js/cards/2-session.js",
          "js/cards/3-changes.js",
          "js/cards/4-backup.js",
          "js/cards/4-calendar.js",
          "js/cards/4-charts.js",
          "js/cards/5-faces.js",
          "js/cards/5-learner.js",
          "js/cards/6-card.js",
          "js/cards/6-pause.js",
          "js/cards/6-saved.js",
          "js/cards/6-succession.js",
          "js/cards/6-typed.js",
          "js/cards/7-swipe.js",
          "js/cards/8-charts.js",
          "js/cards/8-choice.js",
          "js/cards/8-desk.js",
          "js/cards/8-grades.js",
          "js/cards/8-keep.js",
          "js/cards/8-keys.js",
          "js/cards/8-rest.js",
          "js/cards/8-summary.js",
          "js/cards/9-review.js",
          "js/compare/selftest.js",
          "js/diagrams/diagrams.js",
          "js/drawings/enlarge.js",
          "js/exams/1-matrix.js",
          "js/exams/2-page.js",
          "js/exams/3-readiness.js",
          "js/exams/4-ready.js",
          "js/exams/5-checklist.js",
          "js/filter/filter.js",
          "js/first/scheme.js",
          "js/formulas/formulas.js",
          "js/kartei/contents.js",
          "js/kartei/copy.js",
          "js/kartei/keys.js",
          "js/kartei/menu.js",
          "js/kartei/offline.js",
          "js/kartei/peek.js",
          "js/kartei/place.js",
          "js/kartei/print.js",
          "js/kartei/scheme-switch.js",
          "js/kartei/search.js",
          "js/kartei/side.js",
          "js/kartei/tables.js",
          "js/kartei/target.js",
          "js/missing/missing.js",
          "js/open/open.js",
          "js/remote/remote.js",
          "js/search/1-terms.js",
          "js/search/2-stems.js",
          "js/search/3-shards.js",
          "js/search/4-matches.js",
          "js/search/5-query.js",
          "js/search/6-excerpt.js",
          "js/search/7-store.js",
          "js/search/8-groups.js",
          "js/search/8-hit.js",
          "js/search/9-box.js",
          "js/search/9-page.js",
          "js/study/1-fsrs.js",
          "js/study/2-progress.js",
          "js/study/3-plan.js",
          "js/study/4-settings.js",
          "js/study/5-store.js",
          "js/study/6-words.js",
          "js/study/7-answers.js",
          "js/study/8-exam.js",
          "js/today/today.js",
          "js/worker/worker.js",
          "layout.mustache",
          "note.mustache",
          "open.mustache",
          "paper.mustache",
          "print.mustache",
          "question.mustache",
          "redirect.mustache",
          "review-words.mustache",
          "search.mustache",
          "sitting.mustache",
          "tag.mustache",
          "tree.mustache");

  private BundledTheme() {}

  private static final Once<Map<String, byte[]>> CONTENTS = Once.of(BundledTheme::readAll);

  /** Returns the files by name; they must not be modified. */
  static Map<String, byte[]> files() {
    return CONTENTS.get();
  }

  private static Map<String, byte[]> readAll() {
    Map<String, byte[]> files = new HashMap<>();
    FILES.forEach(name -> files.put(name, read(name)));
    return Collections.unmodifiableMap(files);
  }

  private static byte[] read(String name) {
    try (InputStream in = BundledTheme.class.getResourceAsStream("default/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the default theme lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
