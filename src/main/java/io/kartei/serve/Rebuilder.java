package io.kartei.serve;

import io.kartei.build.BuildResult;
import io.kartei.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Rebuilds once files have changed and no more changes arrive; one build at a time. */
final class Rebuilder implements AutoCloseable {
  /**
   * How long to wait for further changes, as editors save in several steps and git checks out many
   * files.
   */
  private static final long QUIET_MILLIS = 15;

  private final Preview.Build build;
  private final Preview.Listener listener;
  private final EventHub hub;
  private final LinkedBlockingQueue<Path> changes = new LinkedBlockingQueue<>();
  private final Thread thread = DaemonThreads.thread(this::follow);
  private volatile Snapshot current;
  private volatile @Nullable Path output;

  Rebuilder(String language, Preview.Build build, Preview.Listener listener, EventHub hub) {
    this.current = Snapshot.empty(language);
    this.build = build;
    this.listener = listener;
    this.hub = hub;
  }

  /** Builds for the first time, then rebuilds on changes in a thread of its own. */
  void start() {
    rebuild();
    thread.start();
  }

  /** Returns what to show now. */
  Snapshot current() {
    return current;
  }

  /** Whether to ignore changes below a path because the site is written there. */
  boolean ignores(Path path) {
    Path site = output;
    return site != null && path.startsWith(site);
  }

  /** Records a change. */
  void changed(Path path) {
    changes.add(path);
  }

  private void follow() {
    try {
      while (true) {
        Set<Path> changed = new HashSet<>();
        Path next = changes.take();
        while (next != null) {
          changed.add(next.toAbsolutePath().normalize());
          next = changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        showEarly(changed);
        rebuild();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Shows what can be told of the changed pages before everything is built anew. */
  private void showEarly(Set<Path> changed) {
    try {
      Map<String, byte[]> pages = build.early(changed);
      if (!pages.isEmpty()) {
        current = current.with(pages);
        hub.publish(current);
      }
    } catch (RuntimeException e) {
      // the build that follows meets the cause, and tells it with all that it knows
    }
  }

  private void rebuild() {
    long start = System.nanoTime();
    OnDemandSite site = new OnDemandSite();
    AtomicReference<@Nullable BuildResult> built = new AtomicReference<>();
    try {
      BuildResult result = build.into(site, late -> found(built.get(), late));
      built.set(result);
      output = result.output();
      current = current.after(result, site);
      hub.publish(current);
      tell(() -> listener.built(result, (System.nanoTime() - start) / 1e9));
    } catch (RuntimeException e) {
      current = current.afterBreak(e);
      hub.publish(current);
      tell(() -> listener.broke(e));
    }
  }

  /** Reports that a page failed when somebody asked for it. */
  void pageBroke(RuntimeException cause) {
    tell(() -> listener.broke(cause));
  }

  private void found(@Nullable BuildResult built, Diagnostic late) {
    if (built != null) {
      tell(() -> listener.found(built.found(List.of(late))));
    }
  }

  /** Pages are made by many threads, and the listener hears of one thing at a time. */
  private synchronized void tell(Runnable news) {
    news.run();
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
