package io.kartei.build;

import io.kartei.config.ConfigResult;
import io.kartei.config.EditorAddress;
import io.kartei.config.SiteConfig;
import io.kartei.config.SiteConfig.Folders;
import io.kartei.diagnostic.SeverityRules;
import io.kartei.index.NotePage;
import io.kartei.render.RenderContext;
import io.kartei.source.SourcePaths;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a site was made from, to lead from a diagnostic to the file and page that it is about.
 *
 * @param folders the project's folders
 * @param language the site's language, a BCP 47 tag
 * @param pages the address of each note's page, relative to the site's root, by the note's path;
 *     empty if the notes could not be read
 * @param editor opens a file for the preview, or null
 * @param links what leads away from the site, in no particular order of notes
 * @param rules what the author decided about diagnostics
 */
public record SiteOrigin(
    Folders folders,
    String language,
    Map<String, String> pages,
    @Nullable EditorAddress editor,
    List<OuterLink> links,
    SeverityRules rules) {

  public SiteOrigin {
    links = List.copyOf(links);
    pages = Collections.unmodifiableMap(new TreeMap<>(pages));
  }

  /**
   * Returns what a site was made from.
   *
   * @param config the configuration in the site's language
   * @param context what was prepared, or null
   * @param rules what the author decided about diagnostics
   */
  static SiteOrigin of(
      ConfigResult configured,
      SiteConfig config,
      @Nullable RenderContext context,
      SeverityRules rules) {
    Map<String, String> pages = new TreeMap<>();
    List<OuterLink> links = new ArrayList<>();
    if (context != null) {
      for (NotePage page : context.index().pages().values()) {
        pages.put(page.note().path(), page.url());
        links.addAll(OuterLink.of(page.note(), context.sources()));
      }
    }
    return new SiteOrigin(
        config.folders(), config.site().language(), pages, configured.editor(), links, rules);
  }

  /**
   * Returns the file that diagnostics call by a path: in the content folder, the project or the
   * templates, whichever has it; null if none has.
   */
  public @Nullable Path file(String path) {
    return Stream.of(folders.content(), folders.project(), folders.templates())
        .map(folder -> below(folder, path))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * Returns the path of such a file as it can be opened from a folder: relative if it is below
   * that, else absolute; with {@code /} on every system.
   *
   * @param here an absolute path
   */
  public String shown(String path, Path here) {
    Path found = file(path);
    if (found == null) {
      return path;
    }
    Path file = found.toAbsolutePath().normalize();
    Path shown = file.startsWith(here) ? here.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }

  /**
   * Returns the path of such a file as a person reads it best: from a folder if that is at or below
   * the file's folders or beside one of them, so that terminals can open it, else from the project.
   *
   * @param here an absolute path
   */
  public String told(String path, Path here) {
    Path found = file(path);
    if (found == null) {
      return path;
    }
    Path file = found.toAbsolutePath().normalize();
    Path beside = here.getParent();
    Path project = folders.project().toAbsolutePath().normalize();
    boolean near = beside != null && beside.getNameCount() > 0 && file.startsWith(beside);
    Path from = file.startsWith(here) || near || !file.startsWith(project) ? here : project;
    boolean sameDisk = Objects.equals(from.getRoot(), file.getRoot());
    return (sameDisk ? from.relativize(file) : file).toString().replace('\\', '/');
  }

  private static @Nullable Path below(@Nullable Path folder, String path) {
    try {
      Path file = folder == null ? null : SourcePaths.resolve(folder, path);
      return file != null && Files.exists(file) ? file : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
