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

/**
 * Rebuilds once files have changed and no more changes arrive; one build at a time. What can be
 * told about the changed pages before is shown meanwhile.
 */
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

  /** What has changed since the build at work began, or since the last one. */
  private final LinkedBlockingQueue<Path> unbuilt = new LinkedBlockingQueue<>();

  private final List<Thread> threads =
      List.of(DaemonThreads.thread(this::follow), DaemonThreads.thread(this::buildAgain));

  /** What is shown next depends on what is shown now. */
  private final Object showing = new Object();

  private volatile Snapshot current;
  private volatile @Nullable Path output;

  Rebuilder(String language, Preview.Build build, Preview.Listener listener, EventHub hub) {
    this.current = Snapshot.empty(language);
    this.build = build;
    this.listener = listener;
    this.hub = hub;
  }

  /** Builds for the first time, then rebuilds on changes in threads of its own. */
  void start() {
    rebuild();
    threads.forEach(Thread::start);
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

  /** Shows changed pages once no more changes arrive, whether or not a build is at work. */
  private void follow() {
    try {
      while (true) {
        Set<Path> changed = new HashSet<>();
        Path next = changes.take();
        while (next != null) {
          changed.add(next.toAbsolutePath().normalize());
          next = changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        synchronized (showing) {
          Map<String, byte[]> pages = early(changed);
          if (!pages.isEmpty()) {
            show(current.with(pages));
          }
          unbuilt.addAll(changed);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void buildAgain() {
    try {
      while (true) {
        unbuilt.take();
        unbuilt.clear();
        rebuild();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns what can be told about changed pages before everything is built anew. */
  private Map<String, byte[]> early(Set<Path> changed) {
    try {
      return build.early(changed);
    } catch (RuntimeException e) {
      return Map
          .of(); // the build that follows meets the cause, and tells it with all that it knows
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
      synchronized (showing) {
        // what was shown of changes since this build began isn't in it
        show(current.after(result, site).with(early(Set.copyOf(unbuilt))));
      }
      tell(() -> listener.built(result, (System.nanoTime() - start) / 1e9));
    } catch (RuntimeException e) {
      synchronized (showing) {
        show(current.afterBreak(e));
      }
      tell(() -> listener.broke(e));
    }
  }

  private void show(Snapshot next) {
    current = next;
    hub.publish(next);
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
    threads.forEach(Thread::interrupt);
  }
}
