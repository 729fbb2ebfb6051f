package io.kartei.dialect;

import io.kartei.dialect.Tags.Found;
import io.kartei.text.Escape;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows a tag for a figure as a picture with its caption. */
final class Figures {
  private Figures() {}

  /** Converts a tag; returns false if it names no picture. */
  static boolean convert(Draft draft, Found found) {
    Tag tag = found.tag();
    String named = tag.value(Constructs.SOURCE);
    String written = named == null ? tag.word(0) : named;
    if (written == null) {
      return false;
    }
    String src = isInLibrary(tag, written) ? "/media/" + written : written;
    String caption = tag.value(List.of("caption", "title", "attr"));
    String alt = Objects.requireNonNullElse(tag.value(Constructs.ALTERNATIVE), "");
    draft.replace(
        tag.start(),
        tag.end(),
        draft.isInHtml(tag.start())
            ? html(src, alt, caption)
            : markdown(src, alt, caption, draft.prefix(tag.start())));
    if (found.end() != null) {
      draft.remove(found.end().start(), found.end().end());
    }
    return true;
  }

  /** Returns whether Hugo Blox takes a picture from its library, {@code assets/media}. */
  private static boolean isInLibrary(Tag tag, String src) {
    return "true".equals(tag.value(List.of("library"))) && !src.startsWith("/");
  }

  private static String markdown(String src, String alt, @Nullable String caption, String prefix) {
    String image = "![" + TagConverter.plain(alt) + "](" + TagConverter.address(src) + ")";
    return caption == null
        ? image
        : image + "\\\n" + prefix + "*" + TagConverter.plain(caption).replace("*", "") + "*";
  }

  /** Within a block of HTML, Markdown is only text. */
  private static String html(String src, String alt, @Nullable String caption) {
    String shown = caption == null ? "" : "<br><em>" + TagConverter.escaped(caption) + "</em>";
    String words = Escape.text(alt);
    String address = Escape.text(src);
    return "<img src=\"" + address + "\" alt=\"" + words + "\">" + shown;
  }
}
