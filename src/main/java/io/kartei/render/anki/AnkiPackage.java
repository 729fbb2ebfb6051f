package io.kartei.render.anki;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kartei.output.SiteSink.Content;
import io.kartei.text.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An Anki package: a ZIP file with a collection and its numbered media. Nothing is compressed,
 * because deflate's output differs between machines.
 */
final class AnkiPackage {
  /**
   * Not the first moment of 1980, because ZIP would then also store the time in the machine's time
   * zone.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private AnkiPackage() {}

  /**
   * Returns a package.
   *
   * @param collection an SQLite database
   * @param media the media by name; each is read when the package is written
   */
  static Content of(byte[] collection, SortedMap<String, Content> media) {
    return out -> {
      ZipOutputStream zip = new ZipOutputStream(out);
      put(zip, "collection.anki2", Content.of(collection));
      ObjectNode names = Json.object();
      int number = 0;
      for (Map.Entry<String, Content> file : media.entrySet()) {
        String entry = String.valueOf(number++);
        names.put(entry, file.getKey());
        put(zip, entry, file.getValue());
      }
      put(zip, "media", Content.of(Json.compact(names).getBytes(StandardCharsets.UTF_8)));
      zip.finish();
    };
  }

  private static void put(ZipOutputStream zip, String name, Content content) throws IOException {
    CheckedOutputStream sum = new CheckedOutputStream(OutputStream.nullOutputStream(), new CRC32());
    content.writeTo(sum);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length());
    entry.setCrc(sum.getChecksum().getValue());
    zip.putNextEntry(entry);
    content.writeTo(zip);
    zip.closeEntry();
  }
}
