package io.kartei.fuzz;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fuzzes one target with Jazzer, which is on the class path in the profile {@code fuzz}.
 *
 * <pre>{@code Fuzz mermaid 10}</pre>
 *
 * What it finds lies in {@code target/fuzz/mermaid} as {@code crash-...} or {@code timeout-...};
 * put into {@code src/test/resources/fuzz/mermaid}, it is tried by every build.
 */
public final class Fuzz {
  private static final int MAX_SECONDS_FOR_ONE = 60;
  private static final int MAX_LENGTH = 6_000;
  private static final int MAX_FINDINGS = 40;

  private static FuzzTarget target = FuzzTarget.PAGE;

  private Fuzz() {}

  /** Takes the target's name and the number of minutes. */
  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    String name = arguments[0];
    Path folder = Files.createDirectories(Path.of("target/fuzz", name));
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    for (Map.Entry<String, byte[]> seed : Seeds.of(target(name)).entrySet()) {
      Files.write(seeds.resolve(seed.getKey()), seed.getValue());
    }
    Path words = Files.write(folder.resolve("words"), words());
    long seconds = Math.round(60 * Double.parseDouble(arguments[1]));
    String[] options = {
      "--target_class=" + Fuzz.class.getName(),
      "--target_args=" + name,
      "--instrumentation_includes=io.kartei.**:com.vladsch.flexmark.**:org.yaml.snakeyaml.**",
      "--keep_going=" + MAX_FINDINGS,
      "--reproducer_path=" + folder,
      "-artifact_prefix=" + folder + "/",
      "-dict=" + words,
      "-max_len=" + MAX_LENGTH,
      "-timeout=" + MAX_SECONDS_FOR_ONE,
      "-rss_limit_mb=0",
      "-max_total_time=" + seconds,
      "-seed=11",
      "-print_final_stats=1",
      corpus.toString(),
      seeds.toString()
    };
    try {
      Class.forName("com.code_intelligence.jazzer.Jazzer")
          .getMethod("main", String[].class)
          .invoke(null, (Object) options);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Called by Jazzer. */
  public static void fuzzerInitialize(String[] arguments) {
    target = target(arguments[0]);
    for (byte[] seed : Seeds.of(target).values()) {
      try {
        target.check(seed);
      } catch (RuntimeException | AssertionError e) {
        // the fuzzer will find it, too; this is only about time for the instrumentation
      }
    }
  }

  /** Called by Jazzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    target.check(input);
  }

  private static FuzzTarget target(String name) {
    return FuzzTarget.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** In libFuzzer's form of a dictionary. */
  private static List<String> words() {
    return Mutations.WORDS.stream().filter(word -> !word.isEmpty()).map(Fuzz::word).toList();
  }

  private static String word(String word) {
    StringBuilder line = new StringBuilder("\"");
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      line.append(String.format(Locale.ROOT, "\\x%02X", b));
    }
    return line.append('"').toString();
  }
}
