package io.kartei.render.anki;

import io.kartei.output.SiteSink.Content;
import io.kartei.picture.PictureType;
import io.kartei.render.AttachedFiles;
import io.kartei.render.RenderContext;
import io.kartei.source.SourceFile;
import io.kartei.text.Hash;
import io.kartei.text.Slugs;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The pictures that cards show: files in a package, or addresses on the web. */
final class MediaFiles {
  private final RenderContext context;
  private final boolean packed;
  private final SortedMap<String, Content> files = new TreeMap<>();

  private MediaFiles(RenderContext context, boolean packed) {
    this.context = context;
    this.packed = packed;
  }

  /** Returns media that go into a package. */
  static MediaFiles inPackage(RenderContext context) {
    return new MediaFiles(context, true);
  }

  /** Returns media that stay on the site. */
  static MediaFiles onTheWeb(RenderContext context) {
    return new MediaFiles(context, false);
  }

  static boolean isPicture(String path) {
    return PictureType.isName(path);
  }

  /** Returns the files requested so far, by name in the package. */
  SortedMap<String, Content> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  /**
   * Returns the name or address by which a card refers to a file; null when the card cannot show
   * it.
   *
   * @param path the path below the content folder
   */
  @Nullable String address(String path) {
    if (!packed) {
      String base = context.config().site().baseUrl();
      return base == null ? null : base + context.index().attachment(path);
    }
    String name = name(path);
    if (!files.containsKey(name)) {
      Content content = read(path);
      if (content == null) {
        return null;
      }
      files.put(name, content);
    }
    return name;
  }

  /** Returns the name by which a card refers to a drawing; null when drawings cannot be packed. */
  @Nullable String drawing(String svg) {
    if (!packed) {
      return null;
    }
    String name = "kartei-" + Hash.of(svg).hex(16) + ".svg";
    files.put(name, Content.of(svg.getBytes(StandardCharsets.UTF_8)));
    return name;
  }

  /**
   * Returns a name that includes the site, because all media of a reader's collection share one
   * folder.
   */
  private String name(String path) {
    String site = context.config().site().identity();
    String whose = Hash.of(site + "\n" + path).hex(10);
    int dot = path.lastIndexOf('.');
    String stem = Slugs.of(path.substring(path.lastIndexOf('/') + 1, dot));
    return "kartei-" + whose + "-" + stem + path.substring(dot).toLowerCase(Locale.ROOT);
  }

  private @Nullable Content read(String path) {
    SourceFile file = context.sources().files().get(path);
    return file == null || !isPicture(path) ? null : AttachedFiles.publishable(context, file);
  }
}
