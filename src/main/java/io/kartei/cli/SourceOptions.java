package io.kartei.cli;

import io.kartei.build.BuildRequest;
import io.kartei.build.Renderers;
import io.kartei.diagnostic.Suggestions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that all commands share: what to build, and how. */
final class SourceOptions {
  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private final ProjectParameter parameter = new ProjectParameter();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "A,B",
      completionCandidates = Outputs.class,
      description = "Only these outputs: ${COMPLETION-CANDIDATES}.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--skip",
      split = ",",
      paramLabel = "A,B",
      description = "All outputs except these.")
  private List<String> skip = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Number of notes to process in parallel. Default: one per processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * Makes the build request from these options.
   *
   * @param output the output folder as typed, or null
   * @param strict whether warnings are errors
   * @param write whether to write at all
   * @throws ParameterException if they aren't valid
   */
  BuildRequest request(
      CommandEnvironment environment, @Nullable String output, boolean strict, boolean write) {
    Path project = parameter.project(environment.workingDirectory());
    only.forEach(this::checkOutput);
    skip.forEach(this::checkOutput);
    List<String> left = new ArrayList<>(only.isEmpty() ? Renderers.names() : only);
    left.removeAll(skip);
    if (left.isEmpty()) {
      throw wrong("no outputs are left to build: --skip names them all");
    }
    if (threads < 1) {
      throw wrong("--threads must be at least 1");
    }
    Path target = output == null ? null : environment.workingDirectory().resolve(output);
    if (target != null && project.startsWith(target.normalize())) {
      throw wrong("'" + output + "' holds the notes: choose a folder of its own for the site");
    }
    Path normal = target == null ? null : target.normalize();
    return new BuildRequest(project, normal, only, skip, strict, write, threads);
  }

  private void checkOutput(String name) {
    List<String> names = Renderers.names();
    if (!names.contains(name)) {
      throw wrong(
          "there is no output '"
              + name
              + "'"
              + didYouMean(name, names)
              + "\nOutputs: "
              + String.join(", ", names));
    }
  }

  /** The names that the help lists. */
  static final class Outputs implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Renderers.names().iterator();
    }
  }

  private static String didYouMean(String typed, List<String> candidates) {
    String nearest = Suggestions.nearest(typed, candidates);
    return nearest == null ? "" : "; did you mean '" + nearest + "'?";
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
