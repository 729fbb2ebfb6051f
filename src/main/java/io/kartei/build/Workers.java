package io.kartei.build;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The threads of one build; with one, all is done in the caller's. */
final class Workers implements AutoCloseable {
  private final Executor executor;
  private final Runnable end;

  Workers(int threads) {
    if (threads <= 1) {
      executor = Runnable::run;
      end = () -> {};
    } else {
      ExecutorService pool =
          Executors.newFixedThreadPool(
              threads,
              task -> {
                Thread thread = new Thread(task, "kartei-worker");
                thread.setDaemon(true);
                return thread;
              });
      executor = pool;
      end = pool::shutdownNow;
    }
  }

  Executor executor() {
    return executor;
  }

  @Override
  public void close() {
    end.run();
  }
}
