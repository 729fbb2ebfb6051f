package io.kartei.concurrent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs work in parallel. The calling thread takes part, so work may itself have parts that run in
 * parallel, with the same executor.
 */
public final class Work {
  /** Maximum number of threads that help the calling one. */
  private static final int MAX_HELPERS = 63;

  private Work() {}

  /**
   * Runs an action for each item and waits for all of them.
   *
   * @throws RuntimeException the failure of the first item that failed; later ones may be left out
   */
  public static <T> void forEach(Executor executor, Collection<T> items, Consumer<T> action) {
    map(
        executor,
        items,
        item -> {
          action.accept(item);
          return true;
        });
  }

  /**
   * Returns the result for each item, in the items' order.
   *
   * @throws RuntimeException the failure of the first item that failed; later ones may be left out
   */
  public static <T, R> List<R> map(Executor executor, Collection<T> items, Function<T, R> action) {
    Task<T, R> task = new Task<>(List.copyOf(items), action);
    int helpers = Math.min(items.size() - 1, MAX_HELPERS);
    try {
      for (int i = 0; i < helpers && !task.isTaken(); i++) {
        executor.execute(task);
      }
    } catch (RejectedExecutionException e) {
      // the executor has been shut down, so the calling thread does all of it
    }
    task.run();
    return task.results();
  }

  /** Items that any number of threads take one after the other. */
  private static final class Task<T, R> implements Runnable {
    private final List<T> items;
    private final Function<T, R> action;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch undone;
    private final AtomicReferenceArray<@Nullable R> results;
    private final AtomicReferenceArray<@Nullable Throwable> failures;
    private volatile boolean failed;

    Task(List<T> items, Function<T, R> action) {
      this.items = items;
      this.action = action;
      this.undone = new CountDownLatch(items.size());
      this.results = new AtomicReferenceArray<>(items.size());
      this.failures = new AtomicReferenceArray<>(items.size());
    }

    boolean isTaken() {
      return next.get() >= items.size();
    }

    @Override
    public void run() {
      // looked at before an item is taken: then all before the first failure have been done
      boolean stop = failed;
      for (int at = next.getAndIncrement(); at < items.size(); at = next.getAndIncrement()) {
        try {
          if (!stop) {
            results.set(at, action.apply(items.get(at)));
          }
        } catch (RuntimeException | Error e) {
          failures.set(at, e);
          failed = true;
        } finally {
          undone.countDown();
        }
        stop = failed;
      }
    }

    List<R> results() {
      await();
      List<R> all = new ArrayList<>(items.size());
      for (int i = 0; i < items.size(); i++) {
        if (failures.get(i) instanceof RuntimeException e) {
          throw e;
        }
        if (failures.get(i) instanceof Error e) {
          throw e;
        }
        all.add(Objects.requireNonNull(results.get(i)));
      }
      return Collections.unmodifiableList(all);
    }

    /** Waits for the items that other threads have taken. */
    private void await() {
      boolean interrupted = false;
      while (true) {
        try {
          undone.await();
          break;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
