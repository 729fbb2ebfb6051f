package io.kartei.render.html.share;

import io.kartei.index.NotePage;
import io.kartei.render.html.page.Description;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.Site;
import io.kartei.source.ChangeTimes;
import io.kartei.text.Escape;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The notes that changed last, as a feed (RFC 4287, Atom): with a public address and with git. */
public final class NewsFeed implements PageKind {
  private static final int MAX_ENTRIES = 30;

  /** A note and when it was last changed, in seconds since 1970. */
  private record Change(NotePage page, long seconds) {}

  @Override
  public void write(Site site) {
    if (site.hasFeed()) {
      site.sink().offer(Site.FEED, () -> feed(site).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String feed(Site site) {
    ChangeTimes times = site.context().changes();
    NotePage missing = site.index().missing();
    List<Change> changes =
        site.index().pages().values().stream()
            .filter(page -> !page.equals(missing))
            .map(page -> new Change(page, times.committed(page.note().path())))
            .filter(change -> change.seconds() > 0)
            .sorted(Comparator.comparingLong(Change::seconds).reversed())
            .limit(MAX_ENTRIES)
            .toList();
    String home = Objects.requireNonNull(site.info().baseUrl());
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    Escape.xml(site.info().language(), xml);
    xml.append("\">\n");
    element(xml, "title", site.info().title());
    element(xml, "id", home);
    link(xml, "", home);
    link(xml, " rel=\"self\"", home + Site.FEED);
    element(xml, "updated", time(changes.isEmpty() ? 0 : changes.get(0).seconds()));
    List<String> authors = site.info().authors();
    for (String author : authors.isEmpty() ? List.of(site.info().title()) : authors) {
      xml.append("<author>");
      element(xml, "name", author);
      xml.append("</author>\n");
    }
    for (Change change : changes) {
      String url = Objects.requireNonNull(site.canonical(change.page().url()));
      xml.append("<entry>\n");
      element(xml, "title", change.page().title());
      element(xml, "id", url);
      link(xml, "", url);
      element(xml, "updated", time(change.seconds()));
      element(xml, "summary", Description.of(change.page()));
      xml.append("</entry>\n");
    }
    return xml.append("</feed>\n").toString();
  }

  private static void element(StringBuilder xml, String name, String text) {
    xml.append('<').append(name).append('>');
    Escape.xml(text, xml);
    xml.append("</").append(name).append(">\n");
  }

  private static void link(StringBuilder xml, String relation, String url) {
    xml.append("<link").append(relation).append(" href=\"");
    Escape.xml(url, xml);
    xml.append("\"/>\n");
  }

  private static String time(long seconds) {
    return Instant.ofEpochSecond(seconds).toString();
  }
}
