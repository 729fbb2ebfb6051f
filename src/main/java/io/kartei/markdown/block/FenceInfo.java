package io.kartei.markdown.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The info string of a fence: {@code js title="app.js" {1,3}}. Lines to highlight and other tools'
 * settings are ignored.
 *
 * @param language its first word, or null
 * @param title the title to show above the code, or null
 */
public record FenceInfo(@Nullable String language, @Nullable String title) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?<![\\w-])(?:title|caption|file|filename)\\s*=\\s*"
              + "(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)'|(?<bare>[^\\s\"'{},]+))");

  /** The title of a tab in a group of code: {@code sh [npm]}. */
  private static final Pattern LABEL = Pattern.compile("(?<=\\s)\\[(?<label>[^\\[\\]{}]+)\\]");

  /** A language with a file name: {@code js:src/app.js}. */
  private static final Pattern WITH_FILE =
      Pattern.compile("(?<language>[\\w+#-]+):(?<file>\\S*[./]\\S*)");

  /** A class, or what opens the braces of R Markdown and MyST: {@code {r, echo=FALSE}}. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?:^\\{\\s*+(?=[A-Za-z])|(?<=[{\\s])\\.)(?<name>[\\w+#-]+)(?!\\s*=)");

  /** Reads an info string in which backslash escapes and entities are already resolved. */
  public static FenceInfo of(String info) {
    String text = info.strip();
    if (text.isEmpty()) {
      return new FenceInfo(null, null);
    }
    String first = BLANKS.split(text, 2)[0];
    Matcher file = WITH_FILE.matcher(first);
    Matcher title = TITLE.matcher(text);
    Matcher label = LABEL.matcher(text);
    String written = title.find() ? value(title) : label.find() ? label.group("label") : "";
    if (file.matches()) {
      return new FenceInfo(
          file.group("language"), written.isBlank() ? file.group("file") : written.strip());
    }
    boolean named = title.reset().lookingAt();
    String language = first.charAt(0) == '{' ? attribute(text) : named ? null : first;
    return new FenceInfo(language, written.isBlank() ? null : written.strip());
  }

  /** Returns the language in braces: that of {@code {#id .python}} is its first class. */
  private static @Nullable String attribute(String text) {
    Matcher name = ATTRIBUTE.matcher(text);
    return name.find() ? name.group("name") : null;
  }

  private static String value(Matcher title) {
    String quoted = title.group("double") == null ? title.group("single") : title.group("double");
    return quoted == null ? title.group("bare") : quoted;
  }
}
