package io.kartei.render.anki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A package read back: its files, and its collection by SQL. */
public final class AnkiCollectionFile implements AutoCloseable {
  final Map<String, byte[]> entries = new TreeMap<>();
  private final Connection connection;

  /**
   * Reads a package.
   *
   * @param folder where its collection may lie for so long
   */
  public AnkiCollectionFile(byte[] apkg, Path folder) throws IOException, SQLException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(apkg))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    Path file = Files.createTempFile(folder, "collection", ".anki2");
    Files.write(file, entries.get("collection.anki2"));
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  /** The files in the package, by name. */
  public Map<String, byte[]> entries() {
    return entries;
  }

  /** The first column of a query. */
  public List<String> column(String sql) throws SQLException {
    try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
      List<String> column = new ArrayList<>();
      while (rows.next()) {
        column.add(rows.getString(1));
      }
      return column;
    }
  }

  /** A column of the one row of settings. */
  JsonNode settings(String column) throws SQLException, IOException {
    return new ObjectMapper().readTree(column("select " + column + " from col").get(0));
  }

  /** The fields of each note, in the order of the cards. */
  List<List<String>> notes() throws SQLException {
    return column("select flds from notes join cards on nid = notes.id order by due").stream()
        .map(fields -> List.of(fields.split("\u001F", -1)))
        .toList();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
