package io.kartei.render.files;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.output.SiteSink;
import io.kartei.render.RenderContext;
import io.kartei.render.Renderer;
import io.kartei.render.Work;
import io.kartei.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;

/** Copies the images and other files that notes refer to. */
public final class FilesRenderer implements Renderer {

  @Override
  public String name() {
    return "files";
  }

  @Override
  public void render(RenderContext context, SiteSink sink) {
    Work.forEach(
        context.executor(), context.index().attachments(), path -> copy(path, context, sink));
  }

  private static void copy(String path, RenderContext context, SiteSink sink) {
    SourceFile file = context.sources().files().get(path);
    if (file == null) {
      return;
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file.file());
    } catch (IOException e) {
      context
          .diagnostics()
          .report(
              Diagnostic.warning("unreadable-file", "this file cannot be read and was not copied")
                  .at(path, null));
      return;
    }
    sink.put(path, bytes);
  }
}
