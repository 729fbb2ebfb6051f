package io.kartei.diagram.mermaid.graph;

import io.kartei.diagram.element.Colour;
import io.kartei.diagram.element.Style;
import io.kartei.diagram.mermaid.scan.CssColours;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles that a diagram defines, and where it applies them. Not thread-safe. */
final class Styles {
  private final Map<String, Style> classes = new HashMap<>();
  private final Map<String, List<String>> classesOf = new HashMap<>();
  private final Map<String, Style> own = new HashMap<>();
  private final Style box;
  private final Style frame;
  private final Style line;

  /** Prepares the styles of a source, with the colours of its {@code themeVariables}. */
  Styles(MermaidSource source) {
    box =
        new Style(
            colour(source, "primaryColor"),
            colour(source, "primaryBorderColor"),
            colour(source, "primaryTextColor"),
            null,
            null,
            null,
            null);
    frame =
        new Style(
            colour(source, "clusterBkg"),
            colour(source, "clusterBorder"),
            colour(source, "titleColor"),
            null,
            null,
            null,
            null);
    line = new Style(null, colour(source, "lineColor"), null, null, null, null, null);
  }

  private static @Nullable Colour colour(MermaidSource source, String variable) {
    String css = source.setting("themeVariables", variable);
    return css == null ? null : CssColours.parse(css);
  }

  /** Returns the theme's style of lines. */
  Style ofLines() {
    return line;
  }

  /** Reads {@code classDef names declarations} from after the keyword. */
  void classDef(Scanner in) {
    in.uses(Form.CLASS_DEF);
    in.skipSpaces();
    List<String> names = names(in, Phrase.of("mermaid.the-class"));
    in.skipSpaces();
    Style style = StyleReader.read(declarations(in));
    names.forEach(name -> classes.merge(name, style, (old, added) -> added.or(old)));
  }

  /** Reads {@code style ids declarations} from after the keyword. Returns the ids. */
  List<String> style(Scanner in) {
    in.uses(Form.STYLE);
    in.skipSpaces();
    List<String> ids = names(in, Phrase.of("mermaid.to-style"));
    in.skipSpaces();
    Style style = StyleReader.read(declarations(in));
    ids.forEach(id -> own.merge(id, style, (old, added) -> added.or(old)));
    return ids;
  }

  /** Reads {@code class ids name} from after the keyword. */
  void assign(Scanner in) {
    in.uses(Form.CLASS);
    in.skipSpaces();
    List<String> ids = names(in, Phrase.of("mermaid.to-class"));
    in.skipSpaces();
    List<String> names = names(in, Phrase.of("mermaid.the-class"));
    ids.forEach(id -> names.forEach(name -> assign(id, name)));
    in.skipSpaces();
  }

  void assign(String id, String name) {
    classesOf.computeIfAbsent(id, i -> new ArrayList<>()).add(name);
  }

  /** Returns the style of an element. {@code classDef default} fills in what is otherwise unset. */
  Style of(String id) {
    return named(id).or(classes.getOrDefault("default", Style.NONE)).or(box);
  }

  /** Returns the style of an element without the theme's. */
  Style named(String id) {
    Style style = own.getOrDefault(id, Style.NONE);
    List<String> names = classesOf.getOrDefault(id, List.of());
    for (int i = names.size() - 1; i >= 0; i--) {
      style = style.or(classes.getOrDefault(names.get(i), Style.NONE));
    }
    return style;
  }

  /** Returns the style of a frame, to which {@code classDef default} doesn't apply. */
  Style ofGroup(String id) {
    return named(id).or(frame);
  }

  /** Reads declarations up to the end of the statement. */
  static String declarations(Scanner in) {
    int from = in.position();
    while (!in.atLineEnd() && !(in.peek() == ';' && endsHere(in))) {
      in.skip(1);
    }
    String found = in.text(from, in.position()).strip();
    if (found.isEmpty()) {
      throw in.expected(Phrase.of("mermaid.css"));
    }
    return found;
  }

  /**
   * Returns whether a semicolon ends the statement, which it doesn't if another declaration
   * follows.
   */
  private static boolean endsHere(Scanner in) {
    int ahead = 1;
    while (Scanner.isSpace(in.peek(ahead))) {
      ahead++;
    }
    int word = ahead;
    while (Character.isLetter(in.peek(word)) || in.peek(word) == '-') {
      word++;
    }
    return word == ahead || in.peek(word) != ':';
  }

  /** Reads comma-separated names. */
  private static List<String> names(Scanner in, Phrase what) {
    List<String> names = new ArrayList<>();
    do {
      in.skipSpaces();
      int from = in.position();
      while (!in.atStatementEnd() && !Scanner.isSpace(in.peek()) && in.peek() != ',') {
        in.skip(1);
      }
      if (in.position() == from) {
        throw in.expected(what);
      }
      names.add(in.text(from, in.position()));
      int after = in.position();
      in.skipSpaces();
      if (in.peek() != ',') {
        in.reset(after);
      }
    } while (in.accept(","));
    return names;
  }
}
