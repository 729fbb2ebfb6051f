package io.kartei.dialect;

import io.kartei.dialect.Constructs.Shows;
import io.kartei.dialect.Tags.Form;
import io.kartei.dialect.Tags.Found;
import io.kartei.text.Escape;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Replaces shortcodes, template tags and known components by Markdown that shows the same. */
final class TagConverter {
  private static final Pattern NOT_IN_TITLE = Pattern.compile("[{}\\[\\]\\r\\n]+");
  private static final Pattern BLANKS = Pattern.compile("\\s");
  private static final Pattern FENCES = Pattern.compile("(?m)^[ \\t>]*(~{3,})");
  private static final Pattern WATCHED =
      Pattern.compile("(?:v=|youtu\\.be/|embed/|shorts/)([\\w-]{6,})");
  private static final Pattern IDENTITY = Pattern.compile("[\\w-]{4,}");

  private final Draft draft;

  private TagConverter(Draft draft) {
    this.draft = draft;
  }

  static void convert(Draft draft) {
    TagConverter converter = new TagConverter(draft);
    for (Found found : Tags.in(draft)) {
      if (!draft.isCode(found.tag().start())) {
        converter.convert(found);
      }
    }
  }

  private void convert(Found found) {
    Tag tag = found.tag();
    Shows shows = Constructs.of(tag.name());
    if (tag.closes()) {
      draft.remove(tag.start(), tag.end());
    } else if (shows == null) {
      unknown(found);
    } else if (found.form() != Form.COMPONENT || isBlock(found, shows)) {
      switch (shows) {
        case BOX -> box(found, boxKind(tag), boxTitle(tag));
        case KIND -> box(found, tag.name(), title(tag));
        case TAB -> tab(found);
        case FOLD -> fold(found);
        case CARD -> card(found);
        case FIGURE -> figure(found);
        case YOUTUBE, VIMEO, VIDEO, AUDIO, EMBED -> media(found, shows);
        case REFERENCE -> reference(found);
        case FENCE -> fence(found, Objects.requireNonNullElse(language(tag), ""));
        case MERMAID -> fence(found, "mermaid");
        case FORMULA -> formula(found);
        case CONTENTS -> draft.ownLine(tag.start(), tag.end(), "<!-- toc -->");
        case TEXT -> text(found);
        case COMMENT -> draft.remove(tag.start(), found.end() == null ? tag.end() : end(found));
        case RAW -> raw(found);
        case GROUP -> bare(found);
        case SILENT -> unknown(found);
      }
    } else if (Character.isLowerCase(draft.text().charAt(tag.start() + 1))) {
      bare(found); // one of Vue's, within a line
    }
  }

  /**
   * Returns whether a component is one whose look is known, on lines of its own; the others are a
   * matter of HTML.
   */
  private boolean isBlock(Found found, Shows shows) {
    String text = draft.text();
    boolean begins = draft.prefix(found.tag().start()).length() == column(found.tag().start());
    int end = end(found);
    boolean ends = text.substring(end, draft.lineEnd(end)).isBlank();
    return switch (shows) {
      case TEXT -> found.end() == null;
      case BOX, KIND, TAB, FOLD, GROUP, CARD, FIGURE, YOUTUBE, VIMEO, VIDEO -> begins && ends;
      default -> false;
    };
  }

  private int column(int offset) {
    return offset - draft.lineStart(offset);
  }

  private static int end(Found found) {
    return found.end() == null ? found.tag().end() : found.end().end();
  }

  /** Removes both tags and keeps what is between them. */
  private void bare(Found found) {
    draft.remove(found.tag().start(), found.tag().end());
    if (found.end() != null) {
      draft.remove(found.end().start(), found.end().end());
    }
  }

  private void unknown(Found found) {
    Tag tag = found.tag();
    if (found.form() == Form.COMPONENT) {
      return; // HTML's readers drop it and say so
    }
    String url = found.end() == null ? tag.value(List.of("url", "href", "src", "link")) : null;
    if (url != null && url.startsWith("http")) {
      draft.replace(tag.start(), tag.end(), "<" + address(url) + ">");
      return;
    }
    draft.leaveOut(tag.start(), tag.end(), tag.name());
    if (found.end() != null) {
      draft.remove(found.end().start(), found.end().end());
    }
  }

