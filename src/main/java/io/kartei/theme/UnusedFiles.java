package io.kartei.theme;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Suggestions;
import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds an author's templates, styles and scripts that nothing uses because they are misspelt or
 * misplaced.
 */
final class UnusedFiles {
  private static final String TEMPLATE = ".mustache";

  /** A reference to another template: {@code {{>tree}}} or {@code {{<layout}}}. */
  private static final Pattern USE = Pattern.compile("\\{\\{\\s*[<>]\\s*(?<name>[^\\s}]+)");

  private final ThemeFiles files;
  private final Set<String> used = new HashSet<>();

  private UnusedFiles(ThemeFiles files) {
    this.files = files;
  }

  /** Returns a warning for each unused file. */
  static List<Diagnostic> find(ThemeFiles files) {
    if (files.all().isEmpty()) {
      return List.of();
    }
    UnusedFiles unused = new UnusedFiles(files);
    BundledTheme.FILES.stream().filter(name -> name.endsWith(TEMPLATE)).forEach(unused::use);
    List<Diagnostic> found = new ArrayList<>();
    for (String name : files.all().keySet()) {
      Phrase hint = unused.hint(name);
      if (hint != null) {
        found.add(
            Diagnostic.warning("unused-template.file").at("templates/" + name, null).hint(hint));
      }
    }
    return found;
  }

  private void use(String template) {
    String text = files.text(template);
    if (text == null || !used.add(template)) {
      return;
    }
    Matcher use = USE.matcher(text);
    while (use.find()) {
      use(use.group("name") + TEMPLATE);
    }
  }

  /**
   * Returns what to do about a file, or null if it is used or isn't a template, style sheet or
   * script.
   */
  private @Nullable Phrase hint(String name) {
    if (BundledTheme.FILES.contains(name) || !AssetBundles.isUnused(name)) {
      return null;
    }
    if (name.endsWith(TEMPLATE)) {
      return used.contains(name) ? null : templateHint(name);
    }
    if (name.endsWith(".css")) {
      return Phrase.of("unused-template.style-sheet");
    }
    return name.endsWith(".js") ? Phrase.of("unused-template.script") : null;
  }

  private static Phrase templateHint(String name) {
    List<String> names =
        BundledTheme.FILES.stream().filter(file -> file.endsWith(TEMPLATE)).toList();
    String near = Suggestions.nearestPath(name, names);
    return near == null
        ? Phrase.of("unused-template.templates", names)
        : Phrase.of("did-you-mean", near);
  }
}
