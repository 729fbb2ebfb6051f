package io.kartei.render.html;

import io.kartei.concurrent.Work;
import io.kartei.messages.Phrase;
import io.kartei.render.AttachedFiles;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.Site;
import io.kartei.source.SourceFile;

/** Writes the files that notes refer to. */
final class Attachments implements PageKind {

  @Override
  public void write(Site site) {
    Work.forEach(
        site.context().executor(),
        site.index().attachments().entrySet(),
        file ->
            site.context()
                .unit(Phrase.of("without.attachment"))
                .at(file.getKey(), null)
                .run(() -> copy(file.getKey(), file.getValue(), site)));
  }

  private static void copy(String path, String url, Site site) {
    SourceFile file = site.context().sources().files().get(path);
    if (file == null) {
      return;
    }
    AttachedFiles.publish(site.context(), file, url, site.sink());
  }
}
