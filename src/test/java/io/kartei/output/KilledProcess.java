package io.kartei.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A process that builds one version of a site after the other, or recovers, and says when it has
 * made so many changes to the disk. Either it waits there to be killed, or goes on and is killed
 * wherever it is.
 *
 * <p>Arguments: the output, {@code build} or {@code recover}, the number of changes, {@code wait}
 * or {@code go}, {@code rename} or {@code files}.
 */
final class KilledProcess {
  /** More than any process lives to see; ends those whose test has died. */
  private static final int BUILDS = 20_000;

  private KilledProcess() {}

  /**
   * Kills a process after it has reported, and waits for its end.
   *
   * @return whether it was alive until then
   */
  static boolean kill(Path output, String work, int changes, boolean wait, boolean rename)
      throws IOException, InterruptedException {
    Process process = start(output, work, changes, wait, rename);
    try {
      boolean reported = process.getInputStream().read() == 'x';
      boolean alive = process.isAlive();
      process.destroyForcibly();
      return process.waitFor() != 0 && reported && alive;
    } finally {
      process.destroyForcibly();
    }
  }

  static Process start(Path output, String work, int changes, boolean wait, boolean rename)
      throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    return new ProcessBuilder(
            List.of(
                java,
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-cp",
                classPath,
                KilledProcess.class.getName(),
                output.toString(),
                work,
                Integer.toString(changes),
                wait ? "wait" : "go",
                rename ? "rename" : "files"))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Runs in the process. */
  public static void main(String[] args) {
    Path output = Path.of(args[0]);
    Disk disk =
        new Reporter(Integer.parseInt(args[2]), args[3].equals("wait"), args[4].equals("files"));
    if (args[1].equals("recover")) {
      SiteJournal.recover(output, disk);
      return;
    }
    for (int i = 0; i < BUILDS; i++) {
      Map<String, String> version = i % 2 == 0 ? SampleSites.NEW : SampleSites.OLD;
      SampleSites.build(output, version, disk);
    }
  }

  /** Says when it has come to a change. */
  private static final class Reporter extends Steps {
    private final int at;
    private final boolean wait;

    Reporter(int at, boolean wait, boolean refuse) {
      super((from, to) -> refuse && from.endsWith("site"));
      this.at = at;
      this.wait = wait;
    }

    @Override
    void before(int change) throws IOException {
      if (change == at) {
        System.out.write('x');
        System.out.flush();
        if (wait) {
          await(System.in);
        }
      }
    }

    /** Until killed; ends when the test that should kill it has ended. */
    private static void await(InputStream in) {
      try {
        if (in.read() < 0) {
          Runtime.getRuntime().halt(1);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
