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
 * What Kartei understands of mdBook's {@code book.toml} (mdBook guide, "Configuration"). All else
 * belongs to mdBook and is passed over in silence: a book builds unchanged.
 *
 * @param keys the settings as {@code kartei.yaml} would have them
 * @param buildDir the folder that mdBook itself writes, relative to the project
 */
public record MdBook(Mapping keys, String buildDir) {
  /** The folder with the notes of a book that names none. */
  public static final String CONTENT = "src";

  /** What a book says in its {@code book.toml}; an empty one if it has none. */
  public static MdBook of(Mapping toml) {
    // the first versions of mdBook had no tables
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
    if (siteUrl != null && SiteAddresses.isSite(siteUrl)) { // else only a path
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

  /** The new address is relative to the old page, as a browser sees it. */
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

  /** mdBook's path is relative to the book, Kartei's to its content folder. */
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
