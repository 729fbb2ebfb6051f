package io.kartei.render.anki;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.messages.Phrase;
import io.kartei.output.SiteSink;
import io.kartei.output.SiteSink.Content;
import io.kartei.render.RenderContext;
import io.kartei.render.Renderer;
import io.kartei.source.ReadFault;
import io.kartei.study.Deck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Writes all cards for Anki: {@code anki/<title>.apkg}, a package with decks, media and its own
 * note type, and {@code anki/<title>.txt}, the same as tab-separated text.
 */
public final class AnkiRenderer implements Renderer {

  @Override
  public String name() {
    return "anki";
  }

  @Override
  public void render(RenderContext context, SiteSink sink) {
    if (context.deck().cards().isEmpty()) {
      return;
    }
    String path = Deck.anki(context.config().site().title());
    sink.offer(path + ".txt", () -> text(context).getBytes(StandardCharsets.UTF_8));
    try {
      sink.offerContent(path + Deck.ANKI_PACKAGE, () -> packed(context, path));
    } catch (IOException e) {
      Phrase why = Phrase.of(ReadFault.reason(e));
      context
          .diagnostics()
          .report(
              Diagnostic.warning("disk-failed.package", path + ".apkg", why)
                  .hint(Phrase.of(ReadFault.hint(e))));
    }
  }

  private static String text(RenderContext context) {
    return AnkiText.of(AnkiNotes.of(context, MediaFiles.onTheWeb(context)).notes());
  }

  /** Returns the package; null if SQLite fails, which is reported. */
  private static @Nullable Content packed(RenderContext context, String path) {
    MediaFiles media = MediaFiles.inPackage(context);
    AnkiNotes notes = AnkiNotes.of(context, media);
    try {
      byte[] collection = AnkiCollection.of(notes.notes(), context.messages());
      return AnkiPackage.of(collection, media.files());
    } catch (SQLException | LinkageError e) {
      context.diagnostics().report(withoutSqlite(path + ".txt"));
      return null;
    }
  }

  /**
   * Returns the diagnostic for a failure of SQLite, which unpacks its library into the folder for
   * temporary files.
   */
  private static Diagnostic withoutSqlite(String text) {
    String folder = System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir"));
    boolean writable = Files.isDirectory(Path.of(folder)) && Files.isWritable(Path.of(folder));
    return Diagnostic.warning(writable ? "no-sqlite.machine" : "no-sqlite.folder", folder, text);
  }
}
