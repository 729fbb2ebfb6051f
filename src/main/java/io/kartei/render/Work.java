package io.kartei.render;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs work in parallel. Never call it from within such work, because it blocks. */
public final class Work {
  private Work() {}

  /** Runs an action for each item and waits for all of them. Throws the first failure. */
  public static <T> void forEach(Executor executor, Collection<T> items, Consumer<T> action) {
    map(
        executor,
        items,
        item -> {
          action.accept(item);
          return true;
        });
  }

  /** Returns the result for each item, in the items' order. Throws the first failure. */
  public static <T, R> List<R> map(Executor executor, Collection<T> items, Function<T, R> action) {
    List<CompletableFuture<R>> futures =
        items.stream()
            .map(item -> CompletableFuture.supplyAsync(() -> action.apply(item), executor))
            .toList();
    try {
      return futures.stream().map(CompletableFuture::join).toList();
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
