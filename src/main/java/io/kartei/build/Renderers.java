package io.kartei.build;

import io.kartei.render.Renderer;
import io.kartei.render.anki.AnkiRenderer;
import io.kartei.render.html.HtmlRenderer;
import io.kartei.render.json.JsonRenderer;
import io.kartei.render.pdf.PdfRenderer;
import java.util.List;

/** Every output there is: the one place that knows them. */
public final class Renderers {
  private static final List<Renderer> ALL =
      List.of(new HtmlRenderer(), new JsonRenderer(), new PdfRenderer(), new AnkiRenderer());

  private Renderers() {}

  static List<Renderer> all() {
    return ALL;
  }

  /** The names of all outputs, as {@code outputs:}, {@code --only} and {@code --skip} take them. */
  public static List<String> names() {
    return ALL.stream().map(Renderer::name).toList();
  }
}
