package io.kartei.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What may be read as a part of a site, the one rule for notes, attachments, pictures and what
 * notes include: files in the project or its content folder, but no names that begin with a dot, no
 * folders called {@code node_modules} or {@code target}, and nothing of what a build writes. It is
 * asked with the place where a file really lies, so links, {@code ..} and other cases do not lead
 * around it.
 */
public final class ReadingRule {
  private static final Set<String> NEVER_READ = Set.of("node_modules", "target");

  private final Set<Path> roots = new LinkedHashSet<>();
  private final Set<Path> leftOut = new LinkedHashSet<>();

  private ReadingRule() {}

  /**
   * The rule of a project.
   *
   * @param project the folder out of which nothing is read
   * @param content where the notes are; may lie elsewhere
   * @param leaveOut folders that are not input, as the output and the templates; they need not
   *     exist
   */
  public static ReadingRule of(Path project, Path content, Collection<Path> leaveOut) {
    ReadingRule rule = new ReadingRule();
    rule.roots.add(real(project));
    rule.roots.add(real(content));
    leaveOut.forEach(path -> rule.leftOut.add(real(path)));
    return rule;
  }

  /** What the rule says of a place. */
  public enum Verdict {
    /** It may be read. */
    READ,
    /** It lies in neither the project nor the content folder. */
    OUTSIDE,
    /** It lies inside, and is never read. */
    NEVER
  }

  /**
   * Whether a file or folder may be read.
   *
   * @throws IOException if there is nothing at this path, or nothing that can be looked at
   */
  public Verdict of(Path path) throws IOException {
    return ofReal(path.toRealPath());
  }

  /** The same for a path that is real: absolute, without links, in the case that the disk has. */
  Verdict ofReal(Path real) {
    if (roots.stream().noneMatch(real::startsWith)) {
      return Verdict.OUTSIDE;
    }
    boolean open =
        roots.stream().filter(real::startsWith).anyMatch(root -> !isHidden(root.relativize(real)));
    return open && leftOut.stream().noneMatch(real::startsWith) ? Verdict.READ : Verdict.NEVER;
  }

  /** Whether a name is one of those never read, be it a file's or a folder's. */
  public static boolean isHidden(String name) {
    return name.startsWith(".") || NEVER_READ.contains(name);
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (isHidden(part.toString())) {
        return true;
      }
    }
    return false;
  }

  /** Without links as far as the path exists. */
  static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException e) {
      Path parent = absolute.getParent();
      Path name = absolute.getFileName();
      return parent == null || name == null ? absolute : real(parent).resolve(name);
    }
  }
}
