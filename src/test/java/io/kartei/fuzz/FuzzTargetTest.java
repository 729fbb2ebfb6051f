package io.kartei.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * All seeds, whatever fuzzing ever found, and some mutants of them, through every target. Longer
 * runs are {@link Fuzz}'s.
 */
class FuzzTargetTest {
  private static final int MUTANTS = Integer.getInteger("fuzz.mutants", 100);
  private static final long SEED = Long.getLong("fuzz.seed", 11);

  @ParameterizedTest
  @EnumSource
  void seedsAndWhatWasFoundHold(FuzzTarget target) {
    Map<String, byte[]> seeds = Seeds.of(target);
    assertThat(seeds.size()).isGreaterThan(9);
    List<String> failures = new ArrayList<>();
    seeds.forEach((name, input) -> failures.addAll(failure(target, name, input)));
    assertThat(failures).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void mutantsHold(FuzzTarget target) {
    Mutations mutations = new Mutations(SEED, List.copyOf(Seeds.of(target).values()));
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < MUTANTS; i++) {
      byte[] input = mutations.next();
      failures.addAll(failure(target, "", input));
    }
    assertThat(failures).isEmpty();
  }

  private static List<String> failure(FuzzTarget target, String name, byte[] input) {
    try {
      target.check(input);
      return List.of();
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      String text = new String(input, StandardCharsets.UTF_8);
      StringBuilder trace = new StringBuilder(name + ":\n" + text + "\n-- " + e);
      for (int i = 0; i < Math.min(8, e.getStackTrace().length); i++) {
        trace.append("\n  ").append(e.getStackTrace()[i]);
      }
      return List.of(trace.toString());
    }
  }
}
