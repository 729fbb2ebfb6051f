package io.kartei.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Checksum;

/**
 * Tells whether a file is still the same, at a fraction of what a {@link Hash} costs: the CRC-32
 * and the CRC-32C of its bytes, which processors compute. Not for what somebody could want to
 * imitate.
 *
 * @param bits both, 64 bits in all
 */
public record FileChecksum(long bits) {

  /** Writes content, the same each time. */
  @FunctionalInterface
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Returns the checksum of bytes. */
  public static FileChecksum of(byte[] bytes) {
    Both both = new Both();
    both.update(bytes, 0, bytes.length);
    return new FileChecksum(both.getValue());
  }

  /** Returns the checksum of a file without loading it whole into memory. */
  public static FileChecksum of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in);
    }
  }

  /** Returns the checksum of the rest of a stream; leaves it open. */
  public static FileChecksum of(InputStream in) throws IOException {
    Both both = new Both();
    new CheckedInputStream(in, both).transferTo(OutputStream.nullOutputStream());
    return new FileChecksum(both.getValue());
  }

  /** Returns the checksum of what is written, without holding it whole in memory. */
  public static FileChecksum of(Writing writing) throws IOException {
    Both both = new Both();
    writing.to(new CheckedOutputStream(OutputStream.nullOutputStream(), both));
    return new FileChecksum(both.getValue());
  }

  /** Returns it as 16 hexadecimal digits. */
  public String hex() {
    return HexFormat.of().toHexDigits(bits);
  }

  private static final class Both implements Checksum {
    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();

    @Override
    public void update(int b) {
      first.update(b);
      second.update(b);
    }

    @Override
    public void update(byte[] bytes, int from, int length) {
      first.update(bytes, from, length);
      second.update(bytes, from, length);
    }

    @Override
    public long getValue() {
      return first.getValue() << 32 | second.getValue();
    }

    @Override
    public void reset() {
      first.reset();
      second.reset();
    }
  }
}
