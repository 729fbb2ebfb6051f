package io.kartei.build;

import io.kartei.config.SiteConfig;
import io.kartei.dialect.Dialect;
import io.kartei.include.IncludeExpander;
import io.kartei.include.IncludeSyntax;
import io.kartei.source.ReadingRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides how the notes of a project include files. */
final class Includes {
  private Includes() {}

  /** Returns what expands the includes of a project, or null if its notes include nothing. */
  static @Nullable IncludeExpander of(
      SiteConfig config, Set<Dialect> dialects, Path project, ReadingRule rule) {
    if (config.notes().includes()) {
      return new IncludeExpander(IncludeSyntax.MDBOOK, List.of(), rule);
    }
    if (dialects.contains(Dialect.VUE)) {
      return new IncludeExpander(IncludeSyntax.VUE, List.of(), rule);
    }
    if (dialects.contains(Dialect.QUARTO)) {
      return new IncludeExpander(IncludeSyntax.QUARTO, List.of(), rule);
    }
    if (!dialects.contains(Dialect.MKDOCS)) {
      return null;
    }
    Path content = config.folders().content().toAbsolutePath().normalize();
    Path root = project.toAbsolutePath().normalize();
    List<String> bases =
        config.layout().rules().files().includes().stream()
            .map(base -> content.relativize(root.resolve(base).normalize()).toString())
            .map(base -> base.replace('\\', '/'))
            .toList();
    return new IncludeExpander(IncludeSyntax.MKDOCS, bases, rule);
  }
}
