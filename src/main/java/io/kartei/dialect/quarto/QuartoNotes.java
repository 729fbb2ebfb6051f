package io.kartei.dialect.quarto;

import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.source.SourceText;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The notes that are written for Quarto or R Markdown, and what they call by labels. */
public final class QuartoNotes {
  /** A label in braces, behind a heading, a picture or a formula, or at the head of a div. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?m)^(?<before>[^\\n{]*)\\{(?<inner>[ \\t]*#(?<label>[\\w:.-]{1,100})[^{}\\n]*)\\}");

  /** The label of a cell, and, in R Markdown, its name. */
  private static final Pattern CELL =
      Pattern.compile(
          "(?m)^[ \\t>]*(?:#\\|[ \\t]*label:[ \\t]*(?<label>[\\w:.-]{1,100})"
              + "|`{3,}[ \\t]*\\{r[ \\t]+(?<name>[\\w.-]{1,100})[ \\t]*[,}])");

  private static final Pattern HEADING = Pattern.compile("[ \\t>]*#{1,6}[ \\t]++(?<text>[^\\n{]*)");

  private final Map<String, Target> targets = new HashMap<>();
  private final Set<String> paths = new HashSet<>();

  /**
   * What a label names.
   *
   * @param path its note
   * @param text the heading that has the label or is the title of what has it; empty if there is
   *     none
   */
  record Target(String path, String text) {}

  private QuartoNotes() {}

  /**
   * Reads the labels of those notes that are written for Quarto or R Markdown.
   *
   * @param project whether the notes' generator is Quarto, so that all of them are
   */
  public static QuartoNotes of(Collection<SourceText> notes, boolean project) {
    QuartoNotes found = new QuartoNotes();
    for (SourceText note : notes) {
      String path = note.path().toLowerCase(Locale.ROOT);
      if (project || path.endsWith(".qmd") || path.endsWith(".rmd")) {
        found.add(note);
      }
    }
    return found;
  }

  private void add(SourceText note) {
    String text = note.text();
    paths.add(note.path());
    Matcher label = LABEL.matcher(text);
    while (label.find()) {
      Matcher heading = HEADING.matcher(label.group("before"));
      int next = label.end() + 1;
      Matcher below = HEADING.matcher(text).region(Math.min(next, text.length()), text.length());
      boolean div = label.group("before").strip().startsWith(":::");
      boolean titled = heading.lookingAt();
      if (!titled && div) {
        titled = below.lookingAt();
        heading = below;
      }
      String named = QuartoForms.attributes(label.group("inner")).title();
      String shown = titled ? heading.group("text").strip() : named;
      targets.putIfAbsent(label.group("label"), new Target(note.path(), shown));
    }
    Matcher cell = CELL.matcher(text);
    while (cell.find()) {
      String name = cell.group("name");
      String of = name == null ? cell.group("label") : "fig:" + name;
      targets.putIfAbsent(Objects.requireNonNull(of), new Target(note.path(), ""));
    }
  }

  @Nullable Target target(String label) {
    return targets.get(label);
  }

  /**
   * Returns a note as Markdown; one that isn't written for Quarto or R Markdown as it is.
   *
   * @param sink receives an info for each thing that isn't shown
   */
  public SourceText markdown(SourceText note, DiagnosticSink sink) {
    return paths.contains(note.path()) ? QuartoPage.markdown(note, this, sink) : note;
  }
}
