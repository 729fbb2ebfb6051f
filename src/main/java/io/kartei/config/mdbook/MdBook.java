package io.kartei.config.mdbook;

import io.kartei.config.key.SiteAddresses;
import io.kartei.config.node.ConfigNode;
import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Mapping;
import io.kartei.config.node.ConfigNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The settings in mdBook's {@code book.toml} that Kartei understands (mdBook guide,
 * "Configuration"). All others are silently ignored, so that a book builds unchanged.
 *
 * @param keys the settings in the form of {@code kartei.yaml}
 * @param buildDir the folder that mdBook itself writes to, relative to the project
 */
public record MdBook(Mapping keys, String buildDir) {
  /** The folder of the notes in a book that doesn't name one. */
  public static final String CONTENT = "src";

  /**
   * Reads the settings of a book from its {@code book.toml}; if the book has none, pass an empty
   * one.
   */
  public static MdBook of(Mapping toml) {
    // the first versions of mdBook didn't use tables
    Mapping book = toml.find("book") == null ? toml : toml.group("book");
    Mapping html = toml.group("output").group("html");
    String src = Objects.requireNonNullElse(text(book.find("src")), CONTENT);
    List<Entry> keys = new ArrayList<>();
    add(keys, "title", book.find("title"), text -> text);
    add(keys, "language", book.find("language"), text -> text);
    add(keys, "description", book.find("description"), text -> text);
    add(keys, "authors", book.find("authors"), text -> text);
    add(keys, "authors", book.find("author"), text -> text);
    add(keys, "content", book.find("src"), text -> text);
    String siteUrl = text(html.find("site-url"));
    if (siteUrl != null && SiteAddresses.isSite(siteUrl)) { // otherwise just a path
      add(keys, "baseUrl", html.find("site-url"), text -> text);
    }
    add(keys, "repository", html.find("git-repository-url"), text -> text);
    add(keys, "editUrl", html.find("edit-url-template"), text -> editUrl(src, text));
    add(keys, "redirects", html.find("redirect"), text -> text);
    String buildDir = text(toml.group("build").find("build-dir"));
    return new MdBook(new Mapping(keys, null), Objects.requireNonNullElse(buildDir, "book"));
  }

  private static void add(
      List<Entry> keys, String name, @Nullable Entry entry, UnaryOperator<String> change) {
    if (entry != null) {
      ConfigNode value = entry.value();
      if (value instanceof Scalar scalar) {
        value = new Scalar(change.apply(scalar.text()), scalar.span());
      } else if (name.equals("redirects") && value instanceof Mapping redirects) {
        var seen = redirects.entries().stream().map(MdBook::redirect).toList();
        value = new Mapping(seen, redirects.span());
      }
      keys.add(new Entry(name, entry.key(), entry.span(), value));
    }
  }

  /** Converts a redirect; the new address is relative to the old page, as a browser resolves it. */
  private static Entry redirect(Entry entry) {
    String from = entry.key();
    int slash = from.lastIndexOf('/', from.endsWith("/") ? from.length() - 2 : from.length());
    String to = text(entry);
    if (to == null || slash < 0 || to.startsWith("/") || SiteAddresses.hasScheme(to)) {
      return entry;
    }
    return new Entry(
        from, entry.span(), new Scalar(from.substring(0, slash + 1) + to, entry.place()));
  }

  /**
   * Converts an edit address: mdBook's path is relative to the book, Kartei's to its content
   * folder.
   */
  private static String editUrl(String content, String template) {
    String src = SiteAddresses.resolve("", content);
    return src == null || src.isEmpty()
        ? template
        : template.replace("{path}", SiteAddresses.withSlash(src) + "{path}");
  }

  private static @Nullable String text(@Nullable Entry entry) {
    return entry != null && entry.value() instanceof Scalar scalar && !scalar.text().isBlank()
        ? scalar.text().strip()
        : null;
  }
}
