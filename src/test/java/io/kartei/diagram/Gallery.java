package io.kartei.diagram;

import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.kind.DrawnDiagram;
import io.kartei.diagram.svg.SvgWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Pages that show diagrams as Kartei draws them, beside what Mermaid's script makes of them, on
 * light and on dark paper: {@code target/gallery/light.html} and {@code dark.html}.
 *
 * <p>Arguments: {@code .mmd} files, Markdown files or folders of them; without any, the corpus.
 */
public final class Gallery {
  /** Where the pages are. */
  public static final Path FOLDER = Path.of("target/gallery");

  private static final Pattern FENCE =
      Pattern.compile("(?ms)^[> ]*```+ *mermaid\\S* *\\R(.*?)^[> ]*```+");
  private static final String CSS =
      "body{max-width:78rem;margin:0 auto;padding:1rem}section{display:grid;"
          + "grid-template-columns:1fr 1fr;gap:1rem;border-top:1px solid;padding:1rem 0}"
          + "h2,.problems{grid-column:1/-1;margin:0;font-size:1rem}section>*{min-width:0}"
          + "pre.mermaid{background:none;border:0;margin:0}.drawing{min-width:0}";

  private Gallery() {}

  public static void main(String[] args) throws IOException {
    write(args.length == 0 ? List.of("src/test/resources/diagrams") : List.of(args));
    System.out.println(FOLDER.resolve("light.html") + ", " + FOLDER.resolve("dark.html"));
  }

  /** Writes both pages and Mermaid's script beside them. */
  public static void write(List<String> roots) throws IOException {
    Files.createDirectories(FOLDER);
    try (InputStream script = script()) {
      Files.copy(script, FOLDER.resolve("mermaid.min.js"), StandardCopyOption.REPLACE_EXISTING);
    }
    for (String scheme : List.of("light", "dark")) {
      Files.writeString(FOLDER.resolve(scheme + ".html"), page(scheme, roots));
    }
  }

  private static InputStream script() throws IOException {
    Properties versions = new Properties();
    String file = "/io/kartei/render/html/version.properties";
    try (InputStream in = Gallery.class.getResourceAsStream(file)) {
      versions.load(Objects.requireNonNull(in));
    }
    String path = "/META-INF/resources/webjars/mermaid/%s/dist/mermaid.min.js";
    return Objects.requireNonNull(
        Gallery.class.getResourceAsStream(path.formatted(versions.getProperty("mermaid"))));
  }

  private static String page(String scheme, List<String> roots) throws IOException {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"en\" data-scheme=\"");
    page.append(scheme).append("\"><meta charset=\"utf-8\"><title>Diagrams</title><style>");
    for (String css : List.of("1-tokens", "2-base", "drawings/drawings")) {
      page.append(Files.readString(Path.of("templates/css/" + css + ".css")));
    }
    page.append(CSS).append("</style><h1>Kartei (left) and Mermaid (right)</h1>\n");
    int number = 0;
    for (String root : roots) {
      try (Stream<Path> walk = Files.walk(Path.of(root))) {
        for (Path file :
            walk.filter(p -> p.toString().matches(".*\\.(md|mmd)")).sorted().toList()) {
          for (String source : sources(file)) {
            section(page, file.getFileName().toString(), source, ++number);
          }
        }
      }
    }
    return page.append("<script src=\"mermaid.min.js\"></script><script>")
        .append("mermaid.initialize({startOnLoad:true,securityLevel:'loose',theme:'")
        .append(scheme.equals("dark") ? "dark" : "default")
        .append("'});</script></html>\n")
        .toString();
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
      found.add(fences.group(1).replaceAll("(?m)^> ?", ""));
    }
    return found;
  }

  private static void section(StringBuilder page, String name, String source, int number) {
    DrawnDiagram drawn = DrawnDiagram.of(source);
    page.append("<section><h2>").append(escape(name)).append("</h2>");
    drawn
        .problems()
        .forEach(
            p ->
                page.append("<p class=\"problems\">")
                    .append(escape(p.message().english()))
                    .append("</p>"));
    Drawing drawing = drawn.drawing();
    page.append("<div>")
        .append(
            drawing == null
                ? "<pre>" + escape(source) + "</pre>"
                : SvgWriter.write(drawing, "d" + number + "-"))
        .append("</div><pre class=\"mermaid\">")
        .append(escape(source))
        .append("</pre></section>\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
