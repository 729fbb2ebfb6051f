package io.kartei.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The pictures from the web that an author keeps beside the configuration: what is in the lock file
 * of their folder, which has a line for each, with tabs between address, name of the file, SHA-256
 * of its content, number of bytes and type.
 *
 * @param pictures what is known about each, by its address
 */
public record KeptPictures(SortedMap<String, Picture> pictures) {
  /** The folder, beside the configuration. */
  public static final String FOLDER = "kartei-media";

  /** The name of the lock file in it. */
  public static final String LOCK = "lock.tsv";

  private static final String HEAD = "# address\tfile\tsha-256\tbytes\ttype\n";
  private static final int FIELDS = 5;

  /**
   * A picture.
   *
   * @param file the name of its file in the folder
   * @param hash the SHA-256 of its content, in hexadecimal digits
   * @param bytes the size of its content
   * @param type its media type, such as {@code image/png}
   */
  public record Picture(String file, String hash, long bytes, String type) {}

  public KeptPictures {
    pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
  }

  /** Returns those of a project; none if it has no such folder, or the lock file is unreadable. */
  public static KeptPictures of(SourceTree sources) {
    SourceFile lock = sources.files().get(FOLDER + "/" + LOCK);
    try {
      return parse(lock == null ? "" : Files.readString(lock.file(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return parse("");
    }
  }

  /** Reads a lock file; leaves out lines that something else wrote. */
  public static KeptPictures parse(String text) {
    SortedMap<String, Picture> pictures = new TreeMap<>();
    text.lines()
        .filter(line -> !line.startsWith("#"))
        .map(KeptPictures::fields)
        .filter(fields -> fields.size() == FIELDS && isNumber(fields.get(3)))
        .forEach(fields -> pictures.put(fields.get(0), picture(fields)));
    return new KeptPictures(pictures);
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      fields.add(line.substring(from, tab));
      from = tab + 1;
    }
    fields.add(line.substring(from));
    return fields;
  }

  private static Picture picture(List<String> fields) {
    return new Picture(fields.get(1), fields.get(2), Long.parseLong(fields.get(3)), fields.get(4));
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() < 18
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Returns the path of the picture with an address, as a source tree has it, or null. */
  public @Nullable String path(String address) {
    Picture picture = pictures.get(address);
    return picture == null ? null : FOLDER + "/" + picture.file();
  }

  /** Returns the lock file, sorted by address. */
  public String text() {
    StringBuilder out = new StringBuilder(HEAD);
    for (Map.Entry<String, Picture> entry : pictures.entrySet()) {
      Picture picture = entry.getValue();
      out.append(entry.getKey()).append('\t').append(picture.file()).append('\t');
      out.append(picture.hash()).append('\t').append(picture.bytes()).append('\t');
      out.append(picture.type()).append('\n');
    }
    return out.toString();
  }
}
