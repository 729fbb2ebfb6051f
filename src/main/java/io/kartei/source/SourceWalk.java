package io.kartei.source;

import io.kartei.source.SourceProblem.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A single walk through the content folder; not reusable. */
final class SourceWalk {
  /** The maximum number of links to follow in a row; ensures that a web of links stays finite. */
  private static final int MAX_LINKS = 4;

  /**
   * What Composer, Go and Python put into a folder of libraries: the texts in it are those of their
   * makers.
   */
  private static final Set<String> INSTALLED = Set.of("autoload.php", "modules.txt", "pyvenv.cfg");

  final SortedMap<String, SourceFile> files = new TreeMap<>();
  final List<SourceProblem> problems = new ArrayList<>();
  private final ReadingRule rule;

  SourceWalk(ReadingRule rule) {
    this.rule = rule;
  }

  void start(Path content) {
    start(content, "");
  }

  /**
   * Walks through a folder.
   *
   * @param prefix the prefix for the paths of its files
   */
  void start(Path folder, String prefix) {
    Path root = ReadingRule.real(folder);
    if (prefix.isEmpty() || rule.ofReal(root) == ReadingRule.Verdict.READ) {
      folder(new Folder(folder, root, prefix, List.of(root), 0, false));
    }
  }

  /**
   * A folder on the way down.
   *
   * @param path the path by which it was reached
   * @param real its path without links
   * @param prefix its path relative to the content folder, with a trailing slash unless empty
   * @param above the real folders that contain it, including itself
   * @param links how many links led here
   * @param hidden whether it is in a folder of nothing but attachments
   */
  private record Folder(
      Path path, Path real, String prefix, List<Path> above, int links, boolean hidden) {
    Folder child(Path at, Path target, String name, boolean linked) {
      List<Path> chain = new ArrayList<>(above);
      chain.add(target);
      boolean aside = hidden || ReadingRule.holdsAttachments(name);
      return new Folder(at, target, prefix + name + "/", chain, linked ? links + 1 : links, aside);
    }
  }

  private void folder(Folder folder) {
    List<Named> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path)) {
      stream.forEach(entry -> entries.add(new Named(SourcePaths.name(entry), entry)));
    } catch (IOException e) {
      unreadable(folder, e);
      return;
    } catch (DirectoryIteratorException e) {
      unreadable(folder, Objects.requireNonNull(e.getCause()));
    }
    boolean below = !folder.prefix.isEmpty();
    if (below && entries.stream().anyMatch(entry -> INSTALLED.contains(entry.name))) {
      return;
    }
    entries.sort(
        Comparator.comparing(Named::name)
            .thenComparing(named -> !SourcePaths.isComposed(named.path))
            .thenComparing(Named::path));
    String last = "";
    for (Named entry : entries) {
      boolean again = entry.name.equals(last);
      String name = again ? SourcePaths.ownName(entry.path) : entry.name;
      if (!name.startsWith(".") || ReadingRule.holdsAttachments(name)) {
        if (again) {
          problem(Kind.SAME_NAME, folder.prefix + name, "");
        }
        entry(folder, entry.path, name);
      }
      last = entry.name;
    }
  }

  private record Named(String name, Path path) {}

  private void entry(Folder folder, Path entry, String name) {
    try {
      var attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      Path real = folder.real.resolve(entry.getFileName());
      if (attributes.isSymbolicLink()) {
        link(folder, entry, name);
      } else {
        take(folder, entry, real, name, attributes, false);
      }
    } catch (IOException e) {
      problem(Kind.UNREADABLE_FILE, folder.prefix + name, ReadFault.reason(e));
    }
  }

  private void take(
      Folder folder,
      Path entry,
      Path real,
      String name,
      BasicFileAttributes attributes,
      boolean linked) {
    String path = folder.prefix + name;
    if (attributes.isDirectory()) {
      if (!ReadingRule.isHidden(name) && rule.ofReal(real) == ReadingRule.Verdict.READ) {
        folder(folder.child(entry, real, name, linked));
      }
    } else if (!attributes.isRegularFile()) {
      problem(Kind.NO_FILE, path, "");
    } else if (!ReadingRule.isHidden(name)) {
      SourceFile file = new SourceFile(path, entry);
      if (folder.hidden && file.isNote()) {
        return;
      }
      if (Files.isReadable(entry)) {
        files.put(path, file);
      } else {
        problem(Kind.UNREADABLE_FILE, path, ReadFault.ACCESS_DENIED);
      }
    }
  }

  private void link(Folder folder, Path entry, String name) throws IOException {
    String path = folder.prefix + name;
    Path target;
    try {
      target = entry.toRealPath();
    } catch (NoSuchFileException e) {
      problem(Kind.LINK_BROKEN, path, "");
      return;
    } catch (AccessDeniedException e) {
      throw e;
    } catch (IOException e) {
      problem(Kind.LINK_LOOP, path, "");
      return;
    }
    ReadingRule.Verdict verdict = rule.ofReal(target);
    if (verdict == ReadingRule.Verdict.OUTSIDE) {
      problem(Kind.LINK_OUTSIDE, path, "");
    } else if (folder.above.contains(target) || folder.links == MAX_LINKS) {
      problem(Kind.LINK_LOOP, path, "");
    } else if (verdict == ReadingRule.Verdict.READ) {
      take(
          folder,
          entry,
          target,
          name,
          Files.readAttributes(target, BasicFileAttributes.class),
          true);
    }
  }

  private void unreadable(Folder folder, IOException e) {
    String path =
        folder.prefix.isEmpty() ? "" : folder.prefix.substring(0, folder.prefix.length() - 1);
    problem(Kind.UNREADABLE_FOLDER, path, ReadFault.reason(e));
  }

  private void problem(Kind kind, String path, String detail) {
    problems.add(SourceProblem.of(kind, path, detail));
  }
}
