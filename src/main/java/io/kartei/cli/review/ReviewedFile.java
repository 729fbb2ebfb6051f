package io.kartei.cli.review;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The file of a note into which comments are written. Everything else in it stays, byte by byte.
 */
final class ReviewedFile {
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]*+(\\r\\n|\\r|\\n|$)");

  private final Path file;

  /** The lines that comments were put before, as they were counted first. */
  private final List<Integer> before = new ArrayList<>();

  private byte[] content;

  private ReviewedFile(Path file, byte[] content) {
    this.file = file;
    this.content = content;
  }

  /** Opens a file, which has to exist. */
  static ReviewedFile open(Path file) throws IOException {
    return new ReviewedFile(file, Files.readAllBytes(file));
  }

  /**
   * Writes a comment.
   *
   * @param line the 1-based line of the file as it was when it was opened
   * @return whether it is written; not if somebody else changed the file, or it isn't UTF-8
   * @throws IOException if the file can't be read or written; it then is as it was
   */
  boolean insert(int line, CommentSpot spot, String comment) throws IOException {
    String text = decoded();
    if (text == null || !Arrays.equals(content, Files.readAllBytes(file))) {
      return false;
    }
    int now = line + (int) before.stream().filter(other -> other <= line).count();
    Matcher lines = LINE.matcher(text);
    for (int i = 1; i < now; i++) {
      if (!lines.find() || lines.end() == text.length()) {
        return false;
      }
    }
    if (!lines.find()) {
      return false;
    }
    String lineBreak = lines.group(1);
    String old = text.substring(lines.start(), lines.start(1));
    String made = spot.insert(old, comment, lineBreak.isEmpty() ? "\n" : lineBreak);
    write(text.substring(0, lines.start()) + made + text.substring(lines.start(1)));
    if (spot == CommentSpot.BEFORE) {
      before.add(line);
    }
    return true;
  }

  private @Nullable String decoded() {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private void write(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Path real = file.toRealPath();
    Path made = Files.createTempFile(real.resolveSibling(""), ".kartei-", ".tmp");
    try {
      Files.write(made, bytes);
      copyPermissions(real, made);
      Files.move(made, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(made);
    }
    content = bytes;
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    try {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    } catch (UnsupportedOperationException e) {
      // a file system without them
    }
  }
}
