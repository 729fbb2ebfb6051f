package io.kartei.index;

import io.kartei.messages.Phrase;
import io.kartei.source.SourceProblem;
import io.kartei.source.SourceTree;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What lies beside the published notes and is not in the site, each with the reason, so that a link
 * to it is not told that there is no such thing.
 */
final class LeftOut {
  private final Map<String, Phrase> paths = new HashMap<>();
  private final Map<String, Phrase> names = new HashMap<>();

  private LeftOut() {}

  /** What could not be read. */
  static LeftOut of(SourceTree sources) {
    LeftOut leftOut = new LeftOut();
    sources.leftOut().forEach(problem -> leftOut.add(problem.path(), reason(problem)));
    return leftOut;
  }

  /**
   * Adds a note, file or folder.
   *
   * @param why a sentence that follows its name
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

  /** Why what should be at a path isn't there, or null when nothing is known of it. */
  @Nullable Phrase at(String path) {
    for (String candidate : new String[] {path, path + ".md"}) {
      if (paths.containsKey(candidate)) {
        return paths.get(candidate);
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

  /** The same for a name as links in double brackets give it. */
  @Nullable Phrase named(String name) {
    String folded = WikiNames.fold(name);
    Phrase why = names.get(folded);
    return why != null ? why : names.get(withoutEnding(folded));
  }

  private static String withoutEnding(String name) {
    return name.replaceFirst("\\.(?:md|markdown)$", "");
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