  private void box(Found found, String kind, @Nullable String title) {
    Tag tag = found.tag();
    if (found.end() == null) {
      String said = tag.value(Constructs.CONTENT);
      if (said == null) {
        text(found);
      } else if (draft.isAlone(tag.start(), tag.end()) && !draft.isInHtml(tag.start())) {
        String head = ":::" + kind + (title == null ? "" : " " + plain(title));
        String next = "\n" + draft.prefix(tag.start());
        String inner = said.replace("\n", next);
        draft.ownLine(tag.start(), tag.end(), head + next + inner + next + ":::");
      } else {
        draft.replace(tag.start(), tag.end(), said);
      }
      return;
    }
    String line = ":::" + kind + (title == null ? "" : " " + plain(title));
    Tag end = found.end();
    String first = draft.prefix(tag.start());
    String last = draft.prefix(end.start());
    boolean lines = first.length() == column(tag.start()) && last.length() == column(end.start());
    if (lines && first.length() != last.length()) {
      // both stand where the outer one does, or the box would end elsewhere
      String outer = first.length() < last.length() ? first : last;
      draft.ownLine(draft.lineStart(tag.start()), tag.end(), outer + line);
      draft.ownLine(draft.lineStart(end.start()), end.end(), outer + ":::");
      return;
    }
    draft.ownLine(tag.start(), tag.end(), line);
    draft.ownLine(found.end().start(), found.end().end(), ":::");
  }

  private static String boxKind(Tag tag) {
    String named = tag.value(Constructs.KINDS);
    String word = tag.word(0);
    String kind = named != null ? named : word != null && isKind(word) ? word : "note";
    return isKind(kind) ? kind : "note";
  }

  private static boolean isKind(String word) {
    return word.chars().allMatch(c -> Character.isLetter(c) || c == '-') && !word.isEmpty();
  }

  private static @Nullable String boxTitle(Tag tag) {
    String named = tag.value(Constructs.TITLE);
    String first = tag.word(0);
    return named != null || first == null ? named : isKind(first) ? tag.word(1) : first;
  }

  private static @Nullable String title(Tag tag) {
    String named = tag.value(Constructs.TITLE);
    return named != null ? named : tag.word(0);
  }

  private void tab(Found found) {
    String title = title(found.tag());
    if (title == null) {
      title = found.tag().value(List.of("value"));
    }
    if (found.end() == null || title == null) {
      bare(found);
    } else {
      box(found, "tab", title);
    }
  }

  private void fold(Found found) {
    if (found.end() == null) {
      bare(found);
      return;
    }
    Tag tag = found.tag();
    String title = title(tag);
    String prefix = draft.prefix(tag.start());
    String summary = title == null ? "" : "<summary>" + escaped(title) + "</summary>";
    draft.ownLine(tag.start(), tag.end(), "<details>" + summary + "\n" + prefix);
    int end = found.end().start();
    String last = draft.prefix(end);
    boolean deeper = last.length() > prefix.length() && last.startsWith(prefix);
    if (deeper && draft.isAlone(tag.start(), tag.end()) && draft.isAlone(end, found.end().end())) {
      // a tag that is indented like the list above it would be within that list
      draft.remove(end - last.length() + prefix.length(), end);
      last = prefix;
    }
    draft.ownLine(end, found.end().end(), "\n" + last + "</details>\n" + last);
  }

  private void card(Found found) {
    Tag tag = found.tag();
    String title = title(tag);
    String url = tag.value(List.of("href", "url", "link", "to", "relref"));
    if (found.end() == null) {
      String shown = title == null ? url : title;
      String text = shown == null ? "" : url == null ? plain(shown) : link(shown, url);
      draft.replace(tag.start(), tag.end(), text);
    } else if (title == null && url != null && isLine(found)) {
      draft.replace(tag.start(), tag.end(), "[");
      draft.replace(found.end().start(), found.end().end(), "](" + address(url) + ")");
    } else {
      String head = title == null ? "" : url == null ? plain(title) : link(title, url);
      draft.replace(tag.start(), tag.end(), head.isEmpty() ? "" : "**" + head + "** ");
      draft.remove(found.end().start(), found.end().end());
    }
  }

  private boolean isLine(Found found) {
    return found.end() != null
        && draft.text().substring(found.tag().end(), found.end().start()).indexOf('\n') < 0;
  }

  private void figure(Found found) {
    if (!Figures.convert(draft, found)) {
      unknown(found);
    }
  }

  private void media(Found found, Shows shows) {
    Tag tag = found.tag();
    String id = tag.value(Constructs.IDENTITY);
    String url = tag.value(Constructs.SOURCE);
    String said = id != null ? id : url != null ? url : tag.word(0);
    String html =
        said == null
            ? null
            : switch (shows) {
              case YOUTUBE -> youtube(said, tag);
              case VIMEO -> frame("https://player.vimeo.com/video/" + last(said), tag);
              case VIDEO ->
                  WATCHED.matcher(said).find()
                      ? youtube(said, tag)
                      : "<video src=\"" + escaped(said) + "\" controls></video>";
              case AUDIO -> "<audio src=\"" + escaped(said) + "\" controls></audio>";
              default -> embedded(tag, said);
            };
    if (html == null) {
      unknown(found);
      return;
    }
    draft.replace(tag.start(), found.end() == null ? tag.end() : end(found), html);
  }

