package io.kartei.render.html;

import io.kartei.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The files beside the notes that notes refer to. */
final class Attachments implements PageKind {

  @Override
  public void write(Site site) {
    for (String path : site.index().attachments()) {
      SourceFile file = site.context().sources().files().get(path);
      if (file != null) {
        try {
          site.sink().put(path, Files.readAllBytes(file.file()));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
