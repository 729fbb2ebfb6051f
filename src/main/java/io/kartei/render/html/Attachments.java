package io.kartei.render.html;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.render.Work;
import io.kartei.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;

/** The files beside the notes that notes refer to. */
final class Attachments implements PageKind {

  @Override
  public void write(Site site) {
    Work.forEach(site.context().executor(), site.index().attachments(), path -> copy(path, site));
  }

  private static void copy(String path, Site site) {
    SourceFile file = site.context().sources().files().get(path);
    if (file == null) {
      return;
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file.file());
    } catch (IOException e) {
      site.context()
          .diagnostics()
          .report(
              Diagnostic.warning("unreadable-file", "this file cannot be read and is left out")
                  .at(path, null)
                  .hint("check the file's permissions"));
      return;
    }
    site.sink().put(path, bytes);
  }
}