  private static @Nullable String youtube(String said, Tag tag) {
    var watched = WATCHED.matcher(said);
    String id = watched.find() ? watched.group(1) : said;
    return IDENTITY.matcher(id).matches()
        ? frame("https://www.youtube-nocookie.com/embed/" + id, tag)
        : null;
  }

  private static String frame(String url, Tag tag) {
    String title = Objects.requireNonNullElse(tag.value(Constructs.TITLE), "Video");
    return "<iframe src=\""
        + escaped(url)
        + "\" title=\""
        + escaped(title)
        + "\" allowfullscreen></iframe>";
  }

  /** Returns a link to what others show in place. */
  private static @Nullable String embedded(Tag tag, String said) {
    String user = tag.value(List.of("user"));
    String second = tag.word(1);
    String address =
        switch (tag.name()) {
          case "gist" -> "https://gist.github.com/" + (second == null ? said : said + "/" + second);
          case "tweet", "twitter", "x" ->
              "https://twitter.com/" + (user == null ? "i" : user) + "/status/" + last(said);
          case "instagram" -> "https://www.instagram.com/p/" + last(said);
          case "asciinema" -> "https://asciinema.org/a/" + last(said);
          default -> said;
        };
    String whole = said.startsWith("http") ? said : address;
    return whole.startsWith("http") ? "<" + address(whole) + ">" : null;
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Leaves the path that a link names. */
  private void reference(Found found) {
    Tag tag = found.tag();
    String path = tag.value(List.of("path", "href", "url", "to"));
    String said = path == null ? tag.word(0) : path;
    if (said == null) {
      unknown(found);
      return;
    }
    boolean rooted = found.form() == Form.LIQUID && !said.startsWith("/");
    String folder = tag.name().equals("post_url") ? "/_posts/" : "/";
    String address = address(rooted ? folder + said : said);
    String text = draft.text();
    boolean within = tag.start() > 0 && "(<\"'".indexOf(text.charAt(tag.start() - 1)) >= 0;
    boolean defines = text.substring(draft.lineStart(tag.start()), tag.start()).endsWith("]: ");
    String shown = within || defines ? address : "<" + address + ">";
    draft.replace(tag.start(), tag.end(), shown);
  }

  private static @Nullable String language(Tag tag) {
    String named = tag.value(List.of("lang", "language"));
    return named == null ? tag.word(0) : named;
  }

  /** Makes a fence that nothing between closes, and keeps what is between as it is. */
  private void fence(Found found, String language) {
    if (found.end() == null) {
      unknown(found);
      return;
    }
    Tag tag = found.tag();
    String inner = draft.text().substring(tag.end(), found.end().start());
    int longest = 2;
    var inside = FENCES.matcher(inner);
    while (inside.find()) {
      longest = Math.max(longest, inside.group(1).length());
    }
    String marks = "~".repeat(longest + 1);
    String title = tag.value(List.of("title", "filename", "file"));
    String info = language.replace('`', ' ') + (title == null ? "" : " title=\"" + title + "\"");
    if (inner.contains("```")) {
      bare(found);
      return;
    }
    draft.ownLine(tag.start(), tag.end(), marks + info);
    draft.ownLine(found.end().start(), found.end().end(), marks);
    draft.keep(tag.end(), found.end().start());
  }

  private void formula(Found found) {
    Tag tag = found.tag();
    Tag end = found.end();
    String inner = end == null ? "" : draft.text().substring(tag.end(), end.start()).strip();
    if (end == null || inner.isEmpty() || inner.startsWith("$")) {
      bare(found); // some set TeX's own signs within the tags
      return;
    }
    boolean line = isLine(found);
    draft.keep(tag.end(), end.start());
    if (line) {
      draft.replace(tag.start(), tag.end(), "$");
      draft.replace(end.start(), end.end(), "$");
    } else {
      draft.ownLine(tag.start(), tag.end(), "$$");
      draft.ownLine(end.start(), end.end(), "$$");
    }
  }

  private void text(Found found) {
    if (found.end() != null) {
      bare(found);
      return;
    }
    Tag tag = found.tag();
    String shown = title(tag);
    draft.replace(tag.start(), tag.end(), shown == null ? "" : plain(shown));
  }

  private void raw(Found found) {
    bare(found);
    if (found.end() != null) {
      draft.keep(found.tag().end(), found.end().start());
    }
  }

  private static String link(String text, String url) {
    return "[" + plain(text) + "](" + address(url) + ")";
  }

  static String address(String url) {
    return BLANKS.matcher(url).replaceAll("%20").replace("(", "%28").replace(")", "%29");
  }

  static String plain(String title) {
    return NOT_IN_TITLE.matcher(title).replaceAll(" ").strip();
  }

  static String escaped(String text) {
    return Escape.text(text);
  }
}
