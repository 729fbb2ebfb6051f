import io.kartei.diagram.kind.DrawnDiagram;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.svg.SvgWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long it takes to read, lay out and write diagrams.
 *
 * <p>{@code java -cp target/kartei.jar bench/DiagramBench.java src/test/resources/diagrams}
 */
public final class DiagramBench {
  /** Of the processor, so that it does not matter what else the machine does. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  public static void main(String[] args) throws Exception {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".mmd")).sorted().toList()) {
        sources.add(Files.readString(file));
      }
    }
    long start = System.nanoTime();
    run(sources.get(0));
    System.out.printf("first diagram, cold: %.0f ms%n", (System.nanoTime() - start) / 1e6);
    for (int round = 0; round < 40; round++) {
      sources.forEach(DiagramBench::run);
    }
    List<Double> times = new ArrayList<>();
    for (String source : sources) {
      times.add(best(source, 15));
    }
    times.sort(null);
    System.out.printf(
        "warm, of %d diagrams: median %.2f ms, slowest %.2f ms%n",
        times.size(), times.get(times.size() / 2), times.get(times.size() - 1));
    System.out.printf("300 nodes, 600 edges, warm: %.0f ms%n", best(large(300, 600), 5));
    System.out.printf("600 nodes, 1200 edges, warm: %.0f ms%n", best(large(600, 1200), 3));
  }

  private static double best(String source, int rounds) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < rounds; i++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      run(source);
      best = Math.min(best, (CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
    }
    return best;
  }

  private static void run(String source) {
    Drawing drawing = DrawnDiagram.of(source).drawing();
    if (drawing != null) {
      SvgWriter.write(drawing, "");
    }
  }

  /** A chart whose edges mostly lead a little way on. */
  private static String large(int nodes, int edges) {
    return IntStream.range(0, edges)
        .mapToObj(i -> "n" + i % nodes + " --> n" + (i % nodes + 1 + i * 7919L % 23) % nodes)
        .collect(Collectors.joining("\n", "flowchart TB\n", "\n"));
  }
}
