package io.kartei.site;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import io.kartei.diagnostic.DiagnosticFormatter;
import io.kartei.diagnostic.TextOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A process that builds sites in an environment of its own.
 *
 * <p>Arguments: the number of threads, then pairs of project and output.
 */
final class BuildProcess {
  private BuildProcess() {}

  /**
   * Where a process runs.
   *
   * @param threads how many build
   * @param options of the JVM
   * @param variables set in its environment
   * @param folder its working directory
   */
  record CommandEnvironment(
      int threads, List<String> options, Map<String, String> variables, Path folder) {}

  /**
   * Starts a process that builds each project into its output; it ends with 0 if all were.
   *
   * @param log where the process says what it has to say
   */
  static Process start(CommandEnvironment at, Map<Path, Path> outputs, Path log)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
    command.addAll(at.options());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(BuildProcess.class.getName(), Integer.toString(at.threads())));
    outputs.forEach(
        (project, output) -> command.addAll(List.of(project.toString(), output.toString())));
    ProcessBuilder process = new ProcessBuilder(command).directory(at.folder().toFile());
    process.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    process.environment().putAll(at.variables());
    return process.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  /** Runs in the process. */
  public static void main(String[] args) {
    boolean written = true;
    for (int i = 1; i < args.length; i += 2) {
      var request =
          new BuildRequest(
              Path.of(args[i]),
              Path.of(args[i + 1]),
              List.of(),
              List.of(),
              true,
              true,
              Integer.parseInt(args[0]));
      BuildResult result = new SiteBuilder().build(request, Progress.SILENT);
      String told =
          DiagnosticFormatter.text(result.diagnostics(), result.sources(), TextOptions.PLAIN);
      System.err.writeBytes(told.getBytes(StandardCharsets.UTF_8));
      System.err.flush();
      written &= result.written();
    }
    System.exit(written ? 0 : 1);
  }
}
