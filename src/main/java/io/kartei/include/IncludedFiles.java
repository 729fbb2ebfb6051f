package io.kartei.include;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Suggestions;
import io.kartei.messages.Phrase;
import io.kartei.source.ReadFault;
import io.kartei.source.ReadingRule;
import io.kartei.source.SourceDecoder;
import io.kartei.source.SourceFile;
import io.kartei.source.SourcePaths;
import io.kartei.source.SourceReader;
import io.kartei.source.SourceText;
import io.kartei.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files that notes include, each read once. {@link ReadingRule} decides which may be read. */
final class IncludedFiles {
  private final SourceTree sources;
  private final ReadingRule rule;
  private final List<String> bases;
  private final Map<String, Result> read = new TreeMap<>();
  private final Suggestions names;

  IncludedFiles(SourceTree sources, ReadingRule rule, List<String> bases) {
    this.sources = sources;
    this.rule = rule;
    this.bases = bases;
    this.names = Suggestions.among(sources.files().keySet());
  }

  /** A file's text, or the reason why it cannot be read. */
  record Result(@Nullable SourceText text, @Nullable Diagnostic problem) {}

  /** Returns the path, relative to the content folder, of a file that another file names. */
  String of(String from, String name) {
    if (name.startsWith("@/")) {
      return path("", name.substring(2)); // as in VitePress
    }
    List<String> paths =
        bases.isEmpty()
            ? List.of(path(from, name))
            : bases.stream().map(base -> path(base.isEmpty() ? "" : base + "/", name)).toList();
    return paths.stream().filter(path -> at(path).text() != null).findFirst().orElse(paths.get(0));
  }

  private static String path(String from, String name) {
    Deque<String> parts = new ArrayDeque<>();
    String joined = from.substring(0, from.lastIndexOf('/') + 1) + name.replace('\\', '/');
    for (String part : joined.split("/")) {
      String above = parts.peekLast();
      if (part.equals("..") && above != null && !above.equals("..")) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return SourcePaths.composed(String.join("/", parts));
  }

  /** Returns the file at a path relative to the content folder. */
  Result at(String path) {
    return read.computeIfAbsent(path, this::read);
  }

  private Result read(String path) {
    SourceText note = sources.find(path);
    if (note != null) {
      return new Result(note, null);
    }
    try {
      SourceFile known = sources.files().get(path);
      Path file = known == null ? SourcePaths.resolve(sources.root(), path) : known.file();
      Path real = file.toRealPath();
      switch (rule.of(real)) {
        case OUTSIDE -> {
          return problem(Diagnostic.warning("include.outside", path));
        }
        case NEVER -> {
          return problem(Diagnostic.warning("include.never-published", path));
        }
        case READ -> {}
      }
      byte[] bytes =
          Files.isRegularFile(real) ? SourceReader.bytes(real, SourceReader.MAX_BYTES) : null;
      if (bytes == null || bytes.length > SourceReader.MAX_BYTES) {
        return problem(Diagnostic.warning("include.no-text", path));
      }
      return new Result(SourceText.of(path, SourceDecoder.decode(bytes).text()), null);
    } catch (NoSuchFileException | InvalidPathException e) {
      String near = names.nearestPath(path);
      Diagnostic missing = Diagnostic.warning("include.missing", path);
      return problem(near == null ? missing : missing.hint("did-you-mean", near));
    } catch (IOException e) {
      Phrase reason = Phrase.of(ReadFault.reason(e));
      return problem(
          Diagnostic.warning("include.unreadable", path, reason)
              .hint(Phrase.of(ReadFault.hint(e))));
    }
  }

  private static Result problem(Diagnostic problem) {
    return new Result(null, problem);
  }
}
