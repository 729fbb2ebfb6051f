package io.kartei.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When the files below the content folder last changed: by the last commit that touched them, if
 * the folder is in a git work tree and the program {@code git} is available; else by {@code
 * SOURCE_DATE_EPOCH} (reproducible-builds.org), else by the file system. Git is only run when a
 * time is requested. Thread-safe.
 */
public final class ChangeTimes {
  private static final Pattern EPOCH_SECONDS = Pattern.compile("[0-9]{1,12}");

  private static final char COMMIT = '\u0001';

  private final SourceTree tree;
  private final @Nullable String sourceDateEpoch;
  private @Nullable Map<String, Long> committed;
  private List<String> dirty = List.of();

  private ChangeTimes(SourceTree tree, @Nullable String sourceDateEpoch) {
    this.tree = tree;
    this.sourceDateEpoch = sourceDateEpoch;
  }

  /**
   * Returns the change times of the files of a tree.
   *
   * @param sourceDateEpoch seconds since 1970, from the environment; ignored if null or not a
   *     number
   */
  public static ChangeTimes of(SourceTree tree, @Nullable String sourceDateEpoch) {
    return new ChangeTimes(tree, sourceDateEpoch);
  }

  /**
   * Returns when a file last changed, in seconds since 1970; 0 if unknown. For a file edited after
   * its last commit, that is the time of the edit.
   *
   * @param path relative to the content folder, with {@code /}
   */
  public long secondsOf(String path) {
    Long commit = committed().get(path);
    if (commit == null) {
      return elsewhere(path);
    }
    return dirty.contains(path) ? Math.max(commit, elsewhere(path)) : commit;
  }

  /**
   * Returns when the last commit that touched a file was made, in seconds since 1970; 0 if there is
   * none, and in a shallow clone, where each file seems to come from the same commit.
   *
   * @param path relative to the content folder, with {@code /}
   */
  public long committed(String path) {
    return isShallow() ? 0 : committed().getOrDefault(path, 0L);
  }

  private boolean isShallow() {
    for (Path folder = tree.root().toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return Files.exists(folder.resolve(".git/shallow"));
      }
    }
    return false;
  }

  private long elsewhere(String path) {
    if (sourceDateEpoch != null && EPOCH_SECONDS.matcher(sourceDateEpoch).matches()) {
      return Long.parseLong(sourceDateEpoch);
    }
    SourceFile file = tree.files().get(path);
    try {
      return file == null
          ? 0
          : Math.max(0, Files.getLastModifiedTime(file.file()).to(TimeUnit.SECONDS));
    } catch (IOException e) {
      return 0;
    }
  }

  private synchronized Map<String, Long> committed() {
    Map<String, Long> known = committed;
    if (known == null) {
      known = new HashMap<>();
      if (tree.root().getFileSystem() == FileSystems.getDefault()) {
        log(known);
        dirty = known.isEmpty() ? List.of() : changed();
      }
      committed = known;
    }
    return known;
  }

  /** Finds the newest commit of each file; stops reading the log once all have one. */
  private void log(Map<String, Long> known) {
    try (Git git = Git.start(tree.root(), "log", "--format=%x01%ct", "--name-only", "--relative")) {
      long time = 0;
      String line = git.readLine();
      while (line != null && known.size() < tree.files().size()) {
        if (!line.isEmpty() && line.charAt(0) == COMMIT) {
          time = Long.parseLong(line.substring(1));
        } else if (!line.isEmpty()) {
          String path = Normalizer.normalize(line, Normalizer.Form.NFC);
          if (tree.files().containsKey(path)) {
            known.putIfAbsent(path, time);
          }
        }
        line = git.readLine();
      }
    } catch (IOException e) {
      known.clear();
    }
  }

  /** Returns the files that differ from the last commit. */
  private List<String> changed() {
    List<String> changed = new ArrayList<>();
    try (Git git = Git.start(tree.root(), "diff", "--name-only", "--relative", "HEAD")) {
      for (String line = git.readLine(); line != null; line = git.readLine()) {
        changed.add(Normalizer.normalize(line, Normalizer.Form.NFC));
      }
    } catch (IOException e) {
      return List.of();
    }
    return changed;
  }

  /** A running git process; produces no lines if git is missing or fails. */
  private record Git(Process process, BufferedReader lines) implements AutoCloseable {

    static Git start(Path folder, String... command) throws IOException {
      List<String> line = new ArrayList<>(List.of("git", "-c", "core.quotePath=false"));
      line.addAll(List.of(command));
      line.addAll(List.of("--", "."));
      ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
      builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
      Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      return new Git(
          process,
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
    }

    @Nullable String readLine() throws IOException {
      return lines.readLine();
    }

    @Override
    public void close() throws IOException {
      process.destroy();
      lines.close();
    }
  }
}
