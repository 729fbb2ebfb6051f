package io.kartei.build;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The threads of one build, with stacks large enough for texts that nobody sane would write. */
final class Workers implements AutoCloseable {
  /** In bytes. Unused stack costs nothing. */
  private static final long STACK = 512L << 20;

  private final ExecutorService pool;

  Workers(int threads) {
    this.pool =
        Executors.newFixedThreadPool(
            Math.max(1, threads),
            task -> {
              Thread thread = new Thread(null, task, "kartei-worker", STACK);
              thread.setDaemon(true);
              return thread;
            });
  }

  Executor executor() {
    return pool;
  }

  /** Runs work on one of the threads, and waits for it. */
  <T> T call(Supplier<T> work) {
    try {
      return CompletableFuture.supplyAsync(work, pool).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
