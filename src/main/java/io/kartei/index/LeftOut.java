package io.kartei.index;

import io.kartei.messages.Phrase;
import io.kartei.source.SourceFile;
import io.kartei.source.SourceProblem;
import io.kartei.source.SourceTree;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sources that exist but are not in the site, each with the reason, so that a link to one of them
 * is not reported as pointing to something that doesn't exist.
 */
final class LeftOut {
  /** The reason of drawings that a plugin of Obsidian shows. */
  static final String DRAWING = "left-out.drawing";

  private static final Pattern MARKDOWN_ENDING = Pattern.compile("\\.(?:md|markdown|qmd|[rR]md)$");

  private final Map<String, Phrase> paths = new HashMap<>();
  private final Map<String, Phrase> names = new HashMap<>();

  private LeftOut() {}

  /** Starts with the sources that could not be read. */
  static LeftOut of(SourceTree sources) {
    LeftOut leftOut = new LeftOut();
    sources.leftOut().forEach(problem -> leftOut.add(problem.path(), reason(problem)));
    return leftOut;
  }

  /**
   * Adds a note, file or folder.
   *
   * @param why a sentence to print after its name
   */
  void add(String path, Phrase why) {
    paths.putIfAbsent(path, why);
    String name = withoutEnding(WikiNames.fold(path));
    for (int start = 0; start >= 0; ) {
      names.putIfAbsent(name.substring(start), why);
      int slash = name.indexOf('/', start);
      start = slash < 0 ? -1 : slash + 1;
    }
  }

  /** Returns why the source at a path was left out, or null if it wasn't. */
  @Nullable Phrase at(String path) {
    if (paths.containsKey(path)) {
      return paths.get(path);
    }
    for (String ending : SourceFile.ENDINGS) {
      if (paths.containsKey(path + ending)) {
        return paths.get(path + ending);
      }
    }
    int slash = path.lastIndexOf('/');
    return slash < 0 ? null : folder(path.substring(0, slash));
  }

  private @Nullable Phrase folder(String path) {
    Phrase why = paths.get(path);
    int slash = path.lastIndexOf('/');
    return why != null || slash < 0 ? why : folder(path.substring(0, slash));
  }

  /**
   * Returns why the source that a link in double brackets names was left out, or null if it wasn't.
   */
  @Nullable Phrase named(String name) {
    String folded = WikiNames.fold(name);
    Phrase why = names.get(folded);
    return why != null ? why : names.get(withoutEnding(folded));
  }

  private static String withoutEnding(String name) {
    return MARKDOWN_ENDING.matcher(name).replaceFirst("");
  }

  private static Phrase reason(SourceProblem problem) {
    return switch (problem.kind()) {
      case TOO_LARGE -> Phrase.of("left-out.too-large", problem.detail());
      case UNREADABLE_FILE, UNREADABLE_FOLDER -> Phrase.of("left-out.unreadable");
      case NO_FILE -> Phrase.of("left-out.no-file");
      case LINK_OUTSIDE -> Phrase.of("left-out.link-outside");
      case LINK_LOOP -> Phrase.of("left-out.link-loop");
      case LINK_BROKEN -> Phrase.of("left-out.link-broken");
      case NOT_UTF8, SAME_NAME -> throw new IllegalArgumentException(problem.path());
    };
  }
}
