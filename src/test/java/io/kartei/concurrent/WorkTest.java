package io.kartei.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WorkTest {
  private ExecutorService pool = Executors.newFixedThreadPool(2);

  @AfterEach
  void close() {
    pool.shutdownNow();
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 500})
  void resultsAreInTheOrderOfTheItems(int count) {
    assertThat(Work.map(pool, numbers(count), n -> "n" + n))
        .isEqualTo(numbers(count).stream().map(n -> "n" + n).toList());
  }

  /** With one thread this waits forever, unless the caller works, too. */
  @Test
  void workMayHavePartsThatRunInParallel() {
    pool.shutdownNow();
    pool = Executors.newSingleThreadExecutor();
    List<List<Integer>> all =
        Work.map(pool, numbers(20), n -> Work.map(pool, numbers(20), m -> n * m));
    assertThat(all.get(19).get(19)).isEqualTo(361);
  }

  @Test
  void severalThreadsWorkAtTheSameTime() {
    CyclicBarrier both = new CyclicBarrier(2);
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    Work.forEach(
        pool,
        numbers(2),
        n -> {
          threads.add(Thread.currentThread());
          try {
            both.await();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
    assertThat(threads).hasSize(2);
  }

  @Test
  void theFirstFailureInOrderIsThrown() {
    for (int i = 0; i < 50; i++) {
      assertThatThrownBy(
              () ->
                  Work.forEach(
                      pool,
                      numbers(100),
                      n -> {
                        if (n >= 10) {
                          throw new IllegalArgumentException("item " + n);
                        }
                      }))
          .hasMessage("item 10");
    }
  }

  @Test
  void aClosedExecutorLeavesTheWorkToTheCaller() {
    pool.shutdownNow();
    List<Integer> done = new ArrayList<>();
    Work.forEach(pool, numbers(9), done::add);
    assertThat(done).isEqualTo(numbers(9));
  }
}
