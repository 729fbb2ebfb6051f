package io.kartei.config.layout;

import java.util.List;

/** Recognises the generator whose project a folder is. */
public final class Layouts {
  static final List<String> MKDOCS = List.of("mkdocs.yml", "mkdocs.yaml", "zensical.toml");
  static final List<String> HUGO =
      List.of(
          "hugo.toml",
          "hugo.yaml",
          "hugo.yml",
          "hugo.json",
          "config/_default/hugo.toml",
          "config/_default/hugo.yaml",
          "config/_default/config.toml",
          "config/_default/config.yaml",
          "config.toml",
          "config.yaml",
          "config.yml",
          "config.json");
  static final List<String> JUPYTER = List.of("myst.yml", "_toc.yml");
  static final List<String> QUARTO = List.of("_quarto.yml", "_quarto.yaml", "_bookdown.yml");
  static final List<String> JEKYLL =
      List.of("_config.yml", "_config.yaml", "_config.toml", "docs/_config.yml");

  /** For each reader the files of which its projects have one, so that it is only then loaded. */
  private static final List<List<String>> SIGNS =
      List.of(
          MKDOCS,
          List.of(),
          List.of(),
          List.of(QuartzLayout.FILE),
          HUGO,
          List.of(),
          JUPYTER,
          QUARTO,
          JEKYLL,
          List.of());

  private Layouts() {}

  /**
   * Returns a reader. The first that recognises a project counts; those that anything may lie
   * beside come last.
   */
  private static LayoutReader reader(int index) {
    return switch (index) {
      case 0 -> new MkDocsLayout();
      case 1 -> new DocusaurusLayout();
      case 2 -> new VueLayout();
      case 3 -> new QuartzLayout();
      case 4 -> new HugoLayout();
      case 5 -> new LogseqLayout();
      case 6 -> new JupyterLayout();
      case 7 -> new QuartoLayout();
      case 8 -> new JekyllLayout();
      default -> new ObsidianLayout();
    };
  }

  /** Returns the layout of a project; {@link Layout#PLAIN} if no generator is known for it. */
  public static Layout of(ProjectFiles files) {
    for (int i = 0; i < SIGNS.size(); i++) {
      boolean signed = SIGNS.get(i).isEmpty() || files.first(SIGNS.get(i)) != null;
      Layout layout = signed ? reader(i).read(files) : null;
      if (layout != null) {
        return layout;
      }
    }
    return Layout.PLAIN;
  }
}
