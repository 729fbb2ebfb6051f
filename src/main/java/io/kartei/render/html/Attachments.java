package io.kartei.render.html;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.render.PublishedFile;
import io.kartei.render.Work;
import io.kartei.source.SourceFile;
import java.io.IOException;

/** The files beside the notes that notes refer to. */
final class Attachments implements PageKind {

  @Override
  public void write(Site site) {
    Work.forEach(
        site.context().executor(),
        site.index().attachments().entrySet(),
        file -> copy(file.getKey(), file.getValue(), site));
  }

  private static void copy(String path, String url, Site site) {
    SourceFile file = site.context().sources().files().get(path);
    if (file == null) {
      return;
    }
    byte[] bytes;
    try {
      bytes = PublishedFile.read(file);
    } catch (IOException e) {
      site.context()
          .diagnostics()
          .report(
              Diagnostic.warning("unreadable-file", "this file cannot be read and is left out")
                  .at(path, null)
                  .hint("check the file's permissions"));
      return;
    }
    site.sink().put(url, bytes);
  }
}
