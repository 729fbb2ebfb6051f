package io.kartei.build;

import io.kartei.render.Renderer;
import io.kartei.render.anki.AnkiRenderer;
import io.kartei.render.html.HtmlRenderer;
import io.kartei.render.json.JsonRenderer;
import io.kartei.render.pdf.PdfOutputs;
import java.util.List;
import java.util.stream.Stream;

/** Every output there is: the one place that knows them. */
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

  /** The names of all outputs, as {@code outputs:}, {@code --only} and {@code --skip} take them. */
  public static List<String> names() {
    return ALL.stream().map(Renderer::name).toList();
  }
}
