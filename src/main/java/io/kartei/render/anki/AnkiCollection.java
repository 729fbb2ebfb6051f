package io.kartei.render.anki;

import io.kartei.messages.Messages;
import io.kartei.text.Hash;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sqlite.SQLiteConnection;

/**
 * An Anki collection: an SQLite database with schema 11, which every version since 2.0 can read.
 */
final class AnkiCollection {
  private static final Pattern STATEMENT_END = Pattern.compile(";\\s*");

  private static final char FIELD_SEPARATOR = '\u001F';
  private static final int SCHEMA = 11;

  /** Marks rows that have never been synced with a server. */
  private static final int NOT_SYNCED = -1;

  private final Connection connection;
  private final AnkiIds ids = new AnkiIds();

  private AnkiCollection(Connection connection) {
    this.connection = connection;
  }

  /**
   * Returns a database with these notes, each with a new card.
   *
   * @param messages the strings of the note type
   */
  static byte[] of(List<AnkiNote> notes, Messages messages) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      connection.setAutoCommit(false);
      new AnkiCollection(connection).write(notes, messages);
      connection.commit();
      return connection.unwrap(SQLiteConnection.class).serialize("main");
    }
  }

  private void write(List<AnkiNote> notes, Messages messages) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : STATEMENT_END.split(AnkiFiles.text("schema.sql"))) {
        if (!sql.isBlank()) {
          statement.execute(sql);
        }
      }
    }
    long newest = notes.stream().mapToLong(AnkiNote::modified).max().orElse(0);
    Map<String, Long> decks = new LinkedHashMap<>();
    notes.stream()
        .map(AnkiNote::deck)
        .distinct()
        .forEach(name -> decks.put(name, ids.of("deck " + name)));
    AnkiSettings settings = new AnkiSettings(newest, messages);
    try (PreparedStatement col =
        connection.prepareStatement("insert into col values (1,?,?,?,?,0,0,0,?,?,?,?,'{}')")) {
      col.setLong(1, newest - newest % 86_400);
      col.setLong(2, newest * 1000);
      col.setLong(3, newest * 1000);
      col.setInt(4, SCHEMA);
      col.setString(5, settings.configuration(notes.size()));
      col.setString(6, settings.noteTypes());
      col.setString(7, settings.decks(decks));
      col.setString(8, settings.deckOptions());
      col.execute();
    }
    notes(notes, decks);
  }

  private void notes(List<AnkiNote> notes, Map<String, Long> decks) throws SQLException {
    try (PreparedStatement note =
            connection.prepareStatement("insert into notes values (?,?,?,?,?,?,?,?,?,0,'')");
        PreparedStatement card =
            connection.prepareStatement(
                "insert into cards values (?,?,?,0,?,?,0,0,?,0,0,0,0,0,0,0,0,'')")) {
      int position = 0;
      for (AnkiNote one : notes) {
        long id = ids.of("note " + one.guid());
        insert(note, id, one);
        card.setLong(1, id);
        card.setLong(2, id);
        card.setLong(3, decks.getOrDefault(one.deck(), 1L));
        card.setLong(4, one.modified());
        card.setInt(5, NOT_SYNCED);
        card.setInt(6, ++position);
        card.execute();
      }
    }
  }

  private static void insert(PreparedStatement note, long id, AnkiNote one) throws SQLException {
    String front = AnkiHtml.words(one.front());
    List<String> fields =
        List.of(
            one.front(),
            one.back(),
            one.context(),
            one.source(),
            one.exams(),
            AnkiHtml.text(String.join(", ", one.tags())));
    note.setLong(1, id);
    note.setString(2, one.guid());
    note.setLong(3, AnkiSettings.NOTE_TYPE);
    note.setLong(4, one.modified());
    note.setInt(5, NOT_SYNCED);
    note.setString(6, one.tags().isEmpty() ? "" : " " + String.join(" ", one.tags()) + " ");
    note.setString(7, String.join(String.valueOf(FIELD_SEPARATOR), fields));
    note.setString(8, front);
    note.setLong(9, checksum(front));
    note.execute();
  }

  /**
   * Returns the first 32 bits of the SHA-1 of the first field's text, by which Anki finds
   * duplicates.
   */
  static long checksum(String words) {
    return Hash.sha1(words).bits() >>> 32;
  }
}
