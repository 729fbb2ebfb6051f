package io.kartei.render.anki;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.output.SiteSink;
import io.kartei.render.RenderContext;
import io.kartei.render.Renderer;
import io.kartei.text.Slugs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Writes all cards for Anki: {@code anki/<title>.apkg}, a package with decks, media and a note type
 * of its own, and {@code anki/<title>.txt}, the same as tab-separated text.
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
    String slug = Slugs.of(context.config().site().title());
    String path = "anki/" + (slug.isEmpty() ? "kartei" : slug);
    AnkiNotes text = AnkiNotes.of(context, MediaFiles.onTheWeb(context));
    sink.put(path + ".txt", AnkiText.of(text.notes()));
    MediaFiles media = MediaFiles.inPackage(context);
    AnkiNotes notes = AnkiNotes.of(context, media);
    try {
      byte[] collection = AnkiCollection.of(notes.notes(), context.messages());
      sink.put(path + ".apkg", AnkiPackage.of(collection, media.files()));
    } catch (SQLException | LinkageError e) {
      context.diagnostics().report(withoutSqlite(path + ".txt"));
    }
  }

  /** SQLite unpacks its library into the folder for temporary files. */
  private static Diagnostic withoutSqlite(String text) {
    String folder = System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir"));
    boolean writable = Files.isDirectory(Path.of(folder)) && Files.isWritable(Path.of(folder));
    return Diagnostic.warning(writable ? "no-sqlite.machine" : "no-sqlite.folder", folder, text);
  }
}
