package io.kartei.render.html.page;

import io.kartei.index.NotePage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where readers report mistakes: a new issue of the notes' repository, with title and text filled
 * in. GitHub, Forgejo and Gitea name them {@code title} and {@code body}, GitLab otherwise.
 */
public final class MistakeReport {
  /** What a script puts in place of the title, which is encoded then. */
  private static final String TITLE = "{title}";

  /** What a script puts in place of the text. */
  private static final String BODY = "{body}";

  /** What follows the repository in the address of one of its branches or folders. */
  private static final List<String> WITHIN =
      List.of("/-/tree/", "/-/blob/", "/tree/", "/blob/", "/src/branch/");

  private MistakeReport() {}

  /** Returns the address for a mistake on a note's page; null without a repository on the web. */
  public static @Nullable String url(Site site, NotePage page) {
    String pattern = pattern(site);
    if (pattern == null) {
      return null;
    }
    String canonical = site.canonical(page.url());
    String place = canonical == null ? page.note().path() : canonical;
    return pattern
        .replace(TITLE, encoded(site.text("report.title", page.title())))
        .replace(BODY, encoded(site.text("report.body", place)));
  }

  /** Returns the address with places for title and text, or null. */
  public static @Nullable String pattern(Site site) {
    String repository = site.info().repositoryUrl();
    if (repository == null || !repository.startsWith("https://")) {
      return null;
    }
    int end = repository.length();
    while (repository.charAt(end - 1) == '/') {
      end--;
    }
    String base = repository.substring(0, end);
    if (base.endsWith(".git")) {
      base = base.substring(0, base.length() - ".git".length());
    }
    for (String within : WITHIN) {
      int folder = base.indexOf(within);
      base = folder < 0 ? base : base.substring(0, folder);
    }
    int host = "https://".length();
    int path = base.indexOf('/', host);
    if (path < 0) {
      return null;
    }
    return base.substring(host, path).contains("gitlab")
        ? base + "/-/issues/new?issue[title]=" + TITLE + "&issue[description]=" + BODY
        : base + "/issues/new?title=" + TITLE + "&body=" + BODY;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
