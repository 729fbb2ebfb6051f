package io.kartei.config.layout;

import java.util.List;

/** Recognises the generator whose project a folder is. */
public final class Layouts {
  /** The first that recognises a project counts; those that anything may lie beside come last. */
  private static final List<LayoutReader> READERS =
      List.of(
          new MkDocsLayout(),
          new DocusaurusLayout(),
          new VueLayout(),
          new QuartzLayout(),
          new HugoLayout(),
          new LogseqLayout(),
          new JupyterLayout(),
          new QuartoLayout(),
          new JekyllLayout(),
          new ObsidianLayout());

  private Layouts() {}

  /** Returns the layout of a project; {@link Layout#PLAIN} if no generator is known for it. */
  public static Layout of(ProjectFiles files) {
    for (LayoutReader reader : READERS) {
      Layout layout = reader.read(files);
      if (layout != null) {
        return layout;
      }
    }
    return Layout.PLAIN;
  }
}
