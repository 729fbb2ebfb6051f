package io.kartei.site;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A disk that lists its folders in an order of its own; in all else it is another one's. */
final class ShuffledDisk extends FileSystemProvider {
  private final FileSystemProvider real;
  private final Random random;
  private final Consumer<Path> opening;
  private final ShuffledFileSystem files;

  private ShuffledDisk(FileSystem real, long seed, Consumer<Path> opening) {
    this.real = real.provider();
    this.random = new Random(seed);
    this.opening = opening;
    this.files = new ShuffledFileSystem(this, real);
  }

  /**
   * The same path, on a disk that shuffles.
   *
   * @param seed the same gives the same order
   */
  static Path of(Path path, long seed) {
    return of(path, seed, file -> {});
  }

  /**
   * The same path, on a disk that shuffles, and tells before it opens a file.
   *
   * @param opening gets the file's path on the real disk
   */
  static Path of(Path path, long seed, Consumer<Path> opening) {
    return new ShuffledDisk(path.getFileSystem(), seed, opening).shuffled(path);
  }

  /** The path as the real disk has it. */
  private static Path real(Path path) {
    return Proxy.isProxyClass(path.getClass())
            && Proxy.getInvocationHandler(path) instanceof Handler handler
        ? handler.path
        : path;
  }

  Path shuffled(Path path) {
    return (Path)
        Proxy.newProxyInstance(
            Path.class.getClassLoader(), new Class<?>[] {Path.class}, new Handler(path));
  }

  /** Passes everything on to the real path. */
  private final class Handler implements java.lang.reflect.InvocationHandler {
    private final Path path;

    Handler(Path path) {
      this.path = path;
    }

    @Override
    public @Nullable Object invoke(
        Object proxy, java.lang.reflect.Method method, Object @Nullable [] arguments)
        throws Throwable {
      if (method.getName().equals("getFileSystem")) {
        return files;
      }
      Object[] passed = arguments == null ? new Object[0] : arguments.clone();
      for (int i = 0; i < passed.length; i++) {
        passed[i] = passed[i] instanceof Path other ? real(other) : passed[i];
      }
      try {
        Object result = method.invoke(path, passed);
        if (result instanceof Iterator<?> names) {
          List<Path> wrapped = new ArrayList<>();
          names.forEachRemaining(name -> wrapped.add(shuffled((Path) name)));
          return wrapped.iterator();
        }
        return result instanceof Path found ? shuffled(found) : result;
      } catch (InvocationTargetException e) {
        throw e.getTargetException();
      }
    }
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(real(folder))) {
      for (Path entry : stream) {
        Path wrapped = shuffled(entry);
        if (filter.accept(wrapped)) {
          entries.add(wrapped);
        }
      }
    }
    Collections.shuffle(entries, random);
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return entries.iterator();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public String getScheme() {
    return real.getScheme();
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return files;
  }

  @Override
  public Path getPath(URI uri) {
    return shuffled(real.getPath(uri));
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    opening.accept(real(path));
    return real.newFileChannel(real(path), options, attributes);
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    opening.accept(real(path));
    return real.newByteChannel(real(path), options, attributes);
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    real.createDirectory(real(folder), attributes);
  }

  @Override
  public void delete(Path path) throws IOException {
    real.delete(real(path));
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    real.copy(real(source), real(target), options);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    real.move(real(source), real(target), options);
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return real.isSameFile(real(path), real(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return real.isHidden(real(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return real.getFileStore(real(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    real.checkAccess(real(path), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return real.getFileAttributeView(real(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return real.readAttributes(real(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    return real.readAttributes(real(path), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    real.setAttribute(real(path), name, value, options);
  }
}
