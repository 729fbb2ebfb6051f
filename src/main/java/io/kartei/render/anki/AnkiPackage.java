package io.kartei.render.anki;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kartei.text.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An Anki package: a ZIP file with a collection and its media, which are numbered. Nothing is
 * compressed: what deflate gives differs between machines.
 */
final class AnkiPackage {
  /** The first moment of 1980 would be written in the machine's time zone, too. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private AnkiPackage() {}

  /**
   * A package.
   *
   * @param collection an SQLite database
   * @param media by name
   */
  static byte[] of(byte[] collection, SortedMap<String, byte[]> media) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "collection.anki2", collection);
      ObjectNode names = Json.object();
      int number = 0;
      for (Map.Entry<String, byte[]> file : media.entrySet()) {
        String entry = String.valueOf(number++);
        names.put(entry, file.getKey());
        put(zip, entry, file.getValue());
      }
      put(zip, "media", Json.compact(names).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
