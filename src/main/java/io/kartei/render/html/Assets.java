package io.kartei.render.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The theme's assets, those that some page needs. */
final class Assets implements PageKind {
  static final String CARDS = "assets/cards.js";
  static final String DIAGRAMS = "assets/diagrams.js";
  static final String EXAMS = "assets/exams.js";
  static final String MERMAID = "assets/mermaid.min.js";

  @Override
  public void write(Site site) {
    Set<String> unused = new TreeSet<>(Set.of(MissingPage.SCRIPT));
    if (site.context().deck().cards().isEmpty()) {
      unused.add(CARDS);
    }
    if (site.index().exams().isEmpty()) {
      unused.add(EXAMS);
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

  /** Mermaid's script, from the webjar of the version that this was built with. */
  private static byte[] mermaid() {
    Properties versions = new Properties();
    try {
      versions.load(new ByteArrayInputStream(resource("version.properties")));
      return resource(
          "/META-INF/resources/webjars/mermaid/"
              + versions.getProperty("mermaid")
              + "/dist/mermaid.min.js");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + name);
      }
      return in.readAllBytes();
    }
  }
}
