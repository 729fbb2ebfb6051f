package io.kartei.cli.measure;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import io.kartei.cli.usage.UsageException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.text.ParseException;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options for what to measure in a build. */
public final class MeasureOptions {
  @Option(names = "--verbose")
  private boolean verbose;

  @Option(names = "--profile", paramLabel = "FILE")
  private @Nullable String profile;

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  /**
   * Builds, and measures what was requested.
   *
   * @param folder the folder that the command line's paths are relative to
   * @param err where to print the measurements, in this language
   */
  public BuildResult build(
      BuildRequest request, Progress progress, Path folder, PrintStream err, String language) {
    BuildMeter meter = verbose ? new BuildMeter(progress) : null;
    BuildResult result;
    try (Recording recording = recording(folder)) {
      result = new SiteBuilder().build(request, meter == null ? progress : meter);
      if (recording != null) {
        recording.stop();
      }
    }
    if (meter != null) {
      meter.close();
      err.print(meter.text(language));
      err.flush();
    }
    return result;
  }

  private @Nullable Recording recording(Path folder) {
    if (profile == null) {
      return null;
    }
    Path file = folder.resolve(profile);
    try {
      Recording recording = new Recording(Configuration.getConfiguration("profile"));
      recording.setDestination(file);
      recording.start();
      return recording;
    } catch (IOException | ParseException e) {
      throw UsageException.of(spec, "usage.no-profile", profile);
    }
  }
}
