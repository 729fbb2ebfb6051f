package io.kartei.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Decides what may be read as part of a site. It is the one rule for notes, attachments, pictures
 * and included files: files in the project or its content folder may be read, except names that
 * begin with a dot, folders called as those of libraries or {@code target}, and anything that a
 * build writes. Of hidden folders, those are read in which other tools keep attachments, such as
 * {@code .gitbook}. It is applied to a file's real path, so links, {@code ..} and differences in
 * case cannot bypass it.
 */
public final class ReadingRule {
  private static final Set<String> NEVER_READ =
      Set.of("node_modules", "bower_components", "site-packages", "target");

  /** Where GitBook, wikis of Azure DevOps and authors who hide their pictures keep attachments. */
  private static final Set<String> ATTACHMENTS =
      Set.of(
          ".anhaenge",
          ".anhänge",
          ".assets",
          ".attachments",
          ".bilder",
          ".files",
          ".gitbook",
          ".images",
          ".img",
          ".media",
          ".pics",
          ".pictures",
          ".res",
          ".resources");

  private final Set<Path> roots = new LinkedHashSet<>();
  private final Set<Path> leftOut = new LinkedHashSet<>();

  private ReadingRule() {}

  /**
   * Returns the rule of a project.
   *
   * @param project the folder outside of which nothing is read
   * @param content the folder of the notes; may be elsewhere
   * @param leaveOut folders that are not input, such as the output and the templates; they need not
   *     exist
   */
  public static ReadingRule of(Path project, Path content, Collection<Path> leaveOut) {
    ReadingRule rule = new ReadingRule();
    rule.roots.add(real(project));
    rule.roots.add(real(content));
    leaveOut.forEach(path -> rule.leftOut.add(real(path)));
    return rule;
  }

  /** What the rule says about a path. */
  public enum Verdict {
    /** It may be read. */
    READ,
    /** It is in neither the project nor the content folder. */
    OUTSIDE,
    /** It is inside, but is never read. */
    NEVER
  }

  /**
   * Whether a file or folder may be read.
   *
   * @throws IOException if there is nothing at this path, or it cannot be examined
   */
  public Verdict of(Path path) throws IOException {
    return ofReal(path.toRealPath());
  }

  /**
   * Whether a real path may be read: one that is absolute, without links, and in the case used on
   * disk.
   */
  Verdict ofReal(Path real) {
    if (roots.stream().noneMatch(real::startsWith)) {
      return Verdict.OUTSIDE;
    }
    boolean open =
        roots.stream().filter(real::startsWith).anyMatch(root -> !isHidden(root.relativize(real)));
    return open && leftOut.stream().noneMatch(real::startsWith) ? Verdict.READ : Verdict.NEVER;
  }

  /** Whether files and folders with this name are never read. */
  public static boolean isHidden(String name) {
    return name.startsWith(".") ? !ATTACHMENTS.contains(name) : NEVER_READ.contains(name);
  }

  /** Whether a folder with this name holds nothing but attachments, whatever their endings. */
  static boolean holdsAttachments(String name) {
    return ATTACHMENTS.contains(name);
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (isHidden(part.toString())) {
        return true;
      }
    }
    return false;
  }

  /** Resolves links as far as the path exists. */
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
