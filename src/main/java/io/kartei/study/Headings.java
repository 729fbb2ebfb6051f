package io.kartei.study;

import io.kartei.language.Category;
import io.kartei.language.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What headings say, and which say nothing of what stands below them. */
final class Headings {
  private static final Pattern NUMBER =
      Pattern.compile("(?iU)^(?:\\d+(?:\\.\\d+)*[.):]?|[a-z]\\)|[ivx]+\\.)[\\s:–-]+(?=\\S)");

  private static final Pattern ORNAMENT =
      Pattern.compile(
          "^[^\\p{L}\\p{N}(\"„“]+|(?:\\G|(?<![^\\p{L}\\p{N})?!\"“”%+#.]))[^\\p{L}\\p{N})?!\"“”%+#.]++$");

  private Headings() {}

  /** A title without number and ornament. */
  static String clean(String title) {
    String plain = ORNAMENT.matcher(title.strip()).replaceAll("");
    int part = Text.of(plain).begins(Category.PART_OF_BOOK);
    Matcher number = NUMBER.matcher(part < 0 ? plain : plain.substring(part).stripLeading());
    String bare = number.find() ? number.replaceFirst("") : plain;
    return bare.isBlank() ? plain.strip() : bare.strip();
  }

  /** Whether a title is about the page and not about a subject. */
  static boolean isOfPage(String title) {
    String clean = clean(title);
    return Wording.words(clean).size() <= 3 && Text.of(clean).is(Category.HEADING_OF_PAGE);
  }

  /** Whether a title begins with a word for what every subject has. */
  static boolean opensGenerally(String title) {
    return Text.of(clean(title)).opensWith(Category.GENERAL_HEADING_START);
  }
}
