package io.kartei.index.address;

import io.kartei.model.ParsedNote;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a site's settings make addresses of: {@code /:year/:title/} (Jekyll, "Permalinks"; Hugo,
 * "URL management").
 */
final class AddressPattern {
  private static final Pattern POST =
      Pattern.compile(
          "(?<folder>|.*/)_posts/(?:.*/)?(?<date>\\d{4}-\\d{1,2}-\\d{1,2})-(?<name>[^/]+)\\.[a-z]+$");
  private static final Pattern DATE =
      Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?!\\d).*");
  private static final Pattern PART = Pattern.compile(":(?<name>[a-z_]{1,40}+)");
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}\\p{M}._/#+~-]+");
  private static final Pattern SLASHES = Pattern.compile("/{2,}+");

  private static final String POSTS = "_posts";

  private AddressPattern() {}

  /**
   * Returns the address of a note, relative to the site's root; null if the settings say nothing
   * about its folder, or what they name isn't known.
   *
   * @param patterns by folder
   */
  static @Nullable String address(ParsedNote note, Map<String, String> patterns) {
    String path = note.path();
    Matcher post = POST.matcher(path);
    int slash = path.indexOf('/');
    boolean posted = post.matches();
    String pattern = patterns.get(posted ? POSTS : slash < 0 ? "" : path.substring(0, slash));
    return pattern == null ? null : filled(pattern, posted ? ofPost(note, post) : ofPage(note));
  }

  private static @Nullable String filled(String pattern, Map<String, String> parts) {
    StringBuilder made = new StringBuilder("/");
    Matcher part = PART.matcher(pattern);
    while (part.find()) {
      String value = parts.get(part.group("name"));
      if (value == null) {
        return null;
      }
      part.appendReplacement(made, Matcher.quoteReplacement(value));
    }
    part.appendTail(made);
    String address = SLASHES.matcher(made).replaceAll("/").substring(1);
    return address.isEmpty() ? null : address;
  }

  private static Map<String, String> ofPost(ParsedNote note, Matcher post) {
    String slug = note.frontMatter().others().getOrDefault("slug", post.group("name"));
    Map<String, String> parts = dated(note, post.group("date"));
    parts.put("title", slug.toLowerCase(Locale.ROOT));
    parts.put("slug", plain(slug));
    // the folders around are categories, too
    String categories = note.frontMatter().others().getOrDefault("categories", "");
    parts.put("categories", (post.group("folder") + categories).toLowerCase(Locale.ROOT));
    parts.put("output_ext", ".html");
    return parts;
  }

  private static Map<String, String> ofPage(ParsedNote note) {
    String path = note.path();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    String file = path.substring(folder.length(), path.lastIndexOf('.'));
    String title = note.frontMatter().title();
    String named = plain(title == null ? file : title);
    Map<String, String> parts = dated(note, "");
    parts.put("title", named);
    parts.put("slug", plain(note.frontMatter().others().getOrDefault("slug", named)));
    parts.put("filename", plain(file));
    parts.put("contentbasename", plain(file));
    parts.put("section", folder.substring(0, folder.indexOf('/') + 1));
    parts.put("sections", folder);
    return parts;
  }

  private static Map<String, String> dated(ParsedNote note, String otherwise) {
    Map<String, String> parts = new HashMap<>();
    Matcher date = DATE.matcher(note.frontMatter().others().getOrDefault("date", otherwise));
    if (date.matches()) {
      parts.put("year", date.group("year"));
      parts.put("short_year", date.group("year").substring(2));
      parts.put("month", two(date.group("month")));
      parts.put("day", two(date.group("day")));
    }
    return parts;
  }

  private static String plain(String title) {
    return APART.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("-");
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
