package io.kartei.theme;

import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Suggestions;
import io.kartei.messages.Phrase;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import io.kartei.theme.StrictViews.MissingName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Describes what is wrong with a template, and where. */
final class TemplateErrors {
  private static final Pattern ENDING_OF_TEMPLATES = Pattern.compile("\\.mustache$");

  /**
   * The end of mustache.java's messages, which is the only place where its parser reports a
   * position.
   */
  private static final Pattern LAST_PLACE = Pattern.compile(" in \\S+\\s*$");

  private static final Pattern PLACE =
      Pattern.compile("(?<!\\s)\\s*+@?\\[([^\\[\\]:]+):(\\d+)\\]\\s*");

  private static final int MAX_NAMES = 40;

  private final ThemeFiles files;

  TemplateErrors(ThemeFiles files) {
    this.files = files;
  }

  /** Describes a name that no view has. */
  TemplateException missingName(MissingName missing) {
    TemplateContext place = missing.place;
    List<String> names = new ArrayList<>(missing.known);
    // the sort is stable, so ties stay in alphabetical order
    names.sort(Comparator.comparingInt(n -> -commonStart(n, missing.name)));
    List<String> known = names.subList(0, Math.min(MAX_NAMES, names.size()));
    String more = names.size() > MAX_NAMES ? ", ..." : "";
    Phrase all = Phrase.of("template-error.names", String.join(", ", known) + more);
    return error(
        place.file(),
        place.line(),
        missing.name,
        Diagnostic.error("template-error.no-name", missing.name)
            .hint(Suggestions.hint(missing.name, missing.known, all)));
  }

  /** Describes a template or partial that does not exist. */
  TemplateException missingTemplate(String template, String missing) {
    String partial = ENDING_OF_TEMPLATES.matcher(missing).replaceFirst("");
    int line = lineOf(template, partial);
    List<String> known =
        files.all().keySet().stream()
            .filter(n -> n.endsWith(".mustache"))
            .map(n -> ENDING_OF_TEMPLATES.matcher(n).replaceFirst(""))
            .toList();
    return error(
        template,
        line,
        partial,
        Diagnostic.error("template-error.no-template", partial)
            .hint(Suggestions.hint(partial, known, Phrase.of("template-error.names", known))));
  }

  /** Describes a template that does not parse, or that fails in some other way. */
  TemplateException unreadable(String template, MustacheException e) {
    String message = String.valueOf(e.getMessage());
    Matcher place = PLACE.matcher(message);
    String file = template;
    int line = 1;
    while (place.find()) {
      file = place.group(1);
      line = Integer.parseInt(place.group(2));
    }
    String said =
        LAST_PLACE.matcher(PLACE.matcher(message).replaceAll(" ")).replaceFirst("").strip();
    return error(file, line, "{{", Diagnostic.error("template-error.unreadable", said));
  }

  private SourceText source(String file) {
    String text = files.text(file);
    return SourceText.of("templates/" + file, text == null ? "" : text);
  }

  private TemplateException error(String file, int line, String word, Diagnostic said) {
    SourceText source = source(file);
    int at = Math.max(1, Math.min(line, source.lineCount()));
    return new TemplateException(said.at(source.path(), span(source, at, word)), source);
  }

  private static SourceSpan span(SourceText source, int line, String word) {
    int start = source.lineStart(line);
    int column = source.line(line).indexOf(word);
    return column < 0
        ? new SourceSpan(start, start)
        : new SourceSpan(start + column, start + column + word.length());
  }

  private int lineOf(String template, String word) {
    String text = files.text(template);
    int at = text == null ? -1 : text.indexOf(word);
    return at < 0 || text == null ? 1 : SourceText.of(template, text).lineAt(at);
  }

  private static int commonStart(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }
}
