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
    String web = "write a whole address, for example https://example.org/notes/";
    settings.repository = html.text("git-repository-url", SiteAddresses::isOnWeb, web);
    settings.editUrl = editUrl(html.text("edit-url-template", SiteAddresses::isOnWeb, web));
    RedirectReader redirects = new RedirectReader(html, settings);
    html.pairs("redirect").forEach(entry -> redirects.read(entry, folder(entry.key())));
  }

  /** The new address is relative to the old page, as a browser sees it. */
  private static String folder(String address) {
    int slash =
        address.lastIndexOf('/', address.endsWith("/") ? address.length() - 2 : address.length());
    return slash < 0 ? "" : address.substring(0, slash);
  }

  /** mdBook's path is relative to the book, Kartei's to its content folder. */
  private @Nullable String editUrl(@Nullable String template) {
    String src = SiteAddresses.resolve("", settings.content == null ? "" : settings.content);
    if (template == null || src == null || src.isEmpty()) {
      return template;
    }
    return template.replace("{path}", SiteAddresses.withSlash(src) + "{path}");
  }

  private static Keys group(Keys keys, String name) {
    return keys.of(keys.group().group(name));
  }
}
