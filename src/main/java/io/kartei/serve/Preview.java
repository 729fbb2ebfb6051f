package io.kartei.serve;

import io.kartei.build.BuildResult;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.output.SiteSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A site in memory, visible on this machine only, that is rebuilt as its author writes.
 *
 * <pre>{@code
 * try (Preview preview = Preview.start(project, 3000, "en", build, listener)) {
 *   System.out.println(preview.address());
 *   ...
 * }
 * }</pre>
 */
public final class Preview implements AutoCloseable {
  /** The port of a preview unless another one is requested. */
  public static final int DEFAULT_PORT = 3000;

  private static final int TRIES = 20;

  private final LoopbackServer server;
  private final Rebuilder rebuilder;
  private final SourceWatcher watcher;

  private Preview(LoopbackServer server, Rebuilder rebuilder, SourceWatcher watcher) {
    this.server = server;
    this.rebuilder = rebuilder;
    this.watcher = watcher;
  }

  /** Builds the site once. */
  @FunctionalInterface
  public interface Build {

    /**
     * Puts all files into the sink, unless there are errors.
     *
     * @param late receives what is found when a file is made after this returns
     */
    BuildResult into(SiteSink sink, DiagnosticSink late);

    /**
     * Returns pages to show until the next build is done, by address.
     *
     * @param changed the files that have changed since the last one, as absolute paths
     */
    default Map<String, byte[]> early(Set<Path> changed) {
      return Map.of();
    }
  }

  /** Is notified of every build, including the first one; one call at a time. */
  public interface Listener {

    /** Called when a build ends; after errors, the preview keeps showing the previous site. */
    void built(BuildResult result, double seconds);

    /**
     * Called when something is found while a page is made, which is when somebody asks for it.
     *
     * @param late the result of the build that the page belongs to, with only what is found now
     */
    void found(BuildResult late);

    /**
     * Called when a build fails because of a bug or the disk, and the preview keeps showing the
     * previous site; or when a page fails that somebody asks for.
     */
    void broke(RuntimeException cause);
  }

  /**
   * Builds the site and serves it until closed.
   *
   * @param project the folder to watch
   * @param port the port that the user asked for, or 0 for any; null for {@link #DEFAULT_PORT} or
   *     the next free one of the twenty above it
   * @param language the language of the preview's own messages in pages, {@code de} or {@code en}
   * @param build builds the site
   * @param listener is notified of builds
   * @throws java.net.BindException if no port is free
   * @throws IOException if the folder cannot be watched
   */
  public static Preview start(
      Path project, @Nullable Integer port, String language, Build build, Listener listener)
      throws IOException {
    EventHub hub = new EventHub();
    Rebuilder rebuilder = new Rebuilder(language, build, listener, hub);
    LoopbackServer server =
        port == null ? LoopbackServer.bind(DEFAULT_PORT, TRIES) : LoopbackServer.bind(port, 1);
    SourceWatcher watcher;
    try {
      watcher = SourceWatcher.start(project, rebuilder::ignores, rebuilder::changed);
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
    rebuilder.start();
    server.start(new RequestHandler(rebuilder::current, rebuilder::pageBroke, hub, server.port()));
    return new Preview(server, rebuilder, watcher);
  }

  /** Returns its address, such as {@code http://localhost:3000/}. */
  public String address() {
    return "http://localhost:" + server.port() + "/";
  }

  /** Returns the port it uses. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    watcher.close();
    rebuilder.close();
    server.close();
  }
}
