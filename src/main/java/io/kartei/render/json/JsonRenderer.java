package io.kartei.render.json;

import io.kartei.output.SiteSink;
import io.kartei.render.RenderContext;
import io.kartei.render.Renderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Writes the whole knowledge model, with a schema that documents it, for other tools and for
 * validation. Public API: changes are additive.
 */
public final class JsonRenderer implements Renderer {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public void render(RenderContext context, SiteSink sink) {
    sink.offer("data/model.json", () -> new ModelWriter(context).write());
    sink.put("data/model.schema.json", schema());
  }

  private static byte[] schema() {
    try (InputStream in = JsonRenderer.class.getResourceAsStream("model.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("the schema is missing from the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
