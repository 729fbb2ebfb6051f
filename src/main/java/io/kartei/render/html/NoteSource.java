package io.kartei.render.html;

import io.kartei.body.Urls;
import io.kartei.index.NotePage;
import io.kartei.render.html.page.MistakeReport;
import io.kartei.render.html.page.Site;
import io.kartei.theme.ViewPart;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a note's text comes from, for those who would mend it.
 *
 * @param hasAbout whether anything is known about it
 * @param changed when it was last changed, in words; null outside a git work tree
 * @param edit where it can be edited, or null
 * @param report where a mistake can be reported, or null
 */
record NoteSource(
    boolean hasAbout, @Nullable String changed, @Nullable String edit, @Nullable String report)
    implements ViewPart {

  static NoteSource of(Site site, NotePage page) {
    String changed = changed(site, page);
    String edit = editUrl(site, page);
    String report = MistakeReport.url(site, page);
    boolean has = changed != null || edit != null || report != null;
    return new NoteSource(has, changed, edit, report);
  }

  private static @Nullable String changed(Site site, NotePage page) {
    long seconds = site.context().changes().committed(page.note().path());
    if (seconds == 0) {
      return null;
    }
    LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400L));
    String iso = day.toString(); // 2027-05-04
    String words = site.text("date", iso.substring(0, 4), iso.substring(5, 7), iso.substring(8));
    return site.text("note.changed", words);
  }

  private static @Nullable String editUrl(Site site, NotePage page) {
    String pattern = site.info().editUrl();
    return pattern == null ? null : pattern.replace("{path}", Urls.encodePath(page.note().path()));
  }
}
