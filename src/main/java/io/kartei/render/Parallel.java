package io.kartei.render;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Does the same to many things, side by side. */
public final class Parallel {
  private Parallel() {}

  /**
   * Does something to each item, and returns when all is done. The calling thread takes its share,
   * so that it never waits for an executor that is waiting for it.
   *
   * @throws RuntimeException the first in the order of the items, if any was thrown
   */
  public static <T> void forEach(Executor executor, List<T> items, Consumer<? super T> action) {
    List<CompletableFuture<Void>> results =
        Stream.generate(CompletableFuture<Void>::new).limit(items.size()).toList();
    AtomicInteger next = new AtomicInteger();
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
            work(items.get(i), action, results.get(i));
          }
        };
    for (int i = 1; i < Math.min(items.size(), 64); i++) {
      executor.execute(worker);
    }
    worker.run();
    results.forEach(Parallel::await);
  }

  @SuppressWarnings("NullAway") // a future of Void completes with null
  private static <T> void work(T item, Consumer<? super T> action, CompletableFuture<Void> result) {
    try {
      action.accept(item);
      result.complete(null);
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  private static void await(CompletableFuture<Void> result) {
    try {
      result.join();
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
}
