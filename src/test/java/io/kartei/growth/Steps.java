package io.kartei.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Counts the steps that instrumented code takes, for each method: one for each call, one for each
 * turn of a loop, one for each character that a library call looks at. Not exact when threads count
 * at once; give a build one thread.
 */
public final class Steps {
  /** As much as a build gives its threads. */
  private static final long STACK = 512L << 20;

  private static final int MAX_METHODS = 200_000;
  private static final long[] COUNTS = new long[MAX_METHODS];
  private static final List<String> NAMES = new ArrayList<>();
  private static final Map<String, Integer> IDS = new HashMap<>();

  private static long total;
  private static long limit = Long.MAX_VALUE;

  private Steps() {}

  /**
   * The result of work that may take only so many steps.
   *
   * @throws TooManySteps when it takes more, whatever the work made of that
   */
  static <T> T within(long steps, Supplier<T> work) {
    limit = total + steps;
    FutureTask<T> task = new FutureTask<>(work::get);
    try {
      new Thread(null, task, "counted", STACK).start();
      T result = task.get();
      if (total > limit) {
        throw new TooManySteps();
      }
      return result;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    } finally {
      limit = Long.MAX_VALUE;
    }
  }

  /** Counted work that is out of all proportion. */
  static final class TooManySteps extends Error {
    private static final long serialVersionUID = 1;
  }

  /** Called by instrumented code. */
  public static void step(int method) {
    COUNTS[method]++;
    if (++total > limit) {
      throw new TooManySteps();
    }
  }

  /** Called by instrumented code, for work that is done elsewhere. */
  static void steps(String method, long count) {
    COUNTS[id(method)] += Math.max(0, count);
    total += Math.max(0, count);
  }

  static synchronized int id(String method) {
    return IDS.computeIfAbsent(
        method,
        name -> {
          NAMES.add(name);
          return NAMES.size() - 1;
        });
  }

  /** What was counted so far. */
  static synchronized Count now() {
    return Count.of(Arrays.copyOf(COUNTS, NAMES.size()));
  }

  /** Counts at one moment, or between two: of those methods that took any. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Count(int[] methods, long[] steps) {
    private static final int MAX_NAMED = 6;

    private static Count of(long[] all) {
      int[] methods = IntStream.range(0, all.length).filter(i -> all[i] > 0).toArray();
      return new Count(methods, IntStream.of(methods).mapToLong(i -> all[i]).toArray());
    }

    long total() {
      return LongStream.of(steps).sum();
    }

    Count since(Count before) {
      long[] all = spread();
      for (int i = 0; i < before.methods.length; i++) {
        all[before.methods[i]] -= before.steps[i];
      }
      return of(all);
    }

    Count and(Count other) {
      int length = Math.max(length(), other.length());
      long[] all = Arrays.copyOf(spread(), length);
      for (int i = 0; i < other.methods.length; i++) {
        all[other.methods[i]] += other.steps[i];
      }
      return of(all);
    }

    /** The methods whose steps grew most, beyond a factor. */
    String beyond(Count smaller, double factor) {
      return IntStream.range(0, methods.length)
          .boxed()
          .sorted(Comparator.comparingDouble(i -> smaller.of(methods[i]) * factor - steps[i]))
          .limit(MAX_NAMED)
          .map(i -> NAMES.get(methods[i]) + " " + smaller.of(methods[i]) + " -> " + steps[i])
          .collect(Collectors.joining("\n    ", "\n    ", ""));
    }

    /** The methods that took most. */
    String most() {
      return beyond(new Count(new int[0], new long[0]), 0);
    }

    /** The methods that took more than so many steps, and more than so many times as many. */
    List<String> grown(Count smaller, long few, double factor) {
      return IntStream.range(0, methods.length)
          .filter(i -> steps[i] > few && steps[i] > factor * smaller.of(methods[i]))
          .mapToObj(i -> NAMES.get(methods[i]) + " " + smaller.of(methods[i]) + " -> " + steps[i])
          .toList();
    }

    private long of(int method) {
      int at = Arrays.binarySearch(methods, method);
      return at < 0 ? 0 : steps[at];
    }

    private int length() {
      return methods.length == 0 ? 0 : methods[methods.length - 1] + 1;
    }

    private long[] spread() {
      long[] all = new long[length()];
      for (int i = 0; i < methods.length; i++) {
        all[methods[i]] = steps[i];
      }
      return all;
    }
  }
}
