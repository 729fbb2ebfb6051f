package io.kartei.build;

import io.kartei.render.Renderer;
import io.kartei.render.anki.AnkiRenderer;
import io.kartei.render.html.HtmlRenderer;
import io.kartei.render.json.JsonRenderer;
import io.kartei.render.pdf.PdfOutputs;
import java.util.List;
import java.util.stream.Stream;

/** Lists all outputs; the only place that knows them all. */
public final class Renderers {
  private static final List<Renderer> ALL =
      Stream.concat(
              Stream.of(new HtmlRenderer(), new JsonRenderer(), new AnkiRenderer()),
              PdfOutputs.all().stream())
          .toList();

  private Renderers() {}

  static List<Renderer> all() {
    return ALL;
  }

  /**
   * Returns the names of all outputs, as used in {@code outputs:}, {@code --only} and {@code
   * --skip}.
   */
  public static List<String> names() {
    return ALL.stream().map(Renderer::name).toList();
  }
}
