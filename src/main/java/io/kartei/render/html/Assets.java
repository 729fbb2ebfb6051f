package io.kartei.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/** The theme's assets, those that some page needs. */
final class Assets implements PageKind {
  static final String CARDS = "assets/cards.js";
  static final String DIAGRAMS = "assets/diagrams.js";
  static final String MERMAID = "assets/mermaid.min.js";

  /** Where Mermaid's webjar keeps its script. */
  static final String MERMAID_RESOURCE =
      "/META-INF/resources/webjars/mermaid/11.14.0/dist/mermaid.min.js";

  @Override
  public void write(Site site) {
    Set<String> unused = new TreeSet<>(Set.of(MissingPage.SCRIPT));
    if (site.context().deck().cards().isEmpty()) {
      unused.add(CARDS);
    }
    if (site.hasDiagrams()) {
      site.sink().put(MERMAID, mermaid());
    } else {
      unused.add(DIAGRAMS);
    }
    site.context()
        .theme()
        .assets()
        .forEach(
            (path, bytes) -> {
              if (!unused.contains(path)) {
                site.sink().put(path, bytes);
              }
            });
  }

  private static byte[] mermaid() {
    try (InputStream in = Assets.class.getResourceAsStream(MERMAID_RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + MERMAID_RESOURCE);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
