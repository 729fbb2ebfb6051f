package io.kartei.serve;

import io.kartei.concurrent.Once;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.output.SiteClaims;
import io.kartei.output.SiteSink;
import io.kartei.text.FileChecksum;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A site that is only shown: what is offered to it is made when somebody asks for it, and then
 * kept; copied files stay where they are. A file of which it turns out when it is made that there
 * is none throws {@link NoSuchFileException} when it is read.
 */
final class OnDemandSite implements SiteSink {
  private final SiteClaims claims = new SiteClaims();
  private final ConcurrentSkipListMap<String, Content> files = new ConcurrentSkipListMap<>();

  /** The sum of what tells the files apart that are neither pages nor only offered. */
  private final LongAdder others = new LongAdder();

  /**
   * Returns a number that changes with any file except pages and those that are only offered:
   * pictures, styles, scripts.
   */
  long others() {
    return others.sum();
  }

  private void count(String path, long content) {
    others.add(31 * content + path.hashCode());
  }

  @Override
  public void put(String path, byte[] bytes) {
    if (!path.endsWith(".html")) {
      count(path, FileChecksum.of(bytes).bits());
    }
    take(path, Content.of(bytes));
  }

  @Override
  public void copy(String path, Path file) throws IOException {
    Files.newInputStream(file).close(); // whether it can be read is to be known now
    count(path, 31 * Files.getLastModifiedTime(file).toMillis() + Files.size(file));
    take(path, Content.of(file));
  }

  @Override
  public void write(String path, Content content) {
    take(path, content);
  }

  @Override
  public void offer(String path, Supplier<byte @Nullable []> file) {
    offerContent(
        path,
        () -> {
          byte[] bytes = file.get();
          return bytes == null ? null : Content.of(bytes);
        });
  }

  @Override
  public void offerContent(String path, Supplier<@Nullable Content> file) {
    take(path, new Offered(path, Once.of(file)));
  }

  private void take(String path, Content content) {
    if (claims.claim(path, () -> checksum(content))) {
      files.put(path, content);
    }
  }

  private static FileChecksum checksum(Content content) {
    try {
      return FileChecksum.of(content::writeTo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the contents of all files, by path. */
  public SortedMap<String, Content> contents() {
    return Collections.unmodifiableSortedMap(files);
  }

  /** Returns what cannot be shown as it is; see {@link StagedSite#problems}. */
  public List<Diagnostic> problems() {
    return claims.problems();
  }

  /** Content that is made when it is first read. */
  private record Offered(String path, Supplier<@Nullable Content> file) implements Content {

    private Content made() throws IOException {
      Content content = file.get();
      if (content == null) {
        throw new NoSuchFileException(path);
      }
      return content;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      made().writeTo(out);
    }

    @Override
    public long length() throws IOException {
      return made().length();
    }
  }
}
