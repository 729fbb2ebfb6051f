package io.kartei.cli;

import io.kartei.build.BuildRequest;
import io.kartei.build.Renderers;
import io.kartei.cli.usage.UsageException;
import io.kartei.diagnostic.Suggestions;
import io.kartei.messages.Phrase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that all commands share: what to build, and how. */
final class SourceOptions {
  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private final ProjectParameter parameter = new ProjectParameter();

  @Option(names = "--only", split = ",", paramLabel = "A,B", completionCandidates = Outputs.class)
  private List<String> only = new ArrayList<>();

  @Option(names = "--skip", split = ",", paramLabel = "A,B")
  private List<String> skip = new ArrayList<>();

  @Option(names = "--teacher")
  private boolean teacher;

  @Option(names = "--threads", paramLabel = "N")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * Makes the build request from these options.
   *
   * @param output the output folder as typed, or null
   * @param strict whether warnings are errors
   * @param write whether to write at all
   * @throws UsageException if they aren't valid
   */
  BuildRequest request(
      CommandEnvironment environment, @Nullable String output, boolean strict, boolean write) {
    Path project = parameter.project(environment.workingDirectory());
    only.forEach(this::checkOutput);
    skip.forEach(this::checkOutput);
    List<String> left = new ArrayList<>(only.isEmpty() ? Renderers.names() : only);
    left.removeAll(skip);
    if (left.isEmpty()) {
      throw UsageException.of(spec, "usage.nothing-left");
    }
    if (threads < 1) {
      throw UsageException.of(spec, "usage.no-threads");
    }
    Path target = output == null ? null : environment.workingDirectory().resolve(output);
    if (target != null && project.startsWith(target.normalize())) {
      throw UsageException.of(spec, "usage.holds-notes", String.valueOf(output));
    }
    Path normal = target == null ? null : target.normalize();
    BuildRequest request = new BuildRequest(project, normal, only, skip, strict, write, threads);
    return teacher ? request.forTeachers() : request;
  }

  private void checkOutput(String name) {
    List<String> names = Renderers.names();
    if (!names.contains(name)) {
      throw UsageException.of(spec, "usage.no-output", name, names)
          .hint(Phrase.didYouMean(Suggestions.nearest(name, names)));
    }
  }

  /** The names that the help lists. */
  static final class Outputs implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Renderers.names().iterator();
    }
  }
}
