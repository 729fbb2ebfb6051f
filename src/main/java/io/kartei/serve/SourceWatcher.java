package io.kartei.serve;

import io.kartei.source.ReadingRule;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reports changes below a folder that may matter to a build. */
final class SourceWatcher implements AutoCloseable {
  private final DirectoryWatcher watcher;
  private final ExecutorService executor;

  private SourceWatcher(DirectoryWatcher watcher, ExecutorService executor) {
    this.watcher = watcher;
    this.executor = executor;
  }

  /**
   * Starts to watch.
   *
   * @param root the folder
   * @param ignored what to ignore, in addition to what a build never reads
   * @param changed is notified, from another thread, of each file created, deleted or changed, with
   *     its path below the folder as given; of the folder if some went unnoticed
   */
  static SourceWatcher start(Path root, Predicate<Path> ignored, Consumer<Path> changed)
      throws IOException {
    Path real = root.toRealPath();
    Predicate<Path> matters =
        path -> {
          Path relative = real.relativize(path);
          return real.equals(path) || (readable(relative) && !ignored.test(root.resolve(relative)));
        };
    DirectoryWatcher watcher =
        DirectoryWatcher.builder()
            .path(real)
            .fileHashing(false)
            .fileTreeVisitor(visitor(matters))
            .listener(
                event -> {
                  Path path = event.path() == null ? real : event.path();
                  if (matters.test(path)) {
                    changed.accept(root.resolve(real.relativize(path)));
                  }
                })
            .build();
    ExecutorService executor = Executors.newSingleThreadExecutor(DaemonThreads::thread);
    Future<?> unused = watcher.watchAsync(executor);
    return new SourceWatcher(watcher, executor);
  }

  /**
   * Whether a build could read a path: it isn't a dot file, an editor's backup, or in a build
   * tool's folder.
   */
  private static boolean readable(Path relative) {
    for (Path part : relative) {
      String name = part.toString();
      if (ReadingRule.isHidden(name) || name.endsWith("~")) {
        return false;
      }
    }
    return true;
  }

  private static FileTreeVisitor visitor(Predicate<Path> matters) {
    return (root, onDirectory, onFile) ->
        Files.walkFileTree(
            root,
            new SimpleFileVisitor<>() {
              @Override
              public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
                  throws IOException {
                if (!matters.test(dir)) {
                  return FileVisitResult.SKIP_SUBTREE;
                }
                onDirectory.call(dir);
                return FileVisitResult.CONTINUE;
              }

              @Override
              public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                  throws IOException {
                onFile.call(file);
                return FileVisitResult.CONTINUE;
              }

              @Override
              public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
              }
            });
  }

  @Override
  public void close() {
    try {
      watcher.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      executor.shutdownNow();
    }
  }
}
