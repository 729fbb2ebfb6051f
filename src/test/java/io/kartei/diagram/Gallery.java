package io.kartei.diagram;

import io.kartei.diagram.draw.DrawnDiagram;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.svg.SvgWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page that shows diagrams as Kartei draws them, beside what Mermaid's script makes of them.
 *
 * <p>Arguments: the page to write, light or dark, Mermaid's script or "-", then {@code .mmd} files,
 * Markdown files or folders of them.
 */
public final class Gallery {
  private static final Pattern FENCE =
      Pattern.compile("(?ms)^[> ]*```+ *mermaid\\S* *\\R(.*?)^[> ]*```+");

  private Gallery() {}

  public static void main(String[] args) throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html><html lang=\"de\" data-scheme=\"").append(args[1]).append("\">");
    page.append("<meta charset=\"utf-8\"><style>");
    for (String css : List.of("1-tokens", "2-base", "6-drawings")) {
      page.append(Files.readString(Path.of("templates/css/" + css + ".css")));
    }
    page.append("body{max-width:none;padding:1rem}section{display:flex;gap:2rem;flex-wrap:wrap;")
        .append(
            "border-bottom:1px solid;padding:1rem 0}h2{flex-basis:100%;font-size:1rem}</style>");
    for (String file : List.of(args).subList(3, args.length)) {
      try (Stream<Path> walk = Files.walk(Path.of(file))) {
        for (Path path :
            walk.filter(p -> p.toString().matches(".*\\.(md|mmd)")).sorted().toList()) {
          for (String source : sources(path)) {
            section(page, path.getFileName().toString(), source, !args[2].equals("-"));
          }
        }
      }
    }
    if (!args[2].equals("-")) {
      page.append("<script src=\"")
          .append(args[2])
          .append("\"></script>")
          .append("<script>mermaid.initialize({startOnLoad:true,theme:'")
          .append(args[1].equals("dark") ? "dark" : "default")
          .append("'});</script>");
    }
    Files.writeString(Path.of(args[0]), page.toString());
  }

  /** The diagrams in a file. */
  static List<String> sources(Path path) throws IOException {
    String text = Files.readString(path);
    if (path.toString().endsWith(".mmd")) {
      return List.of(text);
    }
    List<String> found = new ArrayList<>();
    Matcher fences = FENCE.matcher(text);
    while (fences.find()) {
      found.add(fences.group(1));
    }
    return found;
  }

  private static void section(StringBuilder page, String name, String source, boolean both) {
    DrawnDiagram drawn = DrawnDiagram.of(source);
    int number = page.length();
    page.append("<section><h2>").append(name).append(' ');
    drawn.problems().forEach(p -> page.append(escape(p.toString())).append(' '));
    page.append("</h2>");
    Drawing drawing = drawn.drawing();
    page.append("<div class=\"ours\">");
    page.append(
        drawing == null
            ? "<pre>" + escape(source) + "</pre>"
            : SvgWriter.write(drawing, "d" + number + "-"));
    page.append("</div>");
    if (both) {
      page.append("<pre class=\"mermaid\" style=\"background:none;border:0\">")
          .append(escape(source))
          .append("</pre>");
    }
    page.append("</section>\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
