import io.kartei.build.BuildRequest;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How long all sheets (comparisons, cheat sheets, cards) and the book of a project take in a JVM
 * that has only read the notes yet: nothing of printing is warm. Run it with little memory:
 *
 * <p>{@code java -Xmx384m -cp target/kartei.jar bench/PaperBench.java PROJECT}, with {@code book}
 * behind it for the book.
 */
public final class PaperBench {
  public static void main(String[] args) throws Exception {
    Path project = Path.of(args[0]).toAbsolutePath();
    String output = args.length > 1 ? args[1] : "pdf";
    Path site = Files.createTempDirectory("kartei-bench");
    run("notes read, cold", project, site, "json");
    run("notes read", project, site, "json");
    run(output + ", cold", project, site, output);
    run(output + ", warm", project, site, output);
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    System.out.printf("heap now %d MB%n", memory.getHeapMemoryUsage().getUsed() >> 20);
  }

  private static void run(String name, Path project, Path site, String output) {
    long cpu = cpu();
    long start = System.nanoTime();
    new SiteBuilder()
        .build(
            new BuildRequest(
                project,
                site.resolve(output),
                List.of(output),
                List.of(),
                false,
                true,
                Runtime.getRuntime().availableProcessors()),
            Progress.SILENT);
    System.out.printf(
        "%-18s %5.2f s, of the processors %5.2f s%n",
        name, (System.nanoTime() - start) / 1e9, (cpu() - cpu) / 1e9);
  }

  /** Of the whole process, its compiler and garbage collector included. */
  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean)
            ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
