package io.kartei.config.layout;

import java.util.List;
import java.util.regex.Pattern;

/** Paths in which {@code *} stands for part of a name and {@code **} for folders. */
public final class Globs {
  private final List<Pattern> patterns;

  public Globs(List<String> paths) {
    this.patterns = paths.stream().map(Globs::pattern).toList();
  }

  /** Returns whether a path is among them, or below one of them. */
  public boolean matches(String path) {
    return patterns.stream().anyMatch(p -> p.matcher(path).matches());
  }

  private static Pattern pattern(String written) {
    String path = written.startsWith("./") ? written.substring(2) : written;
    path = path.startsWith("/") ? path.substring(1) : path;
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < path.length(); ) {
      if (path.startsWith("**/", i)) {
        pattern.append("(?:.*/)?");
        i += 3;
      } else if (path.startsWith("**", i)) {
        pattern.append(".*");
        i += 2;
      } else {
        char c = path.charAt(i);
        pattern.append(c == '*' ? "[^/]*" : Pattern.quote(String.valueOf(c)));
        i++;
      }
    }
    return Pattern.compile(pattern + "(?:/.*)?");
  }
}
