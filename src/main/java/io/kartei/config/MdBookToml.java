package io.kartei.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Kartei understands of mdBook's {@code book.toml} (mdBook guide, "Configuration"). All else
 * belongs to mdBook and is passed over in silence: a book builds unchanged.
 */
final class MdBookToml {
  private final Settings settings;
  private final Keys root;

  private MdBookToml(Settings settings, Keys root) {
    this.settings = settings;
    this.root = root;
  }

  /** Reads the settings of a book. */
  static void read(Keys root, Settings settings) {
    new MdBookToml(settings, root).read();
  }

  /** The settings of a book without a {@code book.toml}. */
  static void defaults(Settings settings) {
    settings.mdBook = true;
    settings.content = "src";
    settings.leaveOut = List.of("book");
  }

  private void read() {
    defaults(settings);
    // the first versions of mdBook had no tables
    Keys book = root.group().find("book") == null ? root : group(root, "book");
    settings.title = book.text("title");
    settings.language = LanguageTags.canonical(book.text("language"));
    settings.description = book.text("description");
    settings.authors =
        book.texts(book.group().find("authors") == null ? "author" : "authors").stream()
            .map(ConfigNode.Scalar::text)
            .toList();
    String src = book.text("src");
    settings.content = src == null ? "src" : src;
    String buildDir = group(root, "build").text("build-dir");
    if (buildDir != null) {
      settings.leaveOut = List.of(buildDir);
    }
    html(group(group(root, "output"), "html"));
  }

  private void html(Keys html) {
    String siteUrl = html.text("site-url");
    settings.baseUrl =
        siteUrl != null && SiteAddresses.isWeb(siteUrl) ? SiteAddresses.withSlash(siteUrl) : null;
    settings.repository = html.text("git-repository-url");
    settings.editUrl = editUrl(html.text("edit-url-template"));
    for (ConfigNode.Entry entry : html.pairs("redirect")) {
      redirect(entry, html);
    }
  }

  /** mdBook's path is relative to the book, Kartei's to its content folder. */
  private @Nullable String editUrl(@Nullable String template) {
    String src = SiteAddresses.resolve("", settings.content == null ? "" : settings.content);
    if (template == null || src == null || src.isEmpty()) {
      return template;
    }
    return template.replace("{path}", SiteAddresses.withSlash(src) + "{path}");
  }

  /** The new address is relative to the old page, as a browser sees it. */
  private void redirect(ConfigNode.Entry entry, Keys html) {
    String from = SiteAddresses.resolve("", entry.key());
    if (from == null || from.isEmpty() || !(entry.value() instanceof ConfigNode.Scalar target)) {
      html.say("invalid-redirect", entry.place(), "this redirect is passed over", null);
      return;
    }
    int slash = from.lastIndexOf('/', from.endsWith("/") ? from.length() - 2 : from.length());
    String folder = slash < 0 ? "" : from.substring(0, slash);
    String to =
        SiteAddresses.hasScheme(target.text())
            ? target.text()
            : SiteAddresses.resolve(folder, target.text());
    if (to == null) {
      html.say("invalid-redirect", entry.place(), "this redirect leaves the site", null);
    } else {
      settings.redirects.put(from, to);
    }
  }

  private static Keys group(Keys keys, String name) {
    return keys.of(keys.group().group(name));
  }
}
