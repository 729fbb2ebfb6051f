package io.kartei.growth;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;
import java.util.function.*;

public final class Explore {
  @SuppressWarnings("unchecked")
  public static void main(String[] args) throws Exception {
    String outs = args[0];
    int[] sizes = Arrays.stream(args[1].split(",")).mapToInt(Integer::parseInt).toArray();
    String only = args.length > 2 ? args[2] : ".*";
    BiFunction<Path, Consumer<String>, List<String>> build =
        (BiFunction<Path, Consumer<String>, List<String>>)
            new CountingLoader().loadClass(System.getProperty("driver", "io.kartei.growth.CountedBuild")).getConstructor().newInstance();
    Path dir = Files.createTempDirectory("growth");
    run(build, dir, outs, "# warm\n\nText **a** `b` [c](d.md)\n\n| a | b |\n|--|--|\n| ABC (Ein) | b |\n");
    for (var e : Texts.all().entrySet()) {
      if (!e.getKey().matches(only)) continue;
      Map<String, Steps.Count> before = null;
      StringBuilder line = new StringBuilder(e.getKey() + ": ");
      for (int size : sizes) {
        String text = e.getValue().apply(size);
        long t = System.nanoTime();
        Map<String, Steps.Count> now = new LinkedHashMap<>();
        Thread th = Thread.currentThread();
        Steps.Count b0 = Steps.now();
        Steps.allow(Long.parseLong(System.getProperty("per", "30000")) * text.length());
        try { now = run(build, dir, outs, text); } catch (Throwable x) { line.append(" THROWN " + x); Throwable c = x; while (c.getCause() != null) c = c.getCause(); line.append(c + " " + Arrays.stream(c.getStackTrace()).filter(f -> f.getClassName().contains("kartei.") && !f.getClassName().contains("growth")).limit(5).map(Object::toString).collect(java.util.stream.Collectors.joining("\n   "))); }
        Steps.allow(Long.MAX_VALUE);
        if (now.isEmpty()) { line.append("\n !!! ABORT " + Steps.now().since(b0).beyond(new Steps.Count(new long[0]), 1)); System.out.println(line); line = new StringBuilder(); break; }
        long ms = (System.nanoTime() - t) / 1_000_000;
        line.append(String.format(Locale.ROOT, "%n  %d (%d chars): %d ms ", size, text.length(), ms));
        for (var s : now.entrySet()) {
          Steps.Count b = before == null ? null : before.get(s.getKey());
          double r = b == null ? 0 : (double) s.getValue().total() / b.total();
          double perChar = (double) s.getValue().total() / text.length();
          line.append(String.format(Locale.ROOT, "| %s %.0f/c %.1f ", s.getKey(), perChar, r));
          if (b != null && (r > 5 || perChar > 20000) && s.getValue().total() > 2_000_000) line.append("  !!!" + s.getValue().beyond(b, 4) + "\n");
        }
        before = now;
        if (ms > 30000) { line.append(" -- too slow"); break; }
      }
      System.out.println(line);
    }
    System.exit(0);
  }

  static Map<String, Steps.Count> run(BiFunction<Path, Consumer<String>, List<String>> build, Path dir, String outs, String text) throws Exception {
    Files.createDirectories(dir.resolve("content"));
    Files.writeString(dir.resolve("content/note.md"), text);
    Files.writeString(dir.resolve("content/index.md"), "# Start\n\n[note](note.md)\n");
    Files.writeString(dir.resolve("kartei.yaml"), "outputs: [" + outs + "]\n");
    Map<String, Steps.Count> counts = new LinkedHashMap<>();
    Object[] last = {"config", Steps.now()};
    Consumer<String> stage = s -> {
      if (!s.equals(last[0])) {
        Steps.Count now = Steps.now();
        counts.merge((String) last[0], now.since((Steps.Count) last[1]), Steps.Count::and);
        last[0] = s; last[1] = now;
      }
    };
    List<String> said = build.apply(dir, stage);
    stage.accept("end");
    return counts;
  }
}
